import type { FC } from 'hono/jsx'
import type { DataTerms } from '../../src/domain/promise.ts'
import type { RegistrationStanding } from '../../src/domain/registration.ts'
import { paths } from '../../src/paths.ts'
import { type NamedSession, sessionName, sessionTime } from '../asking/asked.ts'
import { PostingPage } from '../asking/posting-page.tsx'
import { PrivacyWhole } from '../asking/privacy.tsx'
import { Fold } from '../shell/buttons.tsx'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { RegisterForm, type RegisterFormProps } from './register-form.tsx'

/** The session one registers for. */
export interface RegisteringProps {
  session: NamedSession & { code: string }
  unit: { name: string; phone: string }
  venue: { name: string; address: string } | null
}

/** The form of one session. `left`: places that are left, null without a limit; `firstSlip`: where the slip lies that this form brought before. */
export const RegisterPage: FC<{
  s: Strings
  found: RegisteringProps
  left: number | null
  standing: RegistrationStanding
  terms: DataTerms
  form: Omit<RegisterFormProps, 's' | 'action'>
  firstSlip?: string
}> = ({ s, found, left, standing, terms, form, firstSlip }) => {
  const { usedFormTitle: title, firstSlip: label } = s.registrations
  return (
    <PostingPage
      s={s}
      title={s.registrations.title}
      of={found}
      earlier={firstSlip ? { title, href: firstSlip, label } : null}
      reading={
        <>
          <FoundFacts s={s} found={found} until={standing.is === 'open' ? standing.until : null} />
          <Notice tone={left === 0 ? 'warning' : 'info'} title={placesWords(s, left)} />
          <Privacy s={s} unit={found.unit} terms={terms} />
        </>
      }
      writing={<RegisterForm s={s} action={paths.registration(found.session.code)} {...form} />}
      errors={form.errors}
    />
  )
}

function placesWords(s: Strings, left: number | null): string {
  if (left === null) return s.registrations.unlimited
  return left === 0 ? s.registrations.full : s.registrations.seatsLeftForm(left)
}

/** Which session it is, when and where, and until when one can register. */
export const FoundFacts: FC<{ s: Strings; found: RegisteringProps; until: number | null }> = ({
  s,
  found: { session, venue },
  until,
}) => (
  <Facts
    items={[
      [s.asking.session, sessionName(s, session)],
      [s.asking.when, sessionTime(s, session)],
      [s.asking.where, venue && `${venue.name}, ${venue.address}`],
      [
        s.registrations.until,
        until !== null && (
          <strong>
            <Instant s={s} at={until} />
          </strong>
        ),
      ],
    ]}
  />
)

const Privacy: FC<{ s: Strings; unit: RegisteringProps['unit']; terms: DataTerms }> = ({
  s,
  unit,
  terms,
}) => (
  <>
    <Notice tone="info" title={s.registrations.privacyTitle}>
      <p>{s.registrations.privacyBrief(unit.name)}</p>
      <p>{s.registrations.privacyRequired}</p>
    </Notice>
    <Fold summary={s.asking.privacyWhole}>
      <PrivacyWhole s={s} units={[unit]} terms={terms} words={s.registrations.privacy} />
    </Fold>
  </>
)
