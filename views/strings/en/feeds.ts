import { formatDay } from '../format.ts'
import type { Strings } from '../vi.ts'

export const feeds: Strings['feeds'] = {
  tentative: (title) => `Planned: ${title}`,
  leaderFeedName: (leader, unit) => `Receptions and dialogues of ${leader} – ${unit}`,

  leadersTitle: 'Private calendars of leaders',
  leadersLead:
    'Each leader can have one link to a private calendar for the phone: every session they take part in, drafts too. Whoever holds the link can read it, so send it only to that person or their aide.',
  noLeaders: 'There is no leader on the unit’s list yet',
  noLeadersNext: 'An administrator adds leaders under Administration; then make the link here.',
  leaderColumn: 'Leader',
  linkColumn: 'Calendar link',
  actionColumn: 'What to do',
  hasLeft: 'No longer in office: the link should be revoked.',
  noLink: 'None yet',
  madeBy: (name, day) => `Made by ${name} on ${formatDay('en', day)}`,
  make: 'Make a link',
  show: 'Show the link',
  of: (name) => ` to the calendar of ${name}`,
  leaderTitle: (name) => `Private calendar of ${name}`,
  addressLabel: 'Address of the calendar',
  noLinkYet: 'There is no link in use.',
  qrLabel: 'QR code that puts this private calendar on a phone',
  qrHint:
    'iPhone: point the camera at this code and choose to subscribe. Android phone: use “Add to Google Calendar” below, once, on a computer.',
  keepSecret:
    'This link stands nowhere else, but whoever has it can read the calendar. If it was sent to the wrong person or a phone was lost, revoke it or make a new one at once.',
  nothingOfResidents: 'The calendar holds nothing about residents.',
  makeAnew: 'Make a new link',
  makeAnewHint: 'The present link stops working at once; the leader has to add the calendar again.',
  revoke: 'Revoke the link',
  revokeHint: 'The link stops working at once and cannot be brought back.',
  staleLink: 'Somebody else has just changed this link. Please look at how it stands below, then try again.',
  back: 'Private calendars of leaders',

  subscribeTitle: 'Put this calendar on your phone',
  subscribeOneTitle: 'Add this session to my calendar',
  webcal: 'Add to the calendar of iPhone, Mac, Thunderbird',
  google: 'Add to Google Calendar',
  outlook: 'Add to Outlook',
  download: 'Download the calendar file (.ics)',
  downloadOnce: 'A downloaded file does not follow changes; the other ways do.',
  late: 'A calendar added that way follows changes, but may be late: Google Calendar by 4 to 24 hours, other apps mostly by a few hours.',
  urgent: 'When something changes at short notice, look at this page or call the office.',
  urgentCall: (phone) => `When something changes at short notice, look at this page or call ${phone}.`,
  hereOnly:
    'This system runs on this very machine, so the calendar cannot be added to Google Calendar, Outlook or a phone yet. Once it has a public address, those ways appear here.',
}
