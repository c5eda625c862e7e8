import type { ListName } from '../../src/domain/answer-form.ts'
import type { StepName } from '../../src/domain/step.ts'
import type { FailedStep } from '../opinions/shown.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import type { HxPost } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'

/** What every form of a step needs: the opinion it moves, and what came back when it was refused. */
export interface StepFormProps {
  s: Strings
  opinion: { code: string; seq: number }
  failed?: FailedStep
  /** The list it stands in; without one it stands on the opinion's own page. */
  list?: ListName
}

export const cardId = (code: string) => `card-${code}`

/** The part of the page that the answer to the post replaces. */
export function hxOf({ opinion, list }: Pick<StepFormProps, 'opinion' | 'list'>): HxPost {
  return { target: list ? `#${cardId(opinion.code)}` : '#opinion' }
}

/** Errors and typed text of this form's step; nothing when another one was refused. */
export function refusedOf(failed: FailedStep | undefined, ...steps: StepName[]) {
  const mine = failed && steps.includes(failed.step) ? failed : undefined
  const errors: FieldErrors = mine?.errors ?? {}
  const typed = (name: string): string | undefined => {
    const value = mine?.typed[name]
    return Array.isArray(value) ? value[0] : value
  }
  return { isRefused: mine !== undefined, errors, typed }
}
