import type { NewCommitment } from '../../../db/records/commitments.ts'
import { commitmentForm, keeperOf, promiseFlaw } from '../../domain/commitment-form.ts'
import { dayOf } from '../../domain/day.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { personalDataIn } from './personal.ts'
import { flawWords } from './taking.ts'

/** A commitment that may be made, as far as its form tells of it; or what is wrong with it, by field. */
export type Promising =
  | { ok: true; typed: Typed; promise: Omit<NewCommitment, 'opinionId' | 'sessionId' | 'answerId' | 'state'> }
  | { ok: false; typed: Typed; errors: Record<string, string> }

/** Reads the form of a new commitment of `unit`: kept by somebody of it, its day not past, nobody's data in its words. One trip. */
export async function readPromise(
  c: StaffContext,
  { unitId, unit }: { unitId: number; unit: { phone: string } },
  agencies: readonly { id: number; name: string }[],
): Promise<Promising> {
  const { now, s, platform } = c.var
  const form = await readForm(c, commitmentForm, s.commitments.errors)
  const { typed } = form
  if (!form.ok) return { ok: false, typed, errors: form.errors }
  const { what, dueOn } = form.values
  const keeper = keeperOf(agencies, form.values)
  if (!keeper) return { ok: false, typed, errors: { agency: flawWords(c, 'agency', 'not_a_choice') } }
  const flaw = promiseFlaw(dueOn, dayOf(now))
  if (flaw) return { ok: false, typed, errors: { dueOn: flawWords(c, 'dueOn', flaw) } }
  const personal = await personalDataIn(c, { unitId, phone: unit.phone }, { what, who: keeper.who })
  if (personal) return { ok: false, typed, errors: personal }
  const [id, code] = [platform.newId(), randomCode(platform.random(16), 8)]
  return { ok: true, typed, promise: { id, code, unitId, what, dueOn, ...keeper } }
}
