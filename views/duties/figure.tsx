import type { FC } from 'hono/jsx'
import { type DutyFilter, writeDutyFilter } from '../../src/domain/duty-filter.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** The address of a year, or of the rows behind one figure. */
export function dutiesAddress(asked: Partial<DutyFilter>): string {
  return withQuery(paths.duties, writeDutyFilter(asked))
}

/** A figure that leads to its rows; nought leads nowhere. */
export const Figure: FC<{ s: Strings; count: number; asked: Partial<DutyFilter> }> = ({ s, count, asked }) =>
  count === 0 ? <>0</> : <a href={dutiesAddress(asked)}>{formatNumber(s.lang, count)}</a>

/** Two integers, never a percentage; `of` is null where nothing is required. */
export const Ratio: FC<{
  s: Strings
  done: number
  of: number | null
  asked: Partial<DutyFilter>
  ofAsked?: Partial<DutyFilter>
}> = ({ s, done, of, asked, ofAsked }) => (
  <span class="ratio">
    <Figure s={s} count={done} asked={asked} />
    {of !== null && (
      <>
        {' / '}
        {ofAsked ? <Figure s={s} count={of} asked={ofAsked} /> : formatNumber(s.lang, of)}
      </>
    )}
  </span>
)
