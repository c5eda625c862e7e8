import type { FC } from 'hono/jsx'
import { Beside } from '../shell/beside.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownOpinion } from './shown.ts'

/** What was said, untouched, beside what the public reads. An empty public text is a value and says so. */
export const OpinionTexts: FC<{ s: Strings; opinion: ShownOpinion }> = ({ s, opinion }) => (
  <Beside>
    <section>
      <h2>{s.opinions.originalText}</h2>
      <Prose text={opinion.originalText} />
      {saysHowPublished(opinion) && <p class="hint">{notEditedWords(s, opinion)}</p>}
    </section>
    {isEdited(opinion) && (
      <section>
        <h2>{s.opinions.publicText}</h2>
        <Prose text={opinion.publicText} />
      </section>
    )}
  </Beside>
)

const isEdited = ({ publicText, originalText }: ShownOpinion) =>
  publicText !== '' && publicText !== originalText

/** Of what is private there is nothing to say, unless its public text was emptied on purpose. */
const saysHowPublished = (opinion: ShownOpinion) =>
  !isEdited(opinion) && (opinion.publicAt !== null || opinion.publicText === '')

const notEditedWords = (s: Strings, { publicText }: ShownOpinion) =>
  publicText === '' ? s.triage.emptyPublicText : s.triage.sameAsOriginal

/** What leaders answered on the spot. Written answers are the answer panel's. */
export const OralAnswers: FC<{ s: Strings; opinion: ShownOpinion }> = ({ s, opinion }) => {
  const oral = opinion.answers.filter(({ form }) => form === 'oral')
  if (oral.length === 0) return null
  return (
    <section>
      <h2>{s.triage.oralAnswers}</h2>
      {oral.map(({ id, text, signer, writer, writtenAt }) => (
        <div key={id}>
          <Prose text={text} />
          <p class="hint">{s.triage.oralAnswerBy(signer ?? writer, formatInstant(s.lang, writtenAt))}</p>
        </div>
      ))}
    </section>
  )
}
