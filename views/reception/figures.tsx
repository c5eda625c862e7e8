import type { FC } from 'hono/jsx'
import { dayFigures, VISIT_GROUPS, type VisitGroup, visitsIn } from '../../src/domain/visit-figures.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Tile, Tiles } from '../shell/tiles.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownVisit } from './shown.ts'

/** The rows of a figure: the register narrowed down to them. */
function groupHref(code: string, group: VisitGroup): string {
  return withQuery(paths.receptionRegister(code), { xem: group })
}

/** The three counts of the day, each leading to its rows. */
export const DayFigures: FC<{ s: Strings; code: string; visits: ShownVisit[] }> = ({ s, code, visits }) => {
  const figures = dayFigures(visits)
  const count = (n: number) => formatNumber(s.lang, n)
  const words = s.reception.count
  return (
    <section class="day-figures" aria-label={s.reception.figures}>
      <Tiles>
        <Tile href={groupHref(code, 'received')} count={count(figures.visits)} label={words.visits} />
        <Tile href={groupHref(code, 'received')} count={count(figures.people)} label={words.people} />
        <Tile
          href={`${paths.receptionRegister(code)}#cases`}
          count={count(figures.cases)}
          label={words.cases}
        />
      </Tiles>
    </section>
  )
}

/** Every other figure of the day, with its rows behind it; those that are nought stay out. */
export const GroupFigures: FC<{
  s: Strings
  code: string
  visits: ShownVisit[]
  current: VisitGroup | null
}> = ({ s, code, visits, current }) => (
  <ul class="group-figures">
    {VISIT_GROUPS.map((group) => ({ group, count: visitsIn(visits, group).length }))
      .filter(({ count }) => count > 0)
      .map(({ group, count }) => (
        <li key={group}>
          <a href={groupHref(code, group)} aria-current={group === current ? 'true' : undefined}>
            {s.reception.group[group]}: <strong>{formatNumber(s.lang, count)}</strong>
          </a>
        </li>
      ))}
  </ul>
)
