import type { Chance } from './chance.ts'
import type { House } from './house.ts'
import type { PlannedSession } from './schedule.ts'
import { OPINIONS } from './texts/opinions.ts'
import type { DemoOpinion } from './texts/shape.ts'

/** People also bring what the session is not about: at most a quarter of what is raised there, and seldom that much. */
const STRAY_PERCENT = 15
const STAYS = 4

/** What may be raised at one session, and what was so far. */
interface Raised {
  fitting: DemoOpinion[]
  onTopic: DemoOpinion[]
  times: Map<DemoOpinion, number>
  total: number
  stray: number
}

/**
 * Draws what is raised next at `session` (null: by letter): on its topics where it has some, each text once there and once everywhere before one comes
 * again, and none where it would sound wrong. Where the texts on a topic run out, others stand in as far as the quarter goes.
 */
export function drawingOf(chance: Chance): (house: House, session: PlannedSession | null) => DemoOpinion {
  const everywhere = new Map<DemoOpinion, number>()
  const bySession = new Map<PlannedSession | null, Raised>()
  return (house, session) => {
    const raised = bySession.get(session) ?? nothingYet(house, session)
    bySession.set(session, raised)
    const { fitting, onTopic } = raised
    const mayStray = (raised.stray + 1) * STAYS <= raised.total + 1
    const strays =
      mayStray && (chance.often(STRAY_PERCENT) || onTopic.every((text) => raised.times.has(text)))
    const text = chance.pick(rarest(strays ? fitting : onTopic, raised.times, everywhere))
    add(raised.times, text)
    add(everywhere, text)
    raised.total++
    if (!onTopic.includes(text)) raised.stray++
    return text
  }
}

function nothingYet(house: House, session: PlannedSession | null): Raised {
  const fitting = OPINIONS.filter((text) => suitsIn(text, house))
  const topics = session?.what.topics
  const onTopic = topics ? fitting.filter(({ topic }) => topics.includes(topic)) : fitting
  return { fitting, onTopic, times: new Map(), total: 0, stray: 0 }
}

/** Those that came least often here, and among them those that came least often anywhere. */
function rarest(texts: DemoOpinion[], ...counts: Map<DemoOpinion, number>[]): DemoOpinion[] {
  return counts.reduce((left, count) => {
    const least = Math.min(...left.map((text) => count.get(text) ?? 0))
    return left.filter((text) => (count.get(text) ?? 0) === least)
  }, texts)
}

function suitsIn({ suits }: DemoOpinion, { unit }: House): boolean {
  return suits === undefined || suits === (unit.kind === 'ward' ? 'ward' : 'commune')
}

function add(count: Map<DemoOpinion, number>, text: DemoOpinion): void {
  count.set(text, (count.get(text) ?? 0) + 1)
}
