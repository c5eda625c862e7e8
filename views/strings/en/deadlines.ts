import { formatDayLong } from '../format.ts'

/** The days of each rule as the product ships it. */
const USUAL: Record<string, number> = {
  PARTY_FIRST_NOTICE: 10,
  RECEPTION_FIRST_ANSWER: 10,
  AGENCY_RESULT: 20,
  ANSWER_DEFAULT: 15,
  COMPLAINT_FIRST: 30,
  DENUNCIATION_RESOLVE: 30,
}

/** Each rule with the days that it has where and when it is asked for. */
const ruleFor: Record<string, (days: number) => string> = {
  PARTY_FIRST_NOTICE: (days) => `${days} working days from receipt (Party Regulation 11-QĐi/TW)`,
  RECEPTION_FIRST_ANSWER: (days) =>
    `${days} working days from receipt (Law on Reception of Citizens, Art. 28)`,
  AGENCY_RESULT: (days) => `${days} days from the dialogue (the unit’s own rule)`,
  ANSWER_DEFAULT: (days) => `${days} working days from acceptance (the unit’s own rule)`,
  COMPLAINT_FIRST: (days) => `${days} days from acceptance (Law on Complaints, Art. 28)`,
  DENUNCIATION_RESOLVE: (days) => `${days} days from acceptance (Law on Denunciations, Art. 30)`,
}

/** The two clocks of an opinion, in the words its asker reads. */
export const deadlines = {
  title: 'Dates',
  noticeBy: (day: string) =>
    `By ${formatDayLong('en', day)} at the latest you will be told whether your opinion was accepted or forwarded.`,
  answeredAtSession: (session: string, due: string) =>
    `It will be answered at the dialogue on ${formatDayLong('en', session)}; if not, in writing by ${formatDayLong('en', due)} at the latest.`,
  answeredInWriting: (due: string) =>
    `It will be answered in writing by ${formatDayLong('en', due)} at the latest.`,
  answeredFromAcceptance: (days: number, due: string) =>
    `It will be answered in writing within ${days} working days of acceptance; if accepted in time, by ${formatDayLong('en', due)} at the latest.`,
  provisional: 'This date is provisional: the official holidays of that time have not been decided yet.',
  ruleFor,
  rule: {
    ...Object.fromEntries(Object.entries(ruleFor).map(([id, words]) => [id, words(USUAL[id]!)])),
    EXTENSION: 'Put off',
  } as Record<string, string>,
}
