import type { FC } from 'hono/jsx'
import { lacksOf, type UnitReadiness } from '../../src/domain/readiness.ts'
import { type AdminNoun, paths } from '../../src/paths.ts'
import { Fold } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Tile, Tiles } from '../shell/tiles.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { Checklist } from './checklist.tsx'

const TILES = {
  units: 'don-vi',
  hamlets: 'thon-to',
  agencies: 'co-quan',
  venues: 'dia-diem',
  leaders: 'lanh-dao',
  users: 'nguoi-dung',
} as const satisfies Record<string, AdminNoun>
type Counted = keyof typeof TILES

const MOST_UNITS = 20

/** The way into every list, and what is still missing before the first session. `units` in the order they are shown. */
export const Overview: FC<{ s: Strings; counts: Record<Counted, number>; units: UnitReadiness[] }> = ({
  s,
  counts,
  units,
}) => {
  const words = s.administration
  const unready = units.filter((unit) => lacksOf(unit).length > 0)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Tiles>
        {(Object.keys(TILES) as Counted[]).map((counted) => (
          <Tile
            key={counted}
            href={paths.admin(TILES[counted])}
            count={formatNumber(s.lang, counts[counted])}
            label={words.tile[counted]}
          />
        ))}
      </Tiles>
      <nav aria-label={words.sharedTitle}>
        <ul class="shortcuts">
          <li>
            <a href={paths.workingCalendar}>{s.workingCalendar.tile}</a>
          </li>
          <li>
            <a href={paths.rules}>{s.rules.tile}</a>
          </li>
          <li>
            <a href={paths.admin('mau-tra-loi')}>{s.templates.tile}</a>
          </li>
          <li>
            <a href={paths.numberings}>{s.numbering.own.title}</a>
          </li>
          <li>
            <a href={paths.outbox}>{s.outbox.tile}</a>
          </li>
        </ul>
      </nav>
      <h2>{words.checklistTitle}</h2>
      {unready.length === 0 ? (
        <Notice tone="success" title={words.checklistDone}>
          <p>{words.checklistNext}</p>
        </Notice>
      ) : (
        <Unready s={s} units={unready} isAlone={units.length === 1} />
      )}
    </>
  )
}

const Unready: FC<{ s: Strings; units: UnitReadiness[]; isAlone: boolean }> = ({ s, units, isAlone }) => {
  const words = s.administration
  return (
    <>
      <p>{words.checklistLead}</p>
      {isAlone ? (
        <Checklist s={s} unit={units[0]!} />
      ) : (
        units.slice(0, MOST_UNITS).map((unit, i) => (
          <Fold key={unit.id} summary={words.checklistOf(unit.name, lacksOf(unit).length)} open={i === 0}>
            {unit.level === 'province' && <p>{words.checklistProvince}</p>}
            <Checklist s={s} unit={unit} />
          </Fold>
        ))
      )}
      {units.length > MOST_UNITS && <p>{words.checklistMore(units.length - MOST_UNITS)}</p>}
    </>
  )
}
