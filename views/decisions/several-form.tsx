import type { FC } from 'hono/jsx'
import { SEVERAL_DECISIONS, type SeveralDecision } from '../../src/domain/decision-form.ts'
import { OUTCOMES, TRACKS } from '../../src/domain/outcome.ts'
import { DEPARTURE_STEPS, type DepartureStep, REASON_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import { SEVERAL } from '../answers/several.tsx'
import { ForwardingFields, GroundSelect, type GroundsBy, WayHint } from '../opinions/departure-fields.tsx'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'

/** What the list needs to offer one decision for several, and what came of the last one. */
export interface DecidingShown {
  /** Units whose opinions this person decides about. */
  unitIds: readonly number[]
  /** Query of the list, to come back to. */
  back: string
  done?: { decision: SeveralDecision; count: number }
  notDone?: { code: string; why: string }[]
  errors?: FieldErrors
  typed?: Record<string, string | string[]>
}

interface SeveralFormProps extends DecidingShown {
  s: Strings
  agencies: { id: number; unitId: number; name: string }[]
  units: { id: number; name: string }[]
  today: string
}

/** One form for all rows that are ticked. What a decision does not ask for is out of sight once it is chosen. */
export const SeveralForm: FC<SeveralFormProps> = (props) => {
  const { s, back, errors, typed, today } = props
  const field = (name: string, start = '') => ({
    s,
    name,
    scope: SEVERAL,
    error: errors?.[name],
    value: String(typed?.[name] ?? start),
  })
  return (
    <section class="deciding">
      <Fold summary={s.decisions.severalTitle} open={errors !== undefined}>
        <Form s={s} id={SEVERAL} action={paths.decisions} errors={errors} scope={SEVERAL}>
          <p class="hint">{s.decisions.severalLead}</p>
          <input type="hidden" name="back" value={back} />
          <Choices
            {...field('decision')}
            label={s.decisions.decision}
            required
            options={SEVERAL_DECISIONS.map((decision) => ({
              value: decision,
              label: s.decisions.choice[decision],
              hint: hintOf(s, decision),
            }))}
          />
          <fieldset class="when assign">
            <legend>{s.decisions.forAssign}</legend>
            <Assigning {...props} field={field} />
          </fieldset>
          <fieldset class="when leave">
            <legend>{s.decisions.forLeaving}</legend>
            <div class="when ground">
              <GroundSelect {...field('ground')} grounds={GROUNDS_BY} />
            </div>
            <div class="when forward">
              <ForwardingFields field={field} slipNumber="" today={today} />
            </div>
            <TextArea
              {...field('reason')}
              label={s.triage.leaveReason}
              optionalNote={false}
              rows={4}
              maxlength={REASON_MAX}
            />
          </fieldset>
          <SubmitButton>{s.decisions.decide}</SubmitButton>
        </Form>
      </Fold>
    </section>
  )
}

const Assigning: FC<
  SeveralFormProps & {
    field: (name: string) => { s: Strings; name: string; scope: string; error?: string; value: string }
  }
> = ({ s, agencies, units, unitIds, today, field }) => (
  <>
    <Select
      {...field('agency_id')}
      label={s.triage.agency}
      optionalNote={false}
      empty={s.triage.choose}
      options={agencies
        .filter(({ unitId }) => unitIds.includes(unitId))
        .map(({ id, unitId, name }) => ({
          value: String(id),
          label:
            unitIds.length > 1 ? `${name} – ${units.find((unit) => unit.id === unitId)?.name ?? ''}` : name,
        }))}
    />
    <Field
      {...field('due_on')}
      label={s.decisions.dueOn}
      hint={s.decisions.dueHint}
      type="date"
      min={today}
    />
    <TextArea {...field('note')} label={s.triage.note} rows={2} maxlength={REASON_MAX} />
  </>
)

/** Every ground of any kind of opinion: whether it fits is asked of each that is ticked. */
const GROUNDS_BY: GroundsBy = DEPARTURE_STEPS.map((way) => ({
  way,
  grounds: [...new Set(TRACKS.flatMap((track) => OUTCOMES[track][way] ?? []))],
})).filter(({ grounds }) => grounds.length > 0)

function hintOf(s: Strings, decision: SeveralDecision) {
  if (decision === 'accept') return s.decisions.acceptHint
  if (decision === 'assign') return undefined
  return <WayHint s={s} way={decision} hasGround={HAVE_GROUNDS.includes(decision)} />
}

const HAVE_GROUNDS: readonly DepartureStep[] = GROUNDS_BY.map(({ way }) => way)
