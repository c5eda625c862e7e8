import { dayOf } from '../../../src/domain/day.ts'
import type { Body, LeaderPart, SessionForm, SessionKind, SessionState } from '../../../src/domain/session.ts'
import type { Meeting } from '../../../src/domain/session-form.ts'
import { formatDay, formatDayLong, formatInstant, formatLaw, formatNumber, formatTime } from '../format.ts'
import type { sessions as vi } from '../vi/sessions.ts'

const kind: Record<SessionKind, string> = { dialogue: 'Dialogue', reception: 'Reception of residents' }

const form: Record<SessionForm, string> = {
  periodic: 'Periodic',
  thematic: 'Thematic',
  ad_hoc: 'Ad hoc',
  regular: 'Regular',
}

const state: Record<SessionState, string> = {
  draft: 'Draft',
  announced: 'Announced',
  in_progress: 'In progress',
  held: 'Held',
  concluded: 'Concluded',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
}

const body: Record<Body, string> = {
  party_committee: 'Party committee',
  peoples_committee: 'People’s Committee',
  council_board: 'Standing board of the People’s Council',
  fatherland_front: 'Fatherland Front committee',
}

const part: Record<LeaderPart, string> = { chair: 'Chair', co_chair: 'Co-chair', delegate: 'Delegate' }

const meeting: Record<Meeting, string> = {
  'dialogue:periodic': 'Periodic dialogue',
  'dialogue:thematic': 'Thematic dialogue',
  'dialogue:ad_hoc': 'Ad hoc dialogue',
  'reception:regular': 'Regular reception of residents',
  'reception:periodic': 'Periodic reception of residents',
  'reception:ad_hoc': 'Ad hoc reception of residents',
}

/** Words of a session. */
export const sessions: typeof vi = {
  kind,
  form,
  state,
  body,
  part,
  meeting,

  whenLabel: 'When',
  whereLabel: 'Where',
  onlineLabel: 'Join online',
  whoLabel: 'Who leads and takes part',
  unitLabel: 'Held by',
  bodyLabel: 'Leading body',
  invitedLabel: 'Invited',
  wholeUnit: (unit) => `Residents of all of ${unit}`,
  capacityLabel: 'Seats',
  seats: (n) => `${formatNumber('en', n)} seats`,
  bringLabel: 'What to bring and know before',
  phoneLabel: 'Telephone',
  questionsLabel: 'Questions in advance',
  stateLabel: 'State',
  meetingLabel: 'Kind of session',
  delegatedFor: (reason, head) =>
    head ? `by delegation, for ${head}: ${reason}` : `by delegation: ${reason}`,
  month: (month) => formatDay('en', `${month}-01`).slice(2),

  canAskUntil: (at) => `Questions are taken until ${untilWords(at)}.`,
  askWhilePostponed: (at) =>
    `Although the session is postponed, questions are taken until ${untilWords(at)} and kept for its new date.`,
  askFrom: (from, until) => `Questions are taken from ${untilWords(from)} until ${untilWords(until)}.`,
  askingClosed: (at) => `The time for questions in advance is over (${formatInstant('en', at)}).`,
  askingNone: 'This session takes no questions in advance.',
  askingNext: 'You can still come and speak at the session itself.',
  askingOver: 'This session takes no more questions. See the calendar for the next one.',
  ask: 'Send a question',
  askForThis: 'Send a question for this session',

  cancelledTitle: 'This session is cancelled',
  postponedTitle: 'This session is postponed; there is no new time yet',
  postponedWas: (day) => `It was planned for ${formatDayLong('en', day)}.`,
  reason: (reason) => `Reason: ${reason}`,
  postponedNext: 'The new time will be announced on this page and in the calendar.',
  movedNotice: (reason) =>
    `The time or place of this session has changed since it was first announced. Reason: ${reason}`,
  inProgressNotice: 'This session is going on now.',

  homeTitle: 'Raise your opinion with your leaders',
  homeLead: 'Send a question ahead of a dialogue or reception day; follow it and read the written answer.',
  takingQuestions: 'Taking questions now',
  coming: 'Next sessions',
  otherComing: 'Other sessions to come',
  noneComing: 'No session has been announced at present',
  noneComingNext:
    'New sessions appear here as soon as they are announced. Meanwhile you can read the opinions and answers of earlier ones.',
  wholeCalendar: 'See the whole calendar',
  toBoard: 'Read opinions and answers',
  toBoardHint: 'What residents asked, who answered, and how.',
  toLookUp: 'Look up what you sent',
  toLookUpHint: 'Use the code on your receipt to see how far your opinion has come.',
  toCalendar: 'Calendar of dialogues and receptions',
  toCalendarHint: 'Sessions to come and past; can be added to the calendar on your phone.',
  otherThings: 'What else you can do',

  calendarTitle: 'Calendar of dialogues and receptions',
  calendarLead: 'When and where leaders meet residents.',
  pastTitle: 'Past sessions',
  showComing: 'See sessions to come',
  filter: 'Filter',
  allUnits: 'All units',
  allKinds: 'All kinds',
  allStates: 'All states',
  kindLabel: 'Kind',
  noneFound: 'No session fits',
  noneFoundNext: 'Please loosen the filter, or see past sessions.',
  nonePast: 'No session has been held yet',

  about: 'About',
  opinionsOfSession: 'Opinions raised for this session',
  noOpinions: 'No opinion has been published yet.',
  withheldRange: (from, to) => (from === to ? `Opinion no. ${from}` : `Opinions no. ${from} to ${to}`),

  feedName: (office) => `Dialogues and receptions – ${office}`,
  feedPostponed: (title) => `POSTPONED: ${title}`,
  feedCancelled: (title) => `CANCELLED: ${title}`,

  listTitle: 'Sessions',
  listCaption: 'Sessions of the unit: those to come first, then those past',
  plan: 'Plan a session',
  themeColumn: 'Theme',
  received: 'Opinions received',
  pastMark: 'past',
  noneYet: 'No session yet',
  noneYetNext:
    'Plan the first one: choose kind, time, place and chair; save a draft and announce it when ready.',

  planTitle: 'Plan a session',
  editTitle: 'Edit the session',
  planLead: 'It is saved as a draft; residents see it once it is announced.',
  editAnnouncedLead:
    'This session is announced: residents see every change at once. Its time and place change under “Move to another time or place”.',
  save: 'Save draft',
  saveEdit: 'Save changes',
  sectionWhat: 'Content',
  sectionWhen: 'Time and place',
  sectionWho: 'Who takes part',
  sectionQuestions: 'Questions in advance',
  theme: 'Theme',
  themeHint: 'One sentence that tells residents what the session is about.',
  unit: 'Unit',
  chair: 'Chair',
  chooseNone: '– Not chosen –',
  coChairs: 'Co-chairs',
  delegates: 'Delegates attending for the head',
  delegateFor: 'In the place of',
  delegateForHint:
    'Needed at a reception with a delegate; left empty, it is the head of the body that receives. Each delegation of a reception is counted under “Reception and dialogue duties”.',
  delegationReason: 'Reason for the delegation',
  delegationWarned: 'A delegate receives residents at this session',
  delegationRule: (source, from) =>
    `Since ${formatDay('en', from)} heads receive residents in person; a delegation can be saved but is counted under “Reception and dialogue duties” (${formatLaw(source)}).`,
  delegationMore: 'See reception duties',
  chairWarned: 'This dialogue lacks some of those who should lead it',
  chairMissing: {
    peoples_committee: 'The People’s Committee organises it, or one of its leaders takes part.',
    fatherland_front: 'The Fatherland Front organises it too: somebody has to take part for it.',
    council_board: 'The standing board of the People’s Council co-chairs.',
    party_committee: 'The party committee is invited: somebody has to take part for it.',
  },
  ruleSource: (source) => `Source: ${formatLaw(source)}.`,

  resultLabel: 'Result made public',
  resultDone: (day) => `The result was made public on ${formatDay('en', day)}`,
  resultWays: {
    media: 'Published in the media or on the website',
    posted: 'Posted at the office',
    hamlets: 'Sent to the hamlet heads',
  },
  resultDue: (day) => `The result of this dialogue has to be made public by ${formatDayLong('en', day)}.`,
  resultDueToday: 'Today is the last day to make the result of this dialogue public.',
  resultOverdue: (day) =>
    `The result of this dialogue had to be made public by ${formatDayLong('en', day)}; that day is past. It still has to be published, and then recorded here.`,
  resultLate: (day) => `Later than required: by ${formatDayLong('en', day)}.`,
  resultRule: (days) => `The result is made public within ${days} days after the dialogue.`,
  resultRecord: 'Record how the result was made public',
  resultCorrect: 'Correct the day or the ways',
  resultLead: 'Record the day on which the result of the dialogue was made public, and by which ways.',
  resultOn: 'Made public on',
  resultWaysLabel: 'By which ways',
  resultSave: 'Save',
  delegationHint: 'Needed when somebody attends in place of the head.',
  venue: 'Venue',
  venueHint: 'Choose a venue, or give an online link, or both.',
  venueNone: '– No hall –',
  onlineUrl: 'Online link',
  onlineHint: 'Only for an online session; begins with https://',
  startsAt: 'Start',
  endsAt: 'End',
  window: 'Questions in advance',
  windowUsual: 'From the announcement until 17:00 on the working day before',
  windowOwn: 'At times of our own',
  windowNone: 'None are taken',
  questionsFrom: 'Taken from',
  questionsFromHint: 'Left empty: from the announcement.',
  questionsUntil: 'Taken until',
  hamlets: 'Hamlets invited',
  hamletsHint: 'None chosen: residents of the whole unit are invited.',
  capacity: 'Seats',
  bring: 'What to bring and know before',

  draftNotice: 'A draft: residents do not see this session.',
  publicAddress: 'Address for residents',
  announce: 'Announce',
  announceAnew: 'Announce anew with a new time',
  announceAnewTitle: 'Announce the postponed session anew',
  announceAnewLead: 'Set the new time and place. Subscribed calendars show the same entry at its new time.',
  edit: 'Edit',
  postpone: 'Postpone this session',
  postponeLead:
    'Residents will read that it is postponed, and why. It can be announced anew with a new time.',
  cancel: 'Cancel this session',
  cancelLead:
    'Residents will read that it is cancelled, and why. A cancelled session cannot be brought back.',
  undoStart: 'Set back to not started',
  startStands:
    'Opinions were recorded here, or somebody spoke or was received, so it did start. Where the session has to stop, please choose “Break off”.',
  breakOff: 'Break off',
  breakOffLead:
    'For a session that started and has to stop: a power cut, a storm, the chair called away. What was raised, answered and received there stays the result of this session; advance questions that did not come up, and registered people who did not speak or were not received, can go to another one. Residents read that it broke off, and why.',
  breakOffHeard:
    'Before it is broken off, everything that was raised needs an outcome, or is left with a reason. Where nothing is carried over, so do the questions that did not come up.',
  breakOffRefused:
    'Some opinions have no outcome yet, or somebody has just recorded more. Please open “Closing sum”, note the outcome or leave them with a reason, then break off.',
  brokenOffTitle: 'This session broke off',
  brokenOffCarried: 'What did not take place goes to the session:',
  reasonLabel: 'Reason',
  reasonHint: 'Residents read it word for word.',
  start: 'Start the session',
  openLive: 'Record opinions live',
  end: 'End the session',
  endUnstarted: 'Record that it was held',
  discard: 'Discard this draft',
  seeQueue: (n) => `See ${formatNumber('en', n)} opinions received`,
  otherSteps: 'Other steps',
  history: 'History',
  backToList: 'Back to the sessions',
  backToSession: 'Back to the session',
  staleStep:
    'Somebody else has just changed this session. Please look at it again, then press the button again.',
  standsNow: 'What is stored now, as somebody else has just left it',
  by: (name) => `By ${name}`,
  step: {
    plan: 'Draft made',
    edit: 'Edited',
    announce: 'Announced',
    announce_anew: 'Announced anew with a new time',
    move: 'Moved',
    postpone: 'Postponed',
    cancel: 'Cancelled',
    discard: 'Draft discarded',
    start: 'Started',
    undo_start: 'Start taken back',
    break_off: 'Broken off',
    end: 'Ended',
    resume: 'Resumed',
    conclude: 'Concluded',
    issue_conclusion: 'Conclusion notice issued',
    publish_result: 'Result made public',
  },

  announceBy: (day) => `This session has to be announced by ${formatDayLong('en', day)} at the latest.`,
  announceLate: (day) =>
    `By the rules this session had to be announced by ${formatDayLong('en', day)}, which has passed. It can still be announced for a stated reason.`,
  announcedLate: (announced, day) =>
    `Announced on ${formatDay('en', announced)}, later than the rules ask (${formatDayLong('en', day)} at the latest).`,
  noticeRule: {
    DIALOGUE_NOTICE_BEFORE: (days, isWorking, source) =>
      `Notice at least ${formatNumber('en', days)} ${isWorking ? 'working days' : 'days'} before (${formatLaw(source)}).`,
    RECEPTION_POST_BEFORE: (days, isWorking, source) =>
      `Posted at least ${formatNumber('en', days)} ${isWorking ? 'working days' : 'days'} before (${formatLaw(source)}).`,
  },
  provisional: 'This day is provisional: the holidays of that time have not been decided yet.',
  windowMissed:
    'The time for questions in advance is over. Announced now, the session takes no questions in advance; please set that time again.',
  overWhileDraft: 'The time of this session has passed. Please set it again before announcing.',
}

function untilWords(at: number): string {
  return `${formatTime('en', at)} on ${formatDayLong('en', dayOf(at))}`
}
