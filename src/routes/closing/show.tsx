import { type Closing, findClosing } from '../../../db/queries/closing.ts'
import { ClosingContent, type ClosingProps } from '../../../views/closing/closing-page.tsx'
import { CLOSING_BUCKETS, closingBucket, closingSum } from '../../domain/closing-sum.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'

type Said = Pick<ClosingProps, 'refusal' | 'done' | 'parking' | 'resuming'>

/** So many opinions of one figure stand on a page. */
const LISTED = 50

/** The closing of the session of the address, where this person is its secretary. One trip. */
export function findClosingOf(c: StaffContext): Promise<Closing | null> {
  const { db, actor, now } = c.var
  return findClosing(db, actor, c.req.param('code') ?? '', dayOf(now))
}

/** The page of the sum as it stands now. */
export async function showClosing(c: StaffContext, said: Said = {}, status: 200 | 409 | 422 = 200) {
  const closing = await findClosingOf(c)
  if (!closing) return notFoundPage(c)
  const { session, lines, late, visits, withoutVisit } = closing
  const props = {
    ...{ s: c.var.s, session, late, visits, withoutVisit, ...said },
    sum: closingSum(lines),
    undecided: lines.filter((line) => closingBucket(line) === 'undecided'),
    list: listOf(c, closing),
  }
  const content = <ClosingContent {...props} />
  if (wantsPiece(c)) return c.html(content, status)
  return showStaff(c, { title: c.var.s.conclusions.closing.title, status }, content)
}

/** The list that the address asks for. */
function listOf(c: StaffContext, { session, lines }: Closing): ClosingProps['list'] {
  const bucket = CLOSING_BUCKETS.find((one) => one === c.req.query('muc'))
  if (!bucket) return undefined
  const from = Math.max(0, Math.trunc(Number(c.req.query('tu')) || 0))
  const its = bucket === 'separate' ? [] : lines.filter((line) => closingBucket(line) === bucket)
  const page = (tu: number | null) =>
    `${withQuery(paths.closingSum(session.code), { muc: bucket, tu })}#danh-sach`
  return {
    bucket,
    lines: its.slice(from, from + LISTED),
    next: its.length > from + LISTED ? page(from + LISTED) : null,
    first: from > 0 ? page(null) : null,
  }
}
