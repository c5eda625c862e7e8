import type { FC } from 'hono/jsx'
import { readParkingReason } from '../../src/domain/closing-form.ts'
import { shortened } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import { DataTable, Pager } from '../shell/data-table.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ClosingProps, ShownLine } from './closing-page.tsx'
import { SHOWN } from './undecided.tsx'

/** The opinions that one figure counts, page by page. */
export const BucketList: FC<ClosingProps> = ({ s, sum, list }) => {
  if (!list) return null
  const words = s.conclusions.closing
  const title = words.listTitle(words.bucket[list.bucket], sum.buckets[list.bucket])
  return (
    <section id="danh-sach">
      <h2>{title}</h2>
      {list.bucket !== 'separate' && (
        <DataTable
          caption={title}
          hideCaption
          columns={[
            { label: s.opinions.one },
            { label: s.live.text, wide: true },
            { label: words.whatColumn },
          ]}
          rows={list.lines.map((line) => ({
            key: line.code,
            cells: [
              <a href={paths.staffOpinion(line.code)}>{words.numberOf(line.number)}</a>,
              shortened(line.text, SHOWN),
              besideOf(s, line),
            ],
          }))}
        />
      )}
      <Pager s={s} next={list.next} first={list.first} />
    </section>
  )
}

/** Which agency has it, or why it waits. */
function besideOf(s: Strings, line: ShownLine): string {
  const words = s.conclusions.closing
  if (line.outcome === 'for_conclusion') return words.forConclusion
  if (line.outcome === 'parked') return parkedWords(s, line.reason ?? '')
  return line.agency ?? ''
}

/** A stored reason in words. */
export function parkedWords(s: Strings, stored: string): string {
  const { code, words } = readParkingReason(stored)
  const label = code && code !== 'other' ? s.conclusions.closing.reason[code] : ''
  return [label, words].filter(Boolean).join(': ')
}
