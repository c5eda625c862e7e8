import { formatDayLong } from '../format.ts'

type Counted = 'working' | 'calendar'

/** Each rule with the days that it has where and when it is asked for: an office may have set fewer, a law may count others. */
const ruleFor: Record<string, (days: number, kind: Counted) => string> = {
  PARTY_FIRST_NOTICE: (days, kind) => `${daysOf(days, kind)} from receipt (Party Regulation 11-QĐi/TW)`,
  RECEPTION_FIRST_ANSWER: (days, kind) =>
    `${daysOf(days, kind)} from receipt (Law on Reception of Citizens, Art. 28)`,
  PETITION_PROPOSE: (days, kind) => `${daysOf(days, kind)} from receipt of the letter (Circular 05/2021)`,
  COMPLAINT_ACCEPT: (days, kind) =>
    `${daysOf(days, kind)} from receipt of the letter (Law on Complaints, Art. 27)`,
  DENUNCIATION_INITIAL: (days, kind) => `${daysOf(days, kind)} from receipt (Law on Denunciations, Art. 24)`,
  AGENCY_RESULT: (days, kind) => `${daysOf(days, kind)} from the dialogue (the unit’s own rule)`,
  ANSWER_DEFAULT: (days, kind) => `${daysOf(days, kind)} from acceptance (the unit’s own rule)`,
  COMPLAINT_FIRST: (days, kind) => `${daysOf(days, kind)} from acceptance (Law on Complaints, Art. 28)`,
  DENUNCIATION_RESOLVE: (days, kind) =>
    `${daysOf(days, kind)} from acceptance (Law on Denunciations, Art. 30)`,
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
  answeredFromAcceptance: (days: number, counted: Counted, due: string) =>
    `It will be answered in writing within ${daysOf(days, counted)} of acceptance; if accepted in time, by ${formatDayLong('en', due)} at the latest.`,
  provisional: 'This date is provisional: the official holidays of that time have not been decided yet.',
  ruleFor,
  rule: {
    PARTY_FIRST_NOTICE: 'term from receipt (Party Regulation 11-QĐi/TW)',
    RECEPTION_FIRST_ANSWER: 'term from receipt (Law on Reception of Citizens, Art. 28)',
    PETITION_PROPOSE: 'term from receipt of the letter (Circular 05/2021)',
    COMPLAINT_ACCEPT: 'term from receipt of the letter (Law on Complaints, Art. 27)',
    DENUNCIATION_INITIAL: 'term from receipt (Law on Denunciations, Art. 24)',
    AGENCY_RESULT: 'term from the dialogue (the unit’s own rule)',
    ANSWER_DEFAULT: 'term from acceptance (the unit’s own rule)',
    COMPLAINT_FIRST: 'term from acceptance (Law on Complaints, Art. 28)',
    DENUNCIATION_RESOLVE: 'term from acceptance (Law on Denunciations, Art. 30)',
    EXTENSION: 'Put off',
  } as Record<string, string>,
}

function daysOf(days: number, kind: Counted): string {
  const what = kind === 'working' ? 'working day' : 'day'
  return `${days} ${what}${days === 1 ? '' : 's'}`
}
