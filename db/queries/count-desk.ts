import { and, eq } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { sessions } from '../schema/sessions.ts'
import { headCountReads, toHeadCount } from './attendances.ts'
import { selectByKey } from './door-desk.ts'
import { selectHamlets, selectLines, toLine } from './session-parts.ts'
import { sessionsOf } from './sessions.ts'
import { selectUnitHamlets } from './unit-choices.ts'

export type CountDesk = NonNullable<Awaited<ReturnType<typeof findCountDesk>>>

/**
 * What a count on paper needs of the session that `actor` sees under this code: the hamlets to count (those invited, else all of the unit), what
 * is counted already, and what the key of a form stands for. One trip.
 */
export async function findCountDesk(
  db: Db,
  actor: Actor,
  code: string,
  { today, key = '' }: { today: string; key?: string },
) {
  const isIt = and(eq(sessions.code, code), sessionsOf(actor))!
  const [[row], invited, all, recorded, ...sums] = await db.batch([
    selectLines(db).where(isIt),
    selectHamlets(db, isIt),
    selectUnitHamlets(db, isIt, today),
    selectByKey(db, isIt, key),
    ...headCountReads(db, isIt),
  ])
  if (!row) return null
  const asked = invited.map(({ hamletId: id, name }) => ({ id, name }))
  return {
    session: toLine(row),
    hamlets: asked.length > 0 ? asked : all.sort(compareNames),
    /** Those a line may name: invited or not, ended since or not. */
    unitHamletIds: [...asked, ...all].map(({ id }) => id),
    recorded,
    count: toHeadCount(sums),
  }
}
