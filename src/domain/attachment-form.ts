import * as v from 'valibot'
import type { Role } from './actor.ts'
import type { AttachmentPurpose } from './attachment.ts'
import { choice, line, lines, tick } from './form.ts'
import type { OpinionState } from './opinion.ts'
import { REASON_MAX, reasonForm } from './triage-form.ts'

/** What staff add by hand; an asker's files come with the question, evidence with a commitment. */
export const STAFF_PURPOSES = ['working', 'answer', 'letter'] as const satisfies AttachmentPurpose[]
export type StaffPurpose = (typeof STAFF_PURPOSES)[number]

export const attachingForm = v.object({ purpose: choice(STAFF_PURPOSES), goes_public: tick })

const PUBLIC_NAME_MAX = 120

/** Showing takes a name for the public, withholding a reason; which of both is asked tells `act`. */
export const publicityForm = v.pipe(
  v.object({
    act: choice(['show', 'withhold']),
    public_name: line(PUBLIC_NAME_MAX),
    reason: lines(REASON_MAX),
  }),
  v.forward(
    v.partialCheck(
      [['act'], ['public_name']],
      (typed) => typed.act !== 'show' || typed.public_name !== '',
      'required',
    ),
    ['public_name'],
  ),
  v.forward(
    v.partialCheck(
      [['act'], ['reason']],
      (typed) => typed.act !== 'withhold' || typed.reason !== '',
      'required',
    ),
    ['reason'],
  ),
)

export const removalForm = reasonForm

/** A part of the answer cannot be slipped in after the leader signed. */
const BEFORE_SIGNATURE: readonly OpinionState[] = ['received', 'accepted', 'assigned', 'drafted', 'submitted']

/** What may be added by hand to an opinion that stands so. */
export function purposesOpen(state: OpinionState): StaffPurpose[] {
  return STAFF_PURPOSES.filter((purpose) => purpose !== 'answer' || BEFORE_SIGNATURE.includes(state))
}

/** What an asker sent is taken away by the secretary alone, and what was issued with an answer by nobody: it is part of the document. */
export function mayRemove(
  file: {
    purpose: AttachmentPurpose
    answerId: number | null
    publicAt: number | null
    removedAt: number | null
  },
  roles: readonly Role[],
  state: OpinionState,
): boolean {
  // What the public could open is withheld first, with a reason that the public reads.
  if (file.removedAt !== null || file.answerId !== null || file.publicAt !== null) return false
  if (file.purpose === 'answer' && state === 'approved') return false
  return roles.includes('secretary') || (file.purpose !== 'asker' && file.purpose !== 'letter')
}
