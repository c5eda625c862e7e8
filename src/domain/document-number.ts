import type { Day } from './day.ts'
import type { Body } from './session.ts'

/** A number in the office's book with the sign after it. */
export interface DocumentNumber {
  number: number
  series: string
}

/** The sign of a body's letters where it has not numbered one yet. */
export const FIRST_SERIES: Record<Body, string> = {
  peoples_committee: 'UBND-VP',
  party_committee: 'CV/ĐU',
  council_board: 'HĐND-VP',
  fatherland_front: 'MTTQ-BTT',
}

/** The sign of a body's notices where it has not numbered one yet: `05/TB-UBND`, `15-TB/ĐU` of the Party. */
export const FIRST_NOTICE_SERIES: Record<Body, string> = {
  peoples_committee: 'TB-UBND',
  party_committee: 'TB/ĐU',
  council_board: 'TB-HĐND',
  fatherland_front: 'TB-MTTQ',
}

/**
 * As it stands on paper: `05/UBND-VP`, under 10 with a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). A Party paper joins
 * its sign by a hyphen: `05-CV/ĐU`.
 */
export function formatDocumentNumber({ number, series }: DocumentNumber): string {
  return `${String(number).padStart(2, '0')}${series.includes('/') ? '-' : '/'}${series}`
}

/** The year of the book in which a paper of this day is numbered. */
export function bookYear(issuedOn: Day): number {
  return Number(issuedOn.slice(0, 4))
}

/** What is wrong with the day of a paper: nobody signs tomorrow's, and it is not numbered before it was approved. */
export function dateFlaw(
  issuedOn: Day,
  { approvedOn, today }: { approvedOn: Day; today: Day },
): 'in_future' | 'before_approval' | null {
  if (issuedOn > today) return 'in_future'
  return issuedOn < approvedOn ? 'before_approval' : null
}
