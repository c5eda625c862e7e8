import type { Matter } from '../../../db/queries/matters.ts'
import { type Letter, letterOf } from '../../../views/mail/letter.ts'
import type { Strings } from '../../../views/strings/vi.ts'
import { factsOf, whyUntold } from '../../http/letters.ts'
import type { Platform } from '../../http/platform.ts'

/**
 * The letter as it would leave now, or why it would not, in words. Whoever holds a resident's own link reads and withdraws as the resident does: it is left out
 * (`hidesLink`) for those who hand no letter over.
 */
export async function letterNow(
  s: Strings,
  platform: Platform,
  matter: Matter,
  now: number,
  { hidesLink = false } = {},
): Promise<{ letter: Letter | null; untold: string | null }> {
  const why = whyUntold(matter, now)
  if (why) return { letter: null, untold: s.outbox.problem[why] }
  const facts = await factsOf(platform, matter)
  const { own, unsubscribe, ...links } = facts.links
  const shown = { ...links, own: hidesLink ? hidden(own) : own, unsubscribe: hidden(unsubscribe) }
  return { letter: letterOf({ ...facts, links: shown }), untold: null }
}

const hidden = (address: string | null) => address?.replace(/[^/]*$/, '…') ?? null
