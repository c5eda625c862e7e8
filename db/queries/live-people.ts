import { and, asc, desc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import { fold } from '../../src/domain/folding.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { turns } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'
import { namesMovedSince } from './card-spine.ts'
import { heldForSession } from './held-for.ts'
import { isHere } from './turn-parts.ts'

type SpeakerRow = Awaited<ReturnType<typeof selectSpeakers>>[number]
type PersonRow = Awaited<ReturnType<typeof selectHeard>>[number]

/** Somebody who speaks or waits to. */
export interface LiveSpeaker extends Omit<SpeakerRow, 'state' | 'personId'> {
  isSpeaking: boolean
}

/** Somebody whose name may be typed next. */
export interface KnownPerson {
  name: string
  hamletId: number | null
  hamlet: string | null
}

/** The reads of who speaks and of everybody known at the sessions that `isIt` selects, for a batch; a page that has the latter since a mark reads them where a name moved. */
export function peopleReads(db: Db, isIt: SQL, { mark }: { mark: number | null }) {
  const isAsked = and(isIt, namesMovedSince(mark))!
  return [selectSpeakers(db, isIt), selectRegistered(db, isAsked), selectHeard(db, isAsked)] as const
}

/** The people of such a batch: who speaks comes first, then the order of the list; everybody known once, by name and hamlet. */
export function peopleOf([list, registered, heard]: [SpeakerRow[], PersonRow[], PersonRow[]]): {
  speakers: LiveSpeaker[]
  known: KnownPerson[]
} {
  const known = new Map<string, KnownPerson & { id: number }>()
  for (const { personId: id, name, hamletId, hamlet } of [...list, ...registered, ...heard])
    if (name) known.set(`${fold(name)} ${hamletId}`, { id, name, hamletId, hamlet })
  return {
    speakers: list.map(({ state, personId: _, ...row }) => ({ ...row, isSpeaking: state === 'speaking' })),
    known: [...known.values()]
      .sort(compareNames)
      .map(({ name, hamletId, hamlet }) => ({ name, hamletId, hamlet })),
  }
}

function selectSpeakers(db: Db, isIt: SQL) {
  return db
    .select({
      turnId: turns.id,
      personId: turns.personId,
      name: people.name,
      hamletId: turns.hamletId,
      hamlet: hamlets.name,
      groupName: turns.groupName,
      state: turns.state,
    })
    .from(sessions)
    .innerJoin(turns, eq(turns.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, turns.personId))
    .leftJoin(hamlets, eq(hamlets.id, turns.hamletId))
    .leftJoin(opinions, eq(opinions.id, turns.opinionId))
    .where(and(isIt, inArray(turns.state, ['speaking', 'waiting']), isHere))
    .orderBy(desc(eq(turns.state, 'speaking')), asc(turns.position), asc(turns.id))
}

const PERSON = {
  personId: people.id,
  name: people.name,
  hamletId: people.hamletId,
  hamlet: hamlets.name,
}

function selectRegistered(db: Db, isIt: SQL) {
  return db
    .select(PERSON)
    .from(sessions)
    .innerJoin(registrations, eq(registrations.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, registrations.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .where(and(isIt, eq(registrations.state, 'confirmed')))
}

/** Who sent a question in advance or spoke already. */
function selectHeard(db: Db, isIt: SQL) {
  return db
    .select(PERSON)
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(people, eq(people.id, opinions.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .where(and(isIt, ne(opinions.state, 'separate')))
}
