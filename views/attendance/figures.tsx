import type { FC } from 'hono/jsx'
import { mayCountTwice, type PartCount } from '../../src/domain/attendance.ts'
import { type AttendanceFilter, writeAttendanceFilter } from '../../src/domain/attendance-filter.ts'
import { ATTENDANCE_WAYS } from '../../src/domain/room.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Beside } from '../shell/beside.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Notice } from '../shell/notice.tsx'
import { Tile, Tiles } from '../shell/tiles.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownDoor } from './shown.ts'

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
          <CountedTwice {...props} />
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
    caption={s.attendance.byHamlet}
    label={s.attendance.columns.hamlet}
    rows={count.hamlets.map((part) => ({
      ...part,
      name: hamletName(s, count, part.hamletId),
      href: listOf(session.code, { hamlet: part.hamletId ?? 'none' }),
    }))}
  />
)

const ByGroup: FC<FiguresProps> = ({ s, door: { session, count } }) => (
  <PartTable
    s={s}
    caption={s.attendance.byGroup}
    label={s.attendance.columns.group}
    rows={count.groups.map((part) => ({
      ...part,
      name: part.groupName || s.attendance.forThemselves,
      href: listOf(session.code, { group: part.groupName }),
    }))}
  />
)

type PartRow = PartCount & { name: string; href: string }

const PartTable: FC<{ s: Strings; caption: string; label: string; rows: PartRow[] }> = (props) => {
  const { s, caption, label, rows } = props
  const { columns } = s.attendance
  return (
    <DataTable
      caption={caption}
      columns={[
        { label, wide: true },
        { label: columns.people, numeric: true },
        { label: columns.representatives, numeric: true },
      ]}
      rows={rows.map(({ name, href, people, representatives }) => ({
        key: href,
        cells: [
          name,
          <a href={href}>
            {formatNumber(s.lang, people)}
            <span class="hidden-word"> ({name})</span>
          </a>,
          formatNumber(s.lang, representatives),
        ],
      }))}
    />
  )
}

/** Nobody is counted twice in silence: where both ways were used for one place, the page says so. */
const CountedTwice: FC<FiguresProps> = ({ s, door: { count } }) => {
  const words = s.attendance
  const twice = [
    ...count.hamlets
      .filter(({ hamletId }) => hamletId !== null)
      .map((part) => ({ ...part, name: hamletName(s, count, part.hamletId) })),
    ...count.groups
      .filter(({ groupName }) => groupName !== '')
      .map((part) => ({ ...part, name: part.groupName })),
  ].filter(mayCountTwice)
  if (twice.length === 0) return null
  return (
    <Notice tone="warning" title={words.countedTwice}>
      <ul>
        {twice.map(({ name, ways }) => (
          <li key={name}>{words.countedTwiceOf(name, ways.registered + ways.walk_in, ways.counted)}</li>
        ))}
      </ul>
      <p>{words.countedTwiceWhy}</p>
    </Notice>
  )
}

function hamletName(s: Strings, { hamletNames }: ShownDoor['count'], id: number | null): string {
  return (id !== null && hamletNames.get(id)) || s.attendance.elsewhere
}
