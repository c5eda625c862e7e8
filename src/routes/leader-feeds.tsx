import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type FeedLeader, listFeedLeaders } from '../../db/queries/leader-feeds.ts'
import { recordLeaderFeed, recordLeaderFeedEnd } from '../../db/records/leader-feeds.ts'
import { LeaderLinkContent } from '../../views/feeds/leader-link.tsx'
import { LeaderListContent } from '../../views/feeds/leader-list.tsx'
import { unitsAs } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readTyped, typedText } from '../http/forms.ts'
import { toHex } from '../http/keys.ts'
import { leaderLinkOf } from '../http/leader-links.ts'
import { saved, showStaff } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { subscriptionQr, subscriptionTo } from '../http/subscriptions.ts'
import { paths } from '../paths.ts'

/** Private calendars of leaders: made and revoked by the secretariat. */
export const leaderFeeds = new Hono<StaffEnv>()

leaderFeeds.use(`${paths.leaderFeeds}/*`, onlyFor('secretary'))

leaderFeeds.get(paths.leaderFeeds, async (c) => {
  const { s } = c.var
  const leaders = await ownLeaders(c)
  return showStaff(c, { title: s.feeds.leadersTitle }, <LeaderListContent s={s} leaders={leaders} />)
})

leaderFeeds.get(paths.leaderFeedOf(':leader'), async (c) => {
  const leader = await findOwnLeader(c)
  return leader ? showLink(c, leader) : notFoundPage(c)
})

leaderFeeds.post(paths.leaderFeedOf(':leader'), async (c) => {
  const { db, now, actor, platform } = c.var
  const [seen, leader] = [await seenIn(c), await findOwnLeader(c)]
  if (!leader?.inOffice) return notFoundPage(c)
  if (seen !== (leader.feed?.id ?? null)) return showStale(c, leader)
  const nonce = toHex(platform.random(16))
  const { tokenHash } = await leaderLinkOf(platform.secretKey, nonce)
  const made = { id: platform.newId(), leaderIds: [leader.id, ...leader.ids], nonce, tokenHash }
  const outcome = await recordLeaderFeed(db, { at: now, actorId: actor.id }, made, leader.feed)
  return outcome.ok ? saved(c, paths.leaderFeedOf(leader.id)) : showStale(c, await findOwnLeader(c))
})

leaderFeeds.post(paths.leaderFeedEnd(':leader'), async (c) => {
  const { db, now, actor } = c.var
  const [seen, leader] = [await seenIn(c), await findOwnLeader(c)]
  if (!leader) return notFoundPage(c)
  if (leader.feed === null || seen !== leader.feed.id) return showStale(c, leader)
  const outcome = await recordLeaderFeedEnd(db, { at: now, actorId: actor.id }, leader.feed)
  return outcome.ok ? saved(c, paths.leaderFeeds) : showStale(c, await findOwnLeader(c))
})

function ownLeaders(c: StaffContext): Promise<FeedLeader[]> {
  const { db, actor, now } = c.var
  return listFeedLeaders(db, unitsAs(actor, 'secretary'), dayOf(now))
}

/** By any of the person's records, so that a link to one of them outlives an office that ended. */
async function findOwnLeader(c: StaffContext): Promise<FeedLeader | null> {
  const id = Number(c.req.param('leader'))
  return (await ownLeaders(c)).find(({ ids }) => ids.includes(id)) ?? null
}

/** Which link the person saw when they pressed the button; null for none. */
async function seenIn(c: StaffContext): Promise<number | null> {
  return Number(typedText(await readTyped(c), 'seen')) || null
}

function showStale(c: StaffContext, leader: FeedLeader | null) {
  return leader ? showLink(c, leader, { status: 409, refusal: c.var.s.feeds.staleLink }) : notFoundPage(c)
}

async function showLink(
  c: StaffContext,
  leader: FeedLeader,
  { status = 200, refusal }: { status?: ContentfulStatusCode; refusal?: string } = {},
) {
  const { s } = c.var
  const props = { s, leader, link: await linkOf(c, leader), refusal }
  return showStaff(c, { title: s.feeds.leaderTitle(leader.name), status }, <LeaderLinkContent {...props} />)
}

async function linkOf(c: StaffContext, { feed, name, unit }: FeedLeader) {
  const { platform, s } = c.var
  if (!feed) return null
  const path = paths.leaderFeed((await leaderLinkOf(platform.secretKey, feed.nonce)).secret)
  return {
    address: `${platform.publicUrl}${path}`,
    to: subscriptionTo(platform, path, s.feeds.leaderFeedName(name, unit)),
    qr: subscriptionQr(platform, path),
  }
}
