import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { GroupFields } from './register-form.tsx'
import type { ListedRegistration } from './registration-list.tsx'
import { RegistrationMark } from './registration-mark.tsx'

interface OneProps {
  s: Strings
  /** Code of the session. */
  session: string
  registration: ListedRegistration
  mayChange: boolean
  typed?: { people: string; representatives: string }
  errors?: FieldErrors
}

/** One registration at the office, with what can be done about it. */
export const OneRegistrationPage: FC<OneProps> = (props) => {
  const { s, session, registration, mayChange, errors } = props
  const { name, code, queueNumber, intent, headCount, seats, about, hamlet, phone, email } = registration
  const words = s.registrations
  return (
    <>
      <PageHead
        title={name || s.asking.erased}
        over={`${words.queueNumber} ${queueNumber}`}
        marks={<RegistrationMark s={s} state={registration.state} />}
        back={{ href: paths.staffRegistrations(session), label: words.listTitle }}
        actions={
          mayChange && (
            <LinkButton tone="quiet" href={paths.newStaffRegistration(session)}>
              {words.add}
            </LinkButton>
          )
        }
      />
      {!mayChange && errors?.[''] && <Notice tone="error" title={errors['']} />}
      <Facts
        items={[
          [words.code, code],
          [words.columns.hamlet, hamlet],
          [words.columns.phone, [phone, email].filter(Boolean).join(', ')],
          [words.intentLabel, words.intent[intent]],
          [words.groupLabel, words.group(headCount, seats)],
          [words.about, about && <Prose text={about} />],
        ]}
      />
      {mayChange && <Steps {...props} />}
    </>
  )
}

const Steps: FC<OneProps> = ({ s, session, registration, typed, errors }) => {
  const { code, headCount, seats } = registration
  const words = s.registrations
  const stored = { people: String(headCount), representatives: headCount < 5 ? '' : String(seats) }
  return (
    <>
      {headCount > 1 && (
        <section aria-labelledby="fewer">
          <h2 id="fewer">{words.fewer}</h2>
          <p>{words.fewerWhat}</p>
          <Form s={s} action={paths.staffRegistrationPeople(session, code)} errors={errors}>
            <GroupFields s={s} typed={typed ?? stored} errors={errors} />
            <SubmitButton tone="quiet">{words.fewer}</SubmitButton>
          </Form>
        </section>
      )}
      <section aria-labelledby="cancel">
        <h2 id="cancel">{words.cancelByHand}</h2>
        <p>{words.cancelByHandWhat}</p>
        <Form s={s} action={paths.staffRegistrationCancellation(session, code)}>
          <SubmitButton tone="danger">{words.cancelByHand}</SubmitButton>
        </Form>
      </section>
    </>
  )
}
