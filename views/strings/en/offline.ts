import { formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const shown = (value: number | string) => (typeof value === 'number' ? formatNumber('en', value) : value)

export const offline: Strings['offline'] = {
  title: 'Not sent to the server yet',
  listLabel: 'Unsent entries, in the order in which they were written',
  mark: (n) => `Waiting to be sent · this device ${shown(n)}`,
  asideMark: (n) => `Could not be sent · this device ${shown(n)}`,
  answerTo: (card) => `Answer on the spot to opinion no. ${shown(card)}`,
  answerToOther: 'Answer on the spot',
  reopen: 'Reopen to edit',
  resend: 'Send again',
  remove: 'Remove this entry',
  removing:
    'A copy of this entry was just saved as a file; loading that file brings the entry back. The server has not recorded it: if you are sure that it need not be sent, press “Remove this entry” again.',
  removed: 'The entry was removed from this machine. Its copy is in the file that was just downloaded.',
  answerHere: 'Note an answer on the spot',
  formBusy: 'There is something in the form. Please record or clear it, then reopen this entry.',
  cardAway:
    'The card of this opinion is no longer on the page, so the entry cannot be reopened. Its words are kept here.',

  kept: 'Kept on this device, being sent.',
  keptAway: 'Kept on this device; it is sent by itself as soon as the server can be reached.',
  missing: (labels) => `Please fill in: ${shown(labels)}.`,
  restored: 'What was being typed has been restored.',
  draftElsewhere: (card) =>
    `An unfinished answer to opinion no. ${shown(card)}, whose card is not shown on this page:`,
  openItsCard: 'Open the card',
  sending: (n) => `Sending; unsent entries: ${shown(n)}.`,
  allSent: 'Everything has been sent.',
  away: (n) =>
    `The server cannot be reached. Please go on writing: unsent entries kept on this device (${shown(n)}) are sent by themselves, in order, when the network is back.`,
  awayNone:
    'The server cannot be reached. Please go on writing: everything is kept on this device and sent by itself when the network is back.',
  busy: (n) =>
    `The server is busy. Unsent entries kept on this device: ${shown(n)}; they are sent again by themselves.`,
  signedOut: (n) =>
    `Your sign-in has expired. Unsent entries still kept on this device: ${shown(n)}; sending goes on by itself once you sign in again.`,
  signIn: 'Sign in in a new tab',
  otherAuthor: (n) =>
    `This browser is now signed in with another account. Your entries kept on this device: ${shown(n)}; they are sent only when you yourself sign in again.`,
  others: (n) =>
    `Unsent entries of other people kept on this device: ${shown(n)}. Only those who wrote them can open and send them, after signing in.`,
  elsewhere: (n) =>
    `Your unsent entries of other sessions: ${shown(n)}; they are sent in the order in which they were written.`,
  broken:
    'The server failed on this entry alone. It is kept here; please send it again later or save it to a file.',
  tooLarge: 'The text is longer than the server takes. Please reopen it and split it into several opinions.',
  noStore:
    'This browser cannot keep anything on the device (a private window, or no space left). Opinions go straight to the server but are not kept when the network is away.',

  about: 'When the network is away',
  aboutKept:
    'Every opinion and answer is kept on this device first and then sent; a lost network, a closed tab or a power cut loses nothing that was recorded. Numbers are given by the server.',
  reopens: 'This page opens again on this device even without a network.',
  reopensNot:
    'This page uses http on a local network and cannot be opened again without it: please do not reload the page or close this tab while the network is away. What was recorded stays on this device.',
  reopensNotYet:
    'This page cannot be opened again without a network yet: please do not reload it while the network is away.',
  save: 'Save unsent entries to a file',
  saveHint:
    'The file holds personal data of the speakers; take it only to another computer of the office and delete it once sent.',
  load: 'Load a file of unsent entries',
  saved: (n) =>
    `Entries saved to a file: ${shown(n)}. They stay on this device and are still sent by themselves.`,
  nothingToSave: 'There are no unsent entries to save.',
  loaded: (n) =>
    `Entries loaded from the file: ${shown(n)}. Each is recorded once, whichever computer sends it.`,
  loadedNone: 'Everything in the file is on this device already.',
  fileBroken: 'This is not a file of unsent entries, or it is damaged; nothing was loaded.',
  fileEmpty: 'There is nothing in this file.',
  fileOtherSession:
    'This file belongs to another session; please open that session’s page and load it there. If that one was called off and the opinions were raised here, please choose the file once more: its unsent cards come to this session, each recorded once.',
  fileOtherAuthor: 'This file was written by somebody else; only they can load and send it, signed in.',

  shellTitle: 'Page for when the network is away',
  shell:
    'The cards of the session are not shown here. Please go on writing; when the network is back everything is sent by itself and the full page can be opened.',
  fullPage: 'The network is back. Open the full page',

  signingOut: (n) =>
    `Unsent entries on this device: ${shown(n)}. Signing out does not delete them; they are sent only when you yourself sign in again on this device. If you still want to, press “Sign out” once more.`,
  late: {
    title: 'Late cards',
    lead: 'Cards that arrived when the session was over. A card that is taken becomes an opinion of the session under the next number and counts in its sum; one that is left out needs a reason.',
    leadConcluded:
      'Cards that arrived when the session was over. Its conclusion is fixed: a card that is taken gets the next number and is handled like any new opinion.',
    none: 'No card arrived after this session.',
    waiting: (n) =>
      n === 0
        ? 'Every late card is decided.'
        : n === 1
          ? '1 card waits for a decision.'
          : `${formatNumber('en', n)} cards wait for a decision.`,
    nameless: 'No name',
    times: (said, arrived, who) => `Said ${said}; arrived ${arrived}; taken down by ${who}.`,
    take: 'Take it into the session',
    dropFold: 'Leave it out',
    reason: 'Why it is left out',
    reasonHint: 'For example: the same as opinion no. 12. Card and reason are kept.',
    drop: 'Leave this card out',
    taken: (n) => `Taken as opinion no. ${formatNumber('en', n)}.`,
    dropped: (reason) => `Left out. Reason: ${reason}`,
    by: (who, at) => `(${who}, ${at})`,
    decided: 'Somebody decided about this card a moment ago. Your decision was not stored.',
    waitingOn: (theme) => `Late cards: ${theme}`,
    fieldErrors: {
      'reason.of_dropping': 'Enter why it is left out.',
    },
  },
}
