import { findTemplatesWithin, findTemplateWithin } from '../../../db/queries/templates.ts'
import { recordTemplate, recordTemplateEdit, recordTemplateEnd } from '../../../db/records/templates.ts'
import { TemplateFields } from '../../../views/administration/template-fields.tsx'
import { nameKey } from '../../domain/naming.ts'
import { type Template, type TemplateValues, templateForm } from '../../domain/template.ts'
import { addingRoutes } from './adding.tsx'
import type { KeptNoun } from './kept.ts'
import { keptRoutes } from './kept-routes.tsx'

const templates: KeptNoun<Template, TemplateValues> = {
  noun: 'mau-tra-loi',
  words: (s) => s.templates.list,
  columns: (s) => [{ label: s.templates.fieldTopic }],
  cells: (s, { topic }) => [topic === null ? s.templates.anyTopic : s.opinions.topic[topic]],
  Fields: TemplateFields,
  form: templateForm,
  findAll: findTemplatesWithin,
  find: findTemplateWithin,
  isSame: (row, values) => nameKey(row.name) === nameKey(values.name),
  edit: recordTemplateEdit,
  end: recordTemplateEnd,
}

export const templateRoutes = addingRoutes(keptRoutes(templates), templates, recordTemplate)
