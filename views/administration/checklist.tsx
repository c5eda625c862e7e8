import type { FC } from 'hono/jsx'
import { lacksOf, NEEDS, type Need, type UnitReadiness } from '../../src/domain/readiness.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Facts } from '../shell/facts.tsx'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

/** What one unit needs: each thing in place, or missing with a link to where it is added. */
export const Checklist: FC<{ s: Strings; unit: UnitReadiness }> = ({ s, unit }) => {
  const words = s.administration
  const lacks = lacksOf(unit)
  return (
    <Facts
      items={NEEDS.map((need) => [
        words.check[need],
        lacks.includes(need) ? (
          <>
            <Mark tone="due">{words.missing}</Mark>{' '}
            <a href={hrefOf(need, unit.id)}>{words.checkAction[need]}</a>
          </>
        ) : (
          <Mark tone="done">{words.has}</Mark>
        ),
      ])}
    />
  )
}

function hrefOf(need: Need, unitId: number): string {
  const query = { 'don-vi': unitId }
  switch (need) {
    case 'contact':
      return paths.adminEdit('don-vi', unitId)
    case 'hamlets':
      return withQuery(paths.adminNew('thon-to'), query)
    case 'agencies':
      return withQuery(paths.adminNew('co-quan'), query)
    case 'venues':
      return withQuery(paths.adminNew('dia-diem'), query)
    case 'leaders':
      return withQuery(paths.adminNew('lanh-dao'), query)
    default:
      return withQuery(paths.adminNew('nguoi-dung'), { ...query, 'vai-tro': need })
  }
}
