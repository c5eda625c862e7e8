import { Hono } from 'hono'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { findStaffOpinion, type StaffOpinion } from '../../../db/queries/opinions.ts'
import { recordCommitment } from '../../../db/records/commitments.ts'
import { NewCommitment } from '../../../views/commitments/new-page.tsx'
import { untaken } from '../../../views/commitments/on-opinion.tsx'
import { versionHolding } from '../../domain/answer.ts'
import { addsTo } from '../../domain/commitment-adding.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { readPromise } from './promising.ts'

/** Commitments that come with the answer to an opinion. */
export const opinionCommitments = new Hono<StaffEnv>()

opinionCommitments.get(paths.opinionCommitments(':code'), async (c) => {
  const found = await findOpinion(c)
  if (!found) return notFoundPage(c)
  const { agencies } = await choicesOf(c, found.opinion)
  return showNew(c, found, agencies, { typed: proposed(c, found.opinion, agencies) })
})

opinionCommitments.post(paths.opinionCommitments(':code'), async (c) => {
  const { db, actor, now, s } = c.var
  const found = await findOpinion(c)
  if (!found) return notFoundPage(c)
  const { agencies } = await choicesOf(c, found.opinion)
  const read = await readPromise(c, found.opinion, agencies)
  const { typed } = read
  if (!read.ok) return showNew(c, found, agencies, { typed, errors: read.errors, status: 422 })
  const commitment = { ...read.promise, ...placeOf(found) }
  const outcome = await recordCommitment(db, commitment, { actorId: actor.id, at: now })
  const isThere = !outcome.ok && outcome.conflict === 'taken' && outcome.what === 'free'
  if (outcome.ok || isThere) return saved(c, `${paths.staffOpinion(found.opinion.code)}#commitments`)
  return showNew(c, found, agencies, { typed, errors: { '': s.commitments.errors.moved! }, status: 409 })
})

interface Agency {
  id: number
  name: string
}

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

/** What the form opens with: the promise of the draft that was asked for, else an empty one for the opinion's agency. */
function proposed(c: StaffContext, opinion: StaffOpinion, agencies: Agency[]): Typed {
  const place = Number(c.req.query('hua') ?? 0)
  const promise = untaken(opinion, agencies, dayOf(c.var.now)).find((one) => one.place === place)?.promise
  const agency = promise?.agencyId ?? (promise?.who ? null : opinion.agencyId)
  return {
    ...{ what: promise?.sentence ?? '', dueOn: promise?.dueOn ?? '' },
    ...(agency === null ? { agency: '', who: promise?.who ?? '' } : { agency: String(agency), who: '' }),
  }
}

/** Where a commitment that is made now stands: beside the draft, or with what was issued. */
function placeOf({ opinion, state }: Found) {
  const issued = state === 'open' ? answerOf(opinion) : null
  return { opinionId: opinion.id, sessionId: null, answerId: issued?.id ?? null, state }
}

/** The issued answer that a new commitment goes with: the written one, else what was said at the meeting. */
function answerOf({ answers }: StaffOpinion) {
  return versionHolding(answers)
}

function choicesOf(c: StaffContext, opinion: StaffOpinion) {
  return findFormChoices(c.var.db, opinion.unitId, dayOf(c.var.now))
}

function showNew(
  c: StaffContext,
  { opinion, state }: Found,
  agencies: Agency[],
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
