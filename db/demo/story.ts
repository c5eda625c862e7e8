import type { Calendar } from '../../src/domain/calendar.ts'
import { type Day, dayOf } from '../../src/domain/day.ts'
import { answerDeadline, type Deadline, noticeDeadline } from '../../src/domain/deadline.ts'
import {
  isPublicFromAcceptance,
  type OpinionKind,
  type OpinionSource,
  type OpinionState,
} from '../../src/domain/opinion.ts'
import { promisesAtReceipt } from '../../src/domain/promise.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'
import { STEPS, type StepName } from '../../src/domain/step.ts'
import type { Chance } from './chance.ts'
import { exampleAddress, examplePhone, type House, personName } from './house.ts'
import type { PlannedSession } from './schedule.ts'
import { withSideSteps } from './side-steps.ts'
import { localOpinion } from './texts/local.ts'
import { DENUNCIATIONS } from './texts/separate.ts'
import type { DemoOpinion } from './texts/shape.ts'
import { arrival, walk, wayTo } from './way.ts'

/** One opinion and its way, before it becomes rows. */
export interface Story {
  house: House
  session: PlannedSession | null
  opinion: Omit<DemoOpinion, 'kind'> & { kind: OpinionKind }
  person: { name: string; phone: string; email: string }
  hamlet: { id: number; name: string }
  source: OpinionSource
  publishName: boolean
  receivedAt: number
  receivedOn: Day
  notice: Deadline
  due: Deadline | null
  acceptedOn: Day | null
  agency: House['agencies'][number]
  isPublic: boolean
  /** The steps taken by now, oldest first; the state is where the last one led. */
  steps: { step: StepName; at: number }[]
  state: OpinionState
}

/** How a matter raised at `session` (or by letter) came in and what became of it by `now`. */
export function tellStory(
  source: {
    house: House
    session: PlannedSession | null
    text: DemoOpinion
    wanted: OpinionState
    separate: number | null
  },
  now: number,
  calendar: Calendar,
  chance: Chance,
): Story {
  const { house, session, wanted } = source
  const hamlet = chance.pick(house.hamlets.length > 0 ? house.hamlets : [{ id: 0, name: '' }])
  const kindOfUnit = house.unit.kind
  const opinion =
    source.separate === null
      ? localOpinion(source.text, { kind: kindOfUnit, hamlet: hamlet.name })
      : denunciation(source.separate)
  const name = personName(chance)
  const way = arrival(session, now, calendar, chance)
  const receivedOn = dayOf(way.at)
  const place = { unitId: house.id, level: house.parentId === null ? 'province' : 'commune' } as const
  const heldFor = session ? { kind: session.what.kind, heldOn: dayOf(session.startsAt) } : null
  const walked = walk(wayTo(wanted, chance), way.at, now, calendar, chance, session)
  const acceptedAt = walked.find(({ step }) => step === 'accept')?.at ?? null
  const acceptedOn = acceptedAt === null ? null : dayOf(acceptedAt)
  const reckoning = { calendar, rules: RULES, place }
  // What is still to be taken up has the dates of its receipt; what is kept apart was given its own term there and then.
  const runsFrom = acceptedOn ?? (opinion.kind === 'denunciation' ? receivedOn : null)
  const due =
    runsFrom !== null
      ? answerDeadline(
          { source: way.source, kind: opinion.kind, session: heldFor, acceptedOn: runsFrom },
          calendar,
          RULES,
          place,
        )
      : session &&
        promisesAtReceipt(
          { kind: session.what.kind, startsAt: session.startsAt },
          way.source,
          receivedOn,
          reckoning,
        ).due
  const isPublic = acceptedOn !== null && isPublicFromAcceptance(opinion.kind, heldFor?.kind ?? null)
  const steps = withSideSteps(walked, wanted, now).map(({ step, at }) => ({
    step: step === 'publish' && !isPublic ? ('deliver' as const) : step,
    at,
  }))
  return {
    house,
    session,
    opinion,
    hamlet,
    isPublic,
    steps,
    due,
    acceptedOn,
    receivedOn,
    person: {
      name,
      phone: examplePhone(chance),
      email: chance.often(35) ? exampleAddress(name, chance.between(1, 99)) : '',
    },
    source: way.source,
    publishName: chance.often(15),
    receivedAt: way.at,
    notice: noticeDeadline({ receivedOn, kind: heldFor?.kind ?? null }, calendar, RULES, place),
    agency: house.agencies.find(({ topics }) => topics.includes(opinion.topic)) ?? house.agencies[0]!,
    state: stateAfter(steps.map(({ step }) => step)),
  }
}

function stateAfter(steps: StepName[]): OpinionState {
  return steps.reduce<OpinionState>(
    (state, step) => (STEPS[step].to === 'same' ? state : (STEPS[step].to as OpinionState)),
    'received',
  )
}

function denunciation(index: number): Story['opinion'] {
  const { place, text } = DENUNCIATIONS[index]!
  return { topic: 'other', kind: 'denunciation', place, text, answer: '' }
}
