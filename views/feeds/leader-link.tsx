import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubscribeWays, type Subscription } from '../calendar/subscribe-box.tsx'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint, Qr } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'
import { type ListedLeader, madeBy } from './leader-list.tsx'

export interface LeaderLinkProps {
  s: Strings
  leader: ListedLeader
  /** The link that works now; `qr` is null where no phone could open it. */
  link: { address: string; to: Subscription; qr: string | null } | null
  refusal?: string
}

/** One leader's link: to be sent or scanned, and ended. */
export const LeaderLinkContent: FC<LeaderLinkProps> = ({ s, leader, link, refusal }) => (
  <>
    <PageHead
      back={{ href: paths.leaderFeeds, label: s.feeds.back }}
      title={s.feeds.leaderTitle(leader.name)}
      over={`${leader.offices.join('; ')} · ${leader.unit}`}
      lead={leader.feed && madeBy(s, leader.feed)}
    />
    {refusal && <Notice tone="error" title={refusal} />}
    {!leader.inOffice && leader.feed && <Notice tone="warning" title={s.feeds.hasLeft} />}
    {leader.feed && link ? (
      <>
        <Link s={s} link={link} />
        <Ending s={s} leader={leader} seen={leader.feed.id} />
        <PrintButtonHint s={s} />
      </>
    ) : (
      <EmptyState title={s.feeds.noLinkYet} action={leader.inOffice && <Make s={s} leader={leader} />} />
    )}
  </>
)

const Link: FC<{ s: Strings; link: NonNullable<LeaderLinkProps['link']> }> = ({ s, link }) => (
  <>
    <h2>{s.feeds.addressLabel}</h2>
    <p>
      <code class="typed-off address">{link.address}</code>
    </p>
    {link.qr && (
      <>
        <Qr svg={link.qr} label={s.feeds.qrLabel} />
        <p class="hint">{s.feeds.qrHint}</p>
      </>
    )}
    <SubscribeWays s={s} to={link.to} />
    <Notice tone="info">
      <p>
        {s.feeds.keepSecret} {s.feeds.nothingOfResidents}
      </p>
      <p>{s.feeds.late}</p>
    </Notice>
  </>
)

const Make: FC<{ s: Strings; leader: ListedLeader }> = ({ s, leader }) => (
  <Form s={s} action={paths.leaderFeedOf(leader.id)}>
    <input type="hidden" name="seen" value="" />
    <SubmitButton>{s.feeds.make}</SubmitButton>
  </Form>
)

const Ending: FC<{ s: Strings; leader: ListedLeader; seen: number }> = ({ s, leader, seen }) => (
  <div class="screen-only">
    {leader.inOffice && (
      <Fold summary={s.feeds.makeAnew}>
        <p>{s.feeds.makeAnewHint}</p>
        <Form s={s} action={paths.leaderFeedOf(leader.id)}>
          <input type="hidden" name="seen" value={String(seen)} />
          <SubmitButton tone="quiet">{s.feeds.makeAnew}</SubmitButton>
        </Form>
      </Fold>
    )}
    <Fold summary={s.feeds.revoke}>
      <p>{s.feeds.revokeHint}</p>
      <Form s={s} action={paths.leaderFeedEnd(leader.id)}>
        <input type="hidden" name="seen" value={String(seen)} />
        <SubmitButton tone="danger">{s.feeds.revoke}</SubmitButton>
      </Form>
    </Fold>
  </div>
)
