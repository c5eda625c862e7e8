import type { LiveCard, LiveSession } from '../../../db/queries/live.ts'
import { findLiveSession } from '../../../db/queries/live.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import { recordOralAnswer } from '../../../db/records/oral-answers.ts'
import { BusyError, type WriteOutcome } from '../../../db/write.ts'
import { Card } from '../../../views/live/card.tsx'
import { shutWords } from '../../../views/live/live-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { captureStanding, decideNote } from '../../domain/capture.ts'
import { type LiveAnswer, liveAnswerForm } from '../../domain/capture-form.ts'
import { dayOf } from '../../domain/day.ts'
import { advance, type Move } from '../../domain/lifecycle.ts'
import type { StaffContext } from '../../http/context.ts'
import { type FormReading, readForm, sentenceOf, type Typed } from '../../http/forms.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { sayRetryAfter } from '../../http/throttle.ts'
import { paths } from '../../paths.ts'
import { findLive, showLivePage } from './show.tsx'

type Reading = FormReading<LiveAnswer>

/** How often a note that lost a race is looked at anew: the card may only have been accepted meanwhile. */
const TRIES = 3

/** What a leader answered on the spot, noted as the next oral version beside its card. */
export async function postNote(c: StaffContext, code: string, cardCode: string): Promise<Response> {
  const { db, actor, now, platform, s } = c.var
  const reading = await readForm(c, liveAnswerForm)
  for (let tries = 0; tries < TRIES; tries++) {
    const session = await findLiveSession(db, actor, code, dayOf(now))
    const card = session?.cards.find((one) => one.code === cardCode)
    if (!session || !card) return notFoundPage(c)
    const judgement = judge(c, session, card, reading)
    if (judgement.is === 'repeat') return showNoted(c, code, cardCode)
    if (judgement.is === 'refused')
      return refuseNote(c, code, cardCode, { ...judgement, typed: reading.typed })
    const { text, leader_id: leaderId } = judgement.values
    const note = { id: platform.newId(), text, leaderId, writtenBy: actor.id }
    const outcome = await noteOrBusy(recordOralAnswer(db, card, judgement.move, note))
    if (outcome === 'busy') break
    if (outcome.ok) return showNoted(c, code, cardCode)
  }
  sayRetryAfter(c, now + 5000)
  return refuseNote(c, code, cardCode, { status: 503, errors: { '': s.errors.busy! }, typed: reading.typed })
}

/** A database that stays locked has stored nothing. */
async function noteOrBusy(noting: Promise<WriteOutcome>): Promise<WriteOutcome | 'busy'> {
  try {
    return await noting
  } catch (error) {
    if (error instanceof BusyError) return 'busy'
    throw error
  }
}

type Judgement =
  | { is: 'noted'; move: Move; values: LiveAnswer }
  | { is: 'repeat' }
  | { is: 'refused'; status: 409 | 422; errors: FieldErrors }

function judge(c: StaffContext, live: LiveSession, card: LiveCard, reading: Reading): Judgement {
  const { actor, now, s } = c.var
  if (!reading.ok) return { is: 'refused', status: 422, errors: reading.errors }
  const { text, leader_id: leaderId, seen } = reading.values
  if (!live.leaders.some(({ id }) => id === leaderId)) {
    const errors = { leader_id: sentenceOf(s, 'leader_id', 'not_a_choice') }
    return { is: 'refused', status: 422, errors }
  }
  const standing = captureStanding(live.session, now)
  const decision = decideNote(standing, card.answers, { text, leaderId, seen })
  if (decision === 'repeat') return { is: 'repeat' }
  if (decision === 'closed') return refused(shutWords(s, { session: live.session, standing }))
  if (decision === 'unseen') return refused(s.live.answerSeen)
  const step = advance(standingOf(card), 'note_oral_answer', actor, now)
  return step.ok ? { is: 'noted', move: step.move, values: reading.values } : refused(s.errors[step.refusal]!)
}

const refused = (sentence: string): Judgement => ({ is: 'refused', status: 409, errors: { '': sentence } })

/** The card with its answer; without htmx the page anew, at that card. */
async function showNoted(c: StaffContext, code: string, cardCode: string): Promise<Response> {
  const live = wantsPiece(c) ? await findLive(c, code) : null
  const card = live?.cards.find((one) => one.code === cardCode)
  const address = `${paths.live(code)}#card-${cardCode}`
  return saved(c, address, live && card ? <Card s={c.var.s} live={live} card={card} /> : undefined)
}

async function refuseNote(
  c: StaffContext,
  code: string,
  cardCode: string,
  { status, errors, typed }: { status: 409 | 422 | 503; errors: FieldErrors; typed: Typed },
): Promise<Response> {
  const inPlace = wantsPiece(c)
  const refusal = { code: cardCode, typed, errors, inPlace }
  if (!inPlace) return showLivePage(c, code, { refused: refusal, status })
  const live = await findLive(c, code)
  const card = live?.cards.find((one) => one.code === cardCode)
  if (!live || !card) return notFoundPage(c)
  c.header('Cache-Control', 'no-store')
  return c.html(<Card s={c.var.s} live={live} card={card} refused={refusal} />, status)
}
