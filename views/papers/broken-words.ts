import { dayOf } from '../../src/domain/day.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import { formatDay } from '../strings/format.ts'
import { hourWords } from './notice-words.ts'

/** How a session ended before its time. Instants are epoch ms; `reason` as residents read it. */
export interface BrokenOff {
  changedAt: number
  reason: string
  /** The session that took over what did not come up. */
  carriedTo: { theme: string; startsAt: number } | null
}

/** Within a sentence: "đối thoại", "tiếp công dân". */
export function meetingNoun({ kind }: { kind: SessionKind }): string {
  return kind === 'dialogue' ? 'đối thoại' : 'tiếp công dân'
}

/** When and why it broke off, and where the rest is held. */
export function brokenWords(
  session: { kind: SessionKind },
  { changedAt, reason, carriedTo }: BrokenOff,
): string {
  const when = (at: number) => `lúc ${hourWords(at)}, ngày ${formatDay('vi', dayOf(at))}`
  const parts = [
    `Buổi ${meetingNoun(session)} dừng giữa chừng ${when(changedAt)}.`,
    `Lý do: ${reason.replace(/[.;,\s]+$/, '')}.`,
    carriedTo &&
      `Nội dung chưa diễn ra được chuyển sang buổi “${carriedTo.theme}”, tổ chức ${when(carriedTo.startsAt)}.`,
  ]
  return parts.filter(Boolean).join(' ')
}
