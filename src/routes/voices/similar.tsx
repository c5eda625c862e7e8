import * as v from 'valibot'
import { type AskedSession, findAskedSession } from '../../../db/queries/asking.ts'
import { findSimilarAnswers } from '../../../db/queries/similar-answers.ts'
import { SimilarAnswers } from '../../../views/voices/similar-answers.tsx'
import { ASKING_FIELDS } from '../../domain/asking.ts'
import { dayOf } from '../../domain/day.ts'
import { takesQuestions } from '../../domain/session.ts'
import { soughtTerms } from '../../domain/similar.ts'
import { similarForm } from '../../domain/voice.ts'
import { clientAddress, sourceOf } from '../../http/client-address.ts'
import type { PublicContext } from '../../http/context.ts'
import { readTyped, type Typed, typedText } from '../../http/forms.ts'
import { wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { sayRetryAfter, takeTurn, throttleKey } from '../../http/throttle.ts'
import { showClosed, showForm } from '../asking/show.tsx'

/** Looks of one source in ten minutes: a hall writes at the same time, and each of them pauses often. */
const LOOKS = { limit: 600, windowMs: 10 * 60_000 }

/**
 * Published answers to matters like the one that is being written: a piece under the text, or without JavaScript the form with everything that was typed. It is posted, so that the
 * words stand in no address and no log; nothing of it is kept.
 */
export async function offerAnswers(c: PublicContext): Promise<Response> {
  const { db, now } = c.var
  const asked = await findAskedSession(db, c.req.param('code') ?? '', { now, today: dayOf(now) })
  if (!asked) return notFoundPage(c)
  const posted = await readTyped(c)
  const key = await throttleKey(c, 'similar', sourceOf(clientAddress(c)))
  const turn = await takeTurn(db, { key, ...LOOKS, now })
  if (!turn.ok) sayRetryAfter(c, turn.retryAt)
  const answers = turn.ok ? await find(c, posted) : []
  return show(c, asked, posted, answers, turn.ok ? 200 : 429)
}

function find(c: PublicContext, posted: Typed) {
  const { text, topic, place } = v.parse(similarForm, posted)
  return findSimilarAnswers(c.var.db, soughtTerms(text, place), topic)
}

async function show(
  c: PublicContext,
  asked: AskedSession,
  posted: Typed,
  answers: Awaited<ReturnType<typeof find>>,
  status: 200 | 429,
): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  if (wantsPiece(c)) return c.html(<SimilarAnswers s={c.var.s} answers={answers} />, status)
  const typed = Object.fromEntries(ASKING_FIELDS.map((name) => [name, typedText(posted, name)]))
  if (!takesQuestions(asked.session, c.var.now)) return showClosed(c, asked, { typed })
  const formToken = typedText(posted, 'form_token') || undefined
  return showForm(c, asked, { status, formToken, typed, similar: answers })
}
