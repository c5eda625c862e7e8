import { captures, cardEdits, roomOutcomes } from '../../db/schema/captures.ts'
import { people } from '../../db/schema/people.ts'
import { turns } from '../../db/schema/room.ts'
import { NOW, type Office } from './office.ts'

/** Says that an opinion was taken down at the table of its session. */
export function addCapture({ db }: Office, session: { id: number }, opinion: { id: number }) {
  return db.insert(captures).values({ opinionId: opinion.id, sessionId: session.id, saidAt: NOW })
}

/** A row in every table of the table: taken down for a group in somebody's turn, mended, and come to something. */
export async function fillTable(
  office: Office,
  session: { id: number },
  opinion: { id: number },
  typed: () => string,
) {
  const { db, platform } = office
  const sessionId = session.id
  const [personId, turnId] = [platform.newId(), platform.newId()]
  await db.insert(people).values({ id: personId, name: typed(), phone: '', email: '', address: typed() })
  await db.insert(turns).values({
    ...{ id: turnId, sessionId, key: `turn${turnId}`, position: 1, source: 'walk_in', personId },
    ...{ groupName: typed(), state: 'speaking', addedBy: 101, addedAt: NOW },
  })
  await db
    .insert(captures)
    .values({ opinionId: opinion.id, sessionId, turnId, saidAt: NOW, groupName: typed() })
    .onConflictDoNothing()
  await db.insert(cardEdits).values({
    ...{ id: platform.newId(), opinionId: opinion.id, textBefore: typed(), text: typed() },
    ...{ nameBefore: typed(), topicBefore: 'roads', kindBefore: 'question', editedBy: 101, editedAt: NOW },
  })
  await db
    .insert(roomOutcomes)
    .values({
      ...{ opinionId: opinion.id, sessionId, outcome: 'not_ours', reason: typed() },
      ...{ leaderId: 61, agencyId: 11, dueOn: '2026-12-10', setBy: 101, setAt: NOW },
    })
    .onConflictDoNothing()
}
