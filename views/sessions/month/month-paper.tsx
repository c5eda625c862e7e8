import type { FC } from 'hono/jsx'
import { dayOf, weekdayOf } from '../../../src/domain/day.ts'
import { Qr } from '../../shell/paper.tsx'
import { formatDay, formatTime } from '../../strings/format.ts'
import type { Strings } from '../../strings/vi.ts'
import { Theme } from '../theme.tsx'
import { isCalledOff, meetingOf, partWords, placeWords } from '../words.ts'
import type { MonthSession } from './month.ts'

export interface PaperProps {
  s: Strings
  month: string
  /** Whose schedule it is: the unit that was chosen, or the office. */
  office: string
  sessions: MonthSession[]
  /** More than one unit's sessions: each says whose it is. */
  namesUnits: boolean
  today: string
  /** Where the newest schedule stands; null where nobody else could open it. */
  address: { url: string; qr: string } | null
}

/** The month as the office posts it on the board: seen on paper alone. */
export const MonthPaper: FC<PaperProps> = ({ s, month, office, sessions, namesUnits, today, address }) => (
  <section class="month-paper">
    <p class="whose">{office.toLocaleUpperCase('vi')}</p>
    <h1>{s.schedule.paperTitle(month)}</h1>
    {sessions.length === 0 ? (
      <p>{s.schedule.paperNone}</p>
    ) : (
      <table>
        <thead>
          <tr>
            {headings(s).map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <PaperRow key={session.code} s={s} session={session} namesUnit={namesUnits} />
          ))}
        </tbody>
      </table>
    )}
    <div class="stands">
      <p>
        {s.schedule.paperStands(today)}
        {address && ` ${s.schedule.paperNewest(address.url)}`}
      </p>
      {address && <Qr svg={address.qr} label={address.url} />}
    </div>
  </section>
)

function headings({ schedule }: Strings): string[] {
  const { paperDay, paperWeekday, paperTime, paperWhat, paperWho, paperWhere, paperNote } = schedule
  return [paperDay, paperWeekday, paperTime, paperWhat, paperWho, paperWhere, paperNote]
}

const PaperRow: FC<{ s: Strings; session: MonthSession; namesUnit: boolean }> = ({
  s,
  session,
  namesUnit,
}) => {
  const { startsAt, endsAt, unit, leaders, onlineUrl, state } = session
  const day = dayOf(startsAt)
  const time = `${formatTime(s.lang, startsAt)}–${formatTime(s.lang, endsAt)}`
  return (
    <tr>
      <td>{formatDay(s.lang, day)}</td>
      <td>{s.schedule.weekdays[weekdayOf(day) - 1]}</td>
      <td>{isCalledOff(state) ? <s>{time}</s> : time}</td>
      <td>
        {meetingOf(s, session)}: <Theme of={session} />
        {namesUnit && ` (${unit.name})`}
      </td>
      <td>
        {leaders.map((leader) => (
          <div key={leader.leaderId}>
            {leader.part !== 'chair' && `${partWords(s, leader)}: `}
            {leader.name}, {leader.office}
          </div>
        ))}
      </td>
      <td>{[placeWords(session), onlineUrl].filter(Boolean).join('; ')}</td>
      <td>{noteOf(s, session)}</td>
    </tr>
  )
}

/** What was called off, and why; else until when one can send a question. */
function noteOf(s: Strings, { state, stateReason, window }: MonthSession): string {
  if (isCalledOff(state)) {
    return [s.sessions.state[state], stateReason && s.sessions.reason(stateReason)].filter(Boolean).join('. ')
  }
  if (window.is !== 'open' && window.is !== 'opens') return ''
  const until = `${formatTime(s.lang, window.until)} ${formatDay(s.lang, dayOf(window.until))}`
  return s.schedule.questionsUntil(until)
}
