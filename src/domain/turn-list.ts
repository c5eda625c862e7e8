import type { TurnState } from './room.ts'
import { inOrder } from './turn.ts'

/** A turn as a list of speakers holds it. Instants are epoch ms. */
export interface ListedTurn {
  id: number
  position: number
  state: TurnState
  personId: number
  calledAt: number | null
  endedAt: number | null
}

/** The list of a session: who speaks, who comes next, and what is over, newest first. */
export interface Arranged<Turn extends ListedTurn> {
  speaking: Turn | null
  waiting: Turn[]
  skipped: Turn[]
  spoken: Turn[]
  removed: Turn[]
}

/** The turns by what they are doing now; those who wait stand in the order in which they will speak, those who spoke the latest first. */
export function arrange<Turn extends ListedTurn>(turns: readonly Turn[]): Arranged<Turn> {
  const those = (wanted: TurnState) => inOrder(turns.filter(({ state }) => state === wanted))
  return {
    speaking: those('speaking')[0] ?? null,
    waiting: those('waiting'),
    skipped: those('skipped'),
    spoken: those('spoken').sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0) || a.id - b.id),
    removed: those('removed'),
  }
}

/** How long a turn took, ms; up to `now` (epoch ms) where it still goes on, nothing where it was never taken. */
export function spokenFor({ calledAt, endedAt }: ListedTurn, now: number): number {
  return calledAt === null ? 0 : Math.max((endedAt ?? now) - calledAt, 0)
}

/** How long the person of a turn spoke at the session in all, over every turn they had: who speaks again does not begin at nothing. In ms. */
export function spokenInAll(turn: ListedTurn, turns: readonly ListedTurn[], now: number): number {
  return turns
    .filter(({ personId }) => personId === turn.personId)
    .reduce((sum, one) => sum + spokenFor(one, now), 0)
}
