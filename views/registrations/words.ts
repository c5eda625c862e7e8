import type { RegistrationStanding } from '../../src/domain/registration.ts'
import type { Strings } from '../strings/vi.ts'

/** Until when one can register, or why not, in one sentence. */
export function registrationWords(s: Strings, standing: RegistrationStanding): string {
  const { standing: words } = s.registrations
  return 'until' in standing ? words[standing.is](standing.until) : words[standing.is]
}
