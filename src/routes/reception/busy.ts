import { BusyError, type WriteOutcome } from '../../../db/write.ts'

/** A database that stays locked has stored nothing. */
export async function orBusy(writing: Promise<WriteOutcome>): Promise<WriteOutcome | 'busy'> {
  try {
    return await writing
  } catch (error) {
    if (error instanceof BusyError) return 'busy'
    throw error
  }
}

/** When to try once more, ms. */
export const RETRY_MS = 5000
