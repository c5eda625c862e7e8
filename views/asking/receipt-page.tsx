import type { FC } from 'hono/jsx'
import type { Promised } from '../../src/domain/promised.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint, Qr } from '../shell/paper.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { type NamedSession, sessionName, sessionTime } from './asked.ts'
import { type HowPromised, PromisedDates } from './promised.tsx'

export interface ReceiptProps {
  s: Strings
  code: string
  unit: { name: string; phone: string }
  receivedAt: number
  /** What the paper says of the matter; null where the matter is kept apart. */
  matter: {
    sender: string
    topic: string
    session: NamedSession | null
    promised: Promised
    how: HowPromised
    /** How many files came with it. */
    files: number
  } | null
  /** `opensHereOnly`: the address names this very machine, where a sample or a new office runs; no phone could open it. */
  follow: { path: string; address: string; qr: string; opensHereOnly: boolean }
  lookUpAddress: string | null
  /** Where the office came from when it printed this again. */
  back?: { href: string; label: string }
}

/** The paper a resident takes home. */
export const ReceiptPage: FC<ReceiptProps> = (props) => {
  const { s, code, unit, receivedAt, matter, follow, lookUpAddress, back } = props
  return (
    <div class="receipt">
      <PageHead back={back} title={s.asking.receiptTitle} over={unit.name} lead={s.asking.receiptLead} />
      <div class="receipt-head">
        <div>
          <p class="receipt-code">
            <span>{s.asking.lookUpCode}</span>
            <strong>{code}</strong>
          </p>
          <p>{s.asking.keepCode(lookUpAddress ?? s.asking.lookUpHere)}</p>
        </div>
        <div>
          <Qr svg={follow.qr} label={s.asking.qrLabel} />
          {!follow.opensHereOnly && <p class="hint">{s.asking.qrHint}</p>}
        </div>
      </div>
      {matter ? (
        <PromisedAndMatter s={s} receivedAt={receivedAt} matter={matter} />
      ) : (
        <Facts items={[[s.asking.receivedAt, <Instant s={s} at={receivedAt} />]]} />
      )}
      <h2>{s.asking.followLink}</h2>
      <p>
        <a class="address" href={follow.path}>
          {follow.address}
        </a>
      </p>
      <p>{s.asking.keepLink}</p>
      <p>
        <LinkButton href={follow.path}>{s.asking.openFollowUp}</LinkButton>
      </p>
      {follow.opensHereOnly && (
        <Notice tone="info">
          <p>{s.asking.opensHereOnly}</p>
        </Notice>
      )}
      <PrintButtonHint s={s} />
    </div>
  )
}

const PromisedAndMatter: FC<{
  s: Strings
  receivedAt: number
  matter: NonNullable<ReceiptProps['matter']>
}> = ({ s, receivedAt, matter }) => (
  <>
    <PromisedDates s={s} promised={matter.promised} how={matter.how} />
    <Facts
      items={[
        [s.asking.sender, matter.sender],
        [s.asking.receivedAt, <Instant s={s} at={receivedAt} />],
        [s.asking.session, matter.session && sessionName(s, matter.session)],
        [s.asking.when, matter.session && sessionTime(s, matter.session)],
        [s.opinions.topicLabel, matter.topic],
        [s.asking.filesLabel, matter.files > 0 && s.asking.filesReceived(matter.files)],
      ]}
    />
  </>
)
