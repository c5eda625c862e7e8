import type { FC } from 'hono/jsx'
import type { Rule } from '../../src/domain/rule.ts'
import { countedAs } from '../../src/domain/rule-change.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'

export interface RuleFormProps {
  s: Strings
  id: string
  /** What holds everywhere on the first day that can be set. */
  central: Rule
  units: { id: number; name: string }[]
  keepsWhole: boolean
  firstDay: string
  stamp: string
  value(name: string): string
  errors: FieldErrors
}

/** Adds a value from a day on. */
export const RuleForm: FC<RuleFormProps> = (props) => {
  const { s, id, central, keepsWhole, firstDay, stamp, value, errors } = props
  const words = s.rules
  const field = (name: string) => ({ s, name, value: value(name), error: errors[name] })
  return (
    <section id="set">
      <h2>{words.formTitle}</h2>
      <p>{words.formLead(firstDay)}</p>
      <p>{central.status === 'default' ? words.formDefault : id !== 'RECEPTION_ROLL' && words.formTighter}</p>
      <Form s={s} action={paths.ruleHistory(id)} errors={errors}>
        <input type="hidden" name="stamp" value={stamp} />
        <Select
          {...field('scope')}
          label={words.fieldScope}
          options={[
            ...props.units.map((unit) => ({ value: String(unit.id), label: unit.name })),
            ...(keepsWhole ? [{ value: 'all', label: words.scopeAll }] : []),
          ]}
          empty={words.chooseScope}
          required
        />
        <ValueFields {...props} />
        <Field {...field('since')} type="date" size="short" min={firstDay} label={words.fieldFrom} required />
        <Field {...field('rule_source')} label={words.fieldSource} hint={words.fieldSourceHint} />
        <Buttons>
          <SubmitButton>{words.save}</SubmitButton>
          <LinkButton href={paths.rules} tone="quiet">
            {words.cancel}
          </LinkButton>
        </Buttons>
      </Form>
    </section>
  )
}

/** A number with what it counts, or the one choice that is left to the office. */
const ValueFields: FC<RuleFormProps> = ({ s, id, central, keepsWhole, value, errors }) => {
  const words = s.rules
  if (id === 'RECEPTION_ROLL') {
    return (
      <Choices
        s={s}
        name="rolls"
        label={words.fieldChoice}
        value={value('rolls')}
        options={[
          { value: 'true', label: words.choiceYes },
          { value: 'false', label: words.choiceNo },
        ]}
        error={errors.rolls}
        required
      />
    )
  }
  const units = countedAs(central)
  return (
    <>
      <Field
        s={s}
        name="rule_value"
        label={words.fieldValue}
        hint={words.countedAs[central.unit]}
        value={value('rule_value')}
        error={errors.rule_value}
        inputmode="numeric"
        size="short"
        required
      />
      {keepsWhole && units.length > 1 && (
        <Select
          s={s}
          name="counted"
          label={words.fieldCounted}
          hint={words.fieldCountedHint}
          value={value('counted')}
          options={units.map((unit) => ({ value: unit, label: words.countedAs[unit] }))}
          error={errors.counted}
          required
        />
      )}
    </>
  )
}
