import type { OpinionKind, OpinionSource, OpinionState } from '../../../src/domain/opinion.ts'
import type { TopicCode } from '../../../src/domain/topic.ts'

const state: Record<OpinionState, string> = {
  received: 'Received',
  accepted: 'Accepted',
  assigned: 'With an agency',
  drafted: 'Answer being drafted',
  submitted: 'Awaiting approval',
  approved: 'Signed, not yet issued',
  answered: 'Answered',
  closed: 'Closed',
  refused: 'Not accepted',
  forwarded: 'Forwarded elsewhere',
  returned: 'Returned with guidance',
  merged: 'Merged',
  withdrawn: 'Withdrawn by the sender',
  filed: 'Filed',
  separate: 'Kept separate',
}

/** What residents read: fewer words than the office uses. */
const publicState: Record<OpinionState, string> = {
  ...state,
  assigned: 'Being dealt with',
  drafted: 'Being dealt with',
  submitted: 'Being dealt with',
  approved: 'Being dealt with',
  separate: 'Being handled under its own procedure',
}

const kind: Record<OpinionKind, string> = {
  recommendation: 'Recommendation',
  feedback: 'Feedback',
  question: 'Question',
  complaint: 'Complaint',
  denunciation: 'Denunciation',
}

const source: Record<OpinionSource, string> = {
  advance_web: 'Sent in advance, online',
  advance_paper: 'Sent in advance, on paper',
  spoken: 'Spoken at the dialogue',
  reception: 'Raised at a reception',
  petition: 'Petition',
  forwarded: 'Forwarded to us',
}

const topic: Record<TopicCode, string> = {
  land: 'Land',
  clearance: 'Compensation, site clearance, resettlement',
  roads: 'Roads',
  irrigation: 'Irrigation and farming',
  electricity: 'Electricity',
  water: 'Drinking water',
  environment: 'Environment and waste',
  construction: 'Building control and planning',
  security: 'Public order',
  welfare: 'Welfare, entitlements, poor households',
  health: 'Health and insurance',
  education: 'Education',
  culture: 'Culture, community houses, cemeteries',
  food_safety: 'Food safety',
  procedures: 'Procedures and conduct of officials',
  elections: 'Organisation and elections',
  disaster: 'Natural disasters, landslides',
  digital: 'Digital services',
  other: 'Other',
}

/** The opinion's own words: what it is, where it stands. */
export const opinions = {
  state,
  publicState,
  kind,
  source,
  topic,
  one: 'Opinion',
  code: 'Opinion code',
  numberInSession: (n: number) => `Opinion no. ${n}`,
  kindLabel: 'Kind',
  competence: {
    commune: 'Commune',
    province: 'Province',
    central: 'Central government',
    other: 'Another body',
  },
  competenceLabel: 'Competence',
  topicLabel: 'Topic',
  sourceLabel: 'How it came in',
  stateLabel: 'State',
  unitLabel: 'Unit',
  agencyLabel: 'Agency in charge',
  hamletLabel: 'Hamlet or residential group',
  placeLabel: 'Where it happens',
  receivedOn: 'Received on',
  dueOn: 'Answer due',
  noticeOn: 'Notice due',
  askedBy: 'Raised by',
  nameWithheld: 'Name not published',
  originalText: 'Original words',
  publicText: 'Public text',
  answer: 'Answer',
  withheld: 'Withheld from publication under the rules.',
  onTime: 'On time',
  dueToday: 'Due today',
  overdue: 'Overdue',
  provisional: 'provisional',
}
