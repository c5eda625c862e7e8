import type { FC } from 'hono/jsx'
import type { Rule } from '../../src/domain/rule.ts'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

/** From when to when a rule holds. */
export const RulePeriod: FC<{ s: Strings; rule: Pick<Rule, 'from' | 'to'> }> = ({ s, rule }) => (
  <>
    {s.administration.from} <Day s={s} day={rule.from} />
    {rule.to && (
      <>
        {' '}
        {s.administration.until} <Day s={s} day={rule.to} />
      </>
    )}
  </>
)
