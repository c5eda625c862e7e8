import type { Child, FC } from 'hono/jsx'
import type { RegistrationOffer } from '../../src/domain/registration.ts'
import { paths } from '../../src/paths.ts'
import { type ButtonTone, LinkButton } from '../shell/buttons.tsx'
import type { Strings } from '../strings/vi.ts'
import { registrationWords } from './words.ts'

/** What the page of a session says of registering, with the way to the form; nothing once the session itself says enough. */
export const RegistrationSection: FC<{
  s: Strings
  code: string
  offer: RegistrationOffer
  tone: ButtonTone
}> = ({ s, code, offer, tone }) => {
  const { standing, left } = offer
  if (standing.is === 'over' || standing.is === 'cancelled') return null
  return (
    <section class="asking" aria-label={s.registrations.label}>
      <p>
        {registrationWords(s, standing)} {standing.is === 'open' && placesWords(s, left)}
      </p>
      <RegistrationButton s={s} code={code} offer={offer} tone={tone} />
    </section>
  )
}

/** The same in one line of a list, where there is something to say before the page itself is opened. */
export function offerWords(s: Strings, { standing, left }: RegistrationOffer): string | null {
  if (standing.is === 'closed') return registrationWords(s, standing)
  return standing.is === 'open' ? `${registrationWords(s, standing)} ${placesWords(s, left)}`.trim() : null
}

/** The way to the form, while it is open. `children` tell a screen reader which session. */
export const RegistrationButton: FC<{
  s: Strings
  code: string
  offer: RegistrationOffer
  tone: ButtonTone
  children?: Child
}> = ({ s, code, offer, tone, children }) =>
  offer.standing.is === 'open' ? (
    <LinkButton href={paths.registration(code)} tone={tone}>
      {s.registrations.register}
      {children}
    </LinkButton>
  ) : null

function placesWords(s: Strings, left: number | null): string {
  if (left === null) return ''
  return left === 0 ? s.registrations.full : s.registrations.seatsLeft(left)
}
