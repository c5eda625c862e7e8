import type { FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'

export interface Subscription {
  /** Address of the feed, on this server. */
  path: string
  webcal: string
  /** Null where no other machine reaches this one. */
  elsewhere: { google: string; outlook: string } | null
}

/** The ways into a calendar of one's own, how late it may be there, and what to do when it matters. */
export const SubscribeBox: FC<{ s: Strings; to: Subscription; one?: boolean; phone?: string }> = ({
  s,
  to,
  one,
  phone,
}) => (
  <section class="screen-only subscribe" aria-labelledby="subscribe">
    <h2 id="subscribe">{one ? s.feeds.subscribeOneTitle : s.feeds.subscribeTitle}</h2>
    <SubscribeWays s={s} to={to} />
    <p>
      {s.feeds.late} {phone ? s.feeds.urgentCall(phone) : s.feeds.urgent}
    </p>
  </section>
)

export const SubscribeWays: FC<{ s: Strings; to: Subscription }> = ({ s, to }) => (
  <>
    <ul class="ways">
      <li>
        <a href={to.webcal}>{s.feeds.webcal}</a>
      </li>
      {to.elsewhere && (
        <>
          <li>
            <a href={to.elsewhere.google} rel="external noreferrer">
              {s.feeds.google}
            </a>
          </li>
          <li>
            <a href={to.elsewhere.outlook} rel="external noreferrer">
              {s.feeds.outlook}
            </a>
          </li>
        </>
      )}
      <li>
        <a href={to.path} download>
          {s.feeds.download}
        </a>
        <small>{s.feeds.downloadOnce}</small>
      </li>
    </ul>
    {!to.elsewhere && <p>{s.feeds.hereOnly}</p>}
  </>
)
