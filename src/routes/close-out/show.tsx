import type { OpinionWithAnswers } from '../../../db/queries/answers.ts'
import type { Rulebook } from '../../../db/queries/calendars.ts'
import { type CloseOutCursor, findCloseOut } from '../../../db/queries/close-out.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { CloseOutCard } from '../../../views/close-out/close-out-card.tsx'
import { CloseOutPage, type CloseOutShown } from '../../../views/close-out/close-out-page.tsx'
import type { FailedStep } from '../../../views/opinions/shown.ts'
import { versionHolding } from '../../domain/answer.ts'
import type { CommitmentState } from '../../domain/commitment.ts'
import { type Day, dayOf } from '../../domain/day.ts'
import { disputeUntil } from '../../domain/dispute.ts'
import { UNKEPT_STATES } from '../../domain/resolution.ts'
import { placeOf } from '../../domain/rule.ts'
import type { StaffContext } from '../../http/context.ts'
import { typedText } from '../../http/forms.ts'
import { showStaff, wantsPiece } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { showOpinion } from '../opinions/show.tsx'

/** The list of what this leader may close, with what came of the last post. */
export async function showCloseOut(
  c: StaffContext,
  shown: CloseOutShown = {},
  status: 200 | 409 | 422 = 200,
) {
  const { db, actor, now, s } = c.var
  const today = dayOf(now)
  const unit = c.req.query('don-vi') ?? null
  const after = readCursor(c.req.query('sau'))
  const { opinions, count, behind, rulebook, next } = await findCloseOut(db, actor, { unit, after })
  return showStaff(
    c,
    { title: s.answers.closeOut.title, status },
    <CloseOutPage
      {...{ s, count, behind, shown, today }}
      opinions={opinions.map((opinion) => ({ ...opinion, disputeUntil: windowOf(opinion, rulebook, today) }))}
      next={next && withQuery(paths.closeOut, { 'don-vi': unit, sau: next.join('.') })}
    />,
  )
}

/** A refused closing or reopening where it was asked for: in its card for htmx, in the list, or on the opinion's page. */
export async function showRefusedClosing(c: StaffContext, opinion: StaffOpinion, failed: FailedStep) {
  if (typedText(failed.typed, 'from') !== 'close-out') return showOpinion(c, opinion, failed)
  if (!wantsPiece(c)) return showCloseOut(c, { failed: { code: opinion.code, failed } }, failed.status)
  c.header('Cache-Control', 'no-store')
  const card = { ...opinion, commitments: opinion.around.commitments.filter(isUnkept), disputeUntil: null }
  const today = dayOf(c.var.now)
  return c.html(<CloseOutCard s={c.var.s} opinion={card} failed={failed} today={today} />, failed.status)
}

const isUnkept = ({ state }: { state: CommitmentState }) =>
  (UNKEPT_STATES as readonly CommitmentState[]).includes(state)

/** The last day on which its asker may still dispute the answer, where that is not past. */
function windowOf({ answers, unit }: OpinionWithAnswers, rulebook: Rulebook, today: Day): Day | null {
  const issuedOn = versionHolding(answers)?.issuedOn
  const until = issuedOn ? disputeUntil({ issuedOn }, { ...rulebook, place: placeOf(unit) }) : null
  return until !== null && today <= until ? until : null
}

/** Begin of the session, its id, id of the opinion: of the last row of the page before. Anything else begins at the top. */
function readCursor(text: string | undefined): CloseOutCursor | null {
  if (!/^\d{1,16}\.\d{1,16}\.\d{1,16}$/.test(text ?? '')) return null
  const [startsAt = 0, session = 0, id = 0] = text!.split('.').map(Number)
  return [startsAt, session, id]
}
