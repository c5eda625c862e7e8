import type { FC } from 'hono/jsx'
import type { ClosingSum } from '../../src/domain/closing-sum.ts'
import { dayOf } from '../../src/domain/day.ts'
import type { PaperHeader } from '../../src/domain/paper.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { sumSentence } from '../closing/sum-table.tsx'
import { formatDay, formatDayLong, formatNumber } from '../strings/format.ts'
import { vi } from '../strings/vi.ts'
import { type BrokenOff, brokenWords, meetingNoun } from './broken-words.ts'
import { type MinutedOpinion, MinutesTable } from './minutes-table.tsx'
import { chairsOf, hourWords, meetingWords, type PaperSession, placeOfSession } from './notice-words.ts'
import { StateHeader } from './state-header.tsx'

export interface PaperTask {
  what: string
  who: string
  dueOn: string
}

/** What the minutes are made of. Instants are epoch ms. */
export interface MinutesProps {
  session: PaperSession
  header: PaperHeader
  /** When it began and ended. */
  from: number
  until: number
  /** Where it ended before its time. */
  broken: BrokenOff | null
  chair: { name: string; office: string } | null
  clerk: string
  /** Heads that were counted; 0 where nobody counted. */
  people: number
  representatives: number
  opinions: MinutedOpinion[]
  sum: ClosingSum
  text: string
  topics: { topic: TopicCode; text: string }[]
  tasks: PaperTask[]
  /** The end of the session's history, and of everything that these minutes tell. */
  ledger: { seq: number; hash: string; whole: string; subjects: number }
}

/** The minutes of a session on A4, for the office: they name who spoke, and no more of them. Vietnamese in every language of the screen, as all papers. */
export const Minutes: FC<MinutesProps> = (props) => {
  const { session, header, from, until, broken, chair, clerk, people, representatives, opinions, sum } = props
  const meeting = meetingWords(session)
  const others = session.leaders.filter(({ name }) => name !== chair?.name)
  return (
    <article class="paper paper-a4 paper-numbered" lang="vi">
      <StateHeader header={header} on={dayOf(until)} />
      <h2 class="paper-title">BIÊN BẢN</h2>
      <p class="paper-subject">
        {meeting}: {session.theme}
      </p>
      <h3 class="paper-heading">I. Thời gian, địa điểm, thành phần</h3>
      <p class="paper-body">
        Bắt đầu: {hourWords(from)}, {formatDayLong('vi', dayOf(from))}. Địa điểm: {placeOfSession(session)}.
      </p>
      <p class="paper-body">Chủ trì: {chair ? `${chair.name}, ${chair.office}` : '…………………………'}.</p>
      <p class="paper-body">Thư ký: {clerk || '…………………………'}.</p>
      <p class="paper-body">Thành phần dự: {chairsOf({ leaders: others }).join('; ') || '…………………………'}.</p>
      <p class="paper-body">
        Số người dự: {people > 0 ? formatNumber('vi', people) : '…………'}
        {representatives > 0 && `, trong đó ${formatNumber('vi', representatives)} người đại diện`}.
      </p>
      <h3 class="paper-heading">II. Ý kiến và trả lời</h3>
      <MinutesTable opinions={opinions} />
      <p class="paper-body">{sumSentence(vi, sum)}.</p>
      <h3 class="paper-heading">III. Kết luận</h3>
      <PaperConclusion {...props} />
      <p class="paper-body">
        {broken
          ? brokenWords(session, broken)
          : `Buổi ${meetingNoun(session)} kết thúc lúc ${hourWords(until)}, ngày ${formatDay('vi', dayOf(until))}.`}{' '}
        Biên bản đã được đọc lại cho những người tham dự cùng nghe.
      </p>
      <footer class="signatures">
        <div>
          <p class="signs">THƯ KÝ</p>
          <p class="signed">{clerk || ' '}</p>
        </div>
        <div>
          <p class="signs">CHỦ TRÌ</p>
          <p class="signed">{chair?.name ?? ' '}</p>
        </div>
      </footer>
      <Ledger {...props} />
    </article>
  )
}

/** What the chair said and who does what by when. */
export const PaperConclusion: FC<Pick<MinutesProps, 'text' | 'topics' | 'tasks'>> = ({
  text,
  topics,
  tasks,
}) => (
  <>
    {text.split('\n').map((line) => (
      <p class="paper-body">{line || '…………………………'}</p>
    ))}
    {topics.map(({ topic, text: said }) => (
      <p class="paper-body">
        <strong>Về {vi.opinions.topic[topic].toLocaleLowerCase('vi')}:</strong> {said}
      </p>
    ))}
    {tasks.length > 0 && <p class="paper-body">Nhiệm vụ giao sau buổi:</p>}
    {tasks.length > 0 && (
      <ol class="paper-points">
        {tasks.map(({ what, who, dueOn }) => (
          <li>
            {who}: {what.replace(/[.;,\s]+$/, '')}. Hoàn thành chậm nhất ngày {formatDay('vi', dueOn)}.
          </li>
        ))}
      </ol>
    )}
  </>
)

/** By what a reader can tell later that nothing of this was changed. */
const Ledger: FC<MinutesProps> = ({ ledger: { seq, hash, whole, subjects } }) => (
  <div class="ledger">
    <p>
      Mã sổ của buổi (dòng {seq}): <code>{hash}</code>
    </p>
    <p>
      Mã gộp của {subjects} hồ sơ trong biên bản này: <code>{whole}</code>
    </p>
    <p>
      Mã sổ của buổi là mã SHA-256 của dòng cuối trong lịch sử buổi; mỗi dòng chứa mã của dòng trước nên sửa
      một dòng cũ thì mã này đổi. Mã gộp tính trên mã cuối của buổi, của kết luận và của từng ý kiến vào lúc
      in. Để kiểm tra: chạy lệnh <code>doithoai verify</code> trên máy chủ; lệnh tính lại toàn bộ sổ và báo
      dòng không khớp.
    </p>
  </div>
)
