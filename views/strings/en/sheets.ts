import { SHEET_COLUMNS, SHEET_MOST_ROWS } from '../../../src/domain/sheet.ts'
import { formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const refusals = {
  none: 'Please choose the sheet that the agency sent back.',
  too_large:
    'The file is too large: a sheet of one agency is 5 MB at most. Please take out pictures and choose it again.',
  not_xlsx: 'This file is no .xlsx spreadsheet. Please save it as .xlsx and choose it again.',
  no_head: `There is no row with the headings “${SHEET_COLUMNS.key}” and “${SHEET_COLUMNS.answer}”. Please use a sheet from this page.`,
  too_many_rows: `The sheet has more than ${formatNumber('en', SHEET_MOST_ROWS)} rows. Please split it.`,
  empty: 'There are no rows below the headings.',
}

const rowsOf = (n: number) => `${formatNumber('en', n)} ${n === 1 ? 'row' : 'rows'}`

export const sheets: Strings['sheets'] = {
  title: 'Sheets for agencies',
  lead: 'For agencies that do not sign in: download a sheet, have the agency fill in the answers, and take it back here.',
  link: 'Sheets for agencies',
  noAgency: 'No agencies yet',
  noAgencyText: 'An administrator adds agencies under Administration.',
  outgoing: 'Going out',
  incoming: 'Coming back',
  columnAgency: 'Agency',
  columnOpen: 'Opinions to answer',
  columnFile: 'Sheet',
  nothingOpen: 'Nothing waits',
  download: (agency) => `Download the sheet of ${agency}`,
  chooseAgency: 'Choose an agency',
  agencyMissing: 'Please choose the agency that sent this sheet.',
  file: 'The filled-in sheet (.xlsx)',
  fileHint: 'Nothing is stored yet: the next page shows every row before you take it over.',
  look: 'Look at it first',
  chooseAgain: 'Please choose the file again.',
  refused: (refused) => {
    if (refused.why === 'column_missing')
      return `The column “${SHEET_COLUMNS[refused.column]}” is missing. Columns may be moved, but their headings must stay.`
    if (refused.why === 'column_twice')
      return `The column “${SHEET_COLUMNS[refused.column]}” is there twice. Please keep one of them.`
    return refusals[refused.why]
  },
  lately: 'Sheets that came back lately',
  columnCame: 'Came',
  columnResult: 'Result',
  notTaken: 'Only looked at; no row was taken over',
  wasTaken: (taken, refused) =>
    `${rowsOf(taken)} taken over${refused > 0 ? `, ${formatNumber('en', refused)} could not be` : ''}`,
  previewTitle: (agency) => `Sheet of ${agency}`,
  cameAt: (when) => `Uploaded ${when}.`,
  nothingYet: 'Nothing is stored before you press the button.',
  taken: (n) => `${rowsOf(n)} taken over as draft answers.`,
  takenNext: 'Open each opinion to read it once more and submit it for approval.',
  take: (n) => `Take over ${rowsOf(n)}`,
  nothingToTake: 'There is nothing new to take over in this sheet; nothing changes.',
  count: {
    new: (n) => `${rowsOf(n)} to be taken over`,
    same: (n) => `${rowsOf(n)} already there, unchanged`,
    blank: (n) => `${rowsOf(n)} not answered yet`,
    moved: (n) => `${rowsOf(n)} whose opinion moved since the sheet went out`,
    gone: (n) => `${rowsOf(n)} no longer with this agency`,
    key_wrong: (n) => `${rowsOf(n)} with a wrong key`,
    twice: (n) => `${rowsOf(n)} there twice`,
    too_long: (n) => `${rowsOf(n)} too long`,
  },
  rows: 'Every row of the sheet',
  columnLine: 'Row',
  columnStand: 'What becomes of it',
  columnAnswer: 'Answer in the sheet',
  stand: {
    new: 'Will be taken over',
    same: 'Already there',
    blank: 'Not answered yet',
    moved: 'Opinion moved',
    gone: 'No longer with this agency',
    key_wrong: 'Wrong key',
    twice: 'There twice',
    too_long: 'Too long',
  },
  why: {
    moved:
      'Somebody worked on this opinion since the sheet went out. Please open it, compare both texts and type what is missing.',
    gone: 'The opinion went to another agency, was submitted, or has ended.',
    key_wrong:
      'The key or the code was changed, or the sheet is another agency’s. Please copy the answer into a new sheet.',
    twice: 'This opinion stands in a row above; only that one is taken over.',
    too_long: 'The answer is longer than 20,000 characters.',
  },
}
