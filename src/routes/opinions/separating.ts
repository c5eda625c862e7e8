import { findRulebook } from '../../../db/queries/calendars.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { recordSeparation } from '../../../db/records/separations.ts'
import { dueAs } from '../../domain/acceptance.ts'
import type { Move } from '../../domain/lifecycle.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { wantsPiece } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { finishStep } from './taking.ts'

/** Separates an opinion at once, whatever form it was found out in: the acting user and whom they chose may read it, nobody else. */
export async function separate(
  c: StaffContext,
  taken: { opinion: StaffOpinion; step: StepName; typed: Typed; move: Move },
  chosen: number[] = [],
): Promise<Response> {
  const { db, actor, now } = c.var
  const { opinion, move } = taken
  const due = dueAs(opinion, 'denunciation', now, await findRulebook(db))
  const readers = { userIds: [...new Set([actor.id, ...chosen])], namedBy: actor.id }
  const separated = await recordSeparation(db, opinion, move, readers, due)
  const address = paths.separateOpinion(opinion.code)
  // The form may have asked for a piece of a page that is no more: the browser opens the other one whole.
  if (separated.ok && wantsPiece(c)) return c.body('', 200, { 'HX-Redirect': address })
  return finishStep(c, taken, separated, address)
}
