import { type CardAtTable, findCardAtTable, type WhichCard } from '../../../db/queries/live-card.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import { recordSpot, type Spot } from '../../../db/records/spot-answers.ts'
import { BusyError } from '../../../db/write.ts'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { captureStanding } from '../../domain/capture.ts'
import { dayOf } from '../../domain/day.ts'
import { advance, type Refusal } from '../../domain/lifecycle.ts'
import { decideSpot, outcomeOf, type SpotSaid, spotFlaws, spotForm } from '../../domain/spot-answer.ts'
import type { StaffContext } from '../../http/context.ts'
import { allErrors, readForm } from '../../http/forms.ts'

/** A card with its session, as it stood when something was said of it. */
export type Table = CardAtTable & { card: NonNullable<CardAtTable['card']> }

/** What became of an answer or outcome that was posted. */
export type SaidSpot =
  | { is: 'gone' }
  | { is: 'no_seat' }
  | { is: 'late_card' }
  | { is: 'recorded'; table: Table }
  | { is: 'repeat'; table: Table }
  | { is: 'wrong'; errors: FieldErrors }
  | { is: 'refused'; refusal: Refusal }
  | { is: 'unseen'; table: Table }
  | { is: 'closed'; table: Table }
  | { is: 'busy' }

/** How often something said that lost a race is looked at anew: the card may only have been accepted meanwhile. */
const TRIES = 3

interface About {
  code: string
  which: WhichCard
  /** Of the entry of a device; null for a plain post. */
  key: string | null
}

/** Notes what a leader answered on the spot and what the matter came to: once, and after what colleagues noted was seen. */
export async function saySpot(c: StaffContext, about: About): Promise<SaidSpot> {
  const { db, actor, now } = c.var
  const reading = await readForm(c, spotForm, c.var.s.live.fieldErrors)
  for (let tries = 0; tries < TRIES; tries++) {
    const table = await findCardAtTable(db, actor, { ...about, today: dayOf(now) })
    if (!table) return { is: 'no_seat' }
    if (!table.card) return { is: table.isLate ? 'late_card' : 'gone' }
    if (!reading.ok) return { is: 'wrong', errors: reading.errors }
    try {
      const said = await carryOut(c, table as Table, about, reading.values)
      if (said) return said
    } catch (error) {
      if (!(error instanceof BusyError)) throw error
      break
    }
  }
  return { is: 'busy' }
}

/** Null where something moved meanwhile. */
async function carryOut(
  c: StaffContext,
  table: Table,
  { key }: About,
  said: SpotSaid,
): Promise<SaidSpot | null> {
  const { db, now, s } = c.var
  const { session, card } = table
  if (key !== null && table.isSaid) return { is: 'repeat', table }
  const flaws = spotFlaws(said, {
    leaderIds: table.leaders.map(({ id }) => id),
    agencyIds: table.agencies.map(({ id }) => id),
    startsAt: session.startsAt,
  })
  const errors = allErrors({ ...s, errors: { ...s.errors, ...s.live.fieldErrors } }, FIELDS, {}, flaws)
  if (errors) return { is: 'wrong', errors }
  const decision = decideSpot(captureStanding(session, now), card, said)
  if (decision === 'repeat' || decision === 'unseen' || decision === 'closed') return { is: decision, table }
  const spot = spotOf(c, table, said, decision)
  if ('refusal' in spot) return { is: 'refused', ...spot }
  return (await recordSpot(db, card, { ...spot, key })).ok ? { is: 'recorded', table } : null
}

const FIELDS = Object.keys(spotForm.entries)

function spotOf(
  { var: { actor, now, platform } }: StaffContext,
  { session, card }: Table,
  said: SpotSaid,
  { notes, sets }: { notes: boolean; sets: boolean },
): Omit<Spot, 'key'> | { refusal: Refusal } {
  const noting = advance(standingOf(card), 'note_oral_answer', actor, now)
  const setting = advance(standingOf(card), 'set_outcome', actor, now)
  if (notes && !noting.ok) return noting
  if (sets && !setting.ok) return setting
  const answer = { id: platform.newId(), text: said.text, leaderId: said.leader_id!, writtenBy: actor.id }
  return {
    sessionId: session.id,
    note: notes && noting.ok ? { move: noting.move, answer } : null,
    setting: sets && setting.ok ? { move: setting.move, outcome: outcomeOf(said)! } : null,
  }
}
