import type { FC } from 'hono/jsx'
import { requestsOf, type SupportRequest } from '../../src/domain/agency-work.ts'
import { REASON_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import type { ShownSupport } from '../opinions/shown-agency-work.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { Fold } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Mark } from '../shell/mark.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import { isFailedLine, LineForm, lineField } from './line-form.tsx'

/** What other agencies were asked for, until when, and what each said. */
export const SupportList: FC<StepFormProps> = (form) => {
  const { s, opinion } = form
  const requests = requestsOf(opinion.around.supports)
  if (requests.length === 0) return null
  return (
    <>
      <h3>{s.agencyWork.supports}</h3>
      {requests.map((request) => (
        <Request key={request.now.id} form={form} request={request} />
      ))}
    </>
  )
}

const Request: FC<{ form: StepFormProps; request: SupportRequest<ShownSupport> }> = ({ form, request }) => {
  const { s, open } = form
  const { now, earlier } = request
  return (
    <div class="support">
      <p>
        <strong>{now.agencyName}</strong> <Standing form={form} support={now} />
      </p>
      <p class="hint">{s.agencyWork.supportDue(now.dueOn)}</p>
      <p>{s.agencyWork.part}:</p>
      <Prose text={now.part} />
      {now.contributedAt !== null && <Words form={form} support={now} />}
      {earlier.length > 0 && (
        <Fold summary={s.agencyWork.earlierWords(earlier.length)}>
          {earlier.toReversed().map((before) => (
            <Words key={before.id} form={form} support={before} />
          ))}
        </Fold>
      )}
      {now.endedAt !== null && (
        <p>{s.agencyWork.endedFor(formatInstant(s.lang, now.endedAt), now.endReason)}</p>
      )}
      {now.endedAt === null && open.includes('end_support') && <EndForm form={form} line={now.id} />}
    </div>
  )
}

const Standing: FC<{ form: StepFormProps; support: ShownSupport }> = ({ form: { s, today }, support }) => {
  if (support.endedAt !== null) return <Mark tone="left">{s.agencyWork.supportOver}</Mark>
  if (support.contributedAt !== null) return <Mark tone="done">{s.agencyWork.supportGiven}</Mark>
  if (support.dueOn < today) return <Mark tone="overdue">{s.agencyWork.supportLate}</Mark>
  return <Mark tone="waiting">{s.agencyWork.supportWaits}</Mark>
}

const Words: FC<{ form: StepFormProps; support: ShownSupport }> = ({ form: { s }, support }) => (
  <>
    <p class="hint">
      {s.agencyWork.contributed(support.contributor ?? '', formatInstant(s.lang, support.contributedAt ?? 0))}
    </p>
    <Prose text={support.contribution} />
  </>
)

const EndForm: FC<{ form: StepFormProps; line: number }> = ({ form, line }) => {
  const { s, opinion } = form
  const own = { form, step: 'end_support', line } as const
  return (
    <Fold summary={s.agencyWork.endSupportTitle} open={isFailedLine(own)}>
      <LineForm
        {...own}
        action={paths.supportEnd(opinion.code, line)}
        label={s.agencyWork.endSupport}
        tone="quiet"
      >
        <TextArea
          s={s}
          {...lineField(own, 'reason')}
          label={s.agencyWork.endSupportReason}
          required
          rows={2}
          maxlength={REASON_MAX}
        />
      </LineForm>
    </Fold>
  )
}
