import type { Child, FC } from 'hono/jsx'
import type * as v from 'valibot'
import type { Head } from '../../../db/chain.ts'
import type { Db } from '../../../db/database.ts'
import type { By } from '../../../db/records/by.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { ListWords } from '../../../views/administration/record-list.tsx'
import type { FieldsProps } from '../../../views/administration/record-page.tsx'
import type { Column } from '../../../views/shell/data-table.tsx'
import type { Strings } from '../../../views/strings/vi.ts'
import { unitsAs } from '../../domain/actor.ts'
import { type Day, dayOf } from '../../domain/day.ts'
import type { Dated } from '../../domain/ending.ts'
import type { Named } from '../../domain/naming.ts'
import type { Unit } from '../../domain/unit.ts'
import type { StaffContext } from '../../http/context.ts'
import type { AdminNoun } from '../../paths.ts'
import { headIn } from './stamp.ts'

/** A record that belongs to a unit and is kept for as long as old records name it. */
export interface Kept extends Named, Dated {
  unitId: number
}

/** What differs between hamlets, agencies, venues and leaders; the rest is in kept-routes.tsx. */
export interface KeptNoun<Row extends Kept, Values extends { fromOn: Day }> {
  noun: AdminNoun
  words(s: Strings): ListWords
  /** Columns between the name and the period, and their cells. */
  columns(s: Strings): Column[]
  cells(s: Strings, row: Row): Child[]
  Fields: FC<FieldsProps>
  form: v.GenericSchema<unknown, Values>
  /** Everything of these units, ended too. */
  findAll(db: Db, unitIds: readonly number[]): Promise<[Row[], Unit[]]>
  find(db: Db, id: number, unitIds: readonly number[]): Promise<[Row[], Unit[], Head[]]>
  /** Whether another record of the unit already says the same. */
  isSame(row: Row, values: Values): boolean
  edit(db: Db, by: By, row: Row, head: Head, values: Values): Promise<WriteOutcome>
  end(db: Db, by: By, row: Row, head: Head, toOn: Day | null): Promise<WriteOutcome>
}

export interface Found<Row> {
  row: Row
  unit: Unit
  head: Head
}

/** The record of the address, where it belongs to a unit that the actor administers; to everyone else it does not exist. */
export async function findKept<Row extends Kept, Values extends { fromOn: Day }>(
  c: StaffContext,
  kept: KeptNoun<Row, Values>,
): Promise<Found<Row> | null> {
  const id = Number(c.req.param('id'))
  if (!Number.isSafeInteger(id)) return null
  const [[row], units, heads] = await kept.find(c.var.db, id, administeredBy(c))
  const unit = units.find((one) => one.id === row?.unitId)
  return row && unit ? { row, unit, head: headIn(heads) } : null
}

/** An id in an address; `moi` is none. */
export const ID = ':id{[0-9]+}'

/** The units that the actor administers: those of the role and the ones below them. */
export function administeredBy(c: StaffContext): number[] {
  return unitsAs(c.var.actor, 'admin')
}

/** Who writes, and when: this person, at the moment of the request. */
export function byOf(c: StaffContext): By {
  return { at: c.var.now, actorId: c.var.actor.id }
}

/** The day in Hà Nội. */
export function today(c: StaffContext): Day {
  return dayOf(c.var.now)
}
