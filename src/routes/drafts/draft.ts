import type { AnswerLine, StaffOpinion } from '../../../db/queries/opinions.ts'
import type { Draft } from '../../../db/records/answers.ts'
import { rolesFor } from '../../domain/actor.ts'
import { placeOfDraft, versionOnItsWay } from '../../domain/answer.ts'
import type { StaffContext } from '../../http/context.ts'

/** An officer of the agency drafts; the secretariat enters what an agency wrote that does not sign in. */
export function draftingStep({ var: { actor } }: StaffContext) {
  return (opinion: StaffOpinion): 'draft' | 'enter_draft' => {
    const roles = rolesFor(actor, opinion)
    return roles.includes('secretary') && !roles.includes('officer') ? 'enter_draft' : 'draft'
  }
}

/** What was typed, and where it is kept. */
export function draftOf(c: StaffContext, opinion: StaffOpinion, text: string): Draft {
  return { id: c.var.platform.newId(), place: placeOfDraft(writtenOf(opinion), c.var.actor.id), text }
}

/** The draft that is saved and not yet submitted. */
export function unsubmittedOf(opinion: StaffOpinion): AnswerLine | null {
  const draft = versionOnItsWay(writtenOf(opinion))
  return draft?.submittedAt === null ? draft : null
}

function writtenOf({ answers }: StaffOpinion) {
  return answers.filter(({ form }) => form === 'written')
}
