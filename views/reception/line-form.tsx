import type { FC } from 'hono/jsx'
import { CAPTURED_KINDS } from '../../src/domain/capture-form.ts'
import { VISIT_LIMITS } from '../../src/domain/visit-form.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { AnswerFields } from './answer-fields.tsx'
import { GroupFields, HamletSelect } from './arrival-form.tsx'
import { IdentityFields } from './identity-fields.tsx'
import type { ShownDay, ShownVisit } from './shown.ts'

export interface LineFormProps {
  s: Strings
  day: ShownDay
  visit: ShownVisit
  /** Field by field, as it stands or as it was typed. */
  line: { values: Record<string, string>; errors: FieldErrors }
}

export interface LineFieldsProps {
  s: Strings
  day: ShownDay
  field: (name: string) => { s: Strings; name: string; value: string; error?: string }
}

/** The line of the register, in the order in which it is asked at the desk: who, what, and what they were told. */
export const LineForm: FC<LineFormProps> = ({ s, day, visit, line: { values, errors } }) => {
  const words = s.reception
  const field = (name: string) => ({ s, name, value: values[name] ?? '', error: errors[name] })
  const group = { s, day, field }
  return (
    <section id="line" class="line-form" aria-labelledby="line-title">
      <h2 id="line-title">{words.line}</h2>
      <Form s={s} action={paths.visit(day.session.code, visit.id)} errors={errors}>
        <LineSeen seq={visit.seq} />
        <h3>{words.lineWho}</h3>
        <div class="pair">
          <Field
            {...field('name')}
            label={words.name}
            maxlength={VISIT_LIMITS.name}
            autocomplete="off"
            required
          />
          <HamletSelect {...field('hamlet')} hamlets={day.hamlets} />
        </div>
        <div class="pair">
          <Field
            {...field('address')}
            label={words.address}
            maxlength={VISIT_LIMITS.address}
            autocomplete="off"
          />
          <Field {...field('phone')} label={words.phone} type="tel" inputmode="tel" autocomplete="off" />
        </div>
        <IdentityFields {...group} />
        <GroupFields field={field} words={words} />
        <h3>{words.lineWhat}</h3>
        <div class="pair">
          <Select
            {...field('kind')}
            label={words.kind}
            empty={words.choose}
            options={CAPTURED_KINDS.map((kind) => ({ value: kind, label: s.opinions.kind[kind] }))}
            optionalNote={false}
          />
          <Choices
            {...field('repeated')}
            label={words.repeated}
            optionalNote={false}
            options={[
              { value: 'first', label: words.first },
              { value: 'repeated', label: words.again },
            ]}
          />
        </div>
        <h3>{words.lineAnswer}</h3>
        <AnswerFields {...group} />
        <Buttons>
          {visit.state === 'present' && (
            <SubmitButton name="do" value="finish">
              {words.finish}
            </SubmitButton>
          )}
          <SubmitButton tone="quiet" name="do" value="save">
            {words.save}
          </SubmitButton>
        </Buttons>
        {visit.state !== 'present' && <p class="hint">{words.finishOnlyPresent}</p>}
      </Form>
    </section>
  )
}

/** The place in the visit's history that the form shows; a matter that is taken down beside it moves it on, and `proposed` is what it makes of the fields that nobody chose. */
export const LineSeen: FC<{ seq: number; proposed?: Record<string, string> }> = ({ seq, proposed }) => (
  <input
    type="hidden"
    id="line-seen"
    name="seen"
    value={seq}
    data-kind={proposed?.kind}
    data-repeated={proposed?.repeated}
  />
)
