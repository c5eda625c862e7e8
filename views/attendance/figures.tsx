import type { FC } from 'hono/jsx'
import type { PartCount } from '../../src/domain/attendance.ts'
import { type AttendanceFilter, writeAttendanceFilter } from '../../src/domain/attendance-filter.ts'
import { ATTENDANCE_WAYS } from '../../src/domain/room.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Beside } from '../shell/beside.tsx'
import { Tile, Tiles } from '../shell/tiles.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { CountedTwice } from './counted-twice.tsx'
import { hamletName, type ShownDoor } from './shown.ts'

interface FiguresProps {
  s: Strings
  door: Pick<ShownDoor, 'session' | 'count'>
}

/** How many are there, how the figure comes about, by hamlet and by group. Each figure leads to its lines. */
export const Figures: FC<FiguresProps> = (props) => {
  const { s, door } = props
  const { session, count } = door
  const words = s.attendance
  const n = (value: number) => formatNumber(s.lang, value)
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{words.figures}</h2>
      <Tiles>
        <Tile href={listOf(session.code, {})} count={n(count.people)} label={words.present} />
        <Tile
          href={listOf(session.code, { represents: true })}
          count={n(count.representatives)}
          label={words.representatives}
        />
        <Tile
          href={listOf(session.code, { way: 'registered' })}
          count={n(count.registered.came)}
          label={words.came}
        />
        <Tile href={paths.absent(session.code)} count={n(count.registered.absent)} label={words.absent} />
      </Tiles>
      {count.entries > 0 && (
        <>
          <p>{words.howItAdds(count.people, count.ways)}</p>
          <ul class="ways">
            {ATTENDANCE_WAYS.filter((way) => count.ways[way] > 0).map((way) => (
              <li key={way}>
                <a href={listOf(session.code, { way })}>
                  {words.way[way]}: {words.people(count.ways[way])}
                </a>
              </li>
            ))}
          </ul>
          <CountedTwice s={s} count={count} />
          <Beside>
            <ByHamlet {...props} />
            <ByGroup {...props} />
          </Beside>
        </>
      )}
    </section>
  )
}

/** The list of the page, narrowed to what one figure counts. */
export function listOf(code: string, filter: Partial<AttendanceFilter>): string {
  return `${withQuery(paths.attendance(code), writeAttendanceFilter(filter))}#list`
}

const ByHamlet: FC<FiguresProps> = ({ s, door: { session, count } }) => (
  <PartTable
    s={s}
    code={session.code}
    caption={s.attendance.byHamlet}
    label={s.attendance.columns.hamlet}
    rows={count.hamlets.map((part) => ({
      ...part,
      name: hamletName(s, count, part.hamletId),
      filter: { hamlet: part.hamletId ?? 'none' },
    }))}
  />
)

const ByGroup: FC<FiguresProps> = ({ s, door: { session, count } }) => (
  <PartTable
    s={s}
    code={session.code}
    caption={s.attendance.byGroup}
    label={s.attendance.columns.group}
    rows={count.groups.map((part) => ({
      ...part,
      name: part.groupName || s.attendance.forThemselves,
      filter: { group: part.groupName },
    }))}
  />
)

type PartRow = PartCount & { name: string; filter: Partial<AttendanceFilter> }

const PartTable: FC<{ s: Strings; code: string; caption: string; label: string; rows: PartRow[] }> = (
  props,
) => {
  const { s, code, caption, label, rows } = props
  const { columns } = s.attendance
  return (
    <table class="parts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col" class="numeric">
            {columns.people}
          </th>
          <th scope="col" class="numeric">
            {columns.representatives}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, filter, people, representatives }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="numeric">
              <Figure s={s} count={people} href={listOf(code, filter)} of={name} />
            </td>
            <td class="numeric">
              <Figure
                s={s}
                count={representatives}
                href={listOf(code, { ...filter, represents: true })}
                of={name}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A figure that leads to its lines; nobody is led to an empty list. */
const Figure: FC<{ s: Strings; count: number; href: string; of: string }> = ({ s, count, href, of }) =>
  count === 0 ? (
    <span>{formatNumber(s.lang, count)}</span>
  ) : (
    <a href={href}>
      {formatNumber(s.lang, count)}
      <span class="hidden-word"> ({of})</span>
    </a>
  )
