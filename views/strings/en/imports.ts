import { formatDay, formatDayLong, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const some = (n: number, one: string, more: string) => `${formatNumber('en', n)} ${n === 1 ? one : more}`
const opinions = (n: number) => some(n, 'opinion', 'opinions')

const cells: Strings['imports']['cells'] = {
  name: 'Raised by',
  hamlet: 'Hamlet or ward group',
  text: 'What was said',
  topic: 'Topic',
  kind: 'Kind',
  leader_id: 'Answered by',
  answer: 'Answer on the spot',
  outcome: 'Outcome',
  agency_id: 'Agency',
  due_on: 'Answer due',
  reason: 'Reason or note',
  phone: 'Phone',
  address: 'Address',
}

export const imports: Strings['imports'] = {
  paperTitle: 'Enter opinions from paper',
  paperLead:
    'For a meeting that was taken down on paper: each frame is one opinion, under the next numbers of the session.',
  paperRule:
    '“Record all rows” records every good row at once; a wrong row stays in the table with what has to be corrected. Empty rows are left out.',
  paperKeys:
    'By keyboard: Enter goes to the next cell, Shift+Enter makes a new line, Ctrl+D takes hamlet, topic, kind and the one who answered from the row above, Ctrl+Enter records all.',
  toImports: 'Already have a spreadsheet? Import it whole.',
  shutTitle: 'No opinions can be entered into this session',
  early: (day) => `Opinions can be entered from the day of the session, ${formatDayLong('en', day)}.`,
  shut: {
    draft: 'This session is still a draft. Opinions can be entered once it is announced, from its day on.',
    postponed: 'This session was postponed. Opinions can be entered when it is announced with a new time.',
    cancelled: 'This session was cancelled: no opinions are entered.',
    held: 'This session is over and its figures are fixed. Reopen it to enter what is still on paper.',
    concluded: 'The conclusion of this session was issued: no opinions are entered any more.',
  },
  resume: 'Reopen the session',
  cells,
  none: '– None –',
  undecided: '– Not decided –',
  numberExpected: (n) => `No. ${formatNumber('en', n)} (expected)`,
  recordRow: (n) => `Record row no. ${formatNumber('en', n)}`,
  recordAll: 'Record all rows',
  moreRows: 'Add 10 empty rows',
  recorded: (numbers) => `Recorded ${opinions(numbers.length)}: no. ${numbers.join(', ')}.`,
  toLive: 'See the opinions recorded for this session',
  inRow: (n, cell, sentence) =>
    cell === null ? `Row no. ${n}: ${sentence}` : `Row no. ${n}, “${cell}”: ${sentence}`,
  rowUsed:
    'This row was used to record another opinion. What stands below is not stored; if it is a new opinion, record it again.',
  fieldErrors: {
    'name.required': 'Enter who raised it.',
    'hamlet.required': 'Choose the hamlet.',
    'hamlet.not_a_choice': 'Choose a hamlet from the list.',
    'text.required': 'Enter what was said.',
    'topic.required': 'Choose the topic.',
    'leader_id.required': 'Choose who answered.',
    'leader_id.not_a_choice': 'This person holds no office here. Choose from the list.',
    'answer.of_outcome': 'Enter what was answered on the spot.',
    'answer.of_leader': 'Somebody who answered is chosen. Enter the answer, or choose nobody.',
    'agency_id.required': 'Choose the agency.',
    'agency_id.not_a_choice': 'This agency is not on the list of the unit.',
    'agency_id.beside_outcome': 'Choose an agency only where the outcome is “An agency answers”.',
    'due_on.without_agency': 'A day goes with an agency. Choose the agency.',
    'due_on.before_session': 'The day must not be before the session.',
    'reason.of_outcome': 'Enter the reason.',
    'kind.denunciation': 'Denunciations are not entered here.',
    'hamlet.unknown': 'No hamlet of this unit has this name.',
    'hamlet.ambiguous': 'Several hamlets are spelt nearly like this. Write all marks.',
    'topic.unknown': 'This topic is not known. Write one of the list of topics.',
    'kind.unknown': 'This kind is not known. Write: recommendation, feedback, question or complaint.',
    'leader_id.unknown': 'No leader of this unit has this name.',
    'leader_id.ambiguous': 'Several leaders have this name. Add the office.',
    'agency_id.ambiguous': 'Several agencies have this name.',
    'outcome.unknown': 'This outcome is not known.',
    'agency_id.unknown': 'No agency of this unit has this name.',
    'due_on.not_a_date': 'Write the date as day/month/year, for example 05/12/2026.',
  },

  title: 'Import opinions from a spreadsheet',
  lead: 'Send the summary of a session (XLSX or CSV), look at every row, then record. The whole sheet is recorded, or nothing of it.',
  file: 'Spreadsheet',
  fileHint: 'XLSX or CSV, at most 5 MB and 1,000 rows. The first row names the columns.',
  upload: 'Read the sheet and preview it',
  samples: 'Sheets to fill in:',
  sampleXlsx: 'Download a sample XLSX',
  sampleCsv: 'Download a sample CSV',
  toPaper: 'Type row by row instead',
  refused: {
    none: 'Choose a spreadsheet.',
    too_large: 'The file is too large. Send a sheet of at most 5 MB, or several sheets.',
    not_sheet: 'This file cannot be read. Save it as .xlsx or .csv and send it again.',
    old_xls: 'This is an old spreadsheet (.xls). Open it, save it as .xlsx and send it again.',
    not_unicode: 'This CSV file is not in Unicode. Save it as “CSV UTF-8” or .xlsx and send it again.',
    empty: 'No row of this sheet holds an opinion.',
    too_many_rows: 'The sheet has more than 1,000 rows. Send it in several parts.',
  },
  earlier: 'Sheets sent so far',
  earlierNone: 'No sheet was sent for this session yet.',
  earlierHead: ['File', 'Sent', 'By', 'State'],
  state: {
    preview: 'In preview, nothing recorded',
    dropped: 'Dropped, nothing recorded',
  },
  stateRecorded: (n) => `${opinions(n)} recorded`,

  previewTitle: (file) => `Preview: ${file}`,
  previewLead: (at, who) => `Sent ${at} by ${who}. Nothing is recorded until you press the button.`,
  back: 'Import opinions from a spreadsheet',
  matchingTitle: 'Which column holds what',
  matchingHint:
    'Matched by the names of the columns. Where a match is wrong, choose again and press “Preview again with these columns”.',
  columns: { ...cells, number: 'Running number (not used)' },
  noColumn: '– No such column –',
  columnAt: (letter, head) => (head ? `Column ${letter}: ${head}` : `Column ${letter}`),
  elsewhere: 'A hamlet that is not on the list: record “elsewhere” and keep the words as the address',
  defaultLeader: 'Who answered, where the sheet does not say',
  rematch: 'Preview again with these columns',
  matchingWrong: 'Each column of the sheet can hold one thing only. Choose again.',
  counts: {
    fresh: (n) => `${opinions(n)} to record`,
    known: (n) => `${some(n, 'row', 'rows')} there already, not recorded again`,
    wrong: (n) => `${some(n, 'row', 'rows')} with errors`,
  },
  dueAre: (notice, due) =>
    due === null
      ? `Notice of receipt by ${formatDay('en', notice)}.`
      : `By the working calendar as it stands: notice of receipt by ${formatDay('en', notice)}, answer by ${formatDay('en', due)}.`,
  unused: (columns) =>
    `Not imported: ${columns}. If one is needed, choose it under “Which column holds what”.`,
  record: (n) => `Record ${opinions(n)}`,
  drop: 'Drop this sheet',
  nothingNew: 'Every row of this sheet was recorded before. There is nothing to add.',
  mendFirst:
    'Nothing can be recorded while there are errors. Correct the file and send it again, or choose other columns.',
  errorsTitle: 'To be corrected',
  errorsMore: (n) => `${some(n, 'more error is', 'more errors are')} in the table below.`,
  errorHead: ['Row', 'Column', 'In the sheet', 'To be corrected'],
  rowsTitle: 'Rows of the sheet',
  rowHead: ['Row', 'State', 'Raised by', 'What was said', 'Topic, kind', 'Answer, outcome'],
  stand: { fresh: 'To record', known: 'There already', wrong: 'Wrong' },
  asNumber: (n) => `Opinion no. ${formatNumber('en', n)} of the session`,
  pages: 'Pages',
  page: (n) => `Page ${formatNumber('en', n)}`,
  denunciation: (desk) =>
    `This row says that it is a denunciation: it is not imported and its words are not kept. Delete the row from the sheet and hand the letter to ${desk || 'the desk for denunciations'}.`,
  done: (n, known) =>
    known === 0
      ? `Recorded ${opinions(n)} from this sheet.`
      : `Recorded ${opinions(n)} from this sheet; ${some(known, 'row was', 'rows were')} there before.`,
  over: {
    recorded: (n) => `This sheet was recorded: ${opinions(n)}. Its content is not kept.`,
    dropped: 'This sheet was dropped, nothing was recorded. Its content is not kept.',
  },
  moved:
    'Somebody recorded opinions or changed this sheet a moment ago. Nothing was recorded; look again, then press once more.',
  calendarMoved:
    'The working calendar changed a moment ago: due dates may differ. Nothing was recorded; look again, then press once more.',
}
