import * as v from 'valibot'
import type { Day } from './day.ts'
import { endOf, isEnded } from './ending.ts'
import { day, line, optionalChoice, optionalRecordId, requiredLine } from './form.ts'
import { slugOf } from './slug.ts'

/** Levels of local government since 01/07/2025; the district level is gone. */
export const UNIT_LEVELS = ['province', 'commune'] as const

export interface Unit {
  id: number
  /** Names the unit in addresses of calendar feeds: `xa-dong`. */
  slug: string
  name: string
  level: (typeof UNIT_LEVELS)[number]
  parentId: number | null
  /** The unit that took over when this one ended. */
  successorId: number | null
  /** Where a denunciation is handed in, as the public form reads it out. */
  denunciationDesk: string
  phone: string
  fromOn: Day
  toOn: Day | null
}

const slug = v.pipe(
  line(60),
  v.check((text) => text === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), 'not_a_slug'),
)

/** Level and parent are read where the form offers them (see `placeUnit`); a slug left empty is made of the name. */
export const unitForm = v.pipe(
  v.object({
    name: requiredLine(120),
    slug,
    level: optionalChoice(UNIT_LEVELS),
    parentId: optionalRecordId,
    phone: line(60),
    denunciationDesk: line(300),
    fromOn: day,
  }),
  v.transform((values) => ({ ...values, slug: values.slug || slugOf(values.name) })),
  v.forward(
    v.check(({ slug }) => slug !== '', 'required'),
    ['slug'],
  ),
)
export type UnitValues = v.InferOutput<typeof unitForm>

/**
 * Where a unit stands for the one who administers `administered`: `below` one of them, so that it may be moved; `fixed` under a unit
 * of somebody else; at the `top`, where its level may be put right. A new unit is always put below.
 */
export function standingOf(unit: Unit | null, administered: readonly Unit[]): 'below' | 'fixed' | 'top' {
  if (!unit) return 'below'
  if (unit.parentId === null) return 'top'
  return administered.some(({ id }) => id === unit.parentId) ? 'below' : 'fixed'
}

/** The units that a unit may be put under: provinces in force, and the one it stands under now. */
export function parentsFor(unit: Unit | null, administered: readonly Unit[], on: Day): Unit[] {
  return administered.filter(
    (parent) =>
      parent.level === 'province' &&
      parent.id !== unit?.id &&
      (parent.id === unit?.parentId || !isEnded(parent, on)),
  )
}

type Placing =
  | { ok: true; level: Unit['level']; parentId: number | null }
  | { ok: false; field: 'parentId' | 'level'; code: 'required' | 'not_a_choice' | 'has_below' }

/** Level and parent that a form asks for. Two levels only: what stands below a unit is a commune, what has units below it a province. */
export function placeUnit(
  unit: Unit | null,
  asked: Pick<UnitValues, 'level' | 'parentId'>,
  administered: readonly Unit[],
  on: Day,
): Placing {
  const standing = standingOf(unit, administered)
  if (unit && standing === 'fixed') return { ok: true, level: unit.level, parentId: unit.parentId }
  if (unit && standing === 'top') {
    const level = asked.level ?? unit.level
    const hasBelow = administered.some(({ parentId }) => parentId === unit.id)
    if (level === 'commune' && hasBelow) return { ok: false, field: 'level', code: 'has_below' }
    return { ok: true, level, parentId: null }
  }
  if (asked.parentId === null) return { ok: false, field: 'parentId', code: 'required' }
  const parent = parentsFor(unit, administered, on).find(({ id }) => id === asked.parentId)
  if (!parent) return { ok: false, field: 'parentId', code: 'not_a_choice' }
  return { ok: true, level: 'commune', parentId: parent.id }
}

type UnitEdit =
  | { ok: true; values: UnitValues & { level: Unit['level']; parentId: number | null } }
  | { ok: false; field: 'fromOn'; code: 'after_end' }
  | Extract<Placing, { ok: false }>

/** A unit as an edit leaves it. Refused where it cannot stand where it is put, and where it would begin after it ended. */
export function editUnit(unit: Unit, asked: UnitValues, administered: readonly Unit[], on: Day): UnitEdit {
  const place = placeUnit(unit, asked, administered, on)
  if (!place.ok) return place
  if (unit.toOn !== null && asked.fromOn > unit.toOn) return { ok: false, field: 'fromOn', code: 'after_end' }
  const { level, parentId } = place
  return { ok: true, values: { ...asked, level, parentId } }
}

type UnitEnding =
  | { ok: true; toOn: Day | null; successorId: number | null }
  | {
      ok: false
      field: 'toOn' | 'successorId'
      code: 'required' | 'before_start' | 'has_below' | 'last_unit' | 'not_a_choice'
    }

/**
 * The end of a unit, or the end of its end. Refused while units in force stand below it, for the only unit in force, and with a
 * successor that is not another unit in force.
 */
export function endUnit(
  unit: Unit,
  asked: { toOn: Day | null; successorId: number | null; restore: boolean },
  administered: readonly Unit[],
  on: Day,
): UnitEnding {
  const end = endOf(unit, asked)
  if (!end.ok) return { ...end, field: 'toOn' }
  if (end.toOn === null) return { ok: true, toOn: null, successorId: null }
  const others = successorsFor(unit, administered, on)
  if (others.length === 0) return { ok: false, field: 'toOn', code: 'last_unit' }
  if (others.some(({ parentId }) => parentId === unit.id))
    return { ok: false, field: 'toOn', code: 'has_below' }
  if (asked.successorId !== null && !others.some(({ id }) => id === asked.successorId))
    return { ok: false, field: 'successorId', code: 'not_a_choice' }
  return { ok: true, toOn: end.toOn, successorId: asked.successorId }
}

/** The units that may take over from a unit: the others in force. */
export function successorsFor(unit: Unit, administered: readonly Unit[], on: Day): Unit[] {
  return administered.filter((other) => other.id !== unit.id && !isEnded(other, on))
}
