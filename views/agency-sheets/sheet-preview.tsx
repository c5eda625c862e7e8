import type { FC } from 'hono/jsx'
import type { SheetRow, SheetStand } from '../../src/domain/sheet.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { Mark, type MarkTone } from '../shell/mark.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

interface ShownRow {
  row: SheetRow
  stand: SheetStand
}

interface PreviewProps {
  s: Strings
  sheet: { code: string; agency: { name: string }; uploadedAt: number; takenAt: number | null }
  rows: ShownRow[]
  /** How many rows were just taken over, as the address says it. */
  justTaken: string | null
}

/** What cannot be taken comes first, since somebody has to do something about it. */
const ORDER: SheetStand[] = ['moved', 'gone', 'key_wrong', 'twice', 'too_long', 'new', 'blank', 'same']
const TONES: Record<SheetStand, MarkTone> = {
  new: 'working',
  same: 'done',
  blank: 'waiting',
  moved: 'overdue',
  gone: 'overdue',
  key_wrong: 'overdue',
  twice: 'overdue',
  too_long: 'overdue',
}

/** When it came; and, while there is a button to press, that nothing is stored before. */
function leadOf({ s, sheet }: PreviewProps, waiting: number): string {
  const came = s.sheets.cameAt(formatInstant(s.lang, sheet.uploadedAt))
  return waiting > 0 ? `${came} ${s.sheets.nothingYet}` : came
}

/** Every row of a sheet that came back, with what becomes of it; nothing is stored before the button. */
export const SheetPreview: FC<PreviewProps> = (props) => {
  const { s, sheet, rows, justTaken } = props
  const count = (stand: SheetStand) => rows.filter((one) => one.stand === stand).length
  const isTaken = justTaken !== null && /^\d{1,5}$/.test(justTaken)
  return (
    <>
      <PageHead
        title={s.sheets.previewTitle(sheet.agency.name)}
        lead={leadOf(props, count('new'))}
        back={{ href: paths.sheets, label: s.sheets.title }}
      />
      {isTaken && (
        <Notice tone="success" title={s.sheets.taken(Number(justTaken))}>
          <p>{s.sheets.takenNext}</p>
        </Notice>
      )}
      <ul class="facts">
        {ORDER.filter((stand) => count(stand) > 0).map((stand) => (
          <li key={stand}>{s.sheets.count[stand](count(stand))}</li>
        ))}
      </ul>
      {count('new') > 0 ? (
        <Form s={s} action={paths.sheet(sheet.code)}>
          <SubmitButton>{s.sheets.take(count('new'))}</SubmitButton>
        </Form>
      ) : (
        !isTaken && (
          <Notice tone="info">
            <p>{s.sheets.nothingToTake}</p>
          </Notice>
        )
      )}
      <Rows {...props} />
    </>
  )
}

const Rows: FC<PreviewProps> = ({ s, rows }) => (
  <DataTable
    caption={s.sheets.rows}
    columns={[
      { label: s.sheets.columnLine, numeric: true },
      { label: s.opinions.code },
      { label: s.sheets.columnStand },
      { label: s.sheets.columnAnswer, wide: true },
    ]}
    rows={[...rows]
      .sort((a, b) => ORDER.indexOf(a.stand) - ORDER.indexOf(b.stand) || a.row.line - b.row.line)
      .map(({ row, stand }) => ({
        key: row.line,
        cells: [
          row.line,
          stand === 'key_wrong' ? row.code : <a href={paths.staffOpinion(row.code)}>{row.code}</a>,
          <>
            <Mark tone={TONES[stand]}>{s.sheets.stand[stand]}</Mark>
            {s.sheets.why[stand] && <p class="hint">{s.sheets.why[stand]}</p>}
          </>,
          row.answer === '' ? '–' : <Prose text={row.answer} quiet />,
        ],
      }))}
  />
)
