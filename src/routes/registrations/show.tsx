import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { RegisteringSession } from '../../../db/queries/registrations.ts'
import { ClosedRegistrationPage } from '../../../views/registrations/closed-page.tsx'
import { RegisterPage } from '../../../views/registrations/register-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { dayOf } from '../../domain/day.ts'
import { dataTerms } from '../../domain/promise.ts'
import { type RegistrationStanding, registrationStanding, seatsLeft } from '../../domain/registration.ts'
import { placeOf } from '../../domain/rule.ts'
import type { PublicContext } from '../../http/context.ts'
import { issueFormToken } from '../../http/form-tokens.ts'
import { showPublic } from '../../http/pages.tsx'

interface Shown {
  status?: ContentfulStatusCode
  /** The token to carry on with; a fresh one when left out. */
  formToken?: string
  typed?: Record<string, string>
  errors?: FieldErrors
  firstSlip?: string
}

/** The form of a session, empty or with what was typed. Its token is for one person: nothing on the way keeps it. */
export async function showForm(
  c: PublicContext,
  found: RegisteringSession,
  { status = 200, formToken, typed = { people: '1' }, errors = {}, firstSlip }: Shown = {},
) {
  const { s, now, platform } = c.var
  const { session, unit, taken, hamlets } = found
  const token = formToken ?? (await issueFormToken(platform, session.id, now))
  const title = s.registrations.title
  c.header('Cache-Control', 'no-store')
  return showPublic(
    c,
    { title: Object.keys(errors).length > 0 ? `${s.shell.errorWord} ${title}` : title, status, narrow: true },
    <RegisterPage
      s={s}
      found={found}
      left={seatsLeft({ capacity: session.capacity, taken })}
      standing={registrationStanding(session, now)}
      terms={dataTerms(found.rulebook.rules, dayOf(now), placeOf(unit))}
      form={{ token, hamlets, typed, errors }}
      firstSlip={firstSlip}
    />,
  )
}

/** Why this session takes no registration now; after a post also that nothing was taken, with what was written. */
export function showClosed(
  c: PublicContext,
  found: RegisteringSession,
  { typed, firstSlip }: Pick<Shown, 'typed' | 'firstSlip'> = {},
) {
  const { s, now } = c.var
  const standing = registrationStanding(found.session, now)
  // Its form was open too long for the grace, or the session was changed while it was on its way.
  const shut: Exclude<RegistrationStanding, { is: 'open' }> =
    standing.is === 'open' ? { is: 'over' } : standing
  c.header('Cache-Control', 'no-store')
  return showPublic(
    c,
    { title: s.registrations.closedTitle[shut.is], status: typed ? 409 : 200, narrow: true },
    <ClosedRegistrationPage
      s={s}
      found={found}
      standing={shut}
      typed={typed ?? null}
      firstSlip={firstSlip}
    />,
  )
}
