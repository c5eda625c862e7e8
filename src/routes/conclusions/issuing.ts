import type { ConclusionDesk } from '../../../db/queries/conclusions.ts'
import { type DecidingOpinion, findDeciding } from '../../../db/queries/deciding.ts'
import { noticeKind } from '../../../db/queries/notice-book.ts'
import { findCommitmentsOf } from '../../../db/queries/opinion-commitments.ts'
import { type Carried, recordConclusionIssue } from '../../../db/records/conclusion-issue.ts'
import type { Stuck } from '../../../views/conclusions/conclusion-page.tsx'
import { issueForm } from '../../domain/conclusion-form.ts'
import { dayOf } from '../../domain/day.ts'
import { advance } from '../../domain/lifecycle.ts'
import { advanceSession } from '../../domain/session.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, sentenceOf } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { lookAtSeveral } from '../gates/looking.ts'
import { enteredIn } from '../numbering/deciding.ts'
import { enterNumber } from '../numbering/entering.ts'
import { acceptingOf } from './accepting.ts'
import { carriedLines } from './lines.ts'
import { findOwnDesk, showConclusion } from './show.tsx'

/** Issues the notice with its number, and with it every answer that was given on the spot. */
export async function issueNotice(c: StaffContext, desk: ConclusionDesk): Promise<Response> {
  const { db, actor, now, s, platform } = c.var
  const { session, conclusion } = desk
  const form = await readForm(c, issueForm)
  const { typed } = form
  const refuse = (errors: Record<string, string>, status: 409 | 422) =>
    showConclusion(c, { issuing: { errors, typed } }, status)
  if (conclusion?.document) return saved(c, paths.conclusion(session.code))
  const taken = advanceSession(session, 'issue_conclusion', actor, now)
  if (!taken.ok || !conclusion) return refuse({ '': s.errors['wrong-state']! }, 409)
  if (!form.ok) return refuse(form.errors, 422)
  if (form.values.seen !== session.seq) return refuse({ '': s.conclusions.one.issueStale }, 409)
  const numbered = await numberOf(c, desk, enteredIn(form.values))
  if (!numbered.ok) return refuse(numbered.errors, 422)
  const { carried, stuck } = await decideCarried(c, desk)
  if (stuck.length > 0) return showConclusion(c, { issuing: { errors: {}, typed, stuck } }, 409)
  const { numbering } = numbered
  const parts = { conclusion, document: platform.newId(), numbering, carried }
  const outcome = await recordConclusionIssue(db, session, taken.move, parts)
  if (outcome.ok) return saved(c, paths.conclusion(session.code))
  if ((await findOwnDesk(c))?.conclusion?.document) return saved(c, paths.conclusion(session.code))
  if (outcome.conflict === 'stale') return refuse({ '': s.conclusions.one.issueStale }, 409)
  const again = await numberOf(c, desk, enteredIn(form.values))
  return refuse(again.ok ? { number: sentenceOf(s, 'number', 'taken') } : again.errors, 409)
}

type Entered = ReturnType<typeof enteredIn>

/** Where the number of the notice comes from; nobody dates it before its session. */
async function numberOf(c: StaffContext, { session }: ConclusionDesk, entered: Entered) {
  const { db, now, s } = c.var
  const heldOn = dayOf(session.startsAt)
  if (entered && entered.issuedOn < heldOn) {
    return { ok: false as const, errors: { issuedOn: s.conclusions.one.beforeSession } }
  }
  const paper = { unitId: session.unitId, signerId: null, approvedOn: heldOn, except: null }
  const entering = await enterNumber(db, now, { ...paper, kind: noticeKind(session.body) }, entered)
  if (entering.ok) return entering
  return { ok: false as const, errors: { [entering.field]: sentenceOf(s, entering.field, entering.code) } }
}

/** Every answer on the spot that goes out with the notice, and those that cannot, with the reason. Four trips at most. */
async function decideCarried(
  c: StaffContext,
  desk: ConclusionDesk,
): Promise<{ carried: Carried[]; stuck: Stuck[] }> {
  const { db, actor } = c.var
  const lines = carriedLines(desk.lines)
  if (lines.length === 0) return { carried: [], stuck: [] }
  const { found, rulebook } = await findDeciding(
    db,
    actor,
    lines.map(({ code }) => code),
  )
  const accepting = await acceptingOf(c, found, rulebook)
  const commitments = await findCommitmentsOf(
    db,
    lines.map(({ id }) => id),
  )
  const carried: Carried[] = []
  const stuck: Stuck[] = []
  for (const line of lines) {
    const opinion = found.find(({ code }) => code === line.code)
    const one = opinion ? carryOne(c, line, opinion, accepting) : 'wrong-state'
    if (typeof one === 'string') stuck.push({ code: line.code, number: line.number, why: one })
    else {
      const around = {
        ...opinion!.around,
        commitments: commitments.filter(({ opinionId }) => opinionId === line.id),
      }
      carried.push({ ...one, opinion: { ...opinion!, around } })
    }
  }
  const held = await heldBack(c, carried, lines, found)
  return {
    carried: carried.filter(({ opinion }) => !held.has(opinion.id)),
    stuck: [
      ...stuck,
      ...lines
        .filter(({ id }) => held.has(id))
        .map(({ code, number }) => ({ code, number, why: 'answer_text' })),
    ],
  }
}

function carryOne(
  c: StaffContext,
  line: ReturnType<typeof carriedLines>[number],
  opinion: DecidingOpinion,
  accepting: Awaited<ReturnType<typeof acceptingOf>>,
): Omit<Carried, 'opinion'> | string {
  const taking = opinion.state === 'received' ? (accepting.get(line.code) ?? 'wrong-state') : null
  if (typeof taking === 'string') return taking
  const isPublic = (taking ? taking.classification.publicAt : opinion.publicAt) !== null
  const standing = taking ? { ...opinion.standing, state: taking.move.to } : opinion.standing
  const step = advance(standing, 'conclude', c.var.actor, c.var.now)
  return step.ok ? { answer: line.answer!.id, isPublic, accepting: taking, move: step.move } : step.refusal
}

/** Ids of those whose answer would become public with somebody's phone or name in it. One trip. */
async function heldBack(
  c: StaffContext,
  carried: readonly Carried[],
  lines: ReturnType<typeof carriedLines>,
  found: readonly DecidingOpinion[],
): Promise<Set<number>> {
  const shown = carried.filter(({ isPublic }) => isPublic).map(({ opinion: { id } }) => id)
  const several = shown.map((id) => ({
    opinion: found.find((one) => one.id === id)!,
    texts: [{ field: 'text', text: lines.find((line) => line.id === id)!.answer!.text }],
  }))
  const looked = await lookAtSeveral(c.var.db, 'answer', several)
  return new Set(shown.filter((_, i) => looked[i]!.findings.length > 0))
}
