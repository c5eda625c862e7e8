import type { FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import type { Strings } from '../strings/vi.ts'
import type { StepFormProps } from './step-form.tsx'
import { mainPanel } from './step-panel.tsx'

/** Where the form of the one next step stands. */
export const NEXT_STEP = 'next-step'

/** Steps of the answer that may come first, the one that brings it on furthest before the others. */
const OF_THE_ANSWER = [
  'draft',
  'approve',
  'number',
  'publish',
  'deliver',
  'close',
] as const satisfies readonly StepName[]
type AnswerStep = (typeof OF_THE_ANSWER)[number]

/** The one thing to do now, named by its verb, on the first screen of a long page: it leads to its form. */
export const FirstThing: FC<StepFormProps> = (form) => {
  const place = placeOf(form)
  return (
    place && (
      <a class="button primary" href={`#${place.id}`}>
        {place.label}
      </a>
    )
  )
}

function placeOf(form: StepFormProps): { id: string; label: string } | null {
  const { s, open } = form
  const panel = mainPanel(form)
  if (panel) return { id: NEXT_STEP, label: panel.title(s.triage, s) }
  const step = OF_THE_ANSWER.find((name) => open.includes(name))
  return step ? { id: 'answer', label: wordsOf(s, step) } : null
}

const wordsOf = (s: Strings, step: AnswerStep) => s.triage.firstThing[step]
