import { findStaffOpinion, type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { findSeparate } from '../../../db/queries/separate.ts'
import { recordReading } from '../../../db/records/separations.ts'
import { ErasurePage, type ErasurePageProps } from '../../../views/erasures/erasure-page.tsx'
import { dayOf } from '../../domain/day.ts'
import { advance } from '../../domain/lifecycle.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { publicHitsOf, samePersonOf } from './held.ts'

/** The opinion whose asker may be forgotten by this person: a secretary of its unit, and of what is kept apart one who is named to read it. Null for everybody else. */
export async function findAsked(c: StaffContext): Promise<StaffOpinion | null> {
  const { db, actor, now } = c.var
  const code = c.req.param('code') ?? ''
  const opinion = (await findStaffOpinion(db, actor, code)) ?? (await findSeparate(db, actor.id, code))
  return opinion && advance(standingOf(opinion), 'ask_erasure', actor, now).ok ? opinion : null
}

/** The request that waits for its answer. */
export function requestOf({ around }: StaffOpinion) {
  return around.erasures.find(({ decidedAt }) => decidedAt === null) ?? null
}

/** The page to decide by. Of what is kept apart the reading is logged first. */
export async function showErasure(
  c: StaffContext,
  opinion: StaffOpinion,
  failed?: ErasurePageProps['failed'],
): Promise<Response> {
  const { db, actor, now, s } = c.var
  const isApart = opinion.state === 'separate'
  const logged = isApart ? await recordReading(db, opinion, actor.id, now) : null
  if (logged && !logged.ok) return notFoundPage(c)
  const seq = logged?.ok ? logged.heads.get(`opinion:${opinion.id}`)!.seq : opinion.seq
  const same = await samePersonOf(c, opinion)
  const files = opinion.around.attachments.filter(
    ({ purpose, removedAt }) => removedAt === null && (purpose === 'asker' || purpose === 'letter'),
  )
  return showStaff(
    c,
    { title: s.erasures.pageTitle(opinion.code), status: failed?.status },
    <ErasurePage
      {...{ s, failed, today: dayOf(now), files: files.length }}
      opinion={{ ...opinion, seq, isApart }}
      request={requestOf(opinion)}
      hits={publicHitsOf(opinion)}
      also={same.opinions}
      alsoRegistered={same.registrations}
    />,
  )
}
