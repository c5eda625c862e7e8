import type { FC } from 'hono/jsx'
import { REPLY_MAX } from '../../src/domain/agency-work.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { spokenField } from '../voices/voice-notices.tsx'
import type { FollowUpProps } from './follow-up-page.tsx'

/** What the office asked its asker. Instants epoch ms. */
export interface OwnInquiry {
  id: number
  question: string
  askedAt: number
  answer: string
  answeredAt: number | null
}

/** A question that waits for its asker stands at the top, open; those answered before are read below it. */
export const InquirySection: FC<FollowUpProps> = (props) => {
  const { s, followed, done } = props
  const { inquiries, mayReply } = followed
  const waiting = mayReply ? inquiries.find(({ answeredAt }) => answeredAt === null) : undefined
  const answered = inquiries.filter(({ answeredAt }) => answeredAt !== null)
  return (
    <>
      {done === 'tra-loi' && answered.length > 0 && (
        <Notice tone="success">
          <p>{s.agencyWork.own.received}</p>
        </Notice>
      )}
      {waiting && <Waiting {...props} inquiry={waiting} />}
      {answered.length > 0 && <Answered s={s} inquiries={answered} />}
    </>
  )
}

const Waiting: FC<FollowUpProps & { inquiry: OwnInquiry }> = (props) => {
  const { s, secret, inquiry, failed } = props
  const words = s.agencyWork.own
  const errors = failed?.form === 'inquiry' && failed.status === 422 ? failed.errors : undefined
  return (
    <section class="card" id="inquiry">
      <h2>{words.title}</h2>
      <p class="hint">{words.askedOn(formatInstant(s.lang, inquiry.askedAt))}</p>
      <Prose text={inquiry.question} />
      <p>{words.lead}</p>
      <Form s={s} action={paths.ownInquiry(secret, inquiry.id)} scope="inquiry" errors={errors}>
        <TextArea
          s={s}
          {...spokenField(props, 'inquiry', 'text')}
          label={words.label}
          hint={words.hint(REPLY_MAX)}
          rows={5}
          required
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </section>
  )
}

const Answered: FC<{ s: Strings; inquiries: OwnInquiry[] }> = ({ s, inquiries }) => (
  <section>
    <h2>{s.agencyWork.own.earlier}</h2>
    {inquiries.map(({ id, question, askedAt, answer, answeredAt }) => (
      <div key={id}>
        <p class="hint">{s.agencyWork.own.askedOn(formatInstant(s.lang, askedAt))}</p>
        <Prose text={question} />
        <p class="hint">{s.agencyWork.own.answeredOn(formatInstant(s.lang, answeredAt ?? 0))}</p>
        <Prose text={answer} quiet />
      </div>
    ))}
  </section>
)
