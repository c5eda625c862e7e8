/** A date in Hà Nội, written `2026-03-12`. Days compare as text. */
export type Day = string

export const ZONE = 'Asia/Ho_Chi_Minh'

const DAY = 86_400_000
// The zone has been UTC+7 without daylight saving since June 1975, so plain arithmetic is exact for every
// date this office keeps, and the same on a host in any timezone.
const OFFSET = 7 * 3_600_000
const MONTH_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The Hà Nội date of an instant (epoch ms). */
export function dayOf(instantMs: number): Day {
  return writeDay(instantMs + OFFSET)
}

/** The instant (epoch ms) at which a day begins in Hà Nội. Throws RangeError for what is not a day. */
export function startOfDay(day: Day): number {
  return utcMidnight(day) - OFFSET
}

/** The instant of a Hà Nội wall-clock time, `HH:MM` from 00:00 to 23:59. Throws RangeError for any other text. */
export function instantOf(day: Day, time: string): number {
  const instant = localInstant(`${day}T${time}`)
  if (instant === null) throw new RangeError(`not a time of a day: ${day} ${time}`)
  return instant
}

/** The day n days later, or earlier where n is negative. Stays within the years 1 to 9999. */
export function addDays(day: Day, n: number): Day {
  return writeDay(utcMidnight(day) + n * DAY)
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (new Date(utcMidnight(day)).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** Whether a text is a date that exists, as `YYYY-MM-DD`: 2026-02-30 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day >= 1 && day <= (MONTH_LENGTHS[month] ?? 0) + leapDay
}

/** Days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY
}

/**
 * The instant (epoch ms) that a `datetime-local` field means in Hà Nội: `2026-12-04T08:00`, seconds allowed, a
 * space for the T as HTML permits. Null when it is no real date and time.
 */
export function localInstant(text: string): number | null {
  const [, day, hour, minute, second = '0'] =
    /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? []
  if (!day || !isDay(day)) return null
  return startOfDay(day) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000
}

/** What a `datetime-local` field shows for an instant, to the minute: `2026-12-04T08:00` in Hà Nội. */
export function localText(instant: number): string {
  const time = new Date(instant + OFFSET).toISOString().slice(11, 16)
  return `${dayOf(instant)}T${time}`
}

/** An instant (epoch ms) as other programs read it, with the offset of Hà Nội: `2026-12-04T08:00:00+07:00`. */
export function isoInstant(instant: number): string {
  return `${new Date(instant + OFFSET).toISOString().slice(0, 19)}+07:00`
}

function utcMidnight(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  return Date.parse(day)
}

function writeDay(utcMs: number): Day {
  const text = new Date(utcMs).toISOString()
  // Outside four-digit years the text begins with a sign.
  if (text.length !== 24 || text < '0001') throw new RangeError('a day lies within the years 1 to 9999')
  return text.slice(0, 10)
}
