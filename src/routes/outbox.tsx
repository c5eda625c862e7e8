import { Hono } from 'hono'
import { findMatters, type Matter } from '../../db/queries/matters.ts'
import { findMendable, findOutboxLine } from '../../db/queries/outbox.ts'
import { recordRetries } from '../../db/records/outbox.ts'
import { LetterContent } from '../../views/outbox/letter-page.tsx'
import { OwnersOnlyContent } from '../../views/outbox/owners-only.tsx'
import { unitsAs } from '../domain/actor.ts'
import { maskedAddress } from '../domain/delivery.ts'
import { staffIn } from '../domain/staff-mail.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readTyped } from '../http/forms.ts'
import { kindOf } from '../http/letters.ts'
import { saved, showStaff } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { paths, withQuery } from '../paths.ts'
import { letterNow } from './outbox/letter-now.ts'
import { mayRetry, showOutbox } from './outbox/show.tsx'

/** Mail that waits, went or failed. */
export const outbox = new Hono<StaffEnv>()

/** Of one press: each is an event of its own. */
const MOST_RETRIED = 200

outbox.get(paths.outbox, (c) => showOutbox(c))

outbox.get(paths.outboxText(':id{\\d+}'), async (c) => {
  const { db, actor } = c.var
  const line = await findOutboxLine(db, unitsAs(actor, 'admin'), Number(c.req.param('id')), {
    withStaff: true,
  })
  if (line && staffIn(line.recipient) !== null) return showOwnersOnly(c, maskedAddress(line.email))
  const matter = line && (await findMatters(db, [line])).get(line.id)
  return matter ? showText(c, matter, line.email) : notFoundPage(c)
})

/** What waits for one of the staff may lie in units that this administrator has no part in. */
function showOwnersOnly(c: StaffContext, to: string) {
  const { s } = c.var
  return showStaff(c, { title: s.digests.kind }, <OwnersOnlyContent s={s} to={to} />)
}

async function showText(c: StaffContext, matter: Matter, email: string) {
  const { s, platform, now } = c.var
  const kind = kindOf(matter)
  const props = {
    kind: kind ? s.mail.kind[kind] : matter.line.kind,
    to: { name: maskedAddress(email), address: '' },
    back: { href: paths.outbox, label: s.outbox.back },
    ...(await letterNow(s, platform, matter, now, { hidesLink: true })),
  }
  return showStaff(c, { title: s.outbox.letterTitle }, <LetterContent s={s} {...props} />)
}

outbox.post(paths.outboxRetry('tat-ca'), async (c) => {
  const { db, actor, now } = c.var
  const lines = await findMendable(db, unitsAs(actor, 'admin'), now, MOST_RETRIED)
  const outcome = lines.length === 0 || (await recordRetries(db, lines, { actorId: actor.id, at: now }))
  if (outcome !== true && !outcome.ok) return showOutbox(c, { status: 409, problem: c.var.s.errors.stale! })
  return saved(c, withQuery(paths.outbox, { muc: 'waiting', 'gui-lai': lines.length }))
})

outbox.post(paths.outboxRetry(':id{\\d+}'), async (c) => {
  const { db, actor, now, s } = c.var
  const line = await findOutboxLine(db, unitsAs(actor, 'admin'), Number(c.req.param('id')), {
    withStaff: true,
  })
  if (!line) return notFoundPage(c)
  const { seq } = await readTyped(c)
  const isStale = Number(seq) !== line.head.seq || !mayRetry(line)
  const outcome = isStale ? null : await recordRetries(db, [line], { actorId: actor.id, at: now })
  if (!outcome?.ok) return showOutbox(c, { status: 409, problem: s.errors.stale! })
  return saved(c, withQuery(paths.outbox, { muc: 'waiting', 'gui-lai': 1 }))
})
