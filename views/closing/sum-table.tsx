import type { Child, FC } from 'hono/jsx'
import { CLOSING_BUCKETS, type ClosingBucket, type ClosingSum } from '../../src/domain/closing-sum.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

/** The sum as one sentence: all ten figures, noughts too, so that nobody wonders what was left out. */
export function sumSentence(s: Strings, { total, undecided, buckets }: ClosingSum): string {
  const words = s.conclusions.closing
  const parts = CLOSING_BUCKETS.map((bucket) => words.part(buckets[bucket], words.said[bucket]))
  if (undecided > 0) parts.push(words.part(undecided, words.undecided))
  return words.sum(total, parts.join(' + '))
}

/** The list of one figure, on the same page. */
const listAddress = (code: string, bucket: ClosingBucket) =>
  `${withQuery(paths.closingSum(code), { muc: bucket })}#danh-sach`

/** The sum as a sentence and as a table, every figure linked to its opinions. What is separate is only counted. */
export const SumTable: FC<{ s: Strings; code: string; sum: ClosingSum }> = ({ s, code, sum }) => {
  const words = s.conclusions.closing
  const figure = (bucket: ClosingBucket, n: number) =>
    n === 0 || bucket === 'separate' ? String(n) : <a href={listAddress(code, bucket)}>{n}</a>
  return (
    <>
      <p class="lead">{sumSentence(s, sum)}.</p>
      <table class="parts sum">
        <caption class="hidden-word">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.whatColumn}</th>
            <th scope="col" class="numeric">
              {words.countColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {CLOSING_BUCKETS.map((bucket) => (
            <Line name={words.bucket[bucket]} figure={figure(bucket, sum.buckets[bucket])} />
          ))}
          <Line
            name={words.undecidedRow}
            figure={sum.undecided === 0 ? '0' : <a href="#chua-co-ket-qua">{sum.undecided}</a>}
          />
          <Line name={<strong>{words.total}</strong>} figure={<strong>{sum.total}</strong>} />
        </tbody>
      </table>
      {sum.buckets.separate > 0 && <p class="hint">{words.separateNote}</p>}
    </>
  )
}

const Line: FC<{ name: Child; figure: Child }> = ({ name, figure }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="numeric">{figure}</td>
  </tr>
)
