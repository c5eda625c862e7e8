import type { FC } from 'hono/jsx'
import type { CorrectionTold } from '../../src/domain/answer.ts'
import { CorrectionNote } from '../answers/correction-note.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatDay } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** An issued answer; `document` is number and sign, already in words. */
export interface ShownAnswer {
  /** It answers several opinions together, this one among them. */
  isJoint?: boolean
  text: string
  issuedOn: string
  signer: { name: string; office: string } | null
  document: { sign: string; issuedOn: string } | null
  correction: CorrectionTold
}

export const AnswerShown: FC<{ s: Strings; answer: ShownAnswer }> = ({ s, answer }) => {
  const { text, issuedOn, signer, document } = answer
  return (
    <>
      <p>
        <strong>
          {document
            ? s.asking.answerDocument(document.sign, formatDay(s.lang, document.issuedOn))
            : s.asking.answeredOn(formatDay(s.lang, issuedOn))}
        </strong>
        {signer && (
          <>
            <br />
            {s.asking.answerBy(signer.name, signer.office)}
          </>
        )}
      </p>
      <CorrectionNote s={s} told={answer.correction} />
      {answer.isJoint && <p class="hint">{s.similar.jointAnswer}</p>}
      <Prose text={text} />
    </>
  )
}
