import { formatDay, formatInstant, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const day = (on: string) => formatDay('en', on)
const instant = (at: number) => formatInstant('en', at)

export const erasures: Strings['erasures'] = {
  own: {
    ask: 'Ask to erase my personal data',
    goes: 'Erased: your name, phone number, e-mail, address and the files you sent.',
    stays:
      'Kept: what you wrote and the answer, which are official records. Erasing changes nothing in how your opinion is handled.',
    noMore:
      'Afterwards the office has no way to tell you anything. Please keep the link of this page to see how it ends.',
    replyOn: (on) => `The office replies by ${day(on)}.`,
    sure: 'I understand, and want my personal data in this opinion erased',
    send: 'Ask to erase',
    asked: (at, on) =>
      `You asked to have your personal data erased at ${instant(at)}. The office replies by ${day(on)}.`,
    askedTitle: 'Your request to erase personal data was received',
    keptTitle: 'The office has not erased your personal data',
    keptAt: (at) => `Replied at ${instant(at)}. Reason:`,
    erasedTitle: 'Your personal data were erased',
    erasedAt: (at) =>
      `Name and contact were erased at ${instant(at)}. You can still see the outcome on this page.`,
    cannot: 'This cannot be asked for here now. Please call or come to the office.',
  },
  fieldErrors: { 'sure.required': 'Tick this box if you are sure.' },
  staffErrors: {
    'sure.required': 'Tick this box to confirm.',
    'reason.required': 'Write why they are kept; whoever asked reads it.',
    'do.required': 'Choose what to do.',
  },

  tile: 'Requests to erase personal data',
  title: 'Personal data',
  lead: 'Requests of askers, by the day on which a reply is due (Decree 356/2025/NĐ-CP).',
  open: 'Waiting',
  count: (n) => `${formatNumber('en', n)} ${n === 1 ? 'request waits' : 'requests wait'}`,
  noneTitle: 'No request waits',
  noneText: 'When somebody asks to have their personal data erased, it appears here.',
  done: 'Settled lately',
  opinion: 'Opinion',
  requestedAt: 'Asked at',
  replyOn: 'Reply by',
  overdue: 'Overdue',
  dueToday: 'Today',
  outcomeLabel: 'Outcome',
  outcome: { erased: 'Erased', kept: 'Kept' },
  decidedAt: 'Settled at',
  byAsker: 'The asker, on the follow-up page',
  byStaff: (name) => `Recorded by ${name}`,
  from: 'Through',

  notice: (on) => `The asker wants their personal data erased; reply by ${day(on)}`,
  settle: 'See and settle the request',
  openPage: 'Open the page of personal data',
  panel: 'Personal data of the asker',
  panelLead: 'Record a request to erase them, and settle it.',

  pageTitle: (code) => `Personal data in opinion ${code}`,
  back: 'Back to the opinion',
  backToList: 'Back to the requests',
  held: 'Data that are held',
  files: 'Files the asker sent',
  asked: (at, on) => `Asked at ${instant(at)}, reply by ${day(on)}.`,
  askedOverdue: (at, on) => `Asked at ${instant(at)}; the reply was due on ${day(on)}.`,
  isErased: (at) => `This person’s data were erased at ${instant(at)}.`,
  askTitle: 'Record the asker’s request',
  askLead: 'When they call, write or come to the office. The day of the reply counts from today.',
  askSure: 'The request came from the asker or their lawful representative',
  ask: 'Record the request',
  eraseTitle: 'Erase',
  eraseGoes:
    'Erases name, phone number, e-mail, address, the place in the opinion and the files the asker sent. It cannot be taken back.',
  eraseStays:
    'Kept: the original text, the answers and the history, which are archived records. The original text is read by the office alone and is not edited.',
  eraseTold:
    'Afterwards there is no way to tell the asker; the outcome stands on the follow-up page behind their own link.',
  eraseSure: 'I have looked at the public text and want this person’s data erased',
  erase: 'Erase personal data',
  also: 'Other opinions with the same phone or e-mail',
  alsoHint: 'Tick those that the asker wants erased too.',
  alsoRegistered: 'Registrations with the same phone or e-mail',
  alsoOpinion: (code, on, name) => `${code}, received ${day(on)}, ${name}`,
  alsoRegistration: (code, theme, name) => `${code}, “${theme}”, ${name}`,
  keepTitle: 'Keep',
  keepReason: 'Reason for keeping them',
  keepHint:
    'The asker reads it as it is, for example: a complaint is being handled, the law requires the identity.',
  keep: 'Reply that they are kept',
  hitsTitle: 'Personal data that stay in what is public',
  hitsLead: 'Erasing does not touch these. Edit the public text, or correct the answer, before you erase.',
  hitsNone: 'No name, phone number or address was found in the public text and the issued answers.',
  hitIn: { publicText: 'Public text', publicPlace: 'Public place', answer: 'Answer' },
  hit: (where, words) => `${where}: “${words}”`,
  editPublic: 'Edit the public text',
  notAsked: 'No request of the asker is recorded.',
  takenMeanwhile: 'The data of somebody you chose were erased just now. Please look at the list again.',
  fileReason: 'Erased on request, as personal data',
}
