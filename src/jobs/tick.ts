import { BusyError } from '../../db/send.ts'
import type { Platform } from '../http/platform.ts'
import { deliverMail } from './deliver-mail.ts'
import { forgetContacts } from './forget-contacts.ts'
import { lookAgain } from './look-again.ts'
import { recomputeDeadlines } from './recompute-deadlines.ts'
import { remindRegistered } from './remind-registered.ts'
import { remindStaff } from './remind-staff.ts'
import { sweepFiles } from './sweep-files.ts'
import { sweepImports } from './sweep-imports.ts'

/** One short piece of work on the clock; true when there is more of it to do at once. */
export type Job = (platform: Platform) => Promise<boolean>

const JOBS: Record<string, Job> = {
  lookAgain,
  recomputeDeadlines,
  remindRegistered,
  remindStaff,
  forgetContacts,
  sweepFiles,
  sweepImports,
  deliverMail,
}
/** What a run may do in one go: the next one carries on where it stopped. */
const MOST_ROUNDS = 20

/** Runs everything that is due, a piece at a time; one that fails is logged and leaves the others alone. A locked database waits for the next run, and once `isEnding` no further piece begins. */
export async function tick(platform: Platform, isEnding = () => false): Promise<void> {
  for (const [name, job] of Object.entries(JOBS)) {
    try {
      for (let round = 0; round < MOST_ROUNDS && !isEnding() && (await job(platform)); round++);
    } catch (error) {
      if (error instanceof BusyError) continue
      platform.log({
        event: 'job-failed',
        route: name,
        error: error instanceof Error ? error.name : 'unknown',
      })
    }
  }
}
