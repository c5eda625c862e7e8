import type { ConclusionDesk } from '../../../db/queries/conclusions.ts'
import { type DecidingOpinion, findDeciding } from '../../../db/queries/deciding.ts'
import type { MeetingLine } from '../../../db/queries/meeting-lines.ts'
import { type Given, recordConcluding } from '../../../db/records/concluding.ts'
import type { Stuck } from '../../../views/conclusions/conclusion-page.tsx'
import { latestAssignmentDay } from '../../domain/assignment.ts'
import { chosenAgencies, concludingForm } from '../../domain/conclusion-form.ts'
import { dayOf } from '../../domain/day.ts'
import { assignmentDayOf } from '../../domain/decision-form.ts'
import { advance } from '../../domain/lifecycle.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import { advanceSession } from '../../domain/session.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { type Accepting, acceptingOf } from './accepting.ts'
import { givenLines, parkedLines, undecidedLines } from './lines.ts'
import { findOwnDesk, showConclusion } from './show.tsx'

/** Fixes the conclusion, or says what stands in the way; pressed twice it is fixed once. */
export async function conclude(c: StaffContext, desk: ConclusionDesk): Promise<Response> {
  const { db, actor, now, s } = c.var
  const words = s.conclusions.one
  const { session, conclusion } = desk
  const form = await readForm(c, concludingForm)
  const { typed } = form
  const refuse = (refusal: string) => showConclusion(c, { fixing: { refusal, typed } }, 409)
  if (session.state === 'concluded') return saved(c, paths.conclusion(session.code))
  const taken = advanceSession(session, 'conclude', actor, now)
  if (!taken.ok) return refuse(s.errors[taken.refusal]!)
  const waits = waitingWords(c, desk)
  if (waits) return refuse(waits)
  if (!conclusion?.text) return refuse(words.noText)
  if (conclusion.chairId === null) return refuse(words.noChair)
  const moved = form.ok ? movedSince(desk, form.values.listed) : []
  if (moved.length > 0) return refuse(words.changed(moved.join(', ')))
  if (!form.ok || form.values.seen !== session.seq || form.values.conclusion !== conclusion.seq)
    return refuse(words.changedDraft)
  const { given, stuck } = await decideGiven(c, desk, chosenAgencies(typed))
  if (stuck.length > 0) return showConclusion(c, { fixing: { stuck, typed } }, 409)
  const parts = { conclusion, given, promised: promisedOf(c, desk) }
  const outcome = await recordConcluding(db, session, taken.move, parts)
  if (outcome.ok) return saved(c, withQuery(paths.conclusion(session.code), { da: 'chot' }))
  return afterRace(c, desk, typed)
}

/** What has to be decided first, or a task whose agency was dissolved while it was a draft: nobody would keep it. */
function waitingWords(c: StaffContext, { lines, late, tasks, agencies }: ConclusionDesk): string | null {
  const words = c.var.s.conclusions.one
  const undecided = undecidedLines(lines).length
  if (undecided > 0) return words.undecided(undecided)
  if (late > 0) return words.late(late)
  const lost = tasks.find(({ agencyId }) => agencyId !== null && !agencies.some(({ id }) => id === agencyId))
  return lost ? words.taskAgencyGone(lost.what) : null
}

/** The batch was refused: a second press of the same button, or somebody was faster; which opinions moved is said. */
async function afterRace(c: StaffContext, before: ConclusionDesk, typed: Typed): Promise<Response> {
  const desk = await findOwnDesk(c)
  if (desk?.session.state === 'concluded') return saved(c, paths.conclusion(desk.session.code))
  const words = c.var.s.conclusions.one
  const moved = desk ? movedSince(desk, before.lines) : []
  const refusal = moved.length > 0 ? words.changed(moved.join(', ')) : words.changedDraft
  return showConclusion(c, { fixing: { refusal, typed } }, 409)
}

/** Numbers of the opinions that are about to be given or were left, and stand otherwise than the page showed them. */
function movedSince(
  { lines }: ConclusionDesk,
  listed: readonly { code: string; seq: number }[],
): (number | string)[] {
  const concerned = [...givenLines(lines), ...parkedLines(lines)]
  const seqs = new Map(listed.map(({ code, seq }) => [code, seq]))
  const changed = concerned.filter(({ code, seq }) => seqs.get(code) !== seq)
  const gone = listed.filter(({ code, seq }) => {
    const line = lines.find((one) => one.code === code)
    return line !== undefined && line.seq !== seq && !concerned.includes(line)
  })
  return [
    ...new Set(
      [...changed, ...gone].map(({ code }) => lines.find((one) => one.code === code)?.number ?? code),
    ),
  ]
}

/** Every opinion that goes to an agency with its day, and those that cannot go, with the reason. Two trips. */
async function decideGiven(c: StaffContext, desk: ConclusionDesk, chosen: Map<string, number>) {
  const { db, actor } = c.var
  const wanted = [
    ...givenLines(desk.lines).map((line) => ({ line, agencyId: line.outcomeAgencyId! })),
    ...parkedLines(desk.lines).flatMap((line) => {
      const agencyId = chosen.get(line.code)
      return agencyId === undefined ? [] : [{ line, agencyId }]
    }),
  ]
  const codes = wanted.map(({ line }) => line.code)
  if (codes.length === 0) return { given: [], stuck: [] }
  const { found, rulebook } = await findDeciding(db, actor, codes)
  const accepting = await acceptingOf(c, found, rulebook)
  const given: Given[] = []
  const stuck: Stuck[] = []
  for (const { line, agencyId } of wanted) {
    const isAgency = desk.agencies.some(({ id }) => id === agencyId)
    const one = isAgency ? giveOne(c, line, agencyId, found, accepting) : 'agency'
    if (typeof one === 'string') stuck.push({ code: line.code, number: line.number, why: one })
    else given.push(one)
  }
  return { given, stuck }
}

/** Until the day that was said in the room, but never later than its asker was promised. */
function giveOne(
  c: StaffContext,
  line: MeetingLine,
  agencyId: number,
  found: readonly DecidingOpinion[],
  accepting: ReadonlyMap<string, Accepting>,
): Given | string {
  const { actor, now, platform } = c.var
  const opinion = found.find(({ code }) => code === line.code)
  if (!opinion) return 'wrong-state'
  const taking = opinion.state === 'received' ? (accepting.get(line.code) ?? 'wrong-state') : null
  if (typeof taking === 'string') return taking
  const standing = taking ? { ...opinion.standing, state: taking.move.to } : opinion.standing
  const step = advance(standing, 'assign', actor, now)
  if (!step.ok) return step.refusal
  const promised = taking?.classification.due?.on ?? opinion.dueOn
  const dueOn =
    assignmentDayOf({ dueOn: promised }, line.outcomeDueOn, dayOf(now)) ??
    latestAssignmentDay(promised, dayOf(now))
  if (dueOn === null) return 'due'
  const assignment = { id: platform.newId(), agencyId, dueOn, note: '', actorId: actor.id }
  return { opinion, accepting: taking, assigning: { move: step.move, assignment } }
}

/** Every task as the commitment it becomes. */
function promisedOf(c: StaffContext, { session, tasks }: ConclusionDesk) {
  const { platform } = c.var
  return tasks.map(({ id: task, what, who, agencyId, dueOn, opinionId }) => ({
    task,
    commitment: {
      ...{ id: platform.newId(), code: randomCode(platform.random(16), 8), unitId: session.unitId },
      ...{ what, who, agencyId, dueOn, opinionId, sessionId: session.id, answerId: null },
      state: 'open' as const,
    },
  }))
}
