import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import type { PublicText } from '../../../db/records/triage.ts'
import { keyedHex } from '../../http/keys.ts'

/** A public text and place with the digest that the ledger keeps of it; without a key (its person was erased) there is none. */
export async function editedText(
  opinion: StaffOpinion,
  {
    public_text: text,
    public_place: place = opinion.publicPlace,
  }: { public_text: string; public_place?: string },
): Promise<PublicText> {
  const { digestKey } = opinion
  const digest = digestKey === null ? null : await keyedHex(digestKey, 'public-text', `${text}\n${place}`)
  return { text, place, digest }
}
