import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { escapeText, plainLine, plainLines, refold } from './fold.ts'

/** One session as an entry of a calendar: words ready, instants in epoch ms. It holds nothing about any resident. */
export interface FeedEntry {
  uid: string
  /** Stored, +1 when time, place or status changes. */
  sequence: number
  startsAt: number
  endsAt: number
  createdAt: number
  /** From the record, never from now: the same record gives the same bytes. */
  updatedAt: number
  isCalledOff: boolean
  /** Not announced yet: only in a calendar that the public does not see. */
  isTentative?: boolean
  title: string
  place: string
  description: string
  url: string
}

export interface Feed {
  name: string
  entries: readonly FeedEntry[]
}

const HOUR_S = 3600

/**
 * A calendar feed, byte for byte the same under any timezone and locale of the host: one VEVENT a session, times in UTC. No timezone is
 * set anywhere, since with one the generator writes floating times.
 */
export function calendarFeed({ name, entries }: Feed): string {
  const calendar = ical({
    name: escapeText(name),
    prodId: { company: 'doithoai', product: 'doithoai', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR_S,
  })
  // The generator folds what it writes character by character, only to be folded again: its entries are taken as they are.
  const frame = calendar.toString()
  const written = entries.map((entry) =>
    calendar
      .createEvent({
        id: plainLine(entry.uid),
        sequence: entry.sequence,
        start: utc(entry.startsAt),
        end: utc(entry.endsAt),
        stamp: utc(entry.updatedAt),
        created: utc(entry.createdAt),
        lastModified: utc(entry.updatedAt),
        status: statusOf(entry),
        summary: plainLine(entry.title),
        location: plainLine(entry.place),
        description: plainLines(entry.description),
        url: plainLine(entry.url),
      })
      .toString(),
  )
  return refold(frame.replace(/END:VCALENDAR$/, () => `${written.join('')}END:VCALENDAR`))
}

function statusOf({ isCalledOff, isTentative }: FeedEntry): ICalEventStatus {
  if (isCalledOff) return ICalEventStatus.CANCELLED
  return isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

/** The digits of a date follow the locale of the host unless one is named. */
export function utc(instant: number): DateTime {
  return DateTime.fromMillis(instant, { zone: 'utc', locale: 'en-US', numberingSystem: 'latn' })
}
