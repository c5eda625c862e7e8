import type { FC } from 'hono/jsx'
import type { RegistrationIntent, RegistrationState } from '../../src/domain/registration.ts'
import { paths } from '../../src/paths.ts'
import { sessionName, sessionTime } from '../asking/asked.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint, Qr } from '../shell/paper.tsx'
import { Instant } from '../shell/when.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { RegisteringProps } from './register-page.tsx'

/** A registration as its slip tells of it. */
export interface SlipProps extends RegisteringProps {
  registration: {
    code: string
    intent: RegistrationIntent
    headCount: number
    seats: number
    state: RegistrationState
    queueNumber: number
    createdAt: number
  }
  name: string
  session: RegisteringProps['session'] & { stateReason: string; onlineUrl: string }
  /** How many wait before this one. */
  ahead: number
  carriedFrom: { theme: string; startsAt: number } | null
}

/** The slip that whoever registered takes home. `qr`: null where the address names this very machine. */
export const SlipPage: FC<{
  s: Strings
  own: SlipProps
  link: { path: string; address: string; qr: string | null }
  /** Null once it cannot be given back any more. */
  cancelHref: string | null
}> = ({ s, own, link, cancelHref }) => {
  const { registration, unit } = own
  const words = s.registrations
  const isCancelled = registration.state === 'cancelled'
  return (
    <div class="receipt">
      <PageHead title={words.slipTitle} over={unit.name} />
      <Standing s={s} own={own} />
      <div class="receipt-head">
        <div>
          <p class="receipt-code">
            <span>{words.queueNumber}</span>
            <strong>{formatNumber(s.lang, registration.queueNumber)}</strong>
          </p>
          <p>
            <strong>{stateWords(s, own)}</strong>
          </p>
          {registration.state === 'confirmed' && <p>{words.bringSlip}</p>}
          {registration.state === 'waiting' && <p>{words.waitForWord}</p>}
        </div>
        {link.qr && !isCancelled && <Qr svg={link.qr} label={words.qrLabel} />}
      </div>
      <SlipFacts s={s} own={own} />
      {!isCancelled && <OwnLink s={s} link={link} />}
      {!isCancelled && <PrintButtonHint s={s} />}
      <div class="buttons screen-only">
        {!isCancelled && (
          <LinkButton tone="quiet" href={paths.sessionFeed(own.session.code)}>
            {words.addToCalendar}
          </LinkButton>
        )}
        <LinkButton tone="quiet" href={paths.session(own.session.code)}>
          {words.sessionPage}
        </LinkButton>
        {cancelHref && (
          <LinkButton tone="danger" href={cancelHref}>
            {words.cancel}
          </LinkButton>
        )}
      </div>
    </div>
  )
}

/** What became of the session itself: said before anything else. */
const Standing: FC<{ s: Strings; own: SlipProps }> = ({ s, own: { session, carriedFrom } }) => {
  const { registrations: words } = s
  const { state, stateReason } = session
  return (
    <>
      {carriedFrom && <Notice tone="info" title={words.carried(carriedFrom.theme, carriedFrom.startsAt)} />}
      {(state === 'postponed' || state === 'cancelled') && (
        <Notice tone="warning" title={state === 'postponed' ? words.slipPostponed : words.slipCancelled}>
          {stateReason && <p>{words.reason(stateReason)}</p>}
        </Notice>
      )}
      {/* A reason without a state that needs one: it was postponed or moved, and stands announced anew. */}
      {state === 'announced' && stateReason && <Notice tone="info" title={words.slipMoved(stateReason)} />}
    </>
  )
}

function stateWords(s: Strings, { registration, ahead }: SlipProps): string {
  const { state } = registration
  return state === 'waiting' ? s.registrations.waitsAs(ahead + 1) : s.registrations.ownState[state]
}

const SlipFacts: FC<{ s: Strings; own: SlipProps }> = ({ s, own }) => {
  const { registration, name, session, venue } = own
  const { registrations: words } = s
  return (
    <Facts
      items={[
        [words.name, name || s.asking.erased],
        [s.asking.session, sessionName(s, session)],
        [s.asking.when, sessionTime(s, session)],
        [s.asking.where, venue ? `${venue.name}, ${venue.address}` : session.onlineUrl],
        [words.intentLabel, words.intent[registration.intent]],
        [words.groupLabel, words.group(registration.headCount, registration.seats)],
        [words.code, registration.code],
        [words.registeredAt, <Instant s={s} at={registration.createdAt} />],
      ]}
    />
  )
}

const OwnLink: FC<{ s: Strings; link: { path: string; address: string; qr: string | null } }> = ({
  s,
  link,
}) => (
  <>
    <h2>{s.registrations.ownLink}</h2>
    <p>
      <a class="address" href={link.path}>
        {link.address}
      </a>
    </p>
    <p>{s.registrations.keepLink}</p>
    {link.qr === null && (
      <Notice tone="info">
        <p>{s.registrations.opensHereOnly}</p>
      </Notice>
    )}
  </>
)
