import type { Rulebook } from '../../../db/queries/calendars.ts'
import type { DecidingOpinion } from '../../../db/queries/deciding.ts'
import { recordAssignments } from '../../../db/records/assignments.ts'
import { recordDepartures } from '../../../db/records/departures.ts'
import { recordAcceptances } from '../../../db/records/triage.ts'
import { classifyFirst } from '../../domain/acceptance.ts'
import { dayOf } from '../../domain/day.ts'
import { assignmentDayOf, type DecidedForSeveral } from '../../domain/decision-form.ts'
import { outcomeFault } from '../../domain/outcome.ts'
import { type DepartureStep, departureWords } from '../../domain/triage-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { lookAtSeveral } from '../gates/looking.ts'
import type { Decision } from './deciding.ts'

/** The decision that a form asks for, for whatever it is taken on. `agency`: the one that was chosen. */
export function decisionOf(
  c: StaffContext,
  values: DecidedForSeveral,
  agency: { id: number; unitId: number } | undefined,
): Decision {
  if (values.decision === 'accept') return acceptance(c)
  if (values.decision === 'assign') return assignment(c, values, agency!)
  return departure(c, values, values.decision)
}

/** Each keeps its kind and topic. What would stand on the board with somebody's phone or name in it is looked through by itself. */
export function acceptance({ var: { db, now } }: StaffContext): Decision & Required<Pick<Decision, 'fits'>> {
  const classify = (one: DecidingOpinion, rulebook: Rulebook) => classifyFirst(one, one, now, rulebook)
  return {
    step: 'accept',
    fits: async (found, rulebook) => {
      const isPublic = (one: DecidingOpinion) =>
        one.state === 'received' && one.kind !== 'denunciation' && classify(one, rulebook).publicAt !== null
      const shown = found.filter(isPublic)
      const texts = ({ publicText, publicPlace }: DecidingOpinion) => [
        { field: 'public_text', text: publicText },
        { field: 'public_place', text: publicPlace },
      ]
      const several = shown.map((opinion) => ({ opinion, texts: texts(opinion) }))
      const looked = await lookAtSeveral(db, 'public_text', several)
      const held = new Set(shown.filter((_, i) => looked[i]!.findings.length > 0).map(({ id }) => id))
      return ({ id, kind }) => (kind === 'denunciation' ? 'denunciation' : held.has(id) ? 'text' : null)
    },
    record: (ready, rulebook) =>
      recordAcceptances(
        db,
        ready.map(({ found, move }) => ({
          opinion: found,
          move,
          classification: { ...classify(found, rulebook), publicText: null },
        })),
      ),
  }
}

/** Each until its own day, or until the day that was written where that is earlier. */
function assignment(
  { var: { db, actor, now, platform } }: StaffContext,
  { due_on: written, note }: DecidedForSeveral,
  agency: { id: number; unitId: number },
): Decision {
  const dayFor = (one: DecidingOpinion) => assignmentDayOf(one, written, dayOf(now))
  return {
    step: 'assign',
    fits: async () => (one) =>
      one.unitId !== agency.unitId ? 'agency' : dayFor(one) === null ? 'due' : null,
    record: (ready) =>
      recordAssignments(
        db,
        ready.map(({ found, move }) => ({
          opinion: found,
          move,
          assignment: {
            id: platform.newId(),
            agencyId: agency.id,
            dueOn: dayFor(found)!,
            note,
            actorId: actor.id,
          },
        })),
      ),
  }
}

const MISFIT = { to: 'way', ground: 'ground' } as const

function departure(
  { var: { db, platform } }: StaffContext,
  values: DecidedForSeveral,
  to: DepartureStep,
): Decision {
  return {
    step: to,
    fits: async () => (one) => {
      const fault = outcomeFault(one, to, values.ground)
      return fault && MISFIT[fault.field]
    },
    record: (ready) => {
      const leaving = ready.map(({ found, move }) => ({
        opinion: found,
        move,
        departure: {
          id: platform.newId(),
          intoOpinionId: null,
          ...departureWords(found, { ...values, to }),
        },
      }))
      return recordDepartures(db, leaving)
    },
  }
}
