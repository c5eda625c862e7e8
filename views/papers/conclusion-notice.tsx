import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { PaperHeader, SignatureBlock } from '../../src/domain/paper.ts'
import { formatDay, lowerFirst } from '../strings/format.ts'
import { brokenWords } from './broken-words.ts'
import { type MinutesProps, PaperConclusion } from './minutes.tsx'
import { groundsOf, meetingWords, type PaperSession, recipientsOf } from './notice-words.ts'
import { StateFoot, StateHeader } from './state-header.tsx'

export interface ConclusionNoticeProps extends Pick<MinutesProps, 'broken' | 'text' | 'topics' | 'tasks'> {
  session: PaperSession
  header: PaperHeader
  signature: SignatureBlock
  issuer: string
  /** Number and day as they stand in the book; '' and null leave room to write. */
  number: string
  on: string | null
  chair: { name: string; office: string } | null
  /** Agencies that have something to do. */
  agencies: string[]
  /** Answers given on the spot that anyone may read. */
  answers: { number: number | null; text: string; answer: string; speaker: string }[]
}

/** The notice of a session's conclusion on A4, under the header of its body, with the answers given on the spot. */
export const ConclusionNotice: FC<ConclusionNoticeProps> = (props) => {
  const { session, header, signature, issuer, number, on, chair, agencies, answers, broken } = props
  const meeting = lowerFirst(meetingWords(session))
  const who = chair ? `${chair.office} ${chair.name}` : 'người chủ trì'
  return (
    <article class="paper paper-a4 paper-numbered" lang="vi">
      <StateHeader header={header} on={on} number={number} />
      <h2 class="paper-title">THÔNG BÁO</h2>
      <p class="paper-subject">
        Kết luận tại buổi {meeting} ngày {formatDay('vi', dayOf(session.startsAt))}
      </p>
      <p class="paper-body">
        {groundsOf(session, header)}, {issuer} đã tổ chức {meeting} ngày{' '}
        {formatDay('vi', dayOf(session.startsAt))} với chủ đề “{session.theme}”.{' '}
        {broken && `${brokenWords(session, broken)} `}Sau khi nghe các ý kiến, {who} kết luận như sau:
      </p>
      <PaperConclusion {...props} />
      {answers.length > 0 && (
        <>
          <h3 class="paper-heading">Các ý kiến đã được trả lời tại buổi</h3>
          <ol class="paper-points">
            {answers.map(({ number: no, text, answer, speaker }) => (
              <li>
                {no !== null && `Ý kiến số ${no}: `}
                {text} <strong>{speaker} trả lời:</strong> {answer}
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="paper-body">
        {issuer.charAt(0).toLocaleUpperCase('vi')}
        {issuer.slice(1)} thông báo để các cơ quan, đơn vị và Nhân dân biết, thực hiện.
      </p>
      <StateFoot recipients={[...agencies, ...recipientsOf(session)]} signature={signature} />
    </article>
  )
}
