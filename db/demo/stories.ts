import type { Calendar } from '../../src/domain/calendar.ts'
import { isOpen, NOT_SEPARATE, type OpinionState } from '../../src/domain/opinion.ts'
import type { Chance } from './chance.ts'
import { drawingOf } from './drawing.ts'
import { HOME_SLUG, type House } from './house.ts'
import type { PlannedSession } from './schedule.ts'
import { type Story, tellStory } from './story.ts'
import { DENUNCIATIONS } from './texts/separate.ts'

type Ends = readonly (readonly [OpinionState, number])[]

/** How matters end, in a hundred: first those that had their time, then what is younger than six weeks and may still be on its way. */
const OLD_ENDS: Ends = [
  ['closed', 77],
  ['answered', 7],
  ['approved', 1],
  ['submitted', 1],
  ['drafted', 1],
  ['assigned', 1],
  ['refused', 4],
  ['forwarded', 3],
  ['returned', 1],
  ['merged', 1],
  ['withdrawn', 2],
  ['filed', 1],
]
const YOUNG_ENDS: Ends = [
  ['closed', 34],
  ['answered', 14],
  ['approved', 6],
  ['submitted', 8],
  ['drafted', 10],
  ['assigned', 14],
  ['accepted', 6],
  ['refused', 3],
  ['forwarded', 3],
  ['merged', 1],
  ['withdrawn', 1],
]
const SIX_WEEKS_MS = 42 * 86_400_000

/** `count` opinions over the sessions held or taking questions, and some letters; in the order in which they came in. */
export function tellStories(
  houses: House[],
  sessions: PlannedSession[],
  count: number,
  now: number,
  calendar: Calendar,
  chance: Chance,
): Story[] {
  const open = sessions.filter(
    ({ opening, draw }) => draw > 0 && (opening === 'past' || opening === 'taking'),
  )
  const urn = open.flatMap((session) => Array<PlannedSession>(weightOf(session)).fill(session))
  const home = houses.find(({ unit }) => unit.slug === HOME_SLUG)!
  const letters = Math.floor(count / 20)
  const draw = drawingOf(chance)
  const stories: Story[] = []
  for (let i = 0; i < count; i++) {
    const separate = i < DENUNCIATIONS.length ? i : null
    const session = i < letters ? null : chance.pick(urn)
    const house = session?.house ?? home
    const text = draw(house, session)
    // So that every state is there in the smallest office: each end is wanted once before chance takes over.
    const wanted =
      separate !== null
        ? 'separate'
        : i < letters + NOT_SEPARATE.length
          ? NOT_SEPARATE[i - letters]!
          : endOf(session, now, chance)
    stories.push(
      tellStory({ house, session, text, wanted: wanted ?? 'closed', separate }, now, calendar, chance),
    )
  }
  return stories.sort((a, b) => a.receivedAt - b.receivedAt)
}

/** The commune in which the sample accounts work has most of it. */
function weightOf({ house, draw }: PlannedSession): number {
  return house.unit.slug === HOME_SLUG ? draw * 3 : draw
}

function endOf(session: PlannedSession | null, now: number, chance: Chance): OpinionState {
  const age = session === null ? SIX_WEEKS_MS * 4 : now - session.startsAt
  const ends = age < SIX_WEEKS_MS ? YOUNG_ENDS : OLD_ENDS
  let point = chance.between(1, 100)
  for (const [state, share] of ends) {
    point -= share
    // Nobody lets a matter lie for half a year: what is that old has ended.
    if (point <= 0) return age > SIX_WEEKS_MS * 4 && isOpen(state) ? 'closed' : state
  }
  return 'closed'
}
