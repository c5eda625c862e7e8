import { formatInstant, formatNumber, formatTime } from '../format.ts'
import type { Strings } from '../vi.ts'

export const calls: Strings['calls'] = {
  title: 'Calls to make',
  lead: 'People who left a phone number alone, or whom e-mail did not reach. Who has waited longest comes first.',
  tile: 'Calls to make',
  lettersLink: (n) => `Letters to print (${formatNumber('en', n)})`,
  findPerson: 'Find a person',
  none: 'Nobody waits for a call',
  noneText: 'Whoever left a phone number alone shows up here when there is something to tell them.',
  about: 'About',
  waitsSince: (at) => `Waiting since ${formatInstant('en', at)}`,
  readOut: 'To be read out',
  overtaken:
    'No call is needed any more: the matter has moved on. Press “Done with it” to take it off the list.',
  mailFailed: (why) => `E-mail did not arrive: ${why.charAt(0).toLowerCase()}${why.slice(1)}.`,
  done: 'Called',
  finish: 'Done with it',
  missed: 'No answer',
  to: (name) => ` – ${name}`,
  tries: (n, at) =>
    `${n === 1 ? 'Called once' : `Called ${formatNumber('en', n)} times`} without an answer, last ${formatInstant('en', at)}.`,
  stale: 'A colleague has just recorded this call. The list below is the newest.',
  doneTitle: 'Called today',
  doneAt: (at) => `Done at ${formatTime('en', at)}`,
  undo: 'Not done, put it back',

  peopleTitle: 'Find a person',
  peopleLead:
    'By phone number, name or code: of an opinion, of a registration, or the look-up code on the receipt.',
  search: 'Phone number, name or code',
  find: 'Find',
  tooShort: 'Please enter at least two letters or digits.',
  tooLong: 'Please enter at most 200 characters.',
  nobody: 'Nobody found',
  nobodyText: 'Try the whole phone number, or fewer words of the name. Accents do not matter.',
  moreThanShown: (n) => `Only the first ${formatNumber('en', n)} are shown; enter more to narrow it down.`,
  opinions: 'Opinions sent',
  registrations: 'Registrations',
  sentOn: (on) => `sent ${on}`,
  sessionOn: (theme, on) => `${theme}, ${on}`,
  queueNumber: (n) => `number ${n}`,
  registrationState: { confirmed: 'Confirmed', waiting: 'Waiting list', cancelled: 'Cancelled' },
}
