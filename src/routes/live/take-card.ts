import * as v from 'valibot'
import { findCaptureDesk, type RecordedCard } from '../../../db/queries/capture-desk.ts'
import { BusyError } from '../../../db/write.ts'
import { type CaptureDecision, captureStanding, decideCapture } from '../../domain/capture.ts'
import { type Captured, captureForm, deviceForm, isCardKey } from '../../domain/capture-form.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { type FormReading, readForm, readTyped, typedText } from '../../http/forms.ts'
import { keepLateCard, recordCard, type Sent } from './record-card.ts'

export type Desk = NonNullable<Awaited<ReturnType<typeof findCaptureDesk>>>
export type CardReading = FormReading<Captured>

/** What became of a card that was posted. */
export type TakenCard =
  | { is: 'gone' }
  | { is: 'recorded' | 'repeat'; code: string }
  | { is: 'late' }
  /** Nothing was stored: what was typed goes back. */
  | { is: 'wrong' | 'used' | 'closed' | 'busy'; desk: Desk; reading: CardReading }

/** How often a card that lost a race is looked at anew: by then it is a repeat, or the session has ended or goes on. */
const TRIES = 4

/** Takes a posted card: recorded once for its key, kept as a late one when its session is over, or refused with what was typed. */
export async function takeCard(c: StaffContext, code: string): Promise<TakenCard> {
  const typed = await readTyped(c)
  const key = typedText(typed, 'key')
  const from = v.parse(deviceForm, typed)
  for (let tries = 0; tries < TRIES; tries++) {
    const desk = await findCaptureDesk(c.var.db, c.var.actor, { code, key, today: dayOf(c.var.now) })
    if (!desk) return { is: 'gone' }
    const [ids, names] = [desk.hamlets.map(({ id }) => id), desk.hamlets.map(({ name }) => name)]
    const reading = await readForm(c, captureForm(ids, names), c.var.s.live.fieldErrors)
    const recorded = isCardKey(key) ? desk.recorded : NOT_OURS
    const taken = await carryOut(c, { desk, reading, recorded }, { key, from })
    if (taken) return taken
  }
  throw new BusyError('the card lost every race')
}

/** What a key that was never given out stands for: something else. */
const NOT_OURS: RecordedCard = { code: null, number: null, sessionId: null, name: '', text: '' }

interface Judged {
  desk: Desk
  reading: CardReading
  recorded: RecordedCard | null
}

/** Null where something moved meanwhile. */
async function carryOut(
  c: StaffContext,
  { desk, reading, recorded }: Judged,
  sent: Omit<Sent, 'said'>,
): Promise<TakenCard | null> {
  const decision = decide(c, { desk, reading, recorded })
  if (decision === 'repeat') return recorded?.code ? { is: 'repeat', code: recorded.code } : { is: 'late' }
  if ((decision !== 'record' && decision !== 'late') || !reading.ok)
    return { is: decision === 'record' || decision === 'late' ? 'wrong' : decision, desk, reading }
  const card = { ...sent, said: reading.values }
  try {
    if (decision === 'late') return (await keepLateCard(c, desk, card)) ? { is: 'late' } : null
    const code = await recordCard(c, desk, card)
    return code === null ? null : { is: 'recorded', code }
  } catch (error) {
    if (error instanceof BusyError) return { is: 'busy', desk, reading }
    throw error
  }
}

function decide(c: StaffContext, { desk: { session }, reading, recorded }: Judged): CaptureDecision {
  const said = reading.ok ? { ...reading.values, sessionId: session.id } : null
  return decideCapture({ standing: captureStanding(session, c.var.now), said, recorded })
}
