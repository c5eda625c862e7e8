import type { StepName } from '../../src/domain/step.ts'
import { mailToPerson } from '../records/mail.ts'
import type { Mail } from '../write.ts'
import type { Told } from './opinion-rows.ts'

/** Steps whose asker is told, and how. */
const TELLS = {
  accept: 'accepted',
  publish: 'answered',
  deliver: 'answered',
  refuse: 'refused',
  forward: 'forwarded',
  return_with_guidance: 'returned',
} as const satisfies Partial<Record<StepName, string>>

const LATELY_MS = 2 * 86_400_000

/** What still waits to be told: the steps of the last two days, by mail or by a call. */
export function outboxOf(now: number, told: Told[]): Mail[] {
  return told.flatMap(({ id, plan }) =>
    plan.steps.flatMap(({ step, at }, index) => {
      const kind = step in TELLS ? TELLS[step as keyof typeof TELLS] : null
      if (!kind || at < now - LATELY_MS || plan.state === 'separate') return []
      return mailToPerson(kind, `opinion:${id}`, { id, ...plan.person }, index + 2)
    }),
  )
}
