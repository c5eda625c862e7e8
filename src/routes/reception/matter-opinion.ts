import { findMatter } from '../../../db/queries/earlier-visits.ts'
import type { NewOpinion } from '../../../db/records/opinions.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { hamletChosen } from '../../domain/asking.ts'
import type { Matter } from '../../domain/visit-form.ts'
import { cardOpinion } from '../../http/card-opinion.ts'
import type { StaffContext } from '../../http/context.ts'
import { withFreeCodes } from '../../http/opinion-codes.ts'
import type { Day, Visit } from './day.tsx'

/** What a key already stands for. */
export function findMatterByKey(c: StaffContext, key: string) {
  return findMatter(c.var.db, key)
}

/**
 * A matter as an opinion of the session: from whoever came, with the dates of a card that is written there. Tries `record` with fresh codes until it is stored, or was lost to something
 * other than a code that is taken.
 */
export function matterOpinion(
  c: StaffContext,
  { day, visit, matter, key }: { day: Day; visit: Visit; matter: Matter; key: string },
  record: (opinion: NewOpinion) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  const { name, phone, address, hamletId } = visit
  const { actor, now, platform } = c.var
  const card = { name, phone, address, hamlet: hamletChosen(hamletId), ...matter }
  const told = cardOpinion(day, card, { actorId: actor.id, now, said: now })
  return withFreeCodes<WriteOutcome>(platform, { nonce: key, text: matter.text }, async (codes) => {
    const outcome = await record({ ...told, ...codes })
    const isCodeTaken = !outcome.ok && outcome.conflict === 'taken' && outcome.what === 'opinions.code'
    return isCodeTaken ? null : outcome
  })
}
