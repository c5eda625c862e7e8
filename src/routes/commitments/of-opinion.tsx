import { Hono } from 'hono'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { findStaffOpinion, type StaffOpinion } from '../../../db/queries/opinions.ts'
import { recordCommitment } from '../../../db/records/commitments.ts'
import { NewCommitment } from '../../../views/commitments/new-page.tsx'
import { untaken } from '../../../views/commitments/on-opinion.tsx'
import { versionIssued } from '../../domain/answer.ts'
import { addsTo } from '../../domain/commitment-adding.ts'
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

/** Commitments that come with the answer to an opinion. */
export const opinionCommitments = new Hono<StaffEnv>()

opinionCommitments.get(paths.opinionCommitments(':code'), async (c) => {
  const found = await findOpinion(c)
  if (!found) return notFoundPage(c)
  const { agencies } = await choicesOf(c, found.opinion)
  const place = Number(c.req.query('hua') ?? 0)
  const promise = untaken(found.opinion, agencies, dayOf(c.var.now)).find(
    (one) => one.place === place,
  )?.promise
  const ownAgency = found.opinion.agencyId
  const agency = promise?.agencyId ?? (promise?.who ? null : ownAgency)
  const typed = {
    ...{
      what: promise?.sentence ?? '',
      dueOn: promise?.dueOn ?? '',
      agency: agency === null ? '' : String(agency),
    },
    who: agency === null ? (promise?.who ?? '') : '',
  }
  return showNew(c, found, agencies, { typed })
})

opinionCommitments.post(paths.opinionCommitments(':code'), async (c) => {
  const { db, actor, now, s, platform } = c.var
  const found = await findOpinion(c)
  if (!found) return notFoundPage(c)
  const { opinion, state } = found
  const form = await readForm(c, commitmentForm, s.commitments.errors)
  const { agencies } = await choicesOf(c, opinion)
  const refuse = (status: 409 | 422, errors: Record<string, string>) =>
    showNew(c, found, agencies, { typed: form.typed, errors, status })
  if (!form.ok) return refuse(422, form.errors)
  const { what, dueOn } = form.values
  const keeper = keeperOf(agencies, form.values)
  if (!keeper) return refuse(422, { agency: flawWords(c, 'agency', 'not_a_choice') })
  const flaw = promiseFlaw(dueOn, dayOf(now))
  if (flaw) return refuse(422, { dueOn: flawWords(c, 'dueOn', flaw) })
  const words = { what, who: keeper.who }
  const personal = await personalDataIn(c, { unitId: opinion.unitId, phone: opinion.unit.phone }, words)
  if (personal) return refuse(422, personal)
  const issued = state === 'open' ? answerOf(opinion) : null
  const commitment = {
    ...{ id: platform.newId(), code: randomCode(platform.random(16), 8) },
    ...{ unitId: opinion.unitId, opinionId: opinion.id, sessionId: null, answerId: issued?.id ?? null },
    ...{ what, dueOn, state, ...keeper },
  }
  const outcome = await recordCommitment(db, commitment, { actorId: actor.id, at: now })
  const isThere = !outcome.ok && outcome.conflict === 'taken' && outcome.what === 'free'
  if (outcome.ok || isThere) return saved(c, `${paths.staffOpinion(opinion.code)}#commitments`)
  return refuse(409, { '': s.commitments.errors.moved! })
})

interface Found {
  opinion: StaffOpinion
  /** What a commitment that is added now becomes. */
  state: 'proposed' | 'open'
}

/** The opinion, where this person may add a commitment to it now. */
async function findOpinion(c: StaffContext): Promise<Found | null> {
  const opinion = await findStaffOpinion(c.var.db, c.var.actor, c.req.param('code') ?? '')
  const state = opinion && addsTo(opinion, c.var.actor)
  return state ? { opinion, state } : null
}

/** The issued answer that a new commitment goes with: the written one, else what was said at the meeting. */
function answerOf({ answers }: StaffOpinion) {
  return versionIssued(answers.filter(({ form }) => form === 'written')) ?? versionIssued(answers)
}

function choicesOf(c: StaffContext, opinion: StaffOpinion) {
  return findFormChoices(c.var.db, opinion.unitId, dayOf(c.var.now))
}

function showNew(
  c: StaffContext,
  { opinion, state }: Found,
  agencies: { id: number; name: string }[],
  {
    typed,
    errors,
    status = 200,
  }: { typed: Typed; errors?: Record<string, string>; status?: 200 | 409 | 422 },
) {
  const { s, now } = c.var
  return showStaff(
    c,
    { title: s.commitments.newTitle, status },
    <NewCommitment
      {...{ s, agencies, typed, errors }}
      action={paths.opinionCommitments(opinion.code)}
      back={{ href: paths.staffOpinion(opinion.code), label: s.commitments.backToOpinion }}
      about={opinion.originalText}
      lead={state === 'open' ? s.commitments.newLeadOpen : s.commitments.newLeadProposed}
      commitments={opinion.around.commitments}
      today={dayOf(now)}
    />,
  )
}
