import type { FC } from 'hono/jsx'
import { REMARK_MAX } from '../../src/domain/answer-form.ts'
import { paths } from '../../src/paths.ts'
import type { ShownLeader } from '../opinions/shown.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
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

/** The leader's no, with what has to change; folded away until it is wanted. */
export const SendBackForm: FC<StepFormProps> = (props) => {
  const { s, opinion, list } = props
  const { isRefused, errors, typed } = refusedOf(props.failed, 'send_back')
  const scope = `send-back-${opinion.code}`
  return (
    <Fold summary={s.answers.sendBack} open={isRefused}>
      <Form s={s} action={paths.sendingBack(opinion.code)} errors={errors} scope={scope} hx={hxOf(props)}>
        <Seen opinion={opinion} list={list} />
        <TextArea
          s={s}
          scope={scope}
          name="remark"
          label={s.answers.sendBackRemark}
          hint={s.answers.sendBackHint}
          value={typed('remark')}
          error={errors.remark}
          rows={4}
          maxlength={REMARK_MAX}
          required
        />
        <SubmitButton tone="danger">{s.answers.sendBackNow}</SubmitButton>
      </Form>
    </Fold>
  )
}
