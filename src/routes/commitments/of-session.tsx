import { Hono } from 'hono'
import { listSessionCommitments } from '../../../db/queries/commitments.ts'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { findStaffSession, type StaffSession } from '../../../db/queries/sessions.ts'
import { recordCommitment } from '../../../db/records/commitments.ts'
import { NewCommitment } from '../../../views/commitments/new-page.tsx'
import { addsToSession } from '../../domain/commitment-adding.ts'
import { commitmentForm, keeperOf, promiseFlaw } from '../../domain/commitment-form.ts'
import { dayOf } from '../../domain/day.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { personalDataIn } from './personal.ts'
import { flawWords } from './taking.ts'

/** Commitments that come with the conclusion of a session. */
export const sessionCommitments = new Hono<StaffEnv>()

sessionCommitments.get(paths.sessionCommitments(':code'), async (c) => {
  const session = await findSession(c)
  return session ? showNew(c, session, { typed: {} }) : notFoundPage(c)
})

sessionCommitments.post(paths.sessionCommitments(':code'), async (c) => {
  const { db, actor, now, s, platform } = c.var
  const session = await findSession(c)
  if (!session) return notFoundPage(c)
  const form = await readForm(c, commitmentForm, s.commitments.errors)
  const refuse = (errors: Record<string, string>) =>
    showNew(c, session, { typed: form.typed, errors, status: 422 })
  if (!form.ok) return refuse(form.errors)
  const { what, dueOn } = form.values
  const { agencies } = await findFormChoices(db, session.unitId, dayOf(now))
  const keeper = keeperOf(agencies, form.values)
  if (!keeper) return refuse({ agency: flawWords(c, 'agency', 'not_a_choice') })
  const flaw = promiseFlaw(dueOn, dayOf(now))
  if (flaw) return refuse({ dueOn: flawWords(c, 'dueOn', flaw) })
  const words = { what, who: keeper.who }
  const personal = await personalDataIn(c, { unitId: session.unitId, phone: session.unit.phone }, words)
  if (personal) return refuse(personal)
  const commitment = {
    ...{ id: platform.newId(), code: randomCode(platform.random(16), 8), unitId: session.unitId },
    ...{
      opinionId: null,
      sessionId: session.id,
      answerId: null,
      what,
      dueOn,
      state: 'open' as const,
      ...keeper,
    },
  }
  // The very same again is a button pressed twice: it stands already.
  await recordCommitment(db, commitment, { actorId: actor.id, at: now })
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
