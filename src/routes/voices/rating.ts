import type * as v from 'valibot'
import { standingOf } from '../../../db/queries/opinions.ts'
import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import { recordRating } from '../../../db/records/ratings.ts'
import { advance } from '../../domain/lifecycle.ts'
import { ratingForm } from '../../domain/voice.ts'
import type { PublicContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { findOwn, showFollowUp } from '../follow-ups/show.tsx'
import { type Attempt, takeOwnStep } from './repeating.ts'
import { maySay } from './voice.ts'

/** The asker says what they think of an issued answer; the same again changes nothing. */
export async function rate(c: PublicContext): Promise<Response> {
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  const form = await readForm(c, ratingForm, c.var.s.voices.fieldErrors)
  const { typed } = form
  if (!form.ok) return showFollowUp(c, own, { form: 'rate', errors: form.errors, typed, status: 422 })
  return takeOwnStep(c, own, 'danh-gia', (current) => ratingOf(c, current, form.values, typed))
}

function ratingOf(
  c: PublicContext,
  own: OwnOpinion,
  { score, comment, answer }: v.InferOutput<typeof ratingForm>,
  typed: Typed,
): Attempt {
  const { db, now, platform, s } = c.var
  const step = advance(standingOf(own.opinion), 'rate', 'resident', now)
  const answerId = answer ?? own.answers[0]?.id
  const before = own.around.ratings.find((rating) => rating.answerId === answerId)
  if (before && before.score === score && before.comment === comment) return { is: 'there' }
  if (!step.ok || answerId === undefined || !maySay(own, answerId, now)) {
    const sentence = before ? s.voices.ratedForGood : s.voices.cannotRate
    return { is: 'refused', failed: { form: 'rate', errors: { '': sentence }, typed, status: 409 } }
  }
  const rating = { id: platform.newId(), answerId, score, comment }
  return { is: 'ready', write: () => recordRating(db, own.opinion, rating, step.move) }
}
