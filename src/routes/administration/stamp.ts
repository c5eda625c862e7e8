import type { Head } from '../../../db/chain.ts'
import { NO_HISTORY } from '../../../db/chain.ts'
import { type Typed, typedText } from '../../http/forms.ts'

/** What a form remembers of the record it was drawn from. Only compared, never written: the write builds on the head as it is stored. */
export function stampOf(head: Head): string {
  return `${head.seq}-${head.hash.slice(0, 16)}`
}

/** Whether the person saw the record as it stands now. */
export function isCurrent(typed: Typed, head: Head): boolean {
  return typedText(typed, 'stamp') === stampOf(head)
}

/** The end of a history that was read with `headOf`. */
export function headIn(found: Head[]): Head {
  return found[0] ?? NO_HISTORY
}
