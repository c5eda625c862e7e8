import type { FC } from 'hono/jsx'
import { OTHER_HAMLET } from '../../src/domain/asking.ts'
import type { EnteredCard } from '../../src/domain/entered-card.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Mark, type MarkTone } from '../shell/mark.tsx'
import { formatDay } from '../strings/format.ts'
import { cut } from './cut.ts'
import { cellSentence } from './import-errors.tsx'
import type { ImportPageProps, ShownRow } from './import-page.tsx'

const ON_PAGE = 50
/** Letters of a text that are shown: enough to know it by. */
const SHOWN = 300
const TONES: Record<ShownRow['stand'], MarkTone> = { fresh: 'working', known: 'done', wrong: 'overdue' }

/** Every row of the sheet as it would be recorded, a page at a time. Of one that is there already only its number is shown: what became of it is seen where one may see it. */
export const ImportRows: FC<ImportPageProps> = (props) => {
  const { s, rows, sheet, desk } = props
  const pages = Math.ceil(rows.length / ON_PAGE)
  const page = Math.min(props.page, Math.max(pages, 1))
  const address = paths.import(desk.session.code, sheet.code)
  return (
    <>
      <DataTable
        caption={s.imports.rowsTitle}
        columns={s.imports.rowHead.map((label, i) => ({ label, numeric: i === 0, wide: i === 3 }))}
        rows={rows.slice((page - 1) * ON_PAGE, page * ON_PAGE).map((one) => ({
          key: one.row.line,
          cells: [
            one.row.line,
            <Mark tone={TONES[one.stand]}>{s.imports.stand[one.stand]}</Mark>,
            ...cellsOf(props, one),
          ],
        }))}
      />
      {pages > 1 && (
        <nav class="pager" aria-label={s.imports.pages}>
          {Array.from({ length: pages }, (_, i) => (
            <a
              key={i}
              href={withQuery(address, { trang: i + 1 })}
              aria-current={i + 1 === page ? 'page' : undefined}
            >
              {s.imports.page(i + 1)}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}

function cellsOf(props: ImportPageProps, one: ShownRow) {
  const { s, desk } = props
  if (one.stand === 'known') return [one.number === null ? '' : s.imports.asNumber(one.number), '', '', '']
  if (one.stand === 'wrong') {
    const { said, errors } = one.row
    const sentences = Object.entries(errors).map(([field, code]) =>
      cellSentence(s, field as keyof typeof said, code, desk.unit.denunciationDesk),
    )
    return [said.name, cut(said.text, SHOWN), sentences.join(' '), '']
  }
  const { card } = one.row
  return [
    <>
      <strong>{card.name}</strong> {whereOf(props, card)}
    </>,
    cut(card.text, SHOWN),
    `${s.opinions.topic[card.topic]} · ${s.opinions.kind[card.kind]}`,
    cameTo(props, card),
  ]
}

function whereOf({ desk, s }: ImportPageProps, { hamlet, address }: EnteredCard): string {
  const name =
    hamlet === OTHER_HAMLET ? s.live.otherHamlet : desk.hamlets.find(({ id }) => String(id) === hamlet)?.name
  return [name, address].filter(Boolean).join(', ')
}

function cameTo({ desk, s }: ImportPageProps, card: EnteredCard): string {
  const leader = desk.leaders.find(({ id }) => id === card.leader_id)
  const agency = desk.agencies.find(({ id }) => id === card.agency_id)
  return [
    leader && `${leader.name}: ${cut(card.answer, SHOWN)}`,
    card.outcome && s.live.outcome[card.outcome],
    agency?.name,
    card.due_on && formatDay(s.lang, card.due_on),
    card.reason,
  ]
    .filter(Boolean)
    .join(' · ')
}
