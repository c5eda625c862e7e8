import type { FC } from 'hono/jsx'
import { Choices } from '../shell/choices.tsx'
import { Field, type Option, Select } from '../shell/field.tsx'
import { type FieldsProps, typedAll, typedOne } from './plan-fields.tsx'

/** Who leads, who takes part in whose place, and which hamlets are invited. */
export const PeopleFields: FC<FieldsProps & { leaders: Option[]; heads: Option[]; hamlets: Option[] }> = (
  props,
) => {
  const { s, errors, leaders, hamlets } = props
  const words = s.sessions
  return (
    <section id="who" aria-labelledby="plan-who">
      <h2 id="plan-who">{words.sectionWho}</h2>
      <Select
        s={s}
        name="chair"
        label={words.chair}
        required
        empty={words.chooseNone}
        value={typedOne(props, 'chair')}
        options={leaders}
        error={errors?.chair}
      />
      <Boxes {...props} name="co_chairs" label={words.coChairs} options={leaders} />
      <Delegation {...props} />
      <Boxes {...props} name="hamlets" label={words.hamlets} hint={words.hamletsHint} options={hamlets} />
    </section>
  )
}

/** Whose place a delegate takes, and why: shown once somebody is ticked, by the style sheet alone. */
const Delegation: FC<FieldsProps & { leaders: Option[]; heads: Option[] }> = (props) => {
  const { s, errors, leaders, heads } = props
  const words = s.sessions
  return (
    <div class="by-choice">
      <Boxes {...props} name="delegates" label={words.delegates} options={leaders} />
      <div class="chosen">
        {heads.length > 0 && (
          <Select
            s={s}
            name="delegate_for"
            label={words.delegateFor}
            hint={words.delegateForHint}
            optionalNote={false}
            empty={words.chooseNone}
            value={typedOne(props, 'delegate_for')}
            options={heads}
            error={errors?.delegate_for}
          />
        )}
        <Field
          s={s}
          name="delegation_reason"
          label={words.delegationReason}
          hint={words.delegationHint}
          value={typedOne(props, 'delegation_reason')}
          error={errors?.delegation_reason}
        />
      </div>
    </div>
  )
}

const Boxes: FC<FieldsProps & { name: string; label: string; hint?: string; options: Option[] }> = (props) =>
  props.options.length === 0 ? null : (
    <Choices
      s={props.s}
      type="checkbox"
      name={props.name}
      label={props.label}
      hint={props.hint}
      value={typedAll(props, props.name)}
      options={props.options}
      error={props.errors?.[props.name]}
    />
  )
