import type { Strings } from '../vi.ts'

export const attendance: Strings['attendance'] = {
  inTheRoom: 'At the session',
  links: {
    agenda: 'Agenda',
    brief: 'Brief for the chair',
    openingReport: 'Opening report',
    attendance: 'Attendance',
    turns: 'Speakers’ list',
    projector: 'Projector screen',
    visits: 'Reception desk',
    receptionRegister: 'Reception register',
    paperEntry: 'Entry from paper',
    imports: 'Import a spreadsheet',
    lateCards: 'Late opinions',
    closingSum: 'Closing sum',
    conclusion: 'Conclusion',
    minutes: 'Minutes',
  },
}
