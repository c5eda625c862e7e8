import { listUnswept } from '../../db/queries/attachments.ts'
import { noteSwept } from '../../db/records/swept-files.ts'
import type { Platform } from '../http/platform.ts'

const AT_ONCE = 20

/** Deletes the bytes of files that were removed, whoever removed them and whatever ended in between. True when there is more to do at once. */
export async function sweepFiles(platform: Platform): Promise<boolean> {
  const store = platform.files
  if (!store) return false
  const db = platform.database()
  const unswept = await listUnswept(db, AT_ONCE)
  if (unswept.length === 0) return false
  await Promise.all(unswept.map(({ fileKey }) => store.remove(fileKey)))
  await noteSwept(
    db,
    unswept.map(({ id }) => id),
  )
  return unswept.length === AT_ONCE
}
