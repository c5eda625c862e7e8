import { formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const atMost = (n: number) => `At most ${formatNumber('en', n)} characters.`

export const voices: Strings['voices'] = {
  score: { very_satisfied: 'Very satisfied', satisfied: 'Satisfied', not_satisfied: 'Not satisfied' },
  whatNow: 'What you can do now',
  earlierAnswers: (n) => `Earlier answers (${n})`,

  rate: 'Are you satisfied with this answer?',
  comment: 'Why?',
  commentHint: (n) => `Only the office reads this. ${atMost(n)}`,
  sendRating: 'Send the rating',
  changeRating: 'Change the rating',
  yourRating: 'Your rating',
  ratedEarlier:
    'Your rating was kept for the earlier answer. There is a newer answer now; you may read and rate it.',
  ratedForGood: 'The time to change a rating is over. What you said before stands.',
  cannotRate: 'There is no answer to rate now. Please see on this page how your opinion stands.',

  dispute: 'I do not agree, please look again',
  disputeLead: (until) =>
    `If the answer is wrong or incomplete, you can ask the leader to look again, until the end of ${until}.`,
  disputeReason: 'What is wrong or missing?',
  disputeHint: (n) => `The leader reads this and answers it. ${atMost(n)}`,
  sendDispute: 'Ask to look again',
  disputeOver: (until, phone) =>
    `The time to ask for another look ended after ${until}. If the matter is not settled, you can send a new opinion${phone ? `, call the office on ${phone}` : ''} or come to a reception.`,
  cannotDispute: {
    no_answer:
      'There is no answer to be looked at again now. Please see on this page how your opinion stands.',
    running: 'The leader is looking at your request already. Please wait for the outcome.',
    newer_answer: 'There is a newer answer. Please read it before you ask for another look.',
    over: 'The time to ask for another look is over. You can send a new opinion or come to a reception.',
  },
  disputeStands: {
    running: 'The leader is looking at the answer again',
    accepted: 'The leader agreed; your opinion is open again',
    rejected: 'The leader looked again and the answer stands',
  },
  disputedAt: (at) => `You asked on ${at}:`,
  settledAt: (at) => `The leader answered on ${at}:`,
  earlierDisputes: (n) => `Earlier requests to look again (${n})`,

  addFact: 'Add something to your opinion',
  factText: 'What you want to add',
  factHint: (n) => `Something new, or something missing. What you sent stays as it is. ${atMost(n)}`,
  sendFact: 'Add this',
  factsTitle: 'Added since',
  addedByYou: (at) => `Added by you on ${at}`,
  addedByOffice: (at) => `Added by the office on ${at}`,
  cannotAddFact: 'Nothing can be added any more: the opinion was answered, or is not handled further.',
  factsFull: 'A lot was added to this opinion already. Please call the office instead.',

  done: {
    'danh-gia': 'Your rating is recorded. Thank you.',
    'de-nghi': 'Your request was received. The leader will answer you.',
    'bo-sung': 'What you added was received.',
  },
  youTyped: 'What you wrote:',
  fieldErrors: {
    'score.required': 'Please choose how satisfied you are.',
    'score.not_a_choice': 'Please choose how satisfied you are.',
    'comment.too_long': '“Why?” is longer than 1,000 characters. Please write less.',
    'reason.required': 'Please say what is wrong or missing.',
    'reason.too_long': 'The reason is longer than 2,000 characters. Please write less.',
    'text.required': 'Please write what you want to add.',
    'text.too_long': 'This is longer than 2,000 characters. Please write less.',
  },

  heard: 'What the asker says',
  ratings: 'Ratings',
  ratedVersion: (version) => `Version ${version} of the answer`,
  ratedAt: (at) => `Rated on ${at}`,
  disputes: 'Disputes',
  disputeRuns: 'Awaits the leader’s answer',
  disputeOutcome: { accepted: 'Accepted: opened again', rejected: 'Answered: the answer stands' },
  disputeSaid: (at) => `Disputed on ${at}`,
  replied: (name, at) => `Answered by ${name} on ${at}`,
  facts: 'Added facts',
  factByAsker: (at) => `Added by the asker on ${at}`,
  factByStaff: (name, at) => `Recorded by ${name} on ${at}`,

  settleTitle: 'Answer the dispute',
  settleLead:
    'The asker does not agree with the answer. Until this is answered the opinion cannot be closed.',
  settleOutcome: 'Outcome',
  outcomeChoice: { accepted: 'Look again', rejected: 'The answer stands' },
  outcomeHint: {
    accepted: 'The opinion is opened again with a new due date; the public page says so.',
    rejected: 'The issued answer does not change.',
  },
  settleReply: 'Your answer to the asker',
  settleReplyHint: (n) => `The asker reads this. ${atMost(n)}`,
  settle: 'Send the answer',
  noRunningDispute: 'This dispute has been answered already.',
  staffFactTitle: 'Record an added fact',
  staffFactText: 'What the asker or somebody else let us know',
  staffFactHint: (n) => `The asker reads this on the follow-up page. ${atMost(n)}`,
  staffFact: 'Save the fact',

  similarTitle: 'Similar matters that were answered',
  similarLead:
    'If one of these answers is what you need, you need not send anything. If not, please go on writing.',
  similarSee: 'See answers that are there already',
  similarOpen: (code) => `Read the answer (opinion ${code}, opens a new page)`,
  similarNone: 'No answer to a similar matter was found. Please go on and send your opinion.',
  similarAnswered: (day) => `Answered on ${day}`,

  feedTitle: (office) => `Opinions and answers – ${office}`,
  feedPart: (part) => ` – ${part}`,
  feedSearch: (q) => `with “${q}”`,
  feedOpinion: (topic, unit) => `New opinion: ${topic}, ${unit}`,
  feedAnswer: (topic, unit) => `Answer: ${topic}, ${unit}`,
  feedCorrection: (topic, unit) => `Corrected answer: ${topic}, ${unit}`,
  followFeed: 'Follow this list as an Atom feed',
  followFeedTopic: (topic) => `Follow the field ${topic}`,
  followFeedHint: 'Give this address to a feed reader to be told of new opinions and answers.',
}
