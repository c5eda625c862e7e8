import type { FC } from 'hono/jsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** That the time for registering moves along with the session, where it has one of its own. */
export const ClosingNote: FC<{
  s: Strings
  session: { registers: boolean; registersUntil: number | null }
}> = ({ s, session: { registers, registersUntil } }) =>
  registers && registersUntil !== null ? (
    <p>{s.registrations.closingMoves(formatInstant(s.lang, registersUntil))}</p>
  ) : null
