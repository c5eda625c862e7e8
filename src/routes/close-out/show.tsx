import { type CloseOutCursor, findCloseOut } from '../../../db/queries/close-out.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { CloseOutCard } from '../../../views/close-out/close-out-card.tsx'
import { CloseOutPage, type CloseOutShown } from '../../../views/close-out/close-out-page.tsx'
import type { FailedStep } from '../../../views/opinions/shown.ts'
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
  const { db, actor, s } = c.var
  const unit = c.req.query('don-vi') ?? null
  const after = readCursor(c.req.query('sau'))
  const { opinions, count, next } = await findCloseOut(db, actor, { unit, after })
  return showStaff(
    c,
    { title: s.answers.closeOut.title, status },
    <CloseOutPage
      {...{ s, opinions, count, shown }}
      next={next && withQuery(paths.closeOut, { 'don-vi': unit, sau: next.join('.') })}
    />,
  )
}

/** A refused closing or reopening where it was asked for: in its card for htmx, in the list, or on the opinion's page. */
export async function showRefusedClosing(c: StaffContext, opinion: StaffOpinion, failed: FailedStep) {
  if (typedText(failed.typed, 'from') !== 'close-out') return showOpinion(c, opinion, failed)
  if (!wantsPiece(c)) return showCloseOut(c, { failed: { code: opinion.code, failed } }, failed.status)
  c.header('Cache-Control', 'no-store')
  return c.html(<CloseOutCard s={c.var.s} opinion={opinion} failed={failed} />, failed.status)
}

/** Begin of the session, its id, id of the opinion: of the last row of the page before. Anything else begins at the top. */
function readCursor(text: string | undefined): CloseOutCursor | null {
  if (!/^\d{1,16}\.\d{1,16}\.\d{1,16}$/.test(text ?? '')) return null
  const [startsAt = 0, session = 0, id = 0] = text!.split('.').map(Number)
  return [startsAt, session, id]
}
