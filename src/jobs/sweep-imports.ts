import { listForgottenImports } from '../../db/queries/imports.ts'
import { recordForgottenImports } from '../../db/records/imports.ts'
import type { Platform } from '../http/platform.ts'

const WEEK_MS = 7 * 86_400_000
const AT_ONCE = 20

/** Takes the words out of sheets that nobody recorded within a week: what residents said lies in opinions alone. True when there is more to do at once. */
export async function sweepImports(platform: Platform): Promise<boolean> {
  const db = platform.database()
  const now = platform.clock()
  const left = await listForgottenImports(db, now - WEEK_MS, AT_ONCE)
  if (left.length === 0) return false
  await recordForgottenImports(
    db,
    left.map(({ id }) => id),
    now,
  )
  return left.length === AT_ONCE
}
