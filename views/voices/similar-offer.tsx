import type { FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'
import { type ShownSimilarAnswer, SimilarAnswers } from './similar-answers.tsx'

export interface SimilarOfferProps {
  s: Strings
  similar: {
    /** Where what is being written is compared. */
    action: string
    /** What was found; null where nobody asked yet. */
    answers: ShownSimilarAnswer[] | null
  }
}

const PLACE = 'similar-answers'

/** Where the answers appear, under what is being written: said politely, and the cursor stays where it is. */
export const SimilarPlace: FC<SimilarOfferProps> = ({ s, similar: { answers } }) => (
  <div id={PLACE} aria-live="polite">
    {answers && <SimilarAnswers s={s} answers={answers} saysNone />}
  </div>
)

/** Without JavaScript one asks for them by a button, last so that Enter never presses it. */
export const SimilarButton: FC<SimilarOfferProps> = ({ s, similar: { action } }) => (
  <noscript>
    <button type="submit" class="button quiet" formaction={`${action}#${PLACE}`}>
      {s.voices.similarSee}
    </button>
  </noscript>
)

/** Asks a moment after the last letter. It stands outside the form: what it sends is the text, the topic and the place, and neither name nor photos. */
export const SimilarWatch: FC<SimilarOfferProps> = ({ similar: { action } }) => (
  <div
    hx-post={action}
    hx-trigger="input from:#field-text delay:800ms, change from:#field-topic delay:800ms, input from:#field-place delay:800ms"
    hx-include="#field-text, #field-topic, #field-place"
    hx-target={`#${PLACE}`}
    hx-swap="innerHTML"
    hx-sync="this:replace"
    {...{ 'hx-status:5xx': 'swap:none' }}
  />
)
