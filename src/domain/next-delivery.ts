import type { Calendar } from './calendar.ts'
import { MAIL_KINDS, type MailKind } from './mail-kind.ts'
import { nextOfficeHour } from './office-hours.ts'

/** When a waiting message goes: within moments, or not before an instant (epoch ms), and whether it is office hours that it waits for. */
export type NextDelivery =
  | { is: 'sending' }
  | { is: 'soon' }
  /** What it tells of can be taken back until then. */
  | { is: 'held'; until: number }
  | { is: 'at'; at: number; forOfficeHours: boolean }

interface WaitingLine {
  kind: string
  retryAt: number | null
  claimedUntil: number | null
  heldUntil?: number | null
}

/** When this line goes: what is urgent at any hour, all else within office hours; never before its next attempt is due. */
export function nextDelivery(line: WaitingLine, calendar: Calendar, now: number): NextDelivery {
  if ((line.claimedUntil ?? 0) > now) return { is: 'sending' }
  if ((line.heldUntil ?? 0) > now) return { is: 'held', until: line.heldUntil! }
  const due = Math.max(now, line.retryAt ?? 0)
  const { atOnce } = (MAIL_KINDS as Record<string, MailKind>)[line.kind] ?? {}
  const at = atOnce ? due : nextOfficeHour(calendar, due)
  return at <= now ? { is: 'soon' } : { is: 'at', at, forOfficeHours: at > due }
}
