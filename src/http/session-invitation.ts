import type { Matter } from '../../db/queries/matters.ts'
import { invitationOf } from '../../views/calendar/invitation.ts'
import { sessionEntry } from '../../views/calendar/session-entry.ts'
import { vi } from '../../views/strings/vi.ts'
import { MAIL_KINDS, type MailKind } from '../domain/mail-kind.ts'
import { paths } from '../paths.ts'
import { kindOf } from './letters.ts'
import type { OutgoingMail, Platform } from './platform.ts'
import { publicAddress } from './public-address.ts'

/** The calendar entry that goes with a message, or undefined where its kind has none, or where who waits has no place yet. Who goes to another session has this one taken out, also where it is only moved. */
export function entryFor(platform: Platform, matter: Matter, from: string): OutgoingMail['invitation'] {
  const { session, registration, person, unit, installationId, change, isWaiting, isLeaving } = matter
  const kind = kindOf(matter)
  const method = isLeaving ? 'CANCEL' : kind ? (MAIL_KINDS[kind] as MailKind).invitation : undefined
  if (!method || !session || !person || isWaiting) return undefined
  const pageOf = ({ code }: { code: string }) => publicAddress(platform, paths.session(code)) ?? ''
  const links = { page: pageOf(session), carriedTo: change?.carriedTo ? pageOf(change.carriedTo) : null }
  const entry = sessionEntry(vi, session, installationId, links)
  // A registration that was cancelled or made anew is newer than the session: clients go by DTSTAMP where SEQUENCE is the same.
  const updatedAt = Math.max(entry.updatedAt, registration?.updatedAt ?? 0)
  const ics = invitationOf({
    method,
    entry: { ...entry, updatedAt },
    organizer: { name: unit?.name ?? '', address: from },
    attendee: person.email,
  })
  return { method, ics }
}
