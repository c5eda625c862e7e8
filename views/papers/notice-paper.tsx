import type { Child, FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { PaperHeader, SignatureBlock } from '../../src/domain/paper.ts'
import { sentence } from '../mail/phrases.ts'
import { formatDay } from '../strings/format.ts'
import {
  chairsOf,
  groundsOf,
  hourWords,
  invitedOf,
  type PaperSession,
  placeOfSession,
  recipientsOf,
  subjectOf,
  timeWords,
} from './notice-words.ts'
import { type PaperLink, PaperQr } from './paper-link.tsx'
import { StateFoot, StateHeader } from './state-header.tsx'

export interface NoticePaperProps {
  session: PaperSession
  header: PaperHeader
  signature: SignatureBlock
  /** The issuing body as a sentence names it. */
  issuer: string
  /** Day of issue; null leaves it to be written in. */
  on: string | null
  /** Where questions are sent; null where they are not taken, or no phone could open the address. */
  link: PaperLink | null
}

/** The notice of a session on A4, as Nghị định 30/2020/NĐ-CP lays out a paper. */
export const NoticePaper: FC<NoticePaperProps> = ({ session, header, issuer, signature, on, link }) => (
  <article class="paper paper-a4" lang="vi">
    <StateHeader header={header} on={on} />
    <h2 class="paper-title">THÔNG BÁO</h2>
    <p class="paper-subject">{subjectOf(session)}</p>
    <p class="paper-body">
      {groundsOf(session, header)}, {issuer} thông báo như sau:
    </p>
    <ol class="paper-points">
      <Point title="Thời gian">{timeWords(session)}.</Point>
      <Point title="Địa điểm">{placeOfSession(session)}.</Point>
      <Point title="Nội dung">{sentence(session.theme)}</Point>
      <Point title="Người chủ trì, tham dự">{chairsOf(session).join('; ')}.</Point>
      <Point title="Thành phần mời">{invitedOf(session)}.</Point>
      <Point title="Cách tham dự">{howToAttend(session)}</Point>
      {session.questionsUntil !== null && (
        <Point title="Gửi câu hỏi trước">
          Nhận đến {hourWords(session.questionsUntil)} ngày {formatDay('vi', dayOf(session.questionsUntil))},{' '}
          {link ? `tại địa chỉ ${link.shown} (quét mã bên dưới) hoặc ` : ''}
          nộp trực tiếp tại bộ phận tiếp công dân.
        </Point>
      )}
      {session.bring && <Point title="Cần mang theo, cần biết trước">{sentence(session.bring)}</Point>}
      {session.unit.phone && <Point title="Liên hệ">Điện thoại {session.unit.phone}.</Point>}
    </ol>
    {link && <PaperQr link={link} label="Quét mã để gửi câu hỏi" />}
    <StateFoot recipients={recipientsOf(session)} signature={signature} />
  </article>
)

const Point: FC<{ title: string; children?: Child }> = ({ title, children }) => (
  <li>
    <strong>{title}:</strong> {children}
  </li>
)

function howToAttend({ kind, registers, onlineUrl, venue }: PaperSession): string {
  const ways = [
    venue &&
      (registers
        ? 'đến trực tiếp, có thể đăng ký trước để giữ chỗ và số thứ tự'
        : 'đến trực tiếp, không cần đăng ký'),
    onlineUrl && `dự trực tuyến tại ${onlineUrl}`,
  ].filter(Boolean)
  const text = ways.join('; hoặc ')
  const groups =
    kind === 'reception'
      ? ' Đoàn từ 5 đến 10 người cử 1–2 người đại diện; trên 10 người cử không quá 5 người đại diện.'
      : ''
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.${groups}`
}
