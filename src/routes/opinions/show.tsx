import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { currentAnswer, type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { OpinionArticle } from '../../../views/opinions/opinion-article.tsx'
import type { FailedStep } from '../../../views/opinions/shown.ts'
import { agenciesOf, rolesFor } from '../../domain/actor.ts'
import { addsTo } from '../../domain/commitment-adding.ts'
import { dayOf } from '../../domain/day.ts'
import { gateResultsOf } from '../../domain/gate-results.ts'
import { stepsOpen } from '../../domain/lifecycle.ts'
import type { StaffContext } from '../../http/context.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { shownAnswerGate } from '../gates/answer.ts'

/**
 * The office's page of one opinion, with every step this person may take now: the article alone for htmx, the page for everybody else. A step
 * that was refused comes back open, with its errors and what was typed. One trip beside loading the opinion.
 */
export async function showOpinion(
  c: StaffContext,
  opinion: StaffOpinion,
  failed?: FailedStep,
): Promise<Response> {
  const { db, actor, now, s } = c.var
  const today = dayOf(now)
  const choices = await findFormChoices(db, opinion.unitId, today, {
    signerId: currentAnswer(opinion)?.signerId ?? null,
    body: opinion.session?.body ?? null,
    actorId: actor.id,
    topic: opinion.topic,
  })
  const answerGate = await shownAnswerGate(c, opinion, failed)
  const { waivers, commitments } = opinion.around
  const gateResults = gateResultsOf({ ...opinion, waivers, commitments })
  const open = stepsOpen(standingOf(opinion), actor, now)
  const roles = rolesFor(actor, opinion)
  const canReprint = roles.includes('secretary')
  // An officer handles an opinion without the office's papers of its session.
  const seesSession = roles.some((role) => role !== 'officer')
  const mine = agenciesOf(actor)
  const gates = { answerGate, gateResults, mayPromise: addsTo(opinion, actor) !== null }
  const props = { s, opinion, open, failed, today, choices, canReprint, seesSession, mine, ...gates }
  const article = <OpinionArticle {...props} />
  const status = failed?.status ?? 200
  if (!wantsPiece(c)) return showStaff(c, { title: `${s.opinions.one} ${opinion.code}`, status }, article)
  return showPiece(c, article, status)
}
