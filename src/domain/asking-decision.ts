import { type FormToken, isFresh } from './form-token.ts'
import { type QuestionWindow, takesQuestionFrom, takesQuestions } from './session.ts'

/** What one post of the public form is decided on. */
export interface Submission extends Omit<Posted, 'isOpen' | 'isTaken'> {
  session: QuestionWindow
}

export interface Posted {
  /** Whether the session takes forms now, and whether it takes this one, which may have been opened earlier. */
  isOpen: boolean
  isTaken: boolean
  /** The token it brought, null where that is not one of ours. */
  token: FormToken | null
  /** What the token was used for before. */
  used: { contentDigest: string } | null
  /** Digest of what it says; null where a field is wrong. */
  contentDigest: string | null
  /** How often this source posted within the window that runs, and how often it may. */
  turns: { taken: number; limit: number }
}

export type AskingDecision =
  | 'record'
  /** The very same was recorded before: the same receipt once more. */
  | 'repeat'
  /** The form was used for something else: nothing is swallowed, nothing recorded. */
  | 'used'
  /** Left open for over a day, or not one of our forms. */
  | 'stale-form'
  | 'closed'
  | 'wrong'
  | 'too-many'

/**
 * What becomes of a posted form. A repeat gets its receipt whatever has changed since; what cannot be taken any more is told before what
 * is wrong with it; a refusal for haste comes last, so that only what would be recorded counts.
 */
export function decideAsking({ session, ...post }: Submission, now: number): AskingDecision {
  const { token } = post
  return decidePosted(
    {
      ...post,
      isOpen: takesQuestions(session, now),
      isTaken: token !== null && takesQuestionFrom(session, token.issuedAt, now),
    },
    now,
  )
}

/** The same for any form that a session takes while it is open, with some grace for what was opened before. */
export function decidePosted(
  { isOpen, isTaken, token, used, contentDigest, turns }: Posted,
  now: number,
): AskingDecision {
  const repeats = used !== null && used.contentDigest === contentDigest
  if (repeats) return 'repeat'
  if (!token || !isFresh(token, now)) return isOpen ? 'stale-form' : 'closed'
  if (!isTaken) return 'closed'
  if (contentDigest === null) return 'wrong'
  // A second one needs a form of its own, and the grace is for forms that were open before.
  if (used) return isOpen ? 'used' : 'closed'
  return turns.taken >= turns.limit ? 'too-many' : 'record'
}
