import type { FC } from 'hono/jsx'
import { REASON_MAX } from '../../src/domain/entered-card.ts'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { LateCardProps } from './late-cards-page.tsx'

/** Taking a late card, or leaving it out with a reason. */
export const LateDecisionForms: FC<LateCardProps> = ({ s, session, line: { card }, refused }) => {
  const scope = `late-${card.id}`
  const action = paths.lateCard(session.code, card.id)
  const hx = { target: `#late-${card.id}` }
  const typed = refused?.typed.reason
  const { '': said, ...errors } = refused?.errors ?? {}
  if (card.decision !== null) return said ? <Notice tone="error" title={said} /> : null
  return (
    <>
      {said && <Notice tone="error" title={said} />}
      <Form s={s} action={action} hx={hx}>
        <input type="hidden" name="decision" value="taken" />
        <SubmitButton>{s.offline.late.take}</SubmitButton>
      </Form>
      <Fold summary={s.offline.late.dropFold} open={errors.reason !== undefined || Boolean(typed)}>
        <Form s={s} scope={scope} action={action} errors={errors} hx={hx}>
          <input type="hidden" name="decision" value="dropped" />
          <Field
            s={s}
            scope={scope}
            name="reason"
            label={s.offline.late.reason}
            hint={s.offline.late.reasonHint}
            value={Array.isArray(typed) ? typed[0] : typed}
            error={errors.reason}
            maxlength={REASON_MAX}
            autocomplete="off"
            required
          />
          <SubmitButton tone="quiet">{s.offline.late.drop}</SubmitButton>
        </Form>
      </Fold>
    </>
  )
}
