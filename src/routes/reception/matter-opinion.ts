import { findMatter } from '../../../db/queries/earlier-visits.ts'
import type { NewOpinion } from '../../../db/records/opinions.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Matter } from '../../domain/visit-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { withFreeCodes } from '../../http/opinion-codes.ts'
import { toldBy } from '../live/record-card.ts'
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
  const { name, phone, address, hamletId, groupName } = visit
  const { text, topic, kind } = matter
  const told = toldBy(c, day, {
    key,
    said: {
      ...{ name, phone, address, text, topic, kind, turn: null, group_name: groupName },
      hamlet: hamletId === null ? 'other' : String(hamletId),
    },
    from: { device: '', device_seq: 0, age: 0 },
  })
  return withFreeCodes<WriteOutcome>(c.var.platform, { nonce: key, text }, async (codes) => {
    const outcome = await record({ ...told, ...codes })
    const isCodeTaken = !outcome.ok && outcome.conflict === 'taken' && outcome.what === 'opinions.code'
    return isCodeTaken ? null : outcome
  })
}
