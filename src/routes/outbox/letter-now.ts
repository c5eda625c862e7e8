import type { Matter } from '../../../db/queries/matters.ts'
import { type Letter, letterOf } from '../../../views/mail/letter.ts'
import type { Strings } from '../../../views/strings/vi.ts'
import { factsOf, whyUntold } from '../../http/letters.ts'
import type { Platform } from '../../http/platform.ts'

/** The letter as it would leave now, or why it would not, in words. */
export async function letterNow(
  s: Strings,
  platform: Platform,
  matter: Matter,
  now: number,
): Promise<{ letter: Letter | null; untold: string | null }> {
  const why = whyUntold(matter, now)
  if (why) return { letter: null, untold: s.outbox.problem[why] }
  return { letter: letterOf(await factsOf(platform, matter)), untold: null }
}
