import { Period } from '../../../views/administration/period.tsx'
import { isEnded } from '../../domain/ending.ts'
import { parentsFor, type Unit } from '../../domain/unit.ts'
import type { StaffContext } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { today } from './kept.ts'
import { showList } from './list-page.tsx'

/** The list of the units that the actor administers. Whoever administers no province in force can add none and reads why. */
export function showUnits(c: StaffContext, units: Unit[]) {
  const words = c.var.s.administration
  const mayAdd = parentsFor(null, units, today(c)).length > 0
  return showList(c, {
    noun: 'don-vi',
    words: words.units,
    rows: units,
    units: [],
    isEnded: (unit) => isEnded(unit, today(c)),
    unitsOf: ({ id }) => [id],
    searched: ({ name }) => name,
    columns: [
      { label: words.columnName, wide: true },
      { label: words.units.columnLevel },
      { label: words.units.columnParent },
      { label: words.columnPeriod },
    ],
    cells: (unit) => cellsOf(c, unit, units),
    mayAdd,
    addNote: mayAdd ? undefined : words.units.onlyAbove,
  })
}

function cellsOf(c: StaffContext, unit: Unit, units: Unit[]) {
  const { s } = c.var
  return [
    <a href={paths.adminEdit('don-vi', unit.id)}>{unit.name}</a>,
    s.administration.units.level[unit.level],
    units.find(({ id }) => id === unit.parentId)?.name ?? '–',
    <Period s={s} dated={unit} on={today(c)} />,
  ]
}
