import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import type { FailedStep } from '../../../views/opinions/shown.ts'
import { openFaults } from '../../domain/gate-results.ts'
import { type Answered, readWaivings, type Waiving } from '../../domain/waiving.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { lookAt } from '../gates/looking.ts'
import { shownGate } from '../gates/passing.ts'

/** The draft may go to the leader, with what is waved through in the same batch; or what is missing in it and stands in it. */
export type Checked =
  | { ok: true; waivings: Waiving[] }
  | { ok: false; refused: Pick<FailedStep, 'errors' | 'gate'> }

/** Both gates before a draft goes to the leader: what it owes its asker, and, where the answer will be public, personal data in it. At most one trip. */
export async function checkDraft(
  c: StaffContext,
  opinion: StaffOpinion,
  text: string,
  typed: Typed,
): Promise<Checked> {
  const { around, publicAt } = opinion
  const gated = { ...opinion, waivers: around.waivers, commitments: around.commitments }
  const faults = openFaults(gated, text).map((fault) => ({ gate: 'quality' as const, words: '', ...fault }))
  const personal =
    publicAt === null
      ? { texts: [], findings: [] }
      : await lookAt(c.var.db, opinion, 'answer', [{ field: 'text', text }])
  const read = readWaivings([...faults, ...personal.findings], typed)
  if (read.isPassed) return { ok: true, waivings: read.waivings }
  return {
    ok: false,
    refused: { errors: errorsOf(c, read.answered), gate: shownGate(personal, read.answered) },
  }
}

function errorsOf({ var: { s } }: StaffContext, answered: Answered[]): Record<string, string> {
  const left = answered.filter(({ isTicked, flaw }) => !isTicked || flaw !== null).length
  const reasons = answered.flatMap(({ flaw }, i) => (flaw ? [[`why-${i}`, s.errors[flaw]!]] : []))
  return { text: s.gates.qualityOpen(left), ...Object.fromEntries(reasons) }
}
