import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { RegisterForm, type RegisterFormProps } from './register-form.tsx'

/** The form of the office for whoever phones or comes. `left`: places that are left, null without a limit. */
export const RegisterByHandPage: FC<{
  s: Strings
  session: { code: string; theme: string; registers: boolean }
  left: number | null
  form: Omit<RegisterFormProps, 's' | 'action'>
}> = ({ s, session, left, form }) => (
  <>
    <PageHead
      title={s.registrations.addTitle}
      lead={s.registrations.addLead}
      over={session.theme}
      back={{ href: paths.staffRegistrations(session.code), label: s.registrations.listTitle }}
    />
    {!session.registers && <Notice tone="warning" title={s.registrations.notTaken} />}
    {left !== null && (
      <Notice
        tone={left === 0 ? 'warning' : 'info'}
        title={left === 0 ? s.registrations.fullByHand : s.registrations.seatsLeft(left)}
      />
    )}
    <RegisterForm s={s} action={paths.newStaffRegistration(session.code)} byHand {...form} />
  </>
)
