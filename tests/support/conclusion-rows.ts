import { conclusions, conclusionTasks, conclusionTopics } from '../../db/schema/conclusions.ts'
import { write } from '../../db/write.ts'
import { NOW, type Office } from './office.ts'

/** A conclusion with a topic and a task of a session that is over; `typed` gives what was written into it. With `document` its notice is issued. */
export async function addConclusion(
  office: Pick<Office, 'db' | 'platform'>,
  session: { id: number },
  typed: () => string,
  { document = null, opinionId = null }: { document?: number | null; opinionId?: number | null } = {},
) {
  const { db, platform } = office
  const [id, task] = [platform.newId(), platform.newId()]
  const issued = document === null ? {} : { documentId: document, issuedAt: NOW, issuedOn: '2026-11-23' }
  await write(db, {
    at: NOW,
    actorId: 101,
    changes: [{ subject: `conclusion:${id}`, step: 'begin', head: 'new', data: { session: session.id } }],
    statements: [
      db.insert(conclusions).values({
        ...{ id, sessionId: session.id, text: typed(), chairId: 61, clerk: typed() },
        ...{ concludedAt: document === null ? null : NOW, ...issued, seq: 0, headHash: '', updatedAt: NOW },
      }),
      db.insert(conclusionTopics).values({ conclusionId: id, topic: 'roads', text: typed() }),
      db.insert(conclusionTasks).values({
        ...{ id: task, conclusionId: id, opinionId, what: typed(), who: typed(), dueOn: '2026-12-15' },
        ...{ addedBy: 101, addedAt: NOW },
      }),
    ],
  })
  return { id, task }
}
