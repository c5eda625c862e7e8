import { versionIssued, versionOnItsWay } from './answer.ts'
import type { GateName } from './gate.ts'
import {
  CHECK_OF,
  QUALITY_CHECKS,
  type QualityCheck,
  type QualityFault,
  type QualityFinding,
  qualityFaults,
} from './quality.ts'

/** A finding that somebody waved through, with their reason. `waivedAt` is epoch ms. */
export interface Waived {
  id: number
  gate: GateName
  finding: string
  hit: string
  reason: string
  waivedByName: string
  waivedAt: number
}

/** What the results of the gates are read from. */
export interface Gated {
  originalText: string
  answers: readonly {
    id: number
    version: number
    form: 'oral' | 'written'
    text: string
    submittedAt: number | null
    issuedAt: number | null
  }[]
  waivers: readonly Waived[]
  commitments: readonly { state: string }[]
}

/** One check of a draft: nothing found, or what was found, each with who overrode it and why, or with null where nobody did. */
export interface CheckResult {
  check: QualityCheck
  faults: { finding: QualityFinding; hit: string; waiver: Waived | null }[]
}

export interface GateResults {
  checks: CheckResult[]
  /** Personal data that somebody let pass, in the text for the public, the answer and names of files; the words themselves stand in those texts. */
  letPass: Waived[]
}

/** What the gates say of the draft on its way, or of the answer issued last: what the leader reads before signing. Null where nothing was written. */
export function gateResultsOf(opinion: Gated): GateResults | null {
  const written = opinion.answers.filter(({ form }) => form === 'written')
  const issued = versionIssued(written)
  const version = versionOnItsWay(written) ?? issued
  if (!version) return null
  const since = version === issued ? 0 : (issued?.issuedAt ?? 0)
  const faults = qualityFaults(opinion.originalText, version.text, opinion.commitments).map((fault) => ({
    ...fault,
    waiver: overrideOf(fault, opinion.waivers, since),
  }))
  return {
    checks: QUALITY_CHECKS.map((check) => ({
      check,
      faults: faults.filter(({ finding }) => CHECK_OF[finding] === check),
    })),
    letPass: opinion.waivers.filter(({ gate }) => gate !== 'quality'),
  }
}

/** Faults of a draft that nobody overrode since the last answer was issued: a new answer is looked at anew. */
export function openFaults(opinion: Gated, draft: string): QualityFault[] {
  const since = versionIssued(opinion.answers.filter(({ form }) => form === 'written'))?.issuedAt ?? 0
  return qualityFaults(opinion.originalText, draft, opinion.commitments).filter(
    (fault) => overrideOf(fault, opinion.waivers, since) === null,
  )
}

function overrideOf(
  { finding, hit }: QualityFault,
  waivers: readonly Waived[],
  since: number,
): Waived | null {
  const its = waivers.filter(
    (waiver) =>
      waiver.gate === 'quality' &&
      waiver.finding === finding &&
      waiver.hit === hit &&
      waiver.waivedAt >= since,
  )
  return its.at(-1) ?? null
}
