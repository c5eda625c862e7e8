import { formatSpan } from '../strings/format.ts'
import { vi } from '../strings/vi.ts'
import type { SessionFacts } from './facts.ts'

/** With a full stop, unless the office's own words end in a mark of theirs. */
export function sentence(text: string): string {
  return /[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

/** Why, in the office's words, where it gave a reason. */
export function because(reason: string): string[] {
  return reason ? [sentence(`Lý do: ${reason}`)] : []
}

/** `buổi đối thoại định kỳ “Đường liên thôn”`. */
export function meetingName({ kind, form, theme }: SessionFacts): string {
  const meeting = vi.sessions.meeting[`${kind}:${form}` as keyof typeof vi.sessions.meeting]
  return `buổi ${meeting.charAt(0).toLowerCase()}${meeting.slice(1)} “${theme}”`
}

type Held = Pick<SessionFacts, 'startsAt' | 'endsAt' | 'place'> & { onlineUrl?: string }

/** When and where, to follow a comma or a colon. */
export function spanAndPlace({ startsAt, endsAt, place, onlineUrl = '' }: Held): string {
  const span = formatSpan('vi', startsAt, endsAt)
  if (place) return `${span}, tại ${place}`
  return onlineUrl ? `${span}, trực tuyến` : span
}

/** What to bring, where the office said so. */
export function bring({ bring: what }: SessionFacts): string[] {
  return what ? [sentence(`Ông/bà vui lòng mang theo, lưu ý: ${what}`)] : []
}
