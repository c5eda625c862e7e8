import type { FC } from 'hono/jsx'
import { formatDocumentNumber } from '../../src/domain/document-number.ts'
import type { ShownAnswer } from '../opinions/shown.ts'
import { Facts } from '../shell/facts.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** One written version: its words, who wrote it, and how far it came. */
export const AnswerVersion: FC<{ s: Strings; answer: ShownAnswer; quiet?: boolean }> = ({
  s,
  answer,
  quiet,
}) => {
  const { document, signer, submittedAt, approvedAt } = answer
  return (
    <>
      <Prose text={answer.text} quiet={quiet} />
      <Facts
        items={[
          [
            s.answers.document,
            document && s.answers.documentOf(formatDocumentNumber(document), document.issuedOn),
          ],
          [s.answers.signer, signer],
          [s.numbering.correctionReason, answer.correctionReason],
          [s.answers.writer, s.answers.savedBy(answer.writer, answer.writtenAt)],
          [s.answers.submittedAt, submittedAt !== null && formatInstant(s.lang, submittedAt)],
          [s.answers.approvedAt, approvedAt !== null && formatInstant(s.lang, approvedAt)],
        ]}
      />
    </>
  )
}

/** An issued answer as a list shows it: its words, and under which number and name it went out. */
export const AnswerIssued: FC<{ s: Strings; answer: ShownAnswer }> = ({ s, answer }) => {
  const { document, signer } = answer
  const number = document && s.answers.documentOf(formatDocumentNumber(document), document.issuedOn)
  const signed = signer && `${s.answers.signer}: ${signer}`
  return (
    <>
      <Prose text={answer.text} />
      <p class="hint">{[number, signed].filter(Boolean).join(' · ')}</p>
    </>
  )
}

/** What was said at the meeting, so that the written answer does not contradict it. */
export const OralAnswers: FC<{ s: Strings; answers: ShownAnswer[]; heading: 'h3' | 'h4' }> = ({
  s,
  answers,
  heading: Heading,
}) => (
  <div>
    <Heading>{s.answers.oral}</Heading>
    {answers
      .filter(({ form }) => form === 'oral')
      .map((answer) => (
        <div key={answer.id}>
          <Prose text={answer.text} quiet />
          {answer.signer && <p class="hint">{s.answers.oralBy(answer.signer)}</p>}
        </div>
      ))}
  </div>
)
