import { attachments } from '../../db/schema/drafting.ts'
import { sha256Hex, toHex } from '../../src/http/keys.ts'
import { pdf } from './files.ts'
import { NOW, type Office } from './office.ts'
import { addStep } from './publication.ts'

/** A PDF that lies with an opinion, its words in its bytes; `set` changes columns of its row. Gives its code. */
export async function addFile(
  office: Office,
  opinion: { id: number },
  set: Partial<typeof attachments.$inferInsert> & { name: string },
  words = set.name,
): Promise<string> {
  const bytes = pdf(words)
  const { platform, db } = office
  const id = platform.newId()
  const row = {
    id,
    code: `F${id % 100_000_000}`,
    opinionId: opinion.id,
    purpose: 'working' as const,
    type: 'application/pdf',
    bytes: bytes.length,
    digest: await sha256Hex(words),
    fileKey: toHex(platform.random(16)),
    addedBy: 101,
    addedAt: NOW,
    ...set,
  }
  await platform.files!.put(row.fileKey, bytes, row.type)
  await addStep(office, opinion, 'attach', NOW, {}, [db.insert(attachments).values(row)])
  return row.code
}
