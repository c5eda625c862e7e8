import { dayOf } from '../../src/domain/day.ts'
import type { PaperHeader } from '../../src/domain/paper.ts'
import type { LeaderPart, SessionForm, SessionKind } from '../../src/domain/session.ts'
import { formatDayLong, formatTime, lowerFirst } from '../strings/format.ts'
import { vi } from '../strings/vi.ts'

/** A session as papers tell it. Instants are epoch ms. */
export interface PaperSession {
  code: string
  kind: SessionKind
  form: SessionForm
  theme: string
  bring: string
  startsAt: number
  endsAt: number
  onlineUrl: string
  questionsUntil: number | null
  registers: boolean
  unit: { name: string; phone: string }
  venue: { name: string; address: string } | null
  leaders: readonly { name: string; office: string; part: LeaderPart }[]
  hamlets: readonly { name: string }[]
}

/** Subject of a notice, under its type: "Về việc tổ chức đối thoại định kỳ với Nhân dân xã Đông". */
export function subjectOf(session: PaperSession): string {
  const meeting = lowerFirst(meetingWords(session))
  const people = `Nhân dân ${lowerFirst(session.unit.name)}`
  return session.kind === 'dialogue'
    ? `Về việc tổ chức ${meeting} với ${people}`
    : `Về việc tổ chức ${meeting}`
}

/** What a notice is given under: the law, or the Party's own regulation where a party committee issues it. */
export function groundsOf(
  { kind }: Pick<PaperSession, 'kind'>,
  { isParty }: Pick<PaperHeader, 'isParty'>,
): string {
  if (isParty) {
    return 'Căn cứ Quy định số 11-QĐi/TW ngày 18 tháng 02 năm 2019 của Bộ Chính trị về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân'
  }
  return kind === 'dialogue'
    ? 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'
    : 'Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013 và Luật số 136/2025/QH15 sửa đổi, bổ sung'
}

/** "Đối thoại định kỳ", "Tiếp công dân thường xuyên". */
export function meetingWords({ kind, form }: Pick<PaperSession, 'kind' | 'form'>): string {
  return vi.sessions.meeting[`${kind}:${form}` as keyof typeof vi.sessions.meeting]
}

/** "Từ 07 giờ 30 đến 11 giờ 30, thứ Năm, ngày 10 tháng 12 năm 2026". */
export function timeWords({ startsAt, endsAt }: Pick<PaperSession, 'startsAt' | 'endsAt'>): string {
  return `Từ ${hourWords(startsAt)} đến ${hourWords(endsAt)}, ${formatDayLong('vi', dayOf(startsAt))}`
}

/** The hour of an instant as papers write it: 07 giờ 30. */
export function hourWords(instant: number): string {
  return formatTime('vi', instant).replace(':', ' giờ ')
}

/** Hall and address, or that it is held online. */
export function placeOfSession({ venue }: Pick<PaperSession, 'venue'>): string {
  return venue ? [venue.name, venue.address].filter(Boolean).join(', ') : 'Họp trực tuyến'
}

/** "Ông/bà Lê Thanh Bình, Chủ tịch UBND xã" for each who leads it; an invited delegate is told as such. */
export function chairsOf({ leaders }: Pick<PaperSession, 'leaders'>): string[] {
  return leaders.map(({ name, office, part }) =>
    part === 'chair' ? `${name}, ${office}` : `${name}, ${office} (${lowerFirst(vi.sessions.part[part])})`,
  )
}

/** Who is invited: the hamlets named, or everybody of the unit. */
export function invitedOf({ hamlets, unit }: Pick<PaperSession, 'hamlets' | 'unit'>): string {
  return hamlets.length > 0
    ? `Nhân dân ${hamlets.map(({ name }) => lowerFirst(name)).join(', ')}`
    : `Nhân dân ${lowerFirst(unit.name)} có ý kiến, kiến nghị, phản ánh`
}

/** To whom the paper goes. */
export function recipientsOf({ hamlets, unit }: Pick<PaperSession, 'hamlets' | 'unit'>): string[] {
  return [
    hamlets.length > 0 ? 'Các thôn, tổ dân phố được mời' : 'Các thôn, tổ dân phố',
    `Đài truyền thanh, trang thông tin điện tử ${lowerFirst(unit.name)}`,
    'Thành phần dự',
  ]
}
