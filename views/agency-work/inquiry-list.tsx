import type { FC } from 'hono/jsx'
import { REPLY_MAX } from '../../src/domain/agency-work.ts'
import { paths } from '../../src/paths.ts'
import type { ShownInquiry } from '../opinions/shown-agency-work.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { Fold } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { isFailedLine, LineForm, lineField } from './line-form.tsx'

/** What the asker was asked and answered; the office types an answer in that came by another way. */
export const InquiryList: FC<StepFormProps> = (form) => {
  const { s, opinion, open } = form
  const { inquiries } = opinion.around
  if (inquiries.length === 0) return null
  return (
    <>
      <h3>{s.agencyWork.inquiries}</h3>
      {inquiries.map((inquiry) => (
        <div key={inquiry.id} class="inquiry">
          <p class="hint">{s.agencyWork.asked(inquiry.asker, formatInstant(s.lang, inquiry.askedAt))}</p>
          <Prose text={inquiry.question} />
          {inquiry.answeredAt === null ? (
            <>
              <Notice tone="info">
                <p>
                  {s.agencyWork.noReply} {s.agencyWork.clock}
                </p>
              </Notice>
              {open.includes('answer_inquiry') && <ReplyForm form={form} line={inquiry.id} />}
            </>
          ) : (
            <>
              <p class="hint">{whenAnswered(s, inquiry)}</p>
              <Prose text={inquiry.answer} />
            </>
          )}
        </div>
      ))}
    </>
  )
}

function whenAnswered(s: Strings, { answeredAt, recordedBy }: ShownInquiry): string {
  const at = formatInstant(s.lang, answeredAt ?? 0)
  return recordedBy === null ? s.agencyWork.answeredAt(at) : s.agencyWork.recordedAt(at)
}

const ReplyForm: FC<{ form: StepFormProps; line: number }> = ({ form, line }) => {
  const { s, opinion } = form
  const own = { form, step: 'answer_inquiry', line } as const
  return (
    <Fold summary={s.agencyWork.replyTitle} open={isFailedLine(own)}>
      <LineForm {...own} action={paths.inquiryReply(opinion.code, line)} label={s.agencyWork.reply}>
        <TextArea
          s={s}
          {...lineField(own, 'answer')}
          label={s.agencyWork.replyLabel}
          required
          rows={3}
          maxlength={REPLY_MAX}
        />
      </LineForm>
    </Fold>
  )
}
