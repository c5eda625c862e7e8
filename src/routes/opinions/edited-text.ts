import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import type { PublicText } from '../../../db/records/triage.ts'
import { keyedHex } from '../../http/keys.ts'

/** A public text with the digest that the ledger keeps of it; without a key (its person was erased) there is none. */
export async function editedText(opinion: StaffOpinion, text: string): Promise<PublicText> {
  const { digestKey } = opinion
  return { text, digest: digestKey === null ? null : await keyedHex(digestKey, 'public-text', text) }
}
