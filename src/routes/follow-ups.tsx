import { Hono } from 'hono'
import { standingOf } from '../../db/queries/opinions.ts'
import { findByFollowHash, type OwnOpinion } from '../../db/queries/receipts.ts'
import { recordDeparture } from '../../db/records/departures.ts'
import { BusyError } from '../../db/write.ts'
import { FollowUpPage } from '../../views/asking/follow-up-page.tsx'
import { advance } from '../domain/lifecycle.ts'
import { withdrawalForm } from '../domain/look-up.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { readForm } from '../http/forms.ts'
import { saved, showPublic } from '../http/pages.tsx'
import { followHash } from '../http/receipts.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { followedOf } from './receipts/own.ts'
import { keptToOneself } from './receipts/secrecy.ts'

export const followUps = new Hono<PublicEnv>()

followUps.get(paths.follow(':secret'), keptToOneself, async (c) => {
  const own = await findOwn(c)
  return own ? show(c, own) : notFoundPage(c)
})

followUps.post(paths.withdrawal(':secret'), keptToOneself, async (c) => {
  const { s } = c.var
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  const reading = await readForm(c, withdrawalForm)
  const open = advance(standingOf(own.opinion), 'withdraw', 'resident', c.var.now)
  if (open.ok && !reading.ok) return show(c, own, s.asking.fieldErrors['sure.required'])
  const refused = await withdraw(c, own)
  return refused ? show(c, refused, s.asking.cannotWithdraw) : saved(c, paths.follow(secretOf(c)))
})

const TRIES = 4

/**
 * Withdraws whatever the office did to it in the meantime, as long as it may still be withdrawn; else the opinion as it stands now. One that is
 * withdrawn already is what was wanted: a button pressed twice does not read as a refusal.
 */
async function withdraw(c: PublicContext, own: OwnOpinion): Promise<OwnOpinion | null> {
  const { db, now, platform } = c.var
  let current = own
  for (let tries = 0; tries < TRIES; tries++) {
    if (current.opinion.state === 'withdrawn') return null
    const step = advance(standingOf(current.opinion), 'withdraw', 'resident', now)
    if (!step.ok) return current
    const departure = { id: platform.newId(), ground: '', reason: '', recipient: '', intoOpinionId: null }
    const asked = { ...current.opinion, person: current.person }
    if ((await recordDeparture(db, asked, step.move, departure)).ok) return null
    current = (await findOwn(c)) ?? current
  }
  throw new BusyError('the opinion kept moving')
}

const secretOf = (c: PublicContext) => c.req.param('secret') ?? ''

async function findOwn(c: PublicContext): Promise<OwnOpinion | null> {
  const { db, platform } = c.var
  return findByFollowHash(db, await followHash(platform.secretKey, secretOf(c)))
}

/** The follow-up page; `refusal` says why a withdrawal was not carried out. */
function show(c: PublicContext, own: OwnOpinion, refusal?: string) {
  const { s, now } = c.var
  const mayWithdraw = advance(standingOf(own.opinion), 'withdraw', 'resident', now).ok
  const status = refusal === undefined ? 200 : mayWithdraw ? 422 : 409
  return showPublic(
    c,
    { title: s.asking.followTitle, narrow: true, status },
    <FollowUpPage
      s={s}
      secret={secretOf(c)}
      followed={followedOf(s, own, now)}
      mayWithdraw={mayWithdraw}
      refusal={refusal}
    />,
  )
}
