import { eq } from 'drizzle-orm'
import { recordVisit } from '../../db/records/visits.ts'
import { visitMatters, visits } from '../../db/schema/reception.ts'
import { write } from '../../db/write.ts'
import { NOW, type Office } from './office.ts'
import { newKey } from './reception.ts'

/** A visit of a reception that is open, somebody being received; what people typed is `typed`. Its matter is an opinion that is there already. */
export async function addVisit(
  office: Office,
  session: { id: number },
  {
    typed = () => 'Cụ Phúc',
    opinionId,
    set = {},
  }: { typed?: () => string; opinionId?: number; set?: Partial<typeof visits.$inferInsert> } = {},
): Promise<number> {
  const { db, platform } = office
  const [id, personId] = [platform.newId(), platform.newId()]
  const who = { groupName: typed(), headCount: 7, representatives: 2, hamletId: 31, recordedBy: 101, at: NOW }
  const person = { name: typed(), phone: '0912345678', email: '', hamletId: 31, address: typed() }
  const outcome = await recordVisit(
    db,
    { ...who, id, personId, key: newKey(), sessionId: session.id },
    { person },
  )
  if (!outcome.ok) throw new Error(`the visit was not stored: ${outcome.conflict}`)
  const line = {
    ...{ reason: typed(), recipient: typed(), delegationReason: typed(), leaderId: 62 },
    ...{ identityKind: 'identity_card' as const, identityNumber: typed(), kind: 'question' as const },
    ...{ isRepeated: true, firstAnswer: 'forwarded' as const, state: 'present' as const },
  }
  await write(db, {
    at: NOW,
    actorId: 101,
    changes: [{ subject: `visit:${id}`, step: 'fill', head: 'latest' }],
    statements: [
      db
        .update(visits)
        .set({ ...line, ...set })
        .where(eq(visits.id, id)),
      ...(opinionId ? [db.insert(visitMatters).values({ visitId: id, opinionId })] : []),
    ],
  })
  return id
}
