import type { Child, FC } from 'hono/jsx'
import { findingKey, WAIVING_REASON_MAX } from '../../src/domain/waiving.ts'
import type { ShownGate } from '../opinions/shown.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import { Field } from '../shell/field.tsx'
import { Highlight } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

interface Props {
  s: Strings
  gate: ShownGate
  /** Keeps the ids of several forms on one page apart. */
  scope: string
  errors?: Record<string, string>
}

/** Personal data that a gate found in the texts of a form: where it stands, and for each a box and a reason to let it pass. Part of that form. */
export const GateFindings: FC<Props> = (props) => {
  const { s, gate } = props
  return (
    <fieldset class="gate">
      <legend>{s.gates.personalTitle}</legend>
      <p>{s.gates.personalLead}</p>
      {gate.texts.map(({ field, parts }) => (
        <blockquote key={field} class="prose">
          <Highlight parts={parts} />
        </blockquote>
      ))}
      <FindingBoxes {...props} />
    </fieldset>
  )
}

/** A box and a reason for each finding of personal data, under the words that name it. */
export const FindingBoxes: FC<Props> = (props) => {
  const { s, gate } = props
  return (
    <>
      {gate.findings.map(
        (one, i) =>
          one.gate !== 'quality' && (
            <FindingBox
              key={findingKey(one)}
              {...props}
              i={i}
              says={
                <>
                  {s.gates.finding[one.finding]}: <mark lang="vi">{one.words}</mark>
                </>
              }
              label={s.gates.passTick}
              why={s.gates.passWhy}
            />
          ),
      )}
    </>
  )
}

/** One finding: what it is, the box that lets it pass, and the reason. */
export const FindingBox: FC<Props & { i: number; says: Child; label: string; why: string }> = ({
  s,
  gate,
  scope,
  errors = {},
  i,
  says,
  label,
  why,
}) => {
  const one = gate.findings[i]!
  return (
    <div class="finding">
      <input type="hidden" name={`about-${i}`} value={findingKey(one)} />
      <p>{says}</p>
      <Tick s={s} scope={scope} name={`waive-${i}`} label={label} checked={one.isTicked} />
      <Field
        s={s}
        scope={scope}
        name={`why-${i}`}
        label={why}
        hint={s.gates.passHint}
        value={one.reason}
        error={errors[`why-${i}`]}
        maxlength={WAIVING_REASON_MAX}
        optionalNote={false}
      />
    </div>
  )
}

/** Shows the form again with what was found taken out, for a person to look at; nothing is stored. */
export const BlackOutButton: FC<{ s: Strings }> = ({ s }) => (
  <SubmitButton tone="quiet" name="do" value="black_out">
    {s.gates.blackOut}
  </SubmitButton>
)
