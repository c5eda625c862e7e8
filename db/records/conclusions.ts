import { and, eq, isNull } from 'drizzle-orm'
import type { DraftWords } from '../../src/domain/conclusion-form.ts'
import type { Db } from '../database.ts'
import { conclusions, conclusionTasks, conclusionTopics } from '../schema/conclusions.ts'
import { MUST_HAVE_CHANGED, mustBeFree, type Statement, type WriteOutcome, write } from '../write.ts'
import { touchRoom } from './rooms.ts'

/** A conclusion as the page saw it. */
export interface SeenConclusion {
  id: number
  sessionId: number
  seq: number
  headHash: string
}

interface Writer {
  actorId: number
  at: number
}

/** Begins the conclusion of a session, empty. `taken`: somebody else did so first, and theirs counts. */
export function recordBeginning(
  db: Db,
  { id, sessionId }: { id: number; sessionId: number },
  { actorId, at }: Writer,
): Promise<WriteOutcome> {
  return write(db, {
    at,
    actorId,
    changes: [{ subject: `conclusion:${id}`, step: 'begin', head: 'new', data: { session: sessionId } }],
    statements: [
      sessionIsOver(sessionId),
      db.insert(conclusions).values({ id, sessionId, seq: 0, headHash: '', updatedAt: at }),
    ],
  })
}

/** Keeps the draft of a conclusion. `stale`: somebody wrote in it meanwhile; `taken`: the session is concluded, or open again. */
export function recordDraftOf(
  db: Db,
  { id, sessionId, seq, headHash }: SeenConclusion,
  { chairId, clerk, text, topics }: DraftWords,
  { actorId, at }: Writer,
): Promise<WriteOutcome> {
  const rows = topics.map((topic) => ({ conclusionId: id, ...topic }))
  return write(db, {
    at,
    actorId,
    changes: [
      {
        subject: `conclusion:${id}`,
        step: 'draft',
        head: { seq, hash: headHash },
        data: { chair: chairId, length: text.length, topics: topics.map(({ topic }) => topic).join(',') },
      },
    ],
    statements: [
      sessionIsOver(sessionId),
      db.update(conclusions).set({ chairId, clerk, text }).where(eq(conclusions.id, id)),
      db.delete(conclusionTopics).where(eq(conclusionTopics.conclusionId, id)),
      ...(rows.length > 0 ? [db.insert(conclusionTopics).values(rows)] : []),
      touchRoom(db, sessionId),
    ],
  })
}

type NewTask = Pick<
  typeof conclusionTasks.$inferInsert,
  'id' | 'opinionId' | 'what' | 'who' | 'agencyId' | 'dueOn'
>

/** Puts a task into the draft. `taken`: the very same stands there already, or the session is no longer open to it. */
export function recordTask(
  db: Db,
  { id: conclusionId, sessionId }: SeenConclusion,
  task: NewTask,
  { actorId, at }: Writer,
): Promise<WriteOutcome> {
  const { id, opinionId, agencyId, what, dueOn } = task
  const data = { task: id as number, opinion: opinionId ?? null, agency: agencyId ?? null, due: dueOn }
  return write(db, {
    at,
    actorId,
    changes: [{ subject: `conclusion:${conclusionId}`, step: 'add_task', head: 'latest', data }],
    statements: [
      sessionIsOver(sessionId),
      mustBeFree(
        'not exists (select 1 from conclusion_tasks where conclusion_id = ? and what = ? and due_on = ? and agency_id is ? and removed_at is null)',
        [conclusionId, what, dueOn, agencyId ?? null],
      ),
      db.insert(conclusionTasks).values({ ...task, conclusionId, addedBy: actorId, addedAt: at }),
    ],
  })
}

/** Takes a task out of the draft; it stays in the record. `stale`: it is out already. */
export function recordTaskRemoval(
  db: Db,
  { id: conclusionId, sessionId }: SeenConclusion,
  taskId: number,
  { actorId, at }: Writer,
): Promise<WriteOutcome> {
  const stands = and(
    eq(conclusionTasks.id, taskId),
    eq(conclusionTasks.conclusionId, conclusionId),
    isNull(conclusionTasks.removedAt),
  )
  return write(db, {
    at,
    actorId,
    changes: [
      { subject: `conclusion:${conclusionId}`, step: 'remove_task', head: 'latest', data: { task: taskId } },
    ],
    statements: [
      sessionIsOver(sessionId),
      db.update(conclusionTasks).set({ removedAt: at }).where(stands),
      MUST_HAVE_CHANGED,
    ],
  })
}

/** A conclusion is drafted between the end of its session and the moment it is fixed. */
function sessionIsOver(sessionId: number): Statement {
  return mustBeFree("exists (select 1 from sessions where id = ? and state = 'held')", [sessionId])
}
