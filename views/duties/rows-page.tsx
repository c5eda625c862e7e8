import type { Child, FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { CountedSession, DutyRow } from '../../src/domain/duty.ts'
import type { UnitRow } from '../../src/domain/duty-unit.ts'
import { paths } from '../../src/paths.ts'
import { dayWords } from '../series/day-words.tsx'
import { SESSION_TONES } from '../sessions/words.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatLaw, formatTime } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

export interface DutyRowsProps {
  s: Strings
  title: string
  hint: string
  back: string
  /** The rows of a head, whose delegates are told by `headId`, or those of a unit. */
  found: { of: 'head'; headId: number; rows: DutyRow[] } | { of: 'unit'; rows: UnitRow[] }
}

/** The rows behind one figure: as many as it says. */
export const DutyRowsContent: FC<DutyRowsProps> = (props) => {
  const { s, title, hint, back, found } = props
  const words = s.duties
  const shown =
    found.of === 'head'
      ? found.rows.map((row) => cellsOf(s, found.headId, row))
      : found.rows.map((row) => unitCellsOf(s, row))
  const hasNotes = shown.some(({ notes }) => notes.length > 0)
  return (
    <>
      <PageHead title={title} lead={hint} back={{ href: back, label: words.rowsBack }} />
      {shown.length === 0 ? (
        <EmptyState title={words.rowsNone} />
      ) : (
        <DataTable
          caption={words.rowsCount(shown.length)}
          columns={[
            { label: words.dayColumn },
            { label: words.sessionColumn, wide: true },
            ...(hasNotes ? [{ label: words.whyColumn, wide: true }] : []),
          ]}
          rows={shown.map(({ day, session, notes }, i) => ({
            key: i,
            cells: [day, session, ...(hasNotes ? [<Lines lines={notes} />] : [])],
          }))}
        />
      )}
    </>
  )
}

interface Cells {
  day: string
  session: Child
  notes: string[]
}

function cellsOf(s: Strings, headId: number, row: DutyRow): Cells {
  const words = s.duties
  if (row.of === 'slot') {
    const day = row.week ? words.week(row.week) : words.slotOf(row.month)
    return { day, session: '', notes: [formatLaw(row.rule.source)] }
  }
  if (row.of === 'moved') {
    const to = row.to === null ? words.calledOff : words.movedTo(row.to)
    return {
      day: dayWords(s, row.on),
      session: <SessionLink s={s} session={row.session} />,
      notes: [to, ...(row.reason ? [words.reason(row.reason)] : [])],
    }
  }
  const delegates = row.sessions.flatMap(({ leaders }) =>
    leaders.filter(({ forLeaderId }) => forLeaderId === headId),
  )
  return {
    day: dayWords(s, row.on),
    session: row.sessions.map((session) => <SessionLink key={session.code} s={s} session={session} />),
    notes: delegates.map(({ name, delegationReason }) => words.delegatedTo(name, delegationReason)),
  }
}

function unitCellsOf(s: Strings, { session, notice, result, chair }: UnitRow): Cells {
  const words = s.duties
  const { announcedAt, resultOn, lateReason } = session
  const notes = [
    notice?.isLate && announcedAt !== null && words.noticeWas(dayOf(announcedAt), notice.by),
    notice?.isLate && (lateReason ? words.reason(lateReason) : words.noReason),
    result && words.resultWas(resultOn, result.due),
    ...(chair?.missing ?? []).map((body) => s.sessions.chairMissing[body]),
  ]
  return {
    day: dayWords(s, dayOf(session.startsAt)),
    session: <SessionLink s={s} session={session} />,
    notes: notes.filter((note) => typeof note === 'string'),
  }
}

const Lines: FC<{ lines: string[] }> = ({ lines }) => (
  <>{lines.flatMap((line, i) => (i === 0 ? [line] : [<br />, line]))}</>
)

const SessionLink: FC<{ s: Strings; session: CountedSession }> = ({ s, session }) => (
  <div>
    <a href={paths.staffSession(session.code)} lang="vi">
      {session.theme}
    </a>
    <br />
    <small class="nowrap">
      {formatTime(s.lang, session.startsAt)}–{formatTime(s.lang, session.endsAt)}
    </small>{' '}
    <Mark tone={SESSION_TONES[session.state]}>{s.sessions.state[session.state]}</Mark>
  </div>
)
