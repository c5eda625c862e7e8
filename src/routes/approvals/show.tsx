import { findApprovals } from '../../../db/queries/approvals.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { ApprovalCard } from '../../../views/approvals/approval-card.tsx'
import { ApprovalsPage, type ApprovalsShown } from '../../../views/approvals/approvals-page.tsx'
import type { FailedStep } from '../../../views/opinions/shown.ts'
import { dayOf, isDay } from '../../domain/day.ts'
import { type Gated, gateResultsOf } from '../../domain/gate-results.ts'
import type { StaffContext } from '../../http/context.ts'
import { typedText } from '../../http/forms.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { showOpinion } from '../opinions/show.tsx'

type Status = 200 | 404 | 409 | 422

/** The list of what waits for this leader's approval, with what came of the last post. */
export async function showApprovals(c: StaffContext, shown: ApprovalsShown = {}, status: Status = 200) {
  const { db, actor, now, s } = c.var
  const today = dayOf(now)
  const unit = c.req.query('don-vi') ?? null
  const list = await findApprovals(db, actor, today, { unit, after: readCursor(c.req.query('sau')) })
  const { next, opinions, ...waiting } = list
  return showStaff(
    c,
    { title: s.answers.approvals.title, status },
    <ApprovalsPage
      {...{ s, today, shown }}
      {...waiting}
      opinions={opinions.map(withGates)}
      next={next && withQuery(paths.approvals, { 'don-vi': unit, sau: next.join('.') })}
    />,
  )
}

/** A refused approval or sending back where it was asked for: in its card for htmx, in the list, or on the opinion's page. */
export async function showRefusedApproval(c: StaffContext, opinion: StaffOpinion, failed: FailedStep) {
  if (typedText(failed.typed, 'from') !== 'approvals') return showOpinion(c, opinion, failed)
  if (!wantsPiece(c)) return showApprovals(c, { failed: { code: opinion.code, failed } }, failed.status)
  const { db, actor, now, s } = c.var
  const today = dayOf(now)
  const { leaders, signerId } = await findApprovals(db, actor, today, { unit: null, after: null })
  return showPiece(
    c,
    <ApprovalCard {...{ s, today, leaders, signerId, failed }} opinion={withGates(opinion)} />,
    failed.status,
  )
}

/** With what the gates say of its draft. */
function withGates<
  Opinion extends Omit<Gated, 'waivers' | 'commitments'> & { around: Pick<Gated, 'waivers' | 'commitments'> },
>(opinion: Opinion) {
  const { waivers, commitments } = opinion.around
  return { ...opinion, gateResults: gateResultsOf({ ...opinion, waivers, commitments }) }
}

/** `2026-12-24.123`: due date and id of the last row of the page before; anything else begins at the top. */
function readCursor(text: string | undefined): [string, number] | null {
  const [, day = '', id] = /^(\d{4}-\d\d-\d\d)\.(\d{1,16})$/.exec(text ?? '') ?? []
  return isDay(day) ? [day, Number(id)] : null
}
