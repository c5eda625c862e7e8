import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { cardEdits } from '../schema/captures.ts'
import { people } from '../schema/people.ts'
import { visits } from '../schema/reception.ts'
import type { Change, Statement } from '../write.ts'
import { erasingPerson, stillHeld } from './erased-data.ts'
import { touchRoomsOf } from './rooms.ts'

/** What the room still holds of whoever raised an opinion: the name before a card was mended, the paper they showed, and themselves as they stood on the list of speakers, in the register or on a card that came late. */
export function erasingRoomTraces(db: Db, opinionId: number, at: number): Statement[] {
  const matter = sql`(select visit_id from visit_matters where opinion_id = ${opinionId})`
  const themselves = sql`${people.id} in (
    select turns.person_id from captures join turns on turns.id = captures.turn_id where captures.opinion_id = ${opinionId}
    union select person_id from visits where id in ${matter}
    union select person_id from late_cards where opinion_id = ${opinionId})`
  return [
    db.update(cardEdits).set({ nameBefore: '' }).where(sql`${cardEdits.opinionId} = ${opinionId}`),
    db
      .update(people)
      .set({ name: '', phone: '', email: '', address: '', hamletId: null, erasedAt: at })
      .where(
        sql`${themselves} and ${people.erasedAt} is null
          and not exists (select 1 from registrations where registrations.person_id = ${people.id})
          and not exists (select 1 from opinions where opinions.person_id = ${people.id})`,
      ),
    db
      .update(visits)
      .set({ identityNumber: '' })
      .where(
        sql`${visits.id} in ${matter} or ${visits.personId} in (select id from people where erased_at = ${at})`,
      ),
    touchRoomsOf(opinionId),
  ]
}

/** People who were only in a room: their data go, what was counted stays. */
export function erasingGuests(
  db: Db,
  ids: readonly number[],
  at: number,
  by: string,
): { changes: Change[]; statements: Statement[] } {
  return {
    changes: ids.map((id) => ({ subject: `person:${id}`, step: 'erase', head: 'latest', data: { by } })),
    statements: [
      stillHeld(ids),
      ...ids.flatMap((id) => [
        ...erasingPerson(db, id, at),
        db.update(visits).set({ identityNumber: '' }).where(sql`${visits.personId} = ${id}`),
      ]),
    ],
  }
}
