import { formatInstant, formatNumber, formatTime } from '../format.ts'
import type { Strings } from '../vi.ts'

const n = (count: number) => formatNumber('en', count)
const people = (count: number) => (count === 1 ? '1 person' : `${n(count)} people`)
const places = (count: number) => (count === 1 ? '1 place' : `${n(count)} places`)
const entries = (count: number) => (count === 1 ? '1 registration' : `${n(count)} registrations`)

export const registrations: Strings['registrations'] = {
  register: 'Register to attend',
  title: 'Register to attend or to speak',
  label: 'Registering to attend',
  until: 'Registrations are taken until',
  seatsLeft: (left) => (left === 1 ? '1 place is left.' : `${places(left)} are left.`),
  full: 'There is no place left. If you register, you will be on the waiting list.',
  seatsLeftForm: (left) =>
    `${left === 1 ? '1 place is left.' : `${places(left)} are left.`}${left > 10 ? '' : ' A group that needs more places than are left goes on the waiting list.'}`,
  unlimited: 'There is no limit on places; every registration has a number.',
  standing: {
    open: (until) => `You can register to attend or to speak until ${formatInstant('en', until)}.`,
    closed: (until) => `Registration closed at ${formatInstant('en', until)}.`,
    none: 'This session takes no registrations in advance.',
    postponed: 'This session is postponed, so it takes no new registrations; those it has are kept.',
    cancelled: 'This session was cancelled, so it takes no registrations.',
    over: 'This session has begun, so it takes no more registrations.',
  },
  closedTitle: {
    closed: 'Registration for this session is closed',
    none: 'This session takes no registrations in advance',
    postponed: 'This session is postponed',
    cancelled: 'This session was cancelled',
    over: 'This session takes no more registrations',
  },
  notSent: 'Your registration has not been taken.',
  firstSlip: 'See the slip of the registration before',
  usedFormTitle: 'The registration sent before was taken',
  usedForm:
    'This form was used for a registration before. The one below has not been sent; if it is another one, please press “Send registration”.',
  staleForm:
    'This form was open for too long and has not been sent. What you wrote is still below; please press “Send registration” once more.',
  tooMany: (at) =>
    `Too many registrations came from the network you use, so this one has not been taken. What you wrote is still below; please send it again after ${formatTime('en', at)}.`,
  busy: 'The system is busy, so your registration has not been taken. What you wrote is still below; please wait a few seconds and press “Send registration” once more.',

  aboutYou: 'About you',
  name: 'Full name',
  phoneHint:
    'Please give a phone number or an e-mail address so that we can tell you about changes; one of the two is enough.',
  aboutComing: 'Coming to the session',
  people: 'People in your group',
  peopleHint: 'Whoever registers included. Write 1 for somebody who comes alone.',
  representatives: 'For a group of 5 or more: representatives who come in',
  representativesHint:
    'Leave empty for fewer than 5 people. A group of 5 to 10 people sends 1 or 2 representatives, a larger one at most 5.',
  speak: 'I want to speak',
  about: 'What you want to speak about',
  aboutHint: (most) => `Only needed to speak, at most ${n(most)} characters. It is not published.`,
  send: 'Send registration',
  privacyTitle: 'About your personal data',
  privacyBrief: (unit) =>
    `${unit} uses what you write below to keep a place for you, to make the list of those who attend, and to tell you when the session changes. The list is not published.`,
  privacyRequired: 'Required: your full name, where you live, and a phone number or an e-mail address.',
  privacy: {
    whyText:
      'To keep a place, to make the list of those who attend and speak; to tell you when a place is free and when the session is moved, postponed or cancelled; to count without names. It is used for nothing else and given to nobody else.',
    requiredText:
      'Your full name, where you live, and one way to reach you (a phone number or an e-mail address). Without them no place can be kept and no change told. What you want to speak about is optional.',
    seenText:
      'Office staff, the leaders of the unit and the inspectorate above it. What you want to speak about may show political views, so it is protected as sensitive personal data.',
    publishedText: 'None of it is published.',
    keptText: (months) =>
      `Your name, phone number and e-mail address are kept until ${months} months after the session and then erased.`,
    howText: (phone, replyDays, doneDays) =>
      `${phone ? `Please call ${phone} or come to the office` : 'Please come to the office'} with your registration code. The office answers within ${replyDays} working days; a withdrawn consent takes effect within ${doneDays} days. You can also cancel your registration yourself on the page of your slip.`,
  },
  fieldErrors: {
    'name.required': 'Please write your full name.',
    'name.too_long': 'The name is longer than 120 characters. Please shorten it.',
    'hamlet.required': 'Please choose where you live. If it is not on the list, choose “Elsewhere”.',
    'hamlet.not_a_choice': 'Please choose where you live from the list.',
    'phone.no_contact':
      'Please give a phone number or an e-mail address so that we can tell you about changes.',
    'email.too_long': 'The e-mail address is too long. Please check it.',
    'people.not_a_number': 'The number of people must be a number from 1 to 500.',
    'people.more':
      'The number of people can only go down. To bring more people, please register them separately.',
    'representatives.not_a_number': 'The number of representatives must be a number from 1 on.',
    'representatives.required':
      'A group of 5 people or more sends representatives: 1 or 2 of 5 to 10 people, at most 5 of a larger group. Please write how many.',
    'representatives.two_of_ten':
      'A group of 5 to 10 people sends 1 or 2 representatives. Please correct the number.',
    'representatives.five_at_most':
      'A group of more than 10 people sends at most 5 representatives. Please correct the number.',
    'about.too_long': 'This is longer than 1,000 characters. Please shorten it.',
  },

  slipTitle: 'Registration slip',
  queueNumber: 'Number',
  state: { confirmed: 'Has a place', waiting: 'Waiting list', cancelled: 'Cancelled' },
  ownState: {
    confirmed: 'You have a place.',
    cancelled: 'This registration was cancelled.',
  },
  waitsAs: (place) =>
    place === 1
      ? 'You are first on the waiting list.'
      : `You are on the waiting list, after ${place === 2 ? '1 other registration' : `${n(place - 1)} other registrations`}.`,
  bringSlip: 'Please bring this slip, or remember your number, when you come.',
  waitForWord:
    'When a place is free we tell you by the phone number or e-mail you left. Please wait for word before you come.',
  code: 'Registration code',
  intent: { attend: 'To attend', speak: 'To attend and speak' },
  intentLabel: 'Registered',
  group: (count, seats) =>
    seats < count
      ? `A group of ${people(count)}, ${seats === 1 ? '1 representative comes' : `${n(seats)} representatives come`} in`
      : people(count),
  groupLabel: 'People',
  registeredAt: 'Registered at',
  ownLink: 'The link of this registration',
  keepLink: 'Whoever has this link can see and cancel the registration; please keep it to yourself.',
  qrLabel: 'QR code that opens the registration slip',
  opensHereOnly:
    'This link opens on the machine of the office alone, since the site has no public address yet; so the slip has no QR code. Your number and your registration code are enough when you come.',
  addToCalendar: 'Add this session to your calendar',
  sessionPage: 'See the page of this session',
  carried: (theme, startsAt) =>
    `This registration was carried over from the session “${theme}”, planned for ${formatInstant('en', startsAt)}, to the session below.`,
  slipPostponed: 'This session is postponed. Your registration is kept; the new date will be announced.',
  slipCancelled: 'This session was cancelled. You need not come.',
  slipMoved: (reason) => `This session was moved. Reason: ${reason}`,
  reason: (reason) => `Reason: ${reason}`,
  cancel: 'Cancel registration',
  cancelTitle: 'Cancel your registration?',
  cancelWhat:
    'When you cancel, your place goes to those who wait. To come after all you would have to register anew.',
  cancelWaiting:
    'When you cancel, you leave the waiting list. To come after all you would have to register anew.',
  cancelSure: 'Yes, cancel it',
  keep: 'Keep it',

  listTitle: 'Who registered',
  listLink: 'Registrations',
  backToSession: 'Back to the session',
  counts: (confirmedSeats, capacity) =>
    capacity === null
      ? `${places(confirmedSeats)} taken, no limit`
      : `${n(confirmedSeats)} of ${places(capacity)} taken`,
  confirmedLabel: 'With a place',
  waitingLabel: 'Waiting list',
  cancelledLabel: 'Cancelled',
  registrationsOf: (count, seats) => `${entries(count)}, ${places(seats)}`,
  registrationCount: (count) => entries(count),
  seatsLabel: 'Places',
  noneYet: 'Nobody has registered yet',
  noneYetNext: 'Residents register on the page of the session; office staff add whoever phones or comes.',
  notTaken: 'This session takes no registrations. To take them, please edit its plan.',
  columns: {
    number: 'No.',
    name: 'Name',
    hamlet: 'Lives in',
    phone: 'Contact',
    people: 'People',
    intent: 'Registered',
    state: 'State',
    step: 'Change',
  },
  speaks: 'Speaks',
  attends: 'Attends',
  byHand: 'By the office',
  add: 'Add a registration',
  addTitle: 'Add a registration',
  addLead:
    'For whoever phones or comes. Only the name is required; a phone number lets you tell them about changes.',
  addSend: 'Add to the list',
  fullByHand: 'There is no place left; whoever you add goes on the waiting list.',
  speakByHand: 'Wants to speak',
  hamletByHand: 'Lives in (hamlet, residential group)',
  byHandHint: 'Leave empty if there is none.',
  usedByHand:
    'This form added a registration before. The one below has not been added; if it is somebody else, please press again.',
  staleByHand: 'This form was open for too long. What you wrote is still below; please press again.',
  closedByHand: 'This session takes no more registrations, so nothing was added.',
  change: 'Edit, cancel',
  changeTitle: (name) => `Registration of ${name}`,
  fewer: 'Fewer people',
  fewerWhat: 'Places that become free go to those who wait.',
  cancelByHand: 'Cancel this registration',
  cancelByHandWhat: 'For somebody who tells you that they cannot come. The place goes to those who wait.',
  gone: 'This registration was cancelled before.',
  print: 'Print the list',
  sheetTitle: 'LIST OF REGISTRATIONS',
  sheetWaiting: 'Waiting list',
  sheetColumns: {
    number: 'No.',
    name: 'Name',
    hamlet: 'Lives in',
    people: 'People',
    speaks: 'Speaks',
    signature: 'Signature',
  },
  sheetYes: 'Yes',
  sheetCut: (rows) => `The list is too long: only the first ${n(rows)} registrations are printed.`,
  sheetPrivate: 'This list holds personal data: for use at the session alone, not to be posted or copied.',

  planTitle: 'Registration',
  planTakes: 'Take registrations to attend or to speak',
  planTakesHint: 'The number of places is that of the plan; where it is empty there is no limit.',
  planUntil: 'Take registrations until',
  planUntilHint: 'Where this is empty, until the session begins.',
  closingMoves: (until) =>
    `Registrations are taken until ${until}. Where the session moves to another day this moves along: as many days before it, at the same hour. For another time, edit the session afterwards.`,
}
