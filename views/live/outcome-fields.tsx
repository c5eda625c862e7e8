import type { FC } from 'hono/jsx'
import { SPOT_OUTCOMES } from '../../src/domain/spot-answer.ts'
import { Field, Select } from '../shell/field.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownLive } from './shown.ts'

/**
 * What a matter came to in the room. What belongs to one outcome alone is folded away by the style sheet until that one is chosen; where
 * the browser cannot, it stands there and is not kept for another.
 */
export const OutcomeFields: FC<{
  s: Strings
  agencies: ShownLive['agencies']
  field(name: string): { s: Strings; scope?: string; name: string; value: string; error?: string }
}> = ({ s, agencies, field }) => (
  <>
    <Select
      {...field('outcome')}
      label={s.live.outcomeLabel}
      empty={s.live.outcomeEmpty}
      optionalNote={false}
      options={SPOT_OUTCOMES.map((outcome) => ({ value: outcome, label: s.live.outcome[outcome] }))}
    />
    <div class="pair for-agency">
      <Select
        {...field('agency_id')}
        label={s.live.outcomeAgency}
        empty={s.live.answerByEmpty}
        optionalNote={false}
        options={agencies.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Field {...field('due_on')} type="date" label={s.live.outcomeDue} optionalNote={false} />
    </div>
    <div class="for-reason">
      <Field {...field('reason')} label={s.live.outcomeReason} optionalNote={false} />
    </div>
  </>
)
