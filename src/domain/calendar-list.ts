import type { Calendar } from './calendar.ts'
import {
  changesOf,
  type DayChange,
  type DayFault,
  dayOutside,
  type EnteredDay,
  faultOf,
} from './calendar-day.ts'
import { holdsTet } from './calendar-proposal.ts'
import { DECIDED_WORDS, KIND_WORDS, REASON_WORDS } from './calendar-words.ts'
import { type Day, isDay } from './day.ts'
import { clean, fold } from './folding.ts'

/** One line of a list, cut into cells; null where its quotes make no sense. `line` counts from 1 as the person's editor does. */
export interface ListLine {
  line: number
  cells: string[] | null
}

export type LineFault =
  | DayFault
  | 'unreadable'
  | 'too_many_cells'
  | 'not_a_date'
  | 'kind_missing'
  | 'unknown_kind'
  | 'reason_missing'
  | 'unknown_decided'
  | 'twice'
  | 'year_without_tet'
  | 'note_too_long'

/** A line with what it will do, or why it is wrong. `said` is the date as it was typed. */
export type JudgedLine =
  | { line: number; ok: true; on: Day; to: EnteredDay | null; change: DayChange | null }
  | { line: number; ok: false; said: string; why: LineFault; firstLine?: number }

export interface JudgedList {
  lines: JudgedLine[]
  /** What would be stored: nothing while one line is wrong. */
  changes: DayChange[]
  wrong: number
}

type Read = { on: Day; to: EnteredDay | null } | { why: LineFault; said: string }

/** Says of every line what it will change, or what is wrong with it. A heading in the first line is passed over. Throws at nothing. */
export function judgeList(
  lines: readonly ListLine[],
  calendar: Calendar,
  stored: ReadonlyMap<Day, EnteredDay>,
): JudgedList {
  const filled = lines.filter(({ cells }) => cells === null || cells.some((cell) => clean(cell) !== ''))
  const body = filled[0] && isHeading(filled[0]) ? filled.slice(1) : filled
  const read = body.map(({ line, cells }) => ({ line, ...readLine(cells) }))
  const entered = yearsEntered(calendar, read)
  const seen = new Map<Day, number>()
  const judged = read.map((one): JudgedLine => {
    const { line } = one
    if ('why' in one) return { line, ok: false, said: one.said, why: one.why }
    const { on, to } = one
    const firstLine = seen.get(on)
    if (firstLine !== undefined) return { line, ok: false, said: on, why: 'twice', firstLine }
    seen.set(on, line)
    const outside = dayOutside({ ...calendar, lastYear: entered.lastYear }, on)
    if (outside) {
      const isNext = entered.withoutTet === Number(on.slice(0, 4))
      return { line, ok: false, said: on, why: isNext ? 'year_without_tet' : outside }
    }
    return { line, ok: true, on, to, change: changesOf(stored, [{ on, to }])[0] ?? null }
  })
  const wrong = judged.filter(({ ok }) => !ok).length
  const changes = judged.flatMap((one) => (one.ok && one.change ? [one.change] : []))
  return { lines: judged, wrong, changes: wrong > 0 ? [] : changes.sort((a, b) => (a.on < b.on ? -1 : 1)) }
}

/** The last year once the list is stored: each year after the entered ones counts if the list brings its Tết. */
function yearsEntered(calendar: Calendar, read: readonly Read[]) {
  const days = read.flatMap((one) => ('why' in one || one.to === null ? [] : [one.to]))
  const years = new Set(days.map(({ on }) => Number(on.slice(0, 4))))
  let lastYear = calendar.lastYear
  while (years.has(lastYear + 1) && holdsTet(days, lastYear + 1)) lastYear++
  return { lastYear, withoutTet: years.has(lastYear + 1) ? lastYear + 1 : null }
}

function readLine(cells: string[] | null): Read {
  if (cells === null) return { why: 'unreadable', said: '' }
  const [date = '', kindWord = '', reasonWord = '', decidedWord = '', ...rest] = cells.map((cell) =>
    clean(cell),
  )
  const wrong = (why: LineFault): Read => ({ why, said: date })
  if (rest.some((cell) => cell !== '')) return wrong('too_many_cells')
  const on = readDate(date)
  if (on === null) return wrong('not_a_date')
  if (kindWord === '') return wrong('kind_missing')
  const kind = KIND_WORDS.get(fold(kindWord))
  if (!kind) return wrong('unknown_kind')
  const decided = decidedWord === '' ? true : DECIDED_WORDS.get(fold(decidedWord))
  if (decided === undefined) return wrong('unknown_decided')
  if (kind === 'usual') return decided ? { on, to: null } : wrong('usual_undecided')
  if (kind === 'off' && reasonWord === '') return wrong('reason_missing')
  const reason = reasonWord === '' ? 'swap' : (REASON_WORDS.get(fold(reasonWord)) ?? 'other')
  const note = reason === 'other' ? reasonWord : ''
  if (note.length > 200) return wrong('note_too_long')
  const day: EnteredDay = { on, kind, decided, reason, note }
  const fault = faultOf(day)
  return fault ? wrong(fault.code) : { on, to: day }
}

/** `2026-11-23`, `23/11/2026`, `23-11-2026` or `23.11.2026`; null for what is no day. */
function readDate(text: string): Day | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text
  return isDay(day) ? day : null
}

function isHeading({ cells }: ListLine): boolean {
  return ['ngay', 'date', 'day'].includes(fold(clean(cells?.[0] ?? '')))
}
