import type { StaffContext } from '../../http/context.ts'
import { showOpinion } from '../opinions/show.tsx'
import type { Taking } from '../opinions/taking.ts'

/** Nothing runs that could be settled: the page as it stands, with what was typed. */
export function refuseSettled(c: StaffContext, taking: Extract<Taking<unknown>, { ok: true }>) {
  const { opinion, step, typed } = taking
  const errors = { '': c.var.s.voices.noRunningDispute }
  return showOpinion(c, opinion, { step, errors, typed, status: 409 })
}
