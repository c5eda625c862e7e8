import { type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { DraftConflict } from '../../../views/answers/draft-conflict.tsx'
import { KeptDraft } from '../../../views/answers/kept-draft.tsx'
import type { FailedStep } from '../../../views/opinions/shown.ts'
import { stepsOpen } from '../../domain/lifecycle.ts'
import type { StaffContext } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { showOpinion } from '../opinions/show.tsx'

/** A draft that was refused: where somebody moved first, a page with both texts side by side; otherwise the opinion's page. */
export function showDraft(c: StaffContext, opinion: StaffOpinion, failed: FailedStep) {
  if (failed.status !== 409) return showOpinion(c, opinion, failed)
  const { s, actor } = c.var
  const open = stepsOpen(standingOf(opinion), actor, c.var.now)
  const mayWrite = open.includes('draft') || open.includes('enter_draft')
  return showStaff(
    c,
    { title: s.answers.conflictTitle, status: 409 },
    <DraftConflict s={s} opinion={opinion} typed={typedText(failed.typed, 'text')} mayWrite={mayWrite} />,
  )
}

/**
 * An officer whose agency lost the matter while they were writing gets the same 404 as anybody, and their own words with it. It tells
 * nothing of the opinion: whoever posts a text reads it again.
 */
export async function keepWords(c: StaffContext, response: Response | Promise<Response>): Promise<Response> {
  const refused = await response
  if (refused.status !== 404) return refused
  const text = typedText(await readTyped(c), 'text')
  if (text === '') return refused
  const { s } = c.var
  return showStaff(c, { title: s.answers.keptTitle, status: 404 }, <KeptDraft s={s} text={text} />)
}
