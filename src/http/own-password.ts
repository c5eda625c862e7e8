import type { User } from '../../db/queries/users.ts'
import type { FieldErrors } from '../../views/shell/error-summary.tsx'
import { takeOwnAttempt } from './attempts.ts'
import type { StaffContext } from './context.ts'
import { passwordFits } from './passwords.ts'
import { tooManyTries } from './throttle.ts'

type Proof =
  /** `key` is the counter to forget once what it was asked for is done. */
  { ok: true; key: string } | { ok: false; status: 422 | 429; errors: FieldErrors }

/** Asks for the own password again: a desk that was left open must not be enough. Tries are counted as at the door. */
export async function proveOwnPassword(
  c: StaffContext,
  user: User,
  typed: string,
  field: string,
): Promise<Proof> {
  const { platform, s } = c.var
  const turn = await takeOwnAttempt(c, 'own-password', String(user.id))
  if (!turn.ok) return { ok: false, ...tooManyTries(c, turn.retryAt) }
  if (await passwordFits(platform, typed, user.passwordHash)) return { ok: true, key: turn.key }
  return { ok: false, status: 422, errors: { [field]: s.accounts.wrongPassword } }
}
