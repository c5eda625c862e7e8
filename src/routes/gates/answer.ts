import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import type { FailedStep, ShownGate } from '../../../views/opinions/shown.ts'
import { versionOnItsWay } from '../../domain/answer.ts'
import type { StepName } from '../../domain/step.ts'
import { readWaivings } from '../../domain/waiving.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { showOpinion } from '../opinions/show.tsx'
import { type Looked, lookAtSeveral, lookWith } from './looking.ts'
import { shownGate } from './passing.ts'

/** What the gate asks of an opinion whose answer is to be published. */
export type Answered = Pick<StaffOpinion, 'unitId' | 'person' | 'unit' | 'publicAt' | 'state' | 'answers'> & {
  around: Pick<StaffOpinion['around'], 'waivers'>
}

/** States in which an answer can no longer be edited by its writer, and is not yet issued. */
const ON_ITS_WAY = ['submitted', 'approved'] as const

/** Personal data in answers on their way to the public, by opinion; nothing is found where no answer is, or it goes to its asker alone. At most one trip. */
export async function lookAtAnswers(c: StaffContext, opinions: readonly Answered[]): Promise<Looked[]> {
  const texts = opinions.map(textOf)
  const several = opinions.flatMap((opinion, i) =>
    texts[i]!.length > 0 ? [{ opinion, texts: texts[i]! }] : [],
  )
  const looked = await lookAtSeveral(c.var.db, 'answer', several)
  return texts.map((its) => (its.length > 0 ? looked.shift()! : { texts: [], findings: [] }))
}

/** What a page of one opinion shows of it; undefined where nothing is found. What was ticked in a refused form stays. */
export async function shownAnswerGate(
  c: StaffContext,
  opinion: StaffOpinion,
  failed?: FailedStep,
): Promise<ShownGate | undefined> {
  const [looked] = await lookAtAnswers(c, [opinion])
  if (!looked || looked.findings.length === 0) return undefined
  const typed = failed?.step === 'waive' ? failed.typed : {}
  return shownGate(looked, readWaivings(looked.findings, typed).answered)
}

/** The gate before an answer is published, with the `names` that its text may hold: null where it may be, else the page that says what stands in it. */
export async function refuseToPublish(
  c: StaffContext,
  { opinion, step, typed }: { opinion: StaffOpinion; step: StepName; typed: Typed },
  names: readonly string[],
): Promise<Response | null> {
  const looked = lookWith(opinion, 'answer', textOf(opinion), names)
  if (looked.findings.length === 0) return null
  const errors = { '': c.var.s.gates.answerStops(looked.findings.length) }
  return showOpinion(c, opinion, { step, errors, typed, status: 422 })
}

/** The text that is on its way to the public; none where no answer is, or it goes to its asker alone. */
export function textOf({ answers, publicAt, state }: Answered): { field: string; text: string }[] {
  if (publicAt === null || !ON_ITS_WAY.some((one) => one === state)) return []
  const version = versionOnItsWay(answers.filter(({ form }) => form === 'written'))
  return version ? [{ field: 'text', text: version.text }] : []
}
