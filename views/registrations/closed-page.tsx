import type { FC } from 'hono/jsx'
import type { RegistrationStanding } from '../../src/domain/registration.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { FoundFacts, type RegisteringProps } from './register-page.tsx'
import { registrationWords } from './words.ts'

/** A session that takes no registration now: why, and after a post that nothing was taken. `typed`: what was posted, null where the page was only opened. */
export const ClosedRegistrationPage: FC<{
  s: Strings
  found: RegisteringProps
  standing: Exclude<RegistrationStanding, { is: 'open' }>
  typed: Record<string, string> | null
  firstSlip?: string
}> = ({ s, found, standing, typed, firstSlip }) => (
  <>
    <PageHead
      title={s.registrations.closedTitle[standing.is]}
      over={found.unit.name}
      back={{ href: paths.session(found.session.code), label: s.asking.backToSession }}
    />
    <div tabindex={typed ? -1 : undefined} autofocus={typed !== null}>
      <Notice tone={typed ? 'warning' : 'info'}>
        <p>{registrationWords(s, standing)}</p>
        {typed && <p>{s.registrations.notSent}</p>}
        {firstSlip && (
          <p>
            <a href={firstSlip}>{s.registrations.firstSlip}</a>
          </p>
        )}
      </Notice>
    </div>
    <FoundFacts s={s} found={found} until={null} />
    {typed?.about && (
      <TextArea s={s} name="kept" label={s.registrations.about} value={typed.about} optionalNote={false} />
    )}
    <LinkButton href={paths.calendar} tone="quiet">
      {s.asking.seeCalendar}
    </LinkButton>
  </>
)
