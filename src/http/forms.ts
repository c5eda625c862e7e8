import * as v from 'valibot'
import type { FieldErrors } from '../../views/shell/error-summary.tsx'
import type { Strings } from '../../views/strings/vi.ts'
import type { AnyContext } from './context.ts'

/** What a person typed, as it came: shown again when the form is refused. */
export type Typed = Record<string, string | string[]>

export type FormReading<Values> =
  | { ok: true; values: Values; typed: Typed }
  | { ok: false; errors: FieldErrors; typed: Typed }

/**
 * Reads a posted form against its schema (src/domain): values, or one sentence for each field that is wrong, in the form's own `words` where it
 * has some. Files are dropped.
 */
export async function readForm<Schema extends v.GenericSchema>(
  c: AnyContext,
  schema: Schema,
  words: Record<string, string> = {},
): Promise<FormReading<v.InferOutput<Schema>>> {
  const typed = await readTyped(c)
  const reading = v.safeParse(schema, typed)
  if (reading.success) return { ok: true, values: reading.output, typed }
  const { s } = c.var
  return { ok: false, errors: errorsOf({ ...s, errors: { ...s.errors, ...words } }, reading.issues), typed }
}

/** As much of what was typed as can be read: the fields that are right by themselves. For what they say about one another while others are still to be put right. */
export function readable<Entries extends v.ObjectEntries>(
  { entries }: v.ObjectSchema<Entries, undefined>,
  typed: Typed,
): Partial<v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  const readings = Object.entries(entries).flatMap(([name, entry]) => {
    const reading = v.safeParse(entry, typed[name])
    return reading.success ? [[name, reading.output]] : []
  })
  return Object.fromEntries(readings)
}

/** What was typed, field by field, files left out; nothing where the body is no form. */
export async function readTyped(c: AnyContext): Promise<Typed> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}))
  const typed: Typed = {}
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') typed[name] = value
    else if (Array.isArray(value)) typed[name] = value.filter((item) => typeof item === 'string')
  }
  return typed
}

/** One sentence a field; the first thing that is wrong with it. */
export function errorsOf(s: Strings, issues: readonly v.GenericIssue[]): FieldErrors {
  const errors: FieldErrors = {}
  for (const issue of issues) {
    const field = String(issue.path?.[0]?.key ?? '')
    errors[field] ??= sentenceOf(s, field, issue.message)
  }
  return errors
}

/** What could not be read of a form and what is wrong with the rest, in the order of its `fields`; undefined where nothing is. */
export function allErrors(
  s: Strings,
  fields: readonly string[],
  errors: FieldErrors = {},
  flaws: Record<string, string> = {},
): FieldErrors | undefined {
  const said = ['', ...fields].flatMap((field) => {
    const sentence = errors[field] ?? (field in flaws && sentenceOf(s, field, flaws[field]!))
    return sentence ? [[field, sentence]] : []
  })
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

/** The sentence for a code: `field.code` wins over the plain `code`. */
export function sentenceOf(s: Strings, field: string, code: string): string {
  return s.errors[`${field}.${code}`] ?? s.errors[code] ?? s.errors.required!
}

/** One typed value as text, for showing it again. */
export function typedText(typed: Typed | undefined, name: string): string {
  const value = typed?.[name]
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
}
