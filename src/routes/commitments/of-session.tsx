import { Hono } from 'hono'
import { listSessionCommitments } from '../../../db/queries/commitments.ts'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { findStaffSession, type StaffSession } from '../../../db/queries/sessions.ts'
import { recordCommitment } from '../../../db/records/commitments.ts'
import { NewCommitment } from '../../../views/commitments/new-page.tsx'
import { addsToSession } from '../../domain/commitment-adding.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { readPromise } from './promising.ts'

/** Commitments that come with the conclusion of a session. */
export const sessionCommitments = new Hono<StaffEnv>()

sessionCommitments.get(paths.sessionCommitments(':code'), async (c) => {
  const session = await findSession(c)
  return session ? showNew(c, session, { typed: {} }) : notFoundPage(c)
})

sessionCommitments.post(paths.sessionCommitments(':code'), async (c) => {
  const { db, actor, now } = c.var
  const session = await findSession(c)
  if (!session) return notFoundPage(c)
  const { agencies } = await findFormChoices(db, session.unitId, dayOf(now))
  const read = await readPromise(c, session, agencies)
  if (!read.ok) return showNew(c, session, { typed: read.typed, errors: read.errors, status: 422 })
  const of = { opinionId: null, sessionId: session.id, answerId: null, state: 'open' as const }
  // The very same again is a button pressed twice: it stands already.
  await recordCommitment(db, { ...read.promise, ...of }, { actorId: actor.id, at: now })
  return saved(c, paths.sessionCommitments(session.code))
})

/** The session, where this person may add a commitment to its conclusion. */
async function findSession(c: StaffContext): Promise<StaffSession | null> {
  const session = await findStaffSession(c.var.db, c.var.actor, c.req.param('code') ?? '')
  return session && addsToSession(session, c.var.actor) ? session : null
}

async function showNew(
  c: StaffContext,
  session: StaffSession,
  { typed, errors, status = 200 }: { typed: Typed; errors?: Record<string, string>; status?: 200 | 422 },
) {
  const { db, s, now } = c.var
  const today = dayOf(now)
  const { agencies } = await findFormChoices(db, session.unitId, today)
  const commitments = await listSessionCommitments(db, session.id)
  return showStaff(
    c,
    { title: s.commitments.newTitle, status },
    <NewCommitment
      {...{ s, agencies, typed, errors, commitments, today }}
      action={paths.sessionCommitments(session.code)}
      back={{ href: paths.staffSession(session.code), label: s.commitments.backToSession }}
      about={session.theme}
      lead={s.commitments.newLeadSession}
    />,
  )
}
