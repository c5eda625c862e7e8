import ical, { ICalAttendeeRole, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { type FeedEntry, utc } from './feed.ts'
import { plainLine, plainLines, refold } from './fold.ts'

/** A session's entry on its way to one person: `CANCEL` takes it out of their calendar again. */
export interface Invitation {
  method: 'REQUEST' | 'CANCEL'
  entry: FeedEntry
  /** Whose calendar entry it is: the address mail comes from. */
  organizer: { name: string; address: string }
  /** Nobody but the one who gets it: an entry tells no resident of another. */
  attendee: string
}

/** The entry for one message (RFC 5546), with the UID and SEQUENCE of the feed, so that a subscribed calendar and a mailed entry are one. */
export function invitationOf({ method, entry, organizer, attendee }: Invitation): string {
  const calendar = ical({
    prodId: { company: 'doithoai', product: 'doithoai', language: 'VI' },
    method: ICalCalendarMethod[method],
  })
  const event = calendar.createEvent({
    id: plainLine(entry.uid),
    sequence: entry.sequence,
    start: utc(entry.startsAt),
    end: utc(entry.endsAt),
    stamp: utc(entry.updatedAt),
    created: utc(entry.createdAt),
    lastModified: utc(entry.updatedAt),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: plainLine(entry.title),
    location: plainLine(entry.place),
    description: plainLines(entry.description),
    organizer: { name: quotable(organizer.name), email: plainLine(organizer.address) },
  })
  if (entry.url) event.url(plainLine(entry.url))
  event.createAttendee({ email: plainLine(attendee), role: ICalAttendeeRole.REQ, rsvp: false })
  return refold(calendar.toString())
}

/** A parameter's value cannot hold a double quote (RFC 5545 §3.2). */
function quotable(text: string): string {
  return plainLine(text).replaceAll('"', "'").replaceAll('\\', '/')
}
