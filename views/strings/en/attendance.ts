import { formatDayLong, formatInstant, formatNumber, formatTime } from '../format.ts'
import type { Strings } from '../vi.ts'

const n = (count: number) => formatNumber('en', count)
const people = (count: number) => (count === 1 ? '1 person' : `${n(count)} people`)

export const attendance: Strings['attendance'] = {
  title: 'Attendance',
  backToSession: 'Back to the session',
  back: 'Back to attendance',

  early: (day) => `Attendance can be taken from ${formatDayLong('en', day)}, the day of the session.`,
  shut: {
    draft: 'This session is still a draft. Attendance can be taken on its day, once it is announced.',
    postponed: 'This session was postponed, so no attendance is taken.',
    cancelled: 'This session was cancelled, so no attendance is taken.',
    concluded: 'The conclusion notice of this session is issued; its head count is not changed any more.',
  },
  reception: 'At a reception no attendance is taken: those who come are entered as visits at the desk.',
  toVisits: 'Open the reception desk',

  people,

  figures: 'Head count',
  present: 'people present',
  representatives: 'representatives of groups',
  came: 'registrations that came',
  absent: 'registrations not here yet',
  way: { registered: 'By registration', walk_in: 'Not registered', counted: 'Counted on paper' },
  howItAdds: (total, ways) =>
    `${n(total)} present = ${n(ways.registered)} by registration + ${n(ways.walk_in)} not registered + ${n(ways.counted)} counted on paper.`,
  countedTwice: 'Some were both taken at the door and counted on paper',
  countedTwiceWhy:
    'The two figures are added. Please check that nobody is counted twice; take back the line that is too many in the list below.',
  countedTwiceOf: (name, atDoor, onPaper) => `${name}: ${n(atDoor)} at the door, ${n(onPaper)} on paper`,
  byHamlet: 'By hamlet',
  byGroup: 'By group or body',
  columns: {
    hamlet: 'Hamlet',
    group: 'Group or body',
    people: 'People',
    representatives: 'Representatives',
    who: 'Who came',
    how: 'How taken',
    at: 'At',
    action: 'Action',
    phone: 'Phone',
    number: 'Queue number',
    state: 'Registration',
    atDoor: 'At the door',
  },
  elsewhere: 'Elsewhere or unknown',
  forThemselves: 'For themselves',

  door: 'Registered',
  search: 'Name, phone, code, or QR code of the slip',
  searchHint:
    'Type a few letters of the name, with or without accents; or put the cursor here and scan the QR code of the slip.',
  find: 'Find',
  noneFound: (typed) => `Nobody who registered was found for “${typed}”.`,
  noneFoundNext: 'If this person did not register, enter them below.',
  moreFound: (shown) => `There are more; these are the first ${n(shown)}. Please type some more.`,
  slipUnknown: 'This QR code is that of no slip. Please search by name.',
  slipElsewhere: 'This slip is for another session. Please search by name at this one.',
  registeredFor: (headCount, seats) =>
    headCount === seats
      ? `Registered ${people(headCount)}`
      : `Registered ${people(headCount)}, ${n(seats)} of whom have a place`,
  wantsToSpeak: 'Wants to speak',
  checkIn: 'Check in',
  peopleThere: 'People who came',
  speakers: 'Representatives',
  speakersHint: 'Groups of 5 to 10 send 1 or 2; of more than 10 at most 5.',
  thereSince: (instant, count) => `Present since ${formatTime('en', instant)}, ${people(count)}.`,

  walkIn: 'Somebody who did not register',
  name: 'Name',
  hamlet: 'Hamlet',
  hamletEmpty: '– Choose –',
  groupName: 'Group or body',
  groupHint: 'Where they come for a group, e.g. the commune’s Farmers’ Association.',
  phone: 'Phone',
  peopleWith: 'People who came, this one included',
  recordWalkIn: 'Enter',
  recordedWalkIn: (name, count) => `Entered ${name}: ${people(count)}.`,

  count: 'Enter a count from paper',
  countLead:
    'Enter the figures of the signed sheet, a line for each hamlet or group. Leave a line empty where there is nobody.',
  countOnlyOthers:
    'Enter only those who were not checked in at the door: these figures are added to the others. Whoever was counted with a hamlet is not counted with a group again.',
  countGroup: (row) => `Group or body, line ${n(row)}`,
  countPeople: (of) => `People, ${of}`,
  countSpeakers: (of) => `Representatives, ${of}`,
  groupLine: (row) => `group in line ${n(row)}`,
  saveCount: 'Save the count',
  countedBefore: (count) => `${n(count)} entered before`,

  list: 'Who is here',
  narrowed: 'The list is narrowed',
  showAll: 'Show all',
  undoneLines: (count) => (count === 1 ? '1 line taken back' : `${n(count)} lines taken back`),
  undoneAt: (instant) => `Taken back at ${formatInstant('en', instant)}`,
  undo: 'Take back',
  erased: 'Erased',
  noneYet: 'Nobody is entered yet',
  noneYetNext: 'Search by name or scan the QR code of a slip in the field above.',
  noneSuch: 'There is no such line.',
  speak: 'Put on the speakers’ list',
  toSpeak: (name) => `${name} is on the speakers’ list.`,
  speakShut: 'The speakers’ list takes nobody once the session is over.',

  scannedTitle: 'For staff at the door',
  letInScanned: 'Check in the holder of this slip',

  absentTitle: 'Registered, not here yet',
  absentLead: (count) =>
    count === 1 ? '1 registration is not here yet.' : `${n(count)} registrations are not here yet.`,
  nobodyRegistered: 'There is no registration that is not here.',

  printCount: 'Print the count sheet',
  printRegistered: 'Print the registrations',
  sheetTitle: 'HEAD COUNT SHEET',
  sheetLead:
    'Print it, count at the door, write by hand, sign, then enter the figures on the attendance page.',
  sheetHamlets: 'By hamlet',
  sheetGroups: 'By group or body',
  sheetColumns: {
    number: 'No.',
    of: 'Hamlet',
    people: 'People',
    representatives: 'Representatives',
    note: 'Note',
  },
  sheetGroupColumn: 'Group or body',
  sheetOnce:
    'Everybody is counted once: whoever was counted with a hamlet is not counted with a group again.',
  sheetSum: 'Total',
  sheetSigns: ['Counted by', 'Clerk of the session'],
  sheetSignHint: '(Signature and full name)',

  formUsed:
    'This form was used for something else. What stands below is not saved; if this is somebody else, please press once more.',
  closedMeanwhile: 'A colleague has just concluded or cancelled the session, so nothing was saved.',
  fieldErrors: {
    'name.required': 'Please enter the name.',
    'people.required': 'Please enter how many came.',
    'people.not_a_number': 'The number of people must be between 1 and 500.',
    'representatives.not_a_number': 'The number of representatives must be a number.',
    'representatives.too_many_speakers':
      'No more representatives than people who came; groups of 5 to 10 send at most 2, of more than 10 at most 5.',
  },
  countErrors: {
    nothing_counted: 'Please enter a number of people in at least one line.',
    no_people: 'This line has no number of people. Enter one, or leave the whole line empty.',
    more_than_people: 'There cannot be more representatives than people in this line.',
    not_a_number: 'Please enter a number from 0 to 5,000.',
    too_long: 'The name of the group is longer than 120 characters.',
    not_a_choice: 'This hamlet is not on the list any more.',
  },
}
