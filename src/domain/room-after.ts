import { dayOf } from './day.ts'
import type { SessionStepName } from './session.ts'

/** The steps that change what was announced, and the one that ends a session before its time. */
export type ChangeStep = Extract<
  SessionStepName,
  'move' | 'postpone' | 'cancel' | 'announce_anew' | 'break_off'
>

/** What becomes of what a room holds already when its session changes. */
export interface RoomAfter {
  /** Who was checked in: nobody has come yet to another day. */
  presence: 'stays' | 'taken_back'
  /** Who has the floor: time that was spoken on another day is not theirs on the new one. */
  speaker: 'stays' | 'waits'
  /** Queue numbers of a reception that nobody received: their bearers are sent home and are told why. */
  numbers: 'stay' | 'leave'
}

const STAYS: RoomAfter = { presence: 'stays', speaker: 'stays', numbers: 'stay' }
const NOBODY_CAME: RoomAfter = { presence: 'taken_back', speaker: 'waits', numbers: 'leave' }

const AFTER: Record<Exclude<ChangeStep, 'move'>, RoomAfter> = {
  postpone: NOBODY_CAME,
  cancel: NOBODY_CAME,
  // It was emptied when it was postponed.
  announce_anew: STAYS,
  // It was held as far as it went: who came has come, and who was not received is told so.
  break_off: { ...STAYS, numbers: 'leave' },
}

/** What `step` makes of the room. Another hour or another hall of the same day leaves it as it is. Instants epoch ms; `to` null where there is no new time. */
export function roomAfter(
  step: ChangeStep,
  { startsAt }: { startsAt: number },
  to: { startsAt: number } | null,
): RoomAfter {
  if (step !== 'move') return AFTER[step]
  return to !== null && dayOf(to.startsAt) === dayOf(startsAt) ? STAYS : NOBODY_CAME
}
