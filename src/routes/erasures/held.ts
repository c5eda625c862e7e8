import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { findSamePerson, type SamePerson } from '../../../db/queries/same-person.ts'
import type { ShownHit } from '../../../views/erasures/erasure-page.tsx'
import { unitsAs } from '../../domain/actor.ts'
import { findPersonalData } from '../../domain/redaction.ts'
import type { StaffContext } from '../../http/context.ts'

const NOTHING: SamePerson = { opinions: [], registrations: [] }

/** What else the same person raised or registered for, as far as this secretary may decide it; of what is kept apart nothing is looked for. */
export async function samePersonOf(c: StaffContext, opinion: StaffOpinion): Promise<SamePerson> {
  if (opinion.state === 'separate' || opinion.person.erasedAt !== null) return NOTHING
  return findSamePerson(c.var.db, unitsAs(c.var.actor, 'secretary'), opinion.person)
}

/** What of a person stands in texts that anybody may read, or will: erasing does not touch them, and afterwards the gate does not know the name any more. */
export function publicHitsOf(opinion: StaffOpinion): ShownHit[] {
  const { person, unit, publicText, publicPlace, answers } = opinion
  const known = { names: [], asker: person.erasedAt === null ? person.name : null, own: [unit.phone] }
  const texts = [
    { where: 'publicText' as const, text: publicText },
    { where: 'publicPlace' as const, text: publicPlace },
    ...answers.filter(({ isPublic }) => isPublic).map(({ text }) => ({ where: 'answer' as const, text })),
  ]
  return texts.flatMap(({ where, text }) =>
    findPersonalData(text, known).map(({ words }) => ({ where, words })),
  )
}
