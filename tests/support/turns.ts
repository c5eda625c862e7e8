import { asc, eq } from 'drizzle-orm'
import { recordTurns } from '../../db/records/turns.ts'
import { turns } from '../../db/schema/room.ts'
import { newKey } from './live.ts'
import { form, type Office } from './office.ts'

export const speakersPath = ({ code }: { code: string }) => `/lam-viec/phien/${code}/phat-bieu`
export const stepPath = (session: { code: string }, id: number) => `${speakersPath(session)}/${id}`

/** The form of somebody who just came. */
export const walkIn = (fields: Partial<Record<string, string>> = {}, { hx = false } = {}) =>
  form(
    { from: 'walk_in', key: newKey(), name: 'Trịnh Văn Tư', hamlet: '31', ...fields } as Record<
      string,
      string
    >,
    { hx },
  )

/** All turns of a session, in the order of the list. */
export const turnsOf = (office: Pick<Office, 'db'>, session: { id: number }) =>
  office.db
    .select()
    .from(turns)
    .where(eq(turns.sessionId, session.id))
    .orderBy(asc(turns.position), asc(turns.id))

export const stateOf = async (office: Pick<Office, 'db'>, id: number) =>
  (await office.db.select().from(turns).where(eq(turns.id, id)))[0]?.state

/** Puts so many people down as the page does; gives the ids of their turns, in their order. */
export async function putDown(
  office: Office,
  session: { id: number; code: string },
  n: number,
  fields: Partial<Record<string, string>> = {},
): Promise<number[]> {
  for (let i = 1; i <= n; i++)
    await office.as('thu')(speakersPath(session), walkIn({ name: `Người chờ ${i}`, ...fields }))
  return (await turnsOf(office, session)).slice(-n).map(({ id }) => id)
}

/** One who waits on the list of a session, put there by Thu. Gives the id of the turn. */
export async function addTurn(
  { db, platform }: Pick<Office, 'db' | 'platform'>,
  session: { id: number },
  person = { name: 'Trịnh Văn Tư' },
): Promise<number> {
  const id = platform.newId()
  const turn = { id, key: `turn-${id}`, source: 'walk_in' as const, hamletId: 31, person }
  const by = { actorId: 101, at: platform.clock() }
  const outcome = await recordTurns(db, session.id, [{ ...turn, personId: platform.newId() }], by)
  if (!outcome.ok) throw new Error(`not put on the list: ${outcome.conflict}`)
  return id
}
