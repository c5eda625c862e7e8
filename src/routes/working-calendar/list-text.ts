import { parse } from 'csv-parse/sync'
import type { ListLine } from '../../domain/calendar-list.ts'
import type { StaffContext } from '../../http/context.ts'

const MOST_LINES = 400
const MOST_BYTES = 64 * 1024

/** The posted list: the text that was pasted, or that of the file that was chosen. */
export async function readList(c: StaffContext): Promise<{ text: string; stamp: string; isSaving: boolean }> {
  const body = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>)
  const textOf = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
  const { file } = body
  const text = file instanceof File && file.size > 0 ? await file.text() : textOf('list')
  return { text: text.replace(/^\uFEFF/, ''), stamp: textOf('stamp'), isSaving: textOf('do') === 'save' }
}

export type ListFault = 'required' | 'too_many_lines' | 'not_utf8'

/** What stands against a list as a whole: nothing in it, more than 400 lines or 64 kB, or written in another encoding. */
export function faultOfList(text: string): ListFault | null {
  if (text.trim() === '') return 'required'
  if (text.includes('\uFFFD')) return 'not_utf8'
  const isTooMuch = new TextEncoder().encode(text).length > MOST_BYTES || linesOf(text).length > MOST_LINES
  return isTooMuch ? 'too_many_lines' : null
}

/** The lines of a list, cut into cells. Each line is read by itself, so that a stray quote spoils its own line only. */
export function cutList(text: string): ListLine[] {
  return linesOf(text).map((line, i) => ({ line: i + 1, cells: cutLine(line) }))
}

/** Empty lines at the end are none. They are counted off from there: a pattern that looks for the end at every line break takes seconds over a full list. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

/** The date comes first and holds none of them: the first separator of a line is the one it uses. */
function cutLine(line: string): string[] | null {
  const delimiter = /[;,\t]/.exec(line)?.[0] ?? ';'
  try {
    const rows: string[][] = parse(line, { delimiter, relax_column_count: true, relax_quotes: true })
    return rows[0] ?? []
  } catch {
    return null
  }
}
