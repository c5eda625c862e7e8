import * as v from 'valibot'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { listCommitments } from '../../../db/queries/commitments.ts'
import { StaffCommitments } from '../../../views/commitments/staff-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import {
  type CommitmentFilter,
  commitmentsAddress,
  commitmentsQuery,
  soonUntil,
} from '../../domain/commitment-filter.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { errorsOf } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'

/** The commitments that this person has to do with, as far as the address asks for them. */
export function showCommitments(c: StaffContext) {
  const reading = v.safeParse(commitmentsQuery, c.req.query())
  if (reading.success) return show(c, reading.output)
  return show(c, v.parse(commitmentsQuery, {}), errorsOf(c.var.s, reading.issues))
}

async function show(c: StaffContext, filter: CommitmentFilter, errors?: FieldErrors) {
  const { db, actor, now, s } = c.var
  const today = dayOf(now)
  const { calendar } = await findRulebook(db)
  const soon = { today, until: soonUntil(calendar, today) }
  const { commitments, next, counts, choices } = await listCommitments(db, actor, filter, soon)
  const address = (after: string | null) =>
    withQuery(paths.commitments, commitmentsAddress({ ...filter, after }))
  return showStaff(
    c,
    { title: s.commitments.staffTitle, status: errors ? 422 : 200, wide: true },
    <StaffCommitments
      {...{ s, today, counts, errors }}
      commitments={errors ? [] : commitments}
      units={choices.units}
      agencies={choices.agencies}
      typed={c.req.query()}
      next={errors || !next ? null : address(next)}
      first={filter.after && address(null)}
    />,
  )
}
