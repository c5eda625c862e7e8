import { formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const people = (n: number) => `${formatNumber('en', n)} ${n === 1 ? 'person' : 'people'}`

export const room: Strings['room'] = {
  turnsTitle: 'List of speakers',
  source: {
    registered: 'Registered to speak',
    walk_in: 'Put down at the session',
    advance: 'Sent a question in advance',
  },
  step: {
    call: 'Call to speak',
    finish: 'End this turn',
    skip: 'Pass over',
    bring_back: 'Back to the end of the list',
    speak_again: 'Let them speak again',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    restore: 'Back onto the list',
    show_name: 'Show the name',
    hide_name: 'Do not show the name',
  },
  stepOf: (words, name) => `${words}: ${name}`,

  speaking: 'Speaking now',
  nobodySpeaks: 'Nobody is speaking.',
  callNext: (name) => `Call the next one: ${name}`,
  nobodyWaits: 'Nobody is waiting to speak.',
  since: (time) => `Since ${time}`,
  spokeFor: 'Spoken for',
  limit: (minutes) => `limit ${formatNumber('en', minutes)} min`,
  timeIsOver: 'Time is over',
  inAll: (time) => `${time} in the whole session`,
  duration: (minutes, seconds) =>
    minutes > 0 ? `${formatNumber('en', minutes)} min ${seconds} s` : `${seconds} s`,
  waitingTitle: (n) => `Waiting (${formatNumber('en', n)})`,
  waitingEmpty: 'The list is empty',
  waitingEmptyNext:
    'Add speakers from the registrations, from questions sent in advance, or put them down here.',
  skippedTitle: (n) => `Passed over (${formatNumber('en', n)})`,
  spokenTitle: (n) => `Have spoken (${formatNumber('en', n)})`,
  removedTitle: (n) => `Removed from the list (${formatNumber('en', n)})`,
  removed: (name) => `${name} was removed from the list.`,
  undo: 'Undo',
  columns: {
    order: 'Order',
    who: 'Speaker',
    steps: 'Steps',
  },
  question: (n) => `Opinion no. ${formatNumber('en', n)}`,
  nameShown: 'Name on the screen',
  nameNotShown: 'Name not shown',

  fairTitle: 'Not heard yet',
  fairHamlets: 'Hamlets',
  fairGroups: 'Groups',
  fairWaiting: (name, n) => `${name} (${people(n)} waiting)`,
  unheard: 'Place not heard yet',
  suggestion: (name, place) =>
    place
      ? `You may want to call ${name}, ${place}: nobody from there has spoken.`
      : `You may want to call ${name}.`,

  stale: 'Somebody else has just changed the list, so this was not done. Below is the list as it stands now.',
  wrong: 'This cannot be done now.',
  notTaken: 'This session takes no more speakers: it was not announced, was called off, or is over.',

  addTitle: 'Add speakers',
  fromRegistered: 'From the registrations',
  registeredCount: (n, there) =>
    `${people(n)} registered to speak and not on the list, ${formatNumber('en', there)} of them present.`,
  noRegistered: 'Everybody who registered to speak is on the list.',
  addThere: (n) => `Add ${people(n)} present`,
  addAll: (n) => `Add all ${people(n)}`,
  added: (n) => (n === 0 ? 'They were on the list already.' : `${people(n)} added.`),
  fromQuestions: 'From questions sent in advance',
  questionField: 'Question sent in advance',
  questionHint: 'The name is shown only if its sender agreed to publish it and the opinion is public.',
  questionEmpty: '– Choose –',
  noQuestions: 'Everybody who sent a question in advance is on the list.',
  addAsker: 'Add its sender',
  walkIn: 'Put somebody down',
  name: 'Full name',
  hamlet: 'Hamlet',
  hamletEmpty: '– Choose –',
  otherHamlet: 'Elsewhere or unknown',
  group: 'Group or body they speak for',
  groupHint: 'Shown on the screen; write no names of people here.',
  consent: 'They agree to have their name on the screen',
  addWalkIn: 'Add to the end of the list',
  walkInAdded: (name) => `${name} was added to the end of the list.`,
  formUsed:
    'This form was used for somebody else. What is below was not saved; if it is another person, press “Add to the end of the list” once more.',
  fieldErrors: {
    'name.required': 'Enter the full name.',
    'hamlet.required': 'Choose the hamlet.',
    'hamlet.not_a_choice': 'Choose a hamlet of the list.',
    'opinion.required': 'Choose an opinion.',
    'opinion.not_a_choice': 'This opinion is no longer in the list. Choose another one.',
    'minutes.not_a_number': 'Enter 0 to 60 minutes.',
  },

  timeTitle: 'Time for each turn',
  minutes: 'Minutes',
  minutesHint: 'Empty or 0: no limit.',
  setTime: 'Set the time',

  projector: 'Screen in the hall',
  openProjector: 'Open the screen of the hall',
  projectorHint: 'Open it in a window of its own on the projector; it follows this list by itself.',
  showField: 'On the screen',
  showSpeaker: 'Who speaks and their question',
  showQuiet: 'Only what the session is about',
  showOpinion: (n, text) => `Opinion no. ${formatNumber('en', n)}: ${text}`,
  show: 'Show',
  shownNow: {
    speaker: 'The screen follows the speaker.',
    quiet: 'The screen shows only what the session is about.',
    opinion: (n) => `The screen shows opinion no. ${formatNumber('en', n)}.`,
  },
  notShowable: 'This opinion is not public and cannot be shown.',

  strip: {
    title: 'Speakers',
    all: 'Open the list of speakers',
  },

  screen: {
    someone: 'A speaker',
    next: 'Next',
    more: (named, n) => `(${formatNumber('en', named)} of ${formatNumber('en', named + n)} waiting)`,
    nobodyWaits: 'Nobody is waiting to speak',
    beforeStart: 'The session is about to begin',
    betweenTurns: 'The floor is open',
    over: 'The session is over. Thank you for coming.',
    calledOff: 'This session does not take place as announced.',
    topicOnly: 'Topic',
    cut: 'Excerpt; the whole text stands on its public page.',
    ask: 'Send your question now',
    askHow: 'Scan the code or open',
    lost: 'Connection lost, trying again',
    signedOut: 'Sign in again on this machine',
    clock: 'It is now',
  },
}
