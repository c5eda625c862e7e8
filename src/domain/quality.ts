import { partsOf } from './quality/parts.ts'
import { isEmptyFormula, namesLegalBasis, saysWhatIsDone } from './quality/said.ts'
import { untreatedParts } from './quality/treated.ts'

/** What a draft is looked through for before it goes to the leader. */
export const QUALITY_CHECKS = ['parts', 'basis', 'work', 'substance'] as const
export type QualityCheck = (typeof QUALITY_CHECKS)[number]

/** What is missing in a draft: `part` names the one (its number), the others are about the whole text. */
export const QUALITY_FINDINGS = ['part', 'no_basis', 'no_work', 'empty_formula'] as const
export type QualityFinding = (typeof QUALITY_FINDINGS)[number]

export interface QualityFault {
  finding: QualityFinding
  /** The number of the part; empty where the whole text is meant. */
  hit: string
}

/** Which check a finding belongs to. */
export const CHECK_OF: Record<QualityFinding, QualityCheck> = {
  part: 'parts',
  no_basis: 'basis',
  no_work: 'work',
  empty_formula: 'substance',
}

/**
 * What a draft owes its asker: every numbered part answered, the law it rests on named, what is done by whom by when (in its words or as a commitment), and more than a
 * formula. Each fault may be overridden with a reason that the leader reads.
 */
export function qualityFaults(
  asked: string,
  draft: string,
  commitments: readonly { state: string }[],
): QualityFault[] {
  const promised = commitments.some(({ state }) => state !== 'dropped')
  const whole = (finding: QualityFinding, isThere: boolean) => (isThere ? [{ finding, hit: '' }] : [])
  return [
    ...untreatedParts(partsOf(asked), draft).map((number) => ({
      finding: 'part' as const,
      hit: String(number),
    })),
    ...whole('no_basis', !namesLegalBasis(draft)),
    ...whole('no_work', !promised && !saysWhatIsDone(draft)),
    ...whole('empty_formula', isEmptyFormula(draft)),
  ]
}
