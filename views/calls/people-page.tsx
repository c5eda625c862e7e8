import type { FC } from 'hono/jsx'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { FoundPerson } from '../../src/domain/person-search.ts'
import type { RegistrationState } from '../../src/domain/registration.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { StateMark } from '../opinions/marks.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatDay } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

export interface FoundOpinion {
  code: string
  state: OpinionState
  topic: TopicCode
  receivedOn: string
}

export interface FoundRegistration {
  code: string
  state: RegistrationState
  queueNumber: number
  session: { code: string; theme: string; on: string }
}

export interface PeopleProps {
  s: Strings
  q: string
  errors?: FieldErrors
  /** Null where nothing was asked. */
  found: FoundPerson<FoundOpinion, FoundRegistration>[] | null
  /** So many rows of each are shown, where there were more. */
  cutAt: number | null
}

/** Finding somebody by phone, name or code, with what they sent and what they registered for. */
export const PeopleContent: FC<PeopleProps> = ({ s, q, errors, found, cutAt }) => (
  <>
    <PageHead
      back={{ href: paths.desk, label: s.desk.title }}
      title={s.calls.peopleTitle}
      lead={s.calls.peopleLead}
    />
    <search aria-label={s.calls.peopleTitle}>
      <Form s={s} action={paths.people} method="get" errors={errors}>
        <Field
          s={s}
          name="q"
          label={s.calls.search}
          value={q}
          type="search"
          error={errors?.q}
          optionalNote={false}
          autocomplete="off"
        />
        <SubmitButton>{s.calls.find}</SubmitButton>
      </Form>
    </search>
    {found?.length === 0 && (
      <EmptyState title={s.calls.nobody}>
        <p>{s.calls.nobodyText}</p>
      </EmptyState>
    )}
    {cutAt !== null && <p>{s.calls.moreThanShown(cutAt)}</p>}
    <div class="found-people">
      {found?.map((person, i) => (
        <PersonCard key={i} s={s} person={person} />
      ))}
    </div>
  </>
)

const PersonCard: FC<{ s: Strings; person: FoundPerson<FoundOpinion, FoundRegistration> }> = ({
  s,
  person,
}) => (
  <section class="card">
    <header>
      <h2>{person.name}</h2>
      <p>
        {person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>}
        {person.phone && person.email && ' · '}
        {person.email}
        {person.place && ` · ${person.place}`}
      </p>
    </header>
    {person.opinions.length > 0 && (
      <>
        <h3>{s.calls.opinions}</h3>
        <ul>
          {person.opinions.map(({ code, state, topic, receivedOn }) => (
            <li key={code}>
              <a href={paths.staffOpinion(code)}>{code}</a> · {s.opinions.topic[topic]},{' '}
              {s.calls.sentOn(formatDay(s.lang, receivedOn))} <StateMark s={s} state={state} />
            </li>
          ))}
        </ul>
      </>
    )}
    {person.registrations.length > 0 && (
      <>
        <h3>{s.calls.registrations}</h3>
        <ul>
          {person.registrations.map(({ code, state, queueNumber, session }) => (
            <li key={code}>
              <a href={paths.staffRegistrations(session.code)}>{code}</a> ·{' '}
              {s.calls.sessionOn(session.theme, formatDay(s.lang, session.on))},{' '}
              {s.calls.queueNumber(queueNumber)} · {s.calls.registrationState[state]}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)
