import { formatDay } from '../format.ts'
import type { Strings } from '../vi.ts'

export const papers: Strings['papers'] = {
  label: 'To print',
  noticeTitle: 'Notice of the session (A4)',
  noticeLead: 'Laid out as an official document; number and date are filled in by hand where they are blank.',
  boardTitle: 'Sheet for the notice board (A3)',
  boardLead: 'For the board at the office and the hamlet halls; readable from a distance.',
  loudspeakerTitle: 'Script for the loudspeaker',
  loudspeakerLead:
    'The schedule of the week in Vietnamese, numbers in words; read slowly, with a breath between the paragraphs.',
  loudspeakerLink: 'Loudspeaker script',
  weekBefore: 'Week before',
  weekAfter: 'Week after',
  scriptOf: (from, to) => `Week from ${formatDay('en', from)} to ${formatDay('en', to)}`,
  readingTime: (seconds) => `Takes about ${minutes(seconds)} to read.`,
  draft: 'This session is not announced yet: the print is for the signature, not for the wall.',
  noCode: 'This sheet has no QR code',
  noCodeWhy:
    'The software runs under an address that opens on this machine alone; a phone that scans a code would not get there. Once there is a public address (PUBLIC_URL), the code is printed.',
}

function minutes(seconds: number): string {
  const [whole, rest] = [Math.floor(seconds / 60), Math.round((seconds % 60) / 10) * 10]
  if (whole === 0) return `${Math.max(rest, 10)} seconds`
  return `${whole} min${rest === 0 ? '' : ` ${rest} s`}`
}
