import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { ShownLeader } from '../opinions/shown.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { ObjectionForm } from './objection-form.tsx'
import { Seen } from './seen.tsx'
import { hxOf, refusedOf, type StepFormProps } from './step-form.ts'

/** Who signs: a leader of the unit, the last one chosen standing first. */
export const SignerSelect: FC<{
  s: Strings
  scope: string
  leaders: ShownLeader[]
  value: string | null
  error?: string
}> = ({ s, scope, leaders, value, error }) => (
  <Select
    s={s}
    scope={scope}
    name="signer"
    label={s.answers.signer}
    hint={s.answers.signerHint}
    options={leaders.map(({ id, name, office }) => ({ value: String(id), label: `${name} – ${office}` }))}
    empty={s.answers.signerEmpty}
    value={value ?? (leaders.length === 1 ? String(leaders[0]!.id) : null)}
    error={error}
    required
  />
)

/** The leader's yes. */
export const ApproveForm: FC<StepFormProps & { leaders: ShownLeader[]; signerId: number | null }> = (
  props,
) => {
  const { s, opinion, list, leaders, signerId } = props
  const { errors, typed } = refusedOf(props.failed, 'approve')
  const scope = `approve-${opinion.code}`
  return (
    <Form s={s} action={paths.approval(opinion.code)} errors={errors} scope={scope} hx={hxOf(props)}>
      <Seen opinion={opinion} list={list} />
      <SignerSelect
        {...{ s, scope, leaders }}
        value={typed('signer') ?? (signerId === null ? null : String(signerId))}
        error={errors.signer}
      />
      <SubmitButton>{s.answers.approve}</SubmitButton>
    </Form>
  )
}

/** The leader's no, with what has to change. */
export const SendBackForm: FC<StepFormProps> = (form) => (
  <ObjectionForm
    form={form}
    step="send_back"
    action={paths.sendingBack(form.opinion.code)}
    summary={form.s.answers.sendBack}
    button={form.s.answers.sendBackNow}
    name="remark"
    label={form.s.answers.sendBackRemark}
    hint={form.s.answers.sendBackHint}
    rows={4}
  />
)
