import type { FC } from 'hono/jsx'
import type { RegistrationIntent, RegistrationState } from '../../src/domain/registration.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import { Facts } from '../shell/facts.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { RegistrationTable } from './registration-table.tsx'

/** A registration as the office's list shows it. */
export interface ListedRegistration {
  code: string
  queueNumber: number
  state: RegistrationState
  intent: RegistrationIntent
  about: string
  headCount: number
  seats: number
  recordedBy: number | null
  name: string
  phone: string
  email: string
  hamlet: string | null
}

export interface RegistrationListProps {
  s: Strings
  session: {
    code: string
    theme: string
    startsAt: number
    endsAt: number
    capacity: number | null
    registers: boolean
  }
  counts: {
    confirmed: number
    confirmedSeats: number
    waiting: number
    waitingSeats: number
    cancelled: number
  }
  registered: ListedRegistration[]
  next: number | null
  /** The number after which this page begins; 0 on the first. */
  after: number
  /** Whether this person adds and cancels. */
  mayChange: boolean
}

/** Who comes and who waits, in the order of the queue. */
export const RegistrationList: FC<RegistrationListProps> = (props) => {
  const { s, session, registered, next, after, mayChange } = props
  const words = s.registrations
  const list = paths.staffRegistrations(session.code)
  const add = mayChange && session.registers && (
    <LinkButton href={paths.newStaffRegistration(session.code)}>{words.add}</LinkButton>
  )
  return (
    <>
      <PageHead
        title={words.listTitle}
        over={session.theme}
        lead={formatSpan(s.lang, session.startsAt, session.endsAt)}
        back={{ href: paths.staffSession(session.code), label: words.backToSession }}
        actions={[
          add,
          registered.length > 0 && (
            <LinkButton tone="quiet" href={paths.attendanceSheet(session.code)}>
              {words.print}
            </LinkButton>
          ),
        ]}
      />
      {!session.registers && <Notice tone="info" title={words.notTaken} />}
      <Counts {...props} />
      {registered.length > 0 || after > 0 ? (
        <RegistrationTable {...props} />
      ) : (
        <EmptyState title={words.noneYet}>
          <p>{words.noneYetNext}</p>
        </EmptyState>
      )}
      <Pager
        s={s}
        next={next === null ? null : withQuery(list, { sau: next })}
        first={after > 0 ? list : null}
      />
    </>
  )
}

const Counts: FC<RegistrationListProps> = ({ s, session, counts }) => {
  const { registrations: words } = s
  return (
    <Facts
      items={[
        [words.seatsLabel, words.counts(counts.confirmedSeats, session.capacity)],
        [words.confirmedLabel, words.registrationsOf(counts.confirmed, counts.confirmedSeats)],
        [words.waitingLabel, words.registrationsOf(counts.waiting, counts.waitingSeats)],
        [words.cancelledLabel, counts.cancelled > 0 && words.registrationCount(counts.cancelled)],
      ]}
    />
  )
}
