import { addDays, type Day, dayOf } from '../../src/domain/day.ts'
import type { SessionState } from '../../src/domain/session.ts'
import { spokenDay, spokenPhone, spokenTime } from '../../src/domain/spoken.ts'
import { formatTime, lowerFirst } from '../strings/format.ts'
import { meetingWords, type PaperSession } from './notice-words.ts'

export type SpokenSession = PaperSession & { state: SessionState; stateReason: string }

/** An announced session that was to be held this week and was moved to another one. Instants are epoch ms. */
export type MovedAway = Pick<PaperSession, 'kind' | 'form' | 'startsAt'> & {
  wasAt: number
  stateReason: string
  venue: string | null
}

/**
 * This week's schedule as the announcer reads it, a paragraph at a time: numbers in words, no address that nobody could write down. Sessions come in order of time; what is
 * called off or went to another week is told with the reason.
 */
export function loudspeakerScript(
  unit: { name: string; phone: string },
  monday: Day,
  sessions: readonly SpokenSession[],
  movedAway: readonly MovedAway[],
  now: number,
): string[] {
  const greeting = `Kính thưa bà con Nhân dân ${lowerFirst(unit.name)}. Sau đây là lịch tiếp công dân và đối thoại trong tuần, từ ${spokenDay(monday)} đến ${spokenDay(addDays(monday, 6), { year: true })}.`
  const told = sessions.map((session) => paragraphOf(session, now))
  const none = 'Trong tuần này không có buổi tiếp công dân định kỳ hay đối thoại nào.'
  const schedule = told.length > 0 ? told : [none]
  return [greeting, ...schedule, ...movedAway.map(movedParagraph), closing(unit)].map(writtenOut)
}

function paragraphOf(session: SpokenSession, now: number): string {
  const { state, stateReason, startsAt, theme } = session
  const day = spokenDay(dayOf(startsAt))
  const meeting = meetingWords(session)
  if (state === 'cancelled' || state === 'postponed') {
    const what = state === 'cancelled' ? 'đã hủy' : 'tạm hoãn, thời gian mới sẽ được thông báo sau'
    return `Xin bà con lưu ý: buổi ${lowerFirst(meeting)} dự kiến ${day} ${what}.${stateReason ? ` Lý do: ${ended(stateReason)}` : ''}`
  }
  const chair = session.leaders.find(({ part }) => part === 'chair') ?? session.leaders[0]
  const questions =
    session.questionsUntil === null || session.questionsUntil <= now
      ? ''
      : ` Bà con có thể gửi câu hỏi trước đến ${spokenTime(formatTime('vi', session.questionsUntil))}, ${spokenDay(dayOf(session.questionsUntil))}.`
  return `${meeting}: ${spokenTime(formatTime('vi', startsAt))}, ${day}, tại ${session.venue ? session.venue.name : 'phòng họp trực tuyến'}. Nội dung: ${ended(theme)}${chair ? ` Chủ trì: ${chair.name}, ${chair.office}.` : ''}${questions}`
}

function movedParagraph(session: MovedAway): string {
  const { startsAt, wasAt, venue, stateReason } = session
  const now = `${spokenTime(formatTime('vi', startsAt))}, ${spokenDay(dayOf(startsAt))}, tại ${venue ?? 'phòng họp trực tuyến'}`
  return `Xin bà con lưu ý: buổi ${lowerFirst(meetingWords(session))} dự kiến ${spokenDay(dayOf(wasAt))} đã dời sang ${now}.${stateReason ? ` Lý do: ${ended(stateReason)}` : ''}`
}

function closing({ phone }: { phone: string }): string {
  const call = phone ? ` hoặc gọi số ${spokenPhone(phone)}` : ''
  return `Muốn biết thêm, mời bà con xem bảng niêm yết tại trụ sở, hỏi trưởng thôn, tổ trưởng tổ dân phố${call}. Xin trân trọng cảm ơn bà con đã chú ý lắng nghe.`
}

/** Abbreviations as they are spoken. */
function writtenOut(text: string): string {
  return text
    .replaceAll('UBND', 'Ủy ban nhân dân')
    .replaceAll('HĐND', 'Hội đồng nhân dân')
    .replaceAll('UBMTTQ', 'Ủy ban Mặt trận Tổ quốc')
    .replaceAll('MTTQ', 'Mặt trận Tổ quốc')
    .replaceAll('TDP', 'tổ dân phố')
}

function ended(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}
