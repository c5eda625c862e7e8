import type { Calendar } from '../../src/domain/calendar.ts'
import { addDays, dayOf } from '../../src/domain/day.ts'
import type { OpinionSource, OpinionState } from '../../src/domain/opinion.ts'
import type { StepName } from '../../src/domain/step.ts'
import type { Chance } from './chance.ts'
import { homeMoment, officeMoment } from './office-time.ts'
import type { PlannedSession } from './schedule.ts'

/** How an opinion goes on its way: the steps to each end. */
const WAYS: Record<OpinionState, StepName[]> = {
  received: [],
  accepted: ['accept'],
  assigned: ['accept', 'assign'],
  drafted: ['accept', 'assign', 'draft'],
  submitted: ['accept', 'assign', 'draft', 'submit'],
  approved: ['accept', 'assign', 'draft', 'submit', 'approve'],
  answered: ['accept', 'assign', 'draft', 'submit', 'approve', 'publish'],
  closed: ['accept', 'assign', 'draft', 'submit', 'approve', 'publish', 'close'],
  refused: ['refuse'],
  forwarded: ['accept', 'forward'],
  returned: ['return_with_guidance'],
  merged: ['accept', 'merge'],
  withdrawn: ['accept', 'withdraw'],
  filed: ['file'],
  separate: ['separate'],
}

/** Working days that each step takes, from and to. */
const PACE: Partial<Record<StepName, [number, number]>> = {
  accept: [0, 4],
  assign: [0, 2],
  draft: [2, 7],
  submit: [0, 3],
  send_back: [1, 2],
  approve: [1, 3],
  publish: [0, 2],
  close: [3, 12],
}

/** When and how it came in: in the three weeks before a dialogue, at the meeting, or by letter. */
export function arrival(
  session: PlannedSession | null,
  now: number,
  calendar: Calendar,
  chance: Chance,
): { at: number; source: OpinionSource } {
  if (session === null)
    return {
      at: officeMoment(calendar, chance, now - chance.between(20, 330) * 86_400_000, 0),
      source: 'petition',
    }
  const began = session.startsAt <= now
  // A meeting that has only begun has heard few yet.
  const share = session.state === 'in_progress' ? 30 : 55
  const atMeeting = began && (session.what.kind === 'reception' || chance.often(share))
  if (atMeeting) {
    const end = Math.min(session.endsAt, now)
    const at =
      session.startsAt + Math.floor(((end - session.startsAt) * chance.between(8, 92)) / 100 / 1000) * 1000
    return { at, source: session.what.kind === 'reception' ? 'reception' : 'spoken' }
  }
  const last = Math.min(session.startsAt - 86_400_000, now - 3_600_000)
  const at = homeMoment(
    chance,
    addDays(dayOf(last), -chance.between(0, session.opening === 'taking' ? 6 : 16)),
  )
  return { at: Math.min(at, last), source: chance.often(85) ? 'advance_web' : 'advance_paper' }
}

/** The steps to a state; now and then a draft is sent back once. */
export function wayTo(state: OpinionState, chance: Chance): StepName[] {
  const steps = WAYS[state]
  const submitted = steps.indexOf('submit')
  if (submitted < 0 || !chance.often(18)) return steps
  return [...steps.slice(0, submitted + 1), 'send_back', 'draft', 'submit', ...steps.slice(submitted + 1)]
}

/** Takes the steps one after another until `now`. An agency begins on what was raised for a dialogue once it was held. */
export function walk(
  steps: StepName[],
  from: number,
  now: number,
  calendar: Calendar,
  chance: Chance,
  session: PlannedSession | null,
) {
  const taken: { step: StepName; at: number }[] = []
  let at = from
  for (const step of steps) {
    if (step === 'draft' && session) at = Math.max(at, session.endsAt)
    const [low, high] = PACE[step] ?? [0, 3]
    at = officeMoment(calendar, chance, at + 60_000, chance.between(low, high))
    if (at >= now) break
    taken.push({ step, at })
  }
  return taken
}
