import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { agencies, hamlets, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { isUnresolved } from './resolution.ts'
import { SUPPORTING_NAMES } from './supporting.ts'
import { isOnBoard } from './visibility.ts'

/** The columns that the public may read: never the original text, a phone, an address; the name and hamlet of the asker only by the asker's own consent. */
export function selectBoardOpinion(db: Db, code: string) {
  const consented = sql`${opinions.publishName} = 1 and ${people.erasedAt} is null`
  return db
    .select({
      code: opinions.code,
      number: opinions.number,
      kind: opinions.kind,
      topic: opinions.topic,
      source: opinions.source,
      state: opinions.state,
      text: opinions.publicText,
      place: opinions.publicPlace,
      redactedReason: opinions.redactedReason,
      name: sql<string | null>`case when ${consented} then ${people.name} end`,
      hamlet: sql<string | null>`case when ${consented} then ${hamlets.name} end`,
      unit: units.name,
      session: {
        code: sessions.code,
        kind: sessions.kind,
        theme: sessions.theme,
        startsAt: sessions.startsAt,
      },
      agency: agencies.name,
      supporting: SUPPORTING_NAMES,
      receivedOn: opinions.receivedOn,
      acceptedOn: opinions.acceptedOn,
      noticeOn: opinions.noticeOn,
      dueOn: opinions.dueOn,
      dueRule: opinions.dueRule,
      dueProvisional: opinions.dueProvisional,
      answeredAt: opinions.answeredAt,
      isUnresolved: sql<number>`${isUnresolved}`,
    })
    .from(opinions)
    .innerJoin(units, eq(units.id, opinions.unitId))
    .innerJoin(people, eq(people.id, opinions.personId))
    .leftJoin(hamlets, eq(hamlets.id, opinions.hamletId))
    .leftJoin(sessions, eq(sessions.id, opinions.sessionId))
    .leftJoin(agencies, eq(agencies.id, opinions.agencyId))
    .where(and(eq(opinions.code, code), isOnBoard))
}
