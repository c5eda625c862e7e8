import { eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Template, TemplateValues } from '../../src/domain/template.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { templates } from '../schema/drafting.ts'
import { write } from '../write.ts'
import type { By } from './by.ts'

/** Adds a template to a unit under an id made by the caller. */
export function recordTemplate(db: Db, by: By, id: number, unitId: number, values: TemplateValues) {
  return write(db, {
    ...by,
    changes: [{ subject: `template:${id}`, step: 'add', head: 'new', data: dataOf(unitId, values) }],
    statements: [db.insert(templates).values({ id, unitId, ...values })],
  })
}

/** Changes a template for the answers to come; refused as stale when it moved since `head`. */
export function recordTemplateEdit(
  db: Db,
  by: By,
  { id, unitId }: Template,
  head: Head,
  values: TemplateValues,
) {
  return write(db, {
    ...by,
    changes: [{ subject: `template:${id}`, step: 'edit', head, data: dataOf(unitId, values) }],
    statements: [db.update(templates).set(values).where(eq(templates.id, id))],
  })
}

/** Sets the last day on which a template is offered; null takes the end away again. */
export function recordTemplateEnd(db: Db, by: By, { id }: Template, head: Head, toOn: Day | null) {
  return write(db, {
    ...by,
    changes: [{ subject: `template:${id}`, step: toOn === null ? 'restore' : 'end', head, data: { toOn } }],
    statements: [db.update(templates).set({ toOn }).where(eq(templates.id, id))],
  })
}

function dataOf(unitId: number, { topic, fromOn }: TemplateValues) {
  return { unitId, topic, fromOn }
}
