import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { hitKey } from '../../src/domain/redaction.ts'
import type { Db } from '../database.ts'
import { attachments } from '../schema/drafting.ts'
import { waivers } from '../schema/handling.ts'
import { formTokens, opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { mustBeFree, type Statement } from '../write.ts'
import { touchRoomsWith } from './rooms.ts'

/** Finds of a gate that may name a person by themselves; a phone or an address only where it is the asker's own. */
const PERSONAL_FINDS = ['name', 'identity', 'account', 'house', 'plate']

/** Stops the batch as `taken` where one of these people was erased meanwhile. */
export function stillHeld(personIds: readonly number[]): Statement {
  return mustBeFree(
    'not exists (select 1 from people where erased_at is not null and id in (select value from json_each(?)))',
    [JSON.stringify(personIds)],
  )
}

/** Name and every way to reach somebody; the row stays, so that the case keeps its asker. Screens on which they stand look again. */
export function erasingPerson(db: Db, id: number, at: number): Statement[] {
  return [
    db
      .update(people)
      .set({ name: '', phone: '', email: '', address: '', hamletId: null, erasedAt: at })
      .where(and(eq(people.id, id), isNull(people.erasedAt))),
    touchRoomsWith(id),
  ]
}

/** A place that stands on the board was looked through for that; any other is the asker's own words. */
const ofPublic = sql`case when ${opinions.publicAt} is null then '' else ${opinions.publicPlace} end`

/** What else of the person lies around their opinion: the place as they wrote it, the keys of digests, finds of gates, and `files` that they sent. Its words stay. */
export function erasingOpinion(
  db: Db,
  { id, person }: { id: number; person: { phone: string; email: string } },
  at: number,
  files: { fileReason: string } | null,
): Statement[] {
  const own = [
    hitKey({ finding: 'phone', words: person.phone }),
    hitKey({ finding: 'email', words: person.email }),
  ].filter((hit) => hit !== '')
  const waived = (finds: Parameters<typeof and>[0]) =>
    db
      .update(waivers)
      .set({ hit: '' })
      .where(and(eq(waivers.opinionId, id), finds))
  return [
    db
      .update(opinions)
      .set({ place: '', publicPlace: ofPublic, publishName: false, digestKey: null })
      .where(eq(opinions.id, id)),
    db.update(formTokens).set({ contentDigest: '' }).where(eq(formTokens.opinionId, id)),
    waived(inArray(waivers.finding, PERSONAL_FINDS)),
    waived(and(inArray(waivers.finding, ['phone', 'email']), inArray(waivers.hit, own))),
    ...(files ? removingFiles(db, id, at, files.fileReason) : []),
  ]
}

/** What a registration holds beside its person: what they wanted to speak about, and by what it was found. */
export function erasingRegistration(db: Db, { id, code }: { id: number; code: string }): Statement[] {
  return [
    db
      .update(registrations)
      .set({ about: '', searchKey: code.toLowerCase(), contentDigest: '' })
      .where(eq(registrations.id, id)),
  ]
}

/** The bytes go with the next sweep; the rows stay, those removed before too, without the names that their sender gave them. */
function removingFiles(db: Db, opinionId: number, at: number, fileReason: string): Statement[] {
  const sent = and(eq(attachments.opinionId, opinionId), inArray(attachments.purpose, ['asker', 'letter']))
  return [
    db
      .update(attachments)
      .set({ removedAt: at, removedReason: fileReason })
      .where(and(sent, isNull(attachments.removedAt))),
    db
      .update(attachments)
      .set({ name: sql`${attachments.code}`, publicAt: null, publicName: '' })
      .where(sent),
  ]
}
