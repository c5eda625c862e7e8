import type { FC } from 'hono/jsx'
import { correctionOf } from '../../src/domain/answer.ts'
import { documentSign } from '../../src/domain/document.ts'
import { CorrectionNote } from '../answers/correction-note.tsx'
import { Fold } from '../shell/buttons.tsx'
import { Facts } from '../shell/facts.tsx'
import { Prose } from '../shell/prose.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import type { PublicAnswer } from './opinion.ts'

/** The published answer that holds now, and the ones before it folded away. */
export const PublicAnswers: FC<{ s: Strings; answers: PublicAnswer[] }> = ({ s, answers }) => {
  const [current, ...earlier] = answers
  if (!current) return null
  return (
    <>
      <AnswerText s={s} answer={current} all={answers} />
      {earlier.length > 0 && (
        <Fold summary={s.board.earlier}>
          {earlier.map((answer) => (
            <>
              <h3>{s.board.version(answer.version)}</h3>
              <AnswerText s={s} answer={answer} all={answers} />
            </>
          ))}
        </Fold>
      )}
    </>
  )
}

const AnswerText: FC<{ s: Strings; answer: PublicAnswer; all: PublicAnswer[] }> = ({ s, answer, all }) => {
  const { form, text, issuedOn, signer, document } = answer
  return (
    <>
      <p class="about">{howAnswered(s, answer)}</p>
      <CorrectionNote s={s} told={correctionOf(answer, all)} />
      <Prose text={text} />
      <Facts
        items={[
          [s.board.document, document && s.board.documentOf(documentSign(document), document.issuedOn)],
          [form === 'oral' ? s.board.speaker : s.board.signer, signer && `${signer.name}, ${signer.office}`],
          [s.board.issuedOn, issuedOn && <Day s={s} day={issuedOn} />],
        ]}
      />
    </>
  )
}

/** In which way it was given: what was said at a session goes out with the notice of its conclusion. */
function howAnswered(s: Strings, { form, document }: PublicAnswer): string {
  if (form === 'written') return s.board.written
  return document ? s.conclusions.one.carriedBy(documentSign(document)) : s.board.oral
}
