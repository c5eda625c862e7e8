import type { Carriable } from '../../../db/queries/carrying.ts'
import type { StaffSession } from '../../../db/queries/sessions.ts'
import { Conflicts } from '../../../views/sessions/conflicts.tsx'
import { MovePage } from '../../../views/sessions/move-page.tsx'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { isPiece, propsOf, type ShownPlan, statusFor } from './plan-pages.tsx'

/** The form that moves an announced session. */
export function showMove(
  c: StaffContext,
  shown: ShownPlan & { session: StaffSession; carriable: Carriable },
) {
  const props = { ...propsOf(c, shown), session: shown.session, carriable: shown.carriable }
  const action = paths.moving(shown.session.code)
  if (isPiece(c, shown)) return c.html(<Conflicts {...props} action={action} announces />)
  return showStaff(c, { title: c.var.s.changes.move, status: statusFor(shown) }, <MovePage {...props} />)
}
