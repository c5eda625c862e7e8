/**
 * Dates, times and numbers in the form each language gives them. Everything is told in the office's time,
 * Asia/Ho_Chi_Minh, whatever the host's is: UTC+7 the year round, so plain arithmetic is exact.
 */
export type Lang = 'vi' | 'en'

const OFFSET = 7 * 3_600_000
const WEEKDAYS = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** A day, `YYYY-MM-DD`, in short: 12/03/2026 · 12 March 2026. */
export function formatDay(lang: Lang, day: string): string {
  const { year, month, date } = parts(day)
  return lang === 'vi' ? `${two(date)}/${two(month)}/${year}` : `${date} ${MONTHS[month - 1]} ${year}`
}

/** A day, `YYYY-MM-DD`, with its weekday: thứ Năm, ngày 12 tháng 3 năm 2026 · Thursday, 12 March 2026. */
export function formatDayLong(lang: Lang, day: string): string {
  const { year, month, date } = parts(day)
  const weekday = weekdayOf(lang, day)
  if (lang === 'en') return `${weekday}, ${formatDay('en', day)}`
  return `${weekday}, ngày ${vietnameseTwo(date, 9)} tháng ${vietnameseTwo(month, 2)} năm ${year}`
}

/** The time of an instant (epoch ms), by the 24-hour clock: 08:30. */
export function formatTime(_lang: Lang, instant: number): string {
  return new Date(instant + OFFSET).toISOString().slice(11, 16)
}

/** An instant (epoch ms) with its day: 08:30 ngày 12/03/2026 · 12 March 2026, 08:30. */
export function formatInstant(lang: Lang, instant: number): string {
  const [day, time] = [formatDay(lang, dayOf(instant)), formatTime(lang, instant)]
  return lang === 'vi' ? `${time} ngày ${day}` : `${day}, ${time}`
}

/** From one instant to another (epoch ms): within a day the day is said once. */
export function formatSpan(lang: Lang, start: number, end: number): string {
  const [from, to] = [dayOf(start), dayOf(end)]
  if (from === to) return `${formatTime(lang, start)}–${formatTime(lang, end)}, ${formatDayLong(lang, from)}`
  return `${formatInstant(lang, start)} – ${formatInstant(lang, end)}`
}

/** The same in short, for tables: 08:30–11:30, thứ Hai 12/03/2026. */
export function formatSpanShort(lang: Lang, start: number, end: number): string {
  const [from, to] = [dayOf(start), dayOf(end)]
  if (from !== to) return formatSpan(lang, start, end)
  return `${formatTime(lang, start)}–${formatTime(lang, end)}, ${weekdayOf(lang, from)} ${formatDay(lang, from)}`
}

/** A number with its thousands marked: 1.454 · 1,454; decimals 98,77 · 98.77. */
export function formatNumber(lang: Lang, n: number): string {
  const [whole = '', fraction] = String(Math.abs(n)).split('.')
  const [thousands, decimal] = lang === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${n < 0 ? '−' : ''}${grouped}${fraction ? decimal + fraction : ''}`
}

/** A share given in hundredths of a percent: 9877 → 98,77% · 98.77%. */
export function formatShare(lang: Lang, hundredths: number): string {
  return `${formatNumber(lang, hundredths / 100)}%`
}

/** A number to one decimal: 12,5 · 12.5. */
export function formatDecimal(lang: Lang, n: number): string {
  return formatNumber(lang, Math.round(n * 10) / 10)
}

/** A law as it is cited in full: "Luật …, Đ43" → "Luật …, Điều 43"; "Đ4.1b" → "điểm b khoản 1 Điều 4". */
export function formatLaw(source: string): string {
  return source.replace(/Đ(\d+)(?:\.(\d+)([a-zđ])?)?/g, (_, article, clause, point) =>
    [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`].filter(Boolean).join(' '),
  )
}

/** Xã Đông → xã Đông: the kind of a unit, or a kind of session, is written small within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** thứ Hai → Thứ Hai: what begins a title or a line is written large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const dayOf = (instant: number) => new Date(instant + OFFSET).toISOString().slice(0, 10)

const weekdayOf = (lang: Lang, day: string) => WEEKDAYS[lang][new Date(`${day}T00:00Z`).getUTCDay()]

const parts = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

const two = (n: number) => String(n).padStart(2, '0')

// Official writing (Decree 30/2020) puts a zero before days under 10 and before months 1 and 2 alone.
const vietnameseTwo = (n: number, upTo: number) => (n <= upTo ? two(n) : String(n))

/** The size of a file: 34 kB, 1,2 MB. */
export function formatSize(lang: Lang, bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(lang, Math.max(1, Math.round(bytes / 1000)))} kB`
  return `${formatNumber(lang, Math.round(bytes / 100_000) / 10)} MB`
}
