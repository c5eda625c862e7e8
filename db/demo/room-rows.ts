import type { RoomOutcome } from '../../src/domain/room.ts'
import { captures, roomOutcomes } from '../schema/captures.ts'
import { people } from '../schema/people.ts'
import { attendances, rooms, turns } from '../schema/room.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { examplePhone, personName } from './house.ts'
import type { Told } from './opinion-rows.ts'
import { type Batch, emptyBatch, type Making, type Numbered } from './sample.ts'
import type { PlannedSession } from './schedule.ts'

const MINUTE = 60_000
/** Ids of people who only came or spoke; those who registered or raised something have others. */
const FIRST_GUEST = 500_001

type Running = Numbered<PlannedSession>

interface Room {
  making: Making
  session: Running
  batch: Batch
  chance: Chance
  nextId: number
}

/** The room of a dialogue that is going on: who is there, who spoke and who waits, what was said and what it came to. */
export function roomRows(making: Making, sessions: Running[], told: readonly Told[]): Batch {
  const batch = emptyBatch()
  let nextId = FIRST_GUEST
  for (const session of sessions.filter(({ plan }) => plan.state === 'in_progress')) {
    const room: Room = { making, session, batch, chance: chanceFrom(session.id + 11), nextId }
    addRoom(
      room,
      told.filter((one) => one.sessionId === session.id && one.plan.source === 'spoken'),
    )
    nextId = room.nextId
  }
  return batch
}

function addRoom(room: Room, spoken: readonly Told[]): void {
  const { making, session, batch } = room
  batch.statements.push(
    making.db.insert(rooms).values({ sessionId: session.id, tide: 1, speakingMinutes: 5 }),
  )
  addAttendance(room)
  for (const [i, card] of spoken.filter(({ plan }) => plan.state !== 'separate').entries())
    addSpoken(room, card, i)
  const after = spoken.length
  addTurn(room, { position: after + 1, state: 'speaking', calledAt: making.now - 2 * MINUTE })
  for (let i = 0; i < 4; i++) addTurn(room, { position: after + 2 + i, state: 'waiting' })
}

/** Counts from the sheets of the invited hamlets. */
function addAttendance({ making, session, batch, chance }: Room): void {
  for (const [i, hamlet] of session.house.hamlets.slice(0, 6).entries()) {
    const id = session.id * 1000 + i
    batch.changes.push(eventOf(`attendance:${id}`, 'count', session, session.plan.startsAt))
    batch.statements.push(
      making.db.insert(attendances).values({
        ...{ id, sessionId: session.id, key: keyOf(chance), way: 'counted', hamletId: hamlet.id },
        headCount: chance.between(6, 18),
        arrivedAt: session.plan.startsAt,
        recordedBy: session.house.secretaryId,
      }),
    )
  }
}

/** Somebody who spoke, with the card that was taken down and, but for the last ones, what it came to. */
function addSpoken(room: Room, card: Told, i: number): void {
  const { making, session, batch, chance } = room
  const at = card.plan.receivedAt
  const turnId = addTurn(room, {
    position: i + 1,
    state: 'spoken',
    calledAt: at - 4 * MINUTE,
    endedAt: at,
    personId: card.id,
    hamletId: card.plan.hamlet.id || null,
  })
  batch.statements.push(
    making.db
      .insert(captures)
      .values({ opinionId: card.id, sessionId: session.id, turnId, saidAt: at, device: '', deviceSeq: 0 }),
  )
  if (card.plan.state !== 'received' || i % 3 === 2) return
  const outcome: RoomOutcome = card.plan.opinion.oral ? 'answered_here' : 'to_agency'
  const setAt = Math.min(at + 5 * MINUTE, making.now - MINUTE)
  batch.changes.push({ ...eventOf(`opinion:${card.id}`, 'set_outcome', session, setAt), head: 'latest' })
  batch.statements.push(
    making.db.insert(roomOutcomes).values({
      ...{ opinionId: card.id, sessionId: session.id, outcome },
      leaderId: outcome === 'answered_here' ? (session.house.leaders[0]?.id ?? null) : null,
      agencyId: outcome === 'to_agency' ? card.plan.agency.id : null,
      dueOn: outcome === 'to_agency' ? (card.plan.due?.on ?? null) : null,
      setBy: session.house.secretaryId,
      setAt,
    }),
  )
  chance.next()
}

interface NewTurn {
  position: number
  state: 'speaking' | 'waiting' | 'spoken'
  calledAt?: number
  endedAt?: number
  personId?: number
  hamletId?: number | null
}

/** A place on the list of speakers; without a person somebody walked in. Gives its id. */
function addTurn(room: Room, { personId, hamletId, ...turn }: NewTurn): number {
  const { making, session, batch, chance } = room
  const { house, plan } = session
  const id = room.nextId++
  const hamlet = hamletId === undefined ? (chance.pick(house.hamlets)?.id ?? null) : hamletId
  if (personId === undefined) {
    const guest = { id, name: personName(chance), phone: examplePhone(chance), hamletId: hamlet }
    batch.statements.push(making.db.insert(people).values(guest))
  }
  batch.changes.push(eventOf(`turn:${id}`, 'add', session, plan.startsAt))
  batch.statements.push(
    making.db.insert(turns).values({
      ...{ id, sessionId: session.id, key: keyOf(chance), source: 'walk_in', hamletId: hamlet },
      personId: personId ?? id,
      showName: chance.often(40),
      addedBy: house.secretaryId,
      addedAt: plan.startsAt,
      ...turn,
    }),
  )
  return id
}

function eventOf(subject: string, step: string, { id, house }: Running, at: number) {
  return { subject, step, head: 'new' as const, at, actorId: house.secretaryId, data: { session: id } }
}

function keyOf(chance: Chance): string {
  return Array.from(chance.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
