import { formatDayLong } from '../format.ts'

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
  rule: {
    PARTY_FIRST_NOTICE: '10 working days from receipt (Party Regulation 11-QĐi/TW)',
    RECEPTION_FIRST_ANSWER: '10 working days from receipt (Law on Reception of Citizens, Art. 28)',
    AGENCY_RESULT: '20 days from the dialogue (the unit’s own rule)',
    ANSWER_DEFAULT: '15 working days from acceptance (the unit’s own rule)',
    COMPLAINT_FIRST: '30 days from acceptance (Law on Complaints, Art. 28)',
    EXTENSION: 'Put off',
    DENUNCIATION_RESOLVE: '30 days from acceptance (Law on Denunciations, Art. 30)',
  } as Record<string, string>,
}
