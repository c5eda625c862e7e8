import type { Day } from './day.ts'
import { weekdayOf } from './day.ts'

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** A whole number from 0 to 9999 as it is read aloud in Vietnamese: 2026 → hai nghìn không trăm hai mươi sáu. Throws RangeError for others. */
export function spokenNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError('a number from 0 to 9999')
  if (n < 100) return belowHundred(n)
  if (n < 1000) return [DIGITS[Math.floor(n / 100)], 'trăm', ...afterHundred(n % 100)].join(' ')
  const rest = n % 1000
  const hundreds = rest === 0 ? [] : [DIGITS[Math.floor(rest / 100)], 'trăm', ...afterHundred(rest % 100)]
  return [DIGITS[Math.floor(n / 1000)], 'nghìn', ...hundreds].join(' ')
}

/** A day as it is announced: thứ Năm, ngày mùng mười tháng mười hai; with its year where it is told first. */
export function spokenDay(day: Day, { year: withYear = false } = {}): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const dateWords = date <= 10 ? `mùng ${spokenNumber(date)}` : spokenNumber(date)
  const monthWords = month === 4 ? 'tư' : spokenNumber(month)
  const yearWords = withYear ? ` năm ${spokenNumber(year)}` : ''
  return `${WEEKDAYS[weekdayOf(day)]}, ngày ${dateWords} tháng ${monthWords}${yearWords}`
}

/** A time of day, `HH:MM`: bảy giờ ba mươi phút. */
export function spokenTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const full = `${spokenNumber(hours)} giờ`
  return minutes === 0 ? full : `${full} ${spokenNumber(minutes)} phút`
}

/** A telephone number, digit by digit in groups as it is written: 0200 000 111 → không hai không không, … */
export function spokenPhone(phone: string): string {
  const groups = phone.split(/[\s.\-()]+/).filter((group) => /\d/.test(group))
  return groups
    .map((group) =>
      group
        .replace(/\D/g, '')
        .split('')
        .map((digit) => DIGITS[Number(digit)])
        .join(' '),
    )
    .join(', ')
}

/** Syllables a minute at which a loudspeaker is understood out of doors. */
const SYLLABLES_A_MINUTE = 140
const PAUSE_S = 2

/** How long these paragraphs take to read aloud, in seconds, with a breath after each. */
export function readingSeconds(paragraphs: readonly string[]): number {
  const syllables = paragraphs.join(' ').split(/\s+/).filter(Boolean).length
  return Math.round((syllables * 60) / SYLLABLES_A_MINUTE) + paragraphs.length * PAUSE_S
}

function belowHundred(n: number): string {
  const [tens, unit] = [Math.floor(n / 10), n % 10]
  if (tens === 0) return DIGITS[unit]!
  const ten = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`
  if (unit === 0) return ten
  if (unit === 5) return `${ten} lăm`
  if (unit === 1 && tens > 1) return `${ten} mốt`
  return unit === 4 && tens > 1 ? `${ten} tư` : `${ten} ${DIGITS[unit]}`
}

function afterHundred(n: number): string[] {
  if (n === 0) return []
  return n < 10 ? ['linh', DIGITS[n]!] : [belowHundred(n)]
}
