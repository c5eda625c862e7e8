import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { DecisionsShown } from '../../../views/answers/decision-list.tsx'
import { DoneCard } from '../../../views/answers/done-card.tsx'
import type { ListName } from '../../domain/answer-form.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { withQuery } from '../../paths.ts'
import { finishStep, type ShowRefused } from '../opinions/taking.ts'
import { isAllUnknown, type SeveralDone } from './several.ts'

/** A list from which a leader decides without opening the opinion. */
interface DecisionPlace {
  name: ListName
  address: string
  /** The words of the link from what stays of a card to the whole opinion. */
  see: string
  showRefused: ShowRefused
}

interface Taken {
  opinion: StaffOpinion
  step: StepName
  typed: Typed
  values: { from: string | null }
}

/**
 * Back to where the leader decided: the list says what was done (its address by `word`), its card does for htmx with the sentence `done`; else the
 * opinion's page.
 */
export function finishDecision(
  c: StaffContext,
  { name, address, see, showRefused }: DecisionPlace,
  taking: Taken,
  outcome: WriteOutcome,
  { word, done }: { word: string; done: string },
) {
  const { opinion, values } = taking
  if (!outcome.ok || values.from !== name) return finishStep(c, taking, outcome, undefined, showRefused)
  return saved(
    c,
    withQuery(address, { [word]: opinion.code }),
    <DoneCard code={opinion.code} done={done} see={see} />,
  )
}

/** Back to the list that says how many were decided; where some could not be, the list at once with why. 404 where none of it is there for this person. */
export function finishSeveral(
  c: StaffContext,
  address: string,
  outcome: SeveralDone,
  showList: (c: StaffContext, shown: DecisionsShown, status: 200 | 409) => Response | Promise<Response>,
) {
  if (isAllUnknown(outcome)) return notFoundPage(c)
  const { done, notDone } = outcome
  if (notDone.length === 0) return saved(c, withQuery(address, { so: done.length }))
  return showList(c, { count: done.length, notDone }, done.length > 0 ? 200 : 409)
}
