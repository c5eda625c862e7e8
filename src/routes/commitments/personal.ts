import { findKnownNames } from '../../../db/queries/known-names.ts'
import { findPersonalData } from '../../domain/redaction.ts'
import type { StaffContext } from '../../http/context.ts'

/**
 * What of a person stands in words of a commitment, which are public as they are: a sentence for each field that holds some, or null. It is taken out, not waved through:
 * nothing that is promised needs it. One trip.
 */
export async function personalDataIn(
  c: StaffContext,
  { unitId, phone }: { unitId: number; phone: string },
  fields: Record<string, string>,
): Promise<Record<string, string> | null> {
  const texts = Object.values(fields)
  const [names = []] = await findKnownNames(c.var.db, [{ unitId, texts }])
  const errors = Object.entries(fields).flatMap(([field, text]) => {
    const hits = findPersonalData(text, { names, asker: null, own: [phone] })
    const words = [...new Set(hits.map((hit) => hit.words))].join(', ')
    return hits.length > 0 ? [[field, c.var.s.commitments.personal(words)]] : []
  })
  return errors.length > 0 ? Object.fromEntries(errors) : null
}
