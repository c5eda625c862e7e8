import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import { templates } from '../schema/drafting.ts'
import { inForce } from './dated.ts'
import { headOf } from './heads.ts'
import { unitsOf } from './units.ts'

/** Every template of these units, ended ones too, beside the units themselves; one trip. */
export function findTemplatesWithin(db: Db, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(templates)
      .where(inArray(templates.unitId, [...unitIds])),
    unitsOf(db, unitIds),
  ])
}

/** One template where it belongs to these units, beside the units and the end of its history; one trip. */
export function findTemplateWithin(db: Db, id: number, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(templates)
      .where(and(eq(templates.id, id), inArray(templates.unitId, [...unitIds]))),
    unitsOf(db, unitIds),
    headOf(db, `template:${id}`),
  ])
}

/** Templates offered for an answer of this unit and topic on that day; those of the topic first. Their texts stay behind. */
export function selectTemplates(db: Db, unitId: number, topic: TopicCode | null, on: Day) {
  return db
    .select({ id: templates.id, name: templates.name, topic: templates.topic })
    .from(templates)
    .where(and(eq(templates.unitId, unitId), offeredFor(topic), inForce(templates, on)))
    .orderBy(isNull(templates.topic), asc(templates.id))
}

/** The text of a template, where it is offered there and then; else null. One trip. */
export async function findTemplateText(
  db: Db,
  id: number,
  { unitId, topic }: { unitId: number; topic: TopicCode },
  on: Day,
): Promise<string | null> {
  const [row] = await db
    .select({ text: templates.text })
    .from(templates)
    .where(and(eq(templates.id, id), eq(templates.unitId, unitId), offeredFor(topic), inForce(templates, on)))
  return row?.text ?? null
}

const offeredFor = (topic: TopicCode | null) =>
  or(isNull(templates.topic), topic === null ? undefined : eq(templates.topic, topic))
