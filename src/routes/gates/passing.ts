import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import type { FailedStep, ShownGate } from '../../../views/opinions/shown.ts'
import type { GateName } from '../../domain/gate.ts'
import { blackOut } from '../../domain/redaction.ts'
import type { StepName } from '../../domain/step.ts'
import { type Answered, readWaivings, type Waiving } from '../../domain/waiving.ts'
import type { StaffContext } from '../../http/context.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { showOpinion } from '../opinions/show.tsx'
import type { ShowRefused } from '../opinions/taking.ts'
import { type Looked, lookAt } from './looking.ts'

/** The texts may be published, with what is to be waved through in the same batch; or the form again with what was found. */
export type Passing =
  | { ok: true; waivings: Waiving[] }
  | { ok: false; response: Response | Promise<Response> }

interface Taken {
  opinion: StaffOpinion
  step: StepName
  typed: Typed
}

/**
 * The gate before texts of a form become public: nothing passes that holds a phone, an identity number, a name … unless it is ticked with a reason in this very form, or
 * was before. `do=black_out` shows the texts with those words taken out and stores nothing. One trip.
 */
export async function passGate(
  c: StaffContext,
  { opinion, step, typed }: Taken,
  gate: GateName,
  texts: readonly { field: string; text: string }[],
  show: ShowRefused = showOpinion,
): Promise<Passing> {
  const looked = await lookAt(c.var.db, opinion, gate, texts)
  const again = (failed: Omit<FailedStep, 'step'>) =>
    ({ ok: false, response: show(c, opinion, { step, ...failed }) }) as const
  if (typedText(typed, 'do') === 'black_out') {
    return again({
      errors: {},
      typed: { ...typed, ...blackedOut(texts, looked) },
      status: 200,
      isBlackedOut: true,
    })
  }
  const { isPassed, waivings, answered } = readWaivings(looked.findings, typed)
  if (isPassed) return { ok: true, waivings }
  const errors = errorsOf(c, looked, answered)
  return again({ errors, typed, status: 422, gate: shownGate(looked, answered) })
}

/** What a view shows of what a gate found. */
export function shownGate({ texts }: Pick<Looked, 'texts'>, answered: Answered[]): ShownGate {
  return { texts: texts.map(({ field, parts }) => ({ field, parts })), findings: answered }
}

/** A sentence for each text that holds something, and for each reason that is missing. */
function errorsOf(
  c: StaffContext,
  { texts, findings }: Looked,
  answered: Answered[],
): Record<string, string> {
  const { s } = c.var
  const left = answered.filter(({ isTicked, flaw }) => !isTicked || flaw !== null).length
  const found = texts.map(({ field }) => [field, s.gates.stillFound(left || findings.length)])
  const reasons = answered.flatMap(({ flaw }, i) => (flaw ? [[`why-${i}`, s.errors[flaw]!]] : []))
  return Object.fromEntries([...found.slice(0, 1), ...reasons])
}

function blackedOut(
  texts: readonly { field: string; text: string }[],
  looked: Looked,
): Record<string, string> {
  const hits = new Map(looked.texts.map(({ field, hits }) => [field, hits]))
  return Object.fromEntries(texts.map(({ field, text }) => [field, blackOut(text, hits.get(field) ?? [])]))
}
