import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { type Passing, passGate } from './passing.ts'

/** Nothing becomes public, so nothing is looked at. */
export const NOTHING_PUBLIC = { ok: true, waivings: [] } as const satisfies Passing

/** The gate before text and place of an opinion stand on the board: as they were edited in this form, or as they are stored where the form had none. */
export function passPublicText(
  c: StaffContext,
  taken: { opinion: StaffOpinion; step: StepName; typed: Typed },
  edited: { text: string; place: string } | null,
  more: { field: string; text: string }[] = [],
): Promise<Passing> {
  const { opinion } = taken
  return passGate(c, taken, 'public_text', [
    { field: 'public_text', text: edited?.text ?? opinion.publicText },
    { field: 'public_place', text: edited?.place ?? opinion.publicPlace },
    ...more,
  ])
}
