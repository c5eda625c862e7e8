import * as v from 'valibot'
import { FIRST_DAY, type Term } from './calendar.ts'
import { isDay } from './day.ts'
import { CLOCKS } from './due-explanation.ts'
import { day, line, optionalChoice, whole } from './form.ts'

/** Asked for beyond this, a term could leave the years that have four digits. */
const LAST_DAY = '9997-12-31'

const dayZero = v.pipe(
  day,
  v.check((typed) => typed >= FIRST_DAY, 'too_early'),
  v.check((typed) => typed <= LAST_DAY, 'too_late'),
)
const days = whole(1, 366)

/** Kinds of days as the address of the page names them. */
export const KINDS = { 'lam-viec': 'working', lich: 'calendar' } as const satisfies Record<
  string,
  Term['kind']
>
export type KindName = keyof typeof KINDS
const KIND_NAMES = Object.keys(KINDS) as [KindName, ...KindName[]]

export interface AskedTerm {
  from: string
  term: Term
}

/** What the calculator is asked: day zero, how many days (1 to 366), of which kind; working days where nothing is said. */
export const dueDateQuery = v.pipe(
  v.object({ tu: dayZero, 'so-ngay': days, loai: optionalChoice(KIND_NAMES) }),
  v.transform(
    ({ tu, 'so-ngay': count, loai }): AskedTerm => ({
      from: tu,
      term: { days: count, kind: KINDS[loai ?? 'lam-viec'] },
    }),
  ),
)

/** The same under the names that the API gives it. */
export const dueDateApiQuery = v.pipe(
  v.object({ from: dayZero, days, kind: optionalChoice(['working', 'calendar']) }),
  v.transform(
    ({ from, days: count, kind }): AskedTerm => ({ from, term: { days: count, kind: kind ?? 'working' } }),
  ),
)

/** What was typed, with a day that was written as people here write it, `23/11/2026`, as the `2026-11-23` of the page's own addresses. What is no day stays as it was typed. */
export function dayFirstRead(typed: Record<string, string>): Record<string, string> {
  const [, day, , month, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(typed.tu?.trim() ?? '') ?? []
  const plain = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(plain) ? { ...typed, tu: plain } : typed
}

/** A term as the query of the page that counts it out. */
export function dueDateAddress({ from, term }: AskedTerm): Record<string, string | number> {
  return { tu: from, 'so-ngay': term.days, loai: term.kind === 'working' ? 'lam-viec' : 'lich' }
}

/** The two clocks as the address names them. */
export const CLOCK_NAMES = { notice: 'bao', due: 'tra-loi' } as const

/** Which date of which opinion is asked about; null where none, or none that there is. */
export function askedOpinion(query: Record<string, string>) {
  const reading = v.safeParse(
    v.object({ 'y-kien': line(100), han: optionalChoice(['bao', 'tra-loi']) }),
    query,
  )
  if (!reading.success || reading.output['y-kien'] === '') return null
  const { 'y-kien': code, han } = reading.output
  const clock = CLOCKS.find((one) => CLOCK_NAMES[one] === (han ?? 'tra-loi'))!
  return { code, clock }
}
