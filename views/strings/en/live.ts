import { formatDayLong, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

/** Words of the page on which what is said at a session is recorded. */
export const live: Strings['live'] = {
  advanceCount: (n) => `${formatNumber('en', n)} sent in advance`,
  spokenCount: {
    dialogue: (n) => `${formatNumber('en', n)} spoken`,
    reception: (n) => `${formatNumber('en', n)} raised at the session`,
  },
  advanceTitle: 'Sent in advance',
  spokenTitle: { dialogue: 'Spoken at the session', reception: 'Raised at the session' },
  noneAdvance: 'Nothing was sent in advance.',
  noneSpoken: 'Nothing recorded yet. New opinions appear here, the highest number first.',

  findLabel: 'Find an opinion by number or word',
  find: 'Find',
  foundCount: (q, n) => `Search for “${q}”: ${formatNumber('en', n)} found.`,
  findAll: 'Show all opinions',
  noneFound: 'No opinion matches.',
  more: {
    spoken: (n) => `Earlier opinions (${formatNumber('en', n)} more)`,
    advance: (n) => `Show more (${formatNumber('en', n)} more)`,
  },
  toStart: {
    spoken: (n) => `Back to the newest opinions (${formatNumber('en', n)})`,
    advance: (n) => `Back to the start of the list (${formatNumber('en', n)})`,
  },

  shutTitle: 'Opinions cannot be recorded yet',
  shutForGood: 'No more opinions are recorded',
  early: (day) => `Opinions can be recorded from ${formatDayLong('en', day)}, the day before the session.`,
  shut: {
    draft: 'This session is still a draft. Opinions can be recorded once it is announced.',
    postponed:
      'This session is postponed. Opinions can be recorded once it is announced anew with its new time; unsent cards stay on this device and are sent when this page is opened then.',
    cancelled:
      'This session is cancelled, so no more opinions are recorded. Unsent cards stay on this device; to record them at another session, save the unsent entries to a file and load it on that session’s page.',
    held: 'This session is over. Cards that still arrive are kept under “Arrived late”; where much is left on paper, open the session again to go on.',
    concluded:
      'The conclusion notice of this session is issued, so no more opinions are recorded. Cards that still arrive are kept under “Arrived late”.',
  },
  lateKept:
    'The session was over before this card arrived. It is kept whole under “Arrived late” for the secretariat to decide.',
  lateCards: 'See the cards that arrived late',

  newCard: 'New opinion',
  name: 'Speaker',
  hamlet: 'Hamlet',
  hamletEmpty: '– Choose –',
  otherHamlet: 'Elsewhere, or not known',
  text: 'Text',
  topic: 'Topic',
  topicEmpty: '– Choose –',
  kind: 'Kind',
  contact: 'Group, phone, address',
  phone: 'Phone',
  address: 'Address',
  record: 'Record',
  byKeyboard: 'or Ctrl + Enter',
  recorded: (n) => `Opinion no. ${formatNumber('en', n)} is recorded.`,
  denunciation: (desk) =>
    desk
      ? `Do not record a denunciation here: ask the speaker to go, or to write, to ${desk}.`
      : 'Do not record a denunciation here: ask the speaker to see the receiving officer in private.',
  formUsed:
    'This form was already used for another opinion. What stands below is not saved; if it is a new opinion, press “Record” once more.',

  repeat: (n) => `This opinion was recorded before, as number ${formatNumber('en', n)}.`,
  otherAuthor: 'Somebody else wrote this card. Sign in with their account to send it.',
  entryGone:
    'The card of this answer is no longer among those of the session. What you wrote is still kept on this device; save it as a file, or ask the secretariat officer in charge of the session.',
  noSeat:
    'Your account may not record at this session at the moment. What you wrote is still kept on this device; ask the administrator of your unit for the role of secretariat officer, then open this page again or press “Send again”.',
  answerToLate:
    'The card of this answer arrived after the session was over and waits under “Arrived late”. The answer is not stored.',
  answerShut:
    'This session takes no more answers given on the spot. The answer is not stored; open the session again and send it once more.',
  answerRecorded: 'The answer is noted.',

  fieldErrors: {
    'name.required': 'Please write who spoke.',
    'hamlet.required': 'Please choose the hamlet.',
    'hamlet.not_a_choice': 'Please choose a hamlet from the list.',
    'text.required': 'Please write what was said.',
    'text.too_long':
      'The text is longer than 5,000 characters and was not recorded. Please shorten it or split it into several opinions.',
    'topic.required': 'Please choose a topic.',
    'text.nothing': 'Note the answer, or choose an outcome.',
    'agency_id.required': 'Choose the agency that answers.',
    'agency_id.not_a_choice': 'Choose an agency from the list.',
    'due_on.required': 'Enter the day by which it is answered.',
    'due_on.before_session': 'The day of the answer cannot be before the session.',
    'reason.required': 'Please write whose matter it is.',
  },

  openCard: (n) => `Open opinion no. ${formatNumber('en', n)}`,
  answeredBy: (name) => `${name} answered on the spot`,
  answered: 'Answered on the spot',
  noteAnswer: 'Note an oral answer or outcome',
  answerBy: 'Who answered',
  answerByEmpty: '– Choose –',
  answerText: 'The answer',
  saveAnswer: 'Save',
  outcomeLabel: 'Outcome at the session',
  outcomeEmpty: '– No outcome yet –',
  outcome: {
    answered_here: 'Answered on the spot',
    to_agency: 'Handed to an agency to answer',
    not_ours: 'Outside our competence',
    for_conclusion: 'Noted for the conclusion',
    parked: 'Left open, with a reason',
  },
  outcomeAgency: 'Agency that answers',
  outcomeDue: 'No later than',
  outcomeReason: 'Whose matter it is, or a note',
  outcomeBy: 'by',

  recordedBy: (name) => `recorded by ${name}`,
  mended: (n) => (n === 1 ? 'Corrected once' : `Corrected ${formatNumber('en', n)} times`),
  stoodBefore: 'Before:',
  mend: 'Correct the card',
  mendTitle: (n) => `Correct card ${formatNumber('en', n)}`,
  mendLead:
    'The number of the opinion stays. What stood there before is kept, with who corrected it and when.',
  mendSave: 'Save the correction',
  mendStale:
    'Somebody else has just corrected this card. What is stored stands below; what you typed is still in the form and is not stored. To replace it all the same, save once more.',
  mendShut: 'This card can no longer be corrected at the table. What you typed is not stored.',
  mendStands: 'Stored now',
  backToLive: 'Back to recording',
  receipt: 'Receipt',

  speakingNow: 'Speaking',
  takeSpeaker: 'Record what is said by',
  groupName: 'Speaks for a group or body',
  topicLetters: 'Letters',
  topicLettersHint: 'Type two letters of the topic, such as “ro” for roads; arrow down takes the next one.',
  answerSeen:
    'Somebody else has just noted an answer on this card. What you typed is not saved and still stands below; to add it, press once more.',
}
