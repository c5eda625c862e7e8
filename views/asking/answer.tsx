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
  form: 'oral' | 'written'
  text: string
  issuedOn: string
  signer: { name: string; office: string } | null
  document: { sign: string; issuedOn: string } | null
  correction: CorrectionTold
}

export const AnswerShown: FC<{ s: Strings; answer: ShownAnswer }> = ({ s, answer }) => {
  const { text, signer } = answer
  return (
    <>
      <p>
        <strong>{howAnswered(s, answer)}</strong>
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

/** In which way it was given: by a paper of its own, or at a session, whose notice carries it. */
function howAnswered(s: Strings, { form, issuedOn, document }: ShownAnswer): string {
  if (!document) return s.asking.answeredOn(formatDay(s.lang, issuedOn))
  const on = formatDay(s.lang, document.issuedOn)
  if (form === 'oral') return `${s.conclusions.one.carriedBy(document.sign)}, ${on}`
  return s.asking.answerDocument(document.sign, on)
}
