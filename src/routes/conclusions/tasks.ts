import type { ConclusionDesk } from '../../../db/queries/conclusions.ts'
import { recordTask, recordTaskRemoval } from '../../../db/records/conclusions.ts'
import type { StaffContext } from '../../http/context.ts'
import { typedText } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { readPromise } from '../commitments/promising.ts'
import { begin } from './drafting.ts'
import { showConclusion } from './show.tsx'

/** Puts a task into the conclusion; the very same once more is a button pressed twice. */
export async function addTask(c: StaffContext, desk: ConclusionDesk): Promise<Response> {
  const { db, actor, now, s } = c.var
  const { session, agencies, lines } = desk
  const read = await readPromise(c, session, agencies)
  const { typed } = read
  if (!read.ok) return showConclusion(c, { task: { errors: read.errors, typed } }, 422)
  const code = typedText(typed, 'opinion')
  const opinion = lines.find((line) => line.code === code)
  if (code !== '' && !opinion) {
    return showConclusion(c, { task: { errors: { opinion: s.errors.not_a_choice! }, typed } }, 422)
  }
  const { id, what, who, agencyId, dueOn } = read.promise
  const task = { id, what, who, agencyId, dueOn, opinionId: opinion?.id ?? null }
  const seen = desk.conclusion ?? (await begin(c, desk))
  const outcome = seen && (await recordTask(db, seen, task, { actorId: actor.id, at: now }))
  if (outcome?.ok || desk.tasks.some((one) => one.what === what && one.dueOn === dueOn))
    return toTasks(c, session.code)
  const isShut = !seen || session.state !== 'held'
  const sentence = isShut ? s.conclusions.one.tasksShut : s.conclusions.one.taskTaken
  return showConclusion(c, { task: { errors: { '': sentence }, typed } }, 409)
}

/** Takes a task out again. */
export async function removeTask(
  c: StaffContext,
  { session, conclusion, tasks }: ConclusionDesk,
): Promise<Response> {
  const { db, actor, now, s } = c.var
  const id = Number(c.req.param('id'))
  if (!conclusion) return notFoundPage(c)
  if (session.state !== 'held') {
    return showConclusion(c, { fixing: { refusal: s.conclusions.one.tasksShut, typed: {} } }, 409)
  }
  // One that is out already was removed by the press before.
  if (tasks.some((task) => task.id === id))
    await recordTaskRemoval(db, conclusion, id, { actorId: actor.id, at: now })
  return toTasks(c, session.code)
}

const toTasks = (c: StaffContext, code: string) => saved(c, `${paths.conclusion(code)}#nhiem-vu`)
