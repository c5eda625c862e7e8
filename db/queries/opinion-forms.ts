import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { bookYear } from '../../src/domain/document-number.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Body } from '../../src/domain/session.ts'
import { nextSlipNumber } from '../../src/domain/slip.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import { agencies, leaders } from '../schema/office.ts'
import { roles, users } from '../schema/people.ts'
import { lastSignerOf } from './approvals.ts'
import { selectOwnSeries } from './books.ts'
import { inForce } from './dated.ts'
import { nextNumberIn, selectBooks } from './documents.ts'
import { selectOfficers } from './officers.ts'
import { selectLastSlip } from './slips.ts'
import { selectTemplates } from './templates.ts'

/** For whom a paper is signed: the signer already chosen, the body that met the residents, and who is asking. */
export interface Signing {
  signerId: number | null
  body: Body | null
  actorId: number
  /** Templates are offered for answers of this topic. */
  topic: TopicCode | null
}

const NOBODY: Signing = { signerId: null, body: null, actorId: 0, topic: null }

/**
 * What the forms of one opinion choose from: agencies and leaders of its unit in force today, the staff of the unit, and the next
 * number in the book of the body that signs, and the signer this person chose last. One trip.
 */
export async function findFormChoices(db: Db, unitId: number, today: Day, signing: Signing = NOBODY) {
  const [agencyRows, leaderRows, readers, books, [last], [own], templates, [slip], officers] = await db.batch(
    [
      db
        .select({ id: agencies.id, name: agencies.name })
        .from(agencies)
        .where(and(eq(agencies.unitId, unitId), inForce(agencies, today))),
      db
        .select({ id: leaders.id, name: leaders.name, office: leaders.office, body: leaders.body })
        .from(leaders)
        .where(and(eq(leaders.unitId, unitId), inForce(leaders, today))),
      db
        .selectDistinct({ id: users.id, name: users.name })
        .from(roles)
        .innerJoin(users, and(eq(users.id, roles.userId), isNull(users.endedAt)))
        .where(
          and(eq(roles.unitId, unitId), isNull(roles.endedAt), inArray(roles.role, ['secretary', 'leader'])),
        ),
      selectBooks(db, unitId, bookYear(today)),
      lastSignerOf(db, [unitId], signing.actorId),
      selectOwnSeries(db, unitId, signing.signerId),
      selectTemplates(db, unitId, signing.topic, today),
      selectLastSlip(db, unitId, today),
      selectOfficers(db, unitId),
    ],
  )
  const signer = leaderRows.find(({ id }) => id === signing.signerId)
  return {
    agencies: agencyRows.sort(compareNames),
    leaders: leaderRows.sort(compareNames),
    readers: readers.sort(compareNames),
    nextNumber: nextNumberIn(books, signer?.body ?? signing.body ?? 'peoples_committee'),
    officers: officers.sort(compareNames),
    signerId: last?.signerId ?? null,
    ownSeries: own?.series ?? null,
    templates,
    nextSlip: nextSlipNumber(slip?.number ?? null),
  }
}
