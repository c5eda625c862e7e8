import type { Rule } from '../../src/domain/rule.ts'
import type { Strings } from '../strings/vi.ts'

/** From when to when a rule holds. */
export function periodWords(s: Strings, { from, to }: Pick<Rule, 'from' | 'to'>): string {
  return to === null ? s.rules.from(from) : s.rules.fromTo(from, to)
}
