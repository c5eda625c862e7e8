import type { FC } from 'hono/jsx'
import type { RegistrationState } from '../../src/domain/registration.ts'
import { Mark, type MarkTone } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

const TONES: Record<RegistrationState, MarkTone> = {
  confirmed: 'done',
  waiting: 'waiting',
  cancelled: 'left',
}

/** How a registration stands, in its word. */
export const RegistrationMark: FC<{ s: Strings; state: RegistrationState }> = ({ s, state }) => (
  <Mark tone={TONES[state]}>{s.registrations.state[state]}</Mark>
)
