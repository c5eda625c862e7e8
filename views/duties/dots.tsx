import type { FC } from 'hono/jsx'
import type { MonthDuty } from '../../src/domain/duty.ts'
import type { Strings } from '../strings/vi.ts'

const SIGNS = { held: 'dot held', planned: 'dot planned', owed: 'dot owed' } as const

/** A month as dots: full for a day held, a ring for one planned, a dashed ring for one owed. The numbers stand beside it and in its name. */
export const Dots: FC<{ s: Strings; rows: MonthDuty['rows'] }> = ({ s, rows }) => {
  const counts = {
    held: rows.held.length,
    planned: rows.planned.length,
    owed: rows.missing.length + rows.to_plan.length,
  }
  const kinds = ['held', 'planned', 'owed'] as const
  return (
    <span class="dots" role="img" aria-label={s.duties.picture(counts.held, counts.planned, counts.owed)}>
      {kinds.flatMap((kind) =>
        Array.from({ length: counts[kind] }, (_, i) => <i key={`${kind}${i}`} class={SIGNS[kind]} />),
      )}
    </span>
  )
}

/** What the dots mean. */
export const DotsLegend: FC<{ s: Strings }> = ({ s }) => (
  <p class="dots-legend">
    <i class={SIGNS.held} aria-hidden="true" /> {s.duties.legendHeld} ·{' '}
    <i class={SIGNS.planned} aria-hidden="true" /> {s.duties.legendPlanned} ·{' '}
    <i class={SIGNS.owed} aria-hidden="true" /> {s.duties.legendOwed}
  </p>
)
