import type { FC } from 'hono/jsx'
import { isWhole, writeAttendanceFilter } from '../../src/domain/attendance-filter.ts'
import { dayOf } from '../../src/domain/day.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable, Pager } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { formatInstant, formatTime } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { listOf } from './figures.tsx'
import { nameOfLine, type ShownDoor, type ShownLine } from './shown.ts'

export interface ListProps {
  s: Strings
  door: Pick<
    ShownDoor,
    'session' | 'mayRecord' | 'maySpeak' | 'count' | 'undone' | 'filter' | 'lines' | 'next' | 'isFirstPage'
  >
}

/** Who is there, newest first: a line each, which can be taken back, or put on the speakers' list with one press. */
export const PresentList: FC<ListProps> = (props) => {
  const { s, door } = props
  const { session, undone, filter, lines, next, isFirstPage } = door
  const words = s.attendance
  const own = withQuery(paths.attendance(session.code), writeAttendanceFilter(filter))
  return (
    <div id="list">
      <h2>{isWhole(filter) ? words.list : words.narrowed}</h2>
      <p>
        {!isWhole(filter) && <a href={listOf(session.code, {})}>{words.showAll}</a>}
        {undone > 0 && filter.way !== 'undone' && (
          <>
            {' '}
            <a href={listOf(session.code, { way: 'undone' })}>{words.undoneLines(undone)}</a>
          </>
        )}
      </p>
      {lines.length > 0 ? <Lines {...props} /> : <None {...props} />}
      <Pager
        s={s}
        next={
          next &&
          `${withQuery(paths.attendance(session.code), { ...writeAttendanceFilter(filter), sau: next })}#list`
        }
        first={isFirstPage ? null : own}
      />
    </div>
  )
}

const Lines: FC<ListProps> = (props) => {
  const { s, door } = props
  const { columns } = s.attendance
  const isOfRecord = door.mayRecord || door.maySpeak
  return (
    <DataTable
      caption={s.attendance.list}
      hideCaption
      columns={[
        { label: columns.who, wide: true },
        { label: columns.hamlet },
        { label: columns.people, numeric: true },
        { label: columns.representatives, numeric: true },
        { label: columns.how },
        { label: columns.at },
        ...(isOfRecord ? [{ label: columns.action }] : []),
      ]}
      rows={door.lines.map((line) => ({
        key: line.id,
        cells: [
          <>
            {line.name === null ? line.groupName || '–' : nameOfLine(s, line)}
            {line.name !== null && line.groupName && (
              <>
                <br />
                <small>{line.groupName}</small>
              </>
            )}
          </>,
          line.hamlet ?? s.attendance.elsewhere,
          String(line.people),
          String(line.representatives),
          s.attendance.way[line.way],
          line.undoneAt === null
            ? arrival(s, line.arrivedAt, door.session.startsAt)
            : s.attendance.undoneAt(line.undoneAt),
          ...(isOfRecord ? [<Steps {...props} line={line} />] : []),
        ],
      }))}
    />
  )
}

/** On the day of the session the time is enough. */
function arrival(s: Strings, at: number, startsAt: number): string {
  return dayOf(at) === dayOf(startsAt) ? formatTime(s.lang, at) : formatInstant(s.lang, at)
}

const Steps: FC<ListProps & { line: ShownLine }> = ({ s, door: { session, ...may }, line }) => {
  const words = s.attendance
  if (line.undoneAt !== null) return null
  const name = nameOfLine(s, line)
  return (
    <div class="line-steps">
      {may.maySpeak && line.name && (
        <Form s={s} action={paths.attendanceTurn(session.code, line.id)}>
          <SubmitButton tone="quiet">
            {words.speak}
            <span class="hidden-word">: {name}</span>
          </SubmitButton>
        </Form>
      )}
      {may.mayRecord && (
        <Form s={s} action={paths.attendanceUndone(session.code, line.id)}>
          <SubmitButton tone="quiet">
            {words.undo}
            <span class="hidden-word">: {name}</span>
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

const None: FC<ListProps> = ({ s, door: { filter, mayRecord } }) =>
  isWhole(filter) ? (
    <EmptyState title={s.attendance.noneYet}>{mayRecord && <p>{s.attendance.noneYetNext}</p>}</EmptyState>
  ) : (
    <p>{s.attendance.noneSuch}</p>
  )
