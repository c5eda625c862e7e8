import { formatDocumentNumber } from './document-number.ts'

/** Number and sign of a paper as it stands on it: `05/UBND-VP`, of the Party `05-CV/ĐU`. */
export function documentSign({ number, series }: { number: number; series: string }): string {
  return formatDocumentNumber({ number, series })
}
