import { type SessionState, WINDOW_GRACE_MS } from './session.ts'

export const REGISTRATION_INTENTS = ['attend', 'speak'] as const
export type RegistrationIntent = (typeof REGISTRATION_INTENTS)[number]

export const REGISTRATION_STATES = ['confirmed', 'waiting', 'cancelled'] as const
export type RegistrationState = (typeof REGISTRATION_STATES)[number]

/** From this many people on a group sends representatives (Luật Tiếp công dân 2013 Đ29). */
const GROUP_FROM = 5

/** Representatives that a group may send at most; null where everybody comes. */
export function mostRepresentatives(people: number): number | null {
  if (people < GROUP_FROM) return null
  return people <= 10 ? 2 : 5
}

/** Places in the hall that a registration takes. */
export function seatsOf(people: number, representatives: number | null): number {
  return people < GROUP_FROM ? people : (representatives ?? 1)
}

/** What decides whether one can register for a session. Instants are epoch ms. */
export interface RegistrationDoor {
  state: SessionState
  registers: boolean
  registersUntil: number | null
  startsAt: number
}

export type RegistrationStanding =
  | { is: 'open'; until: number }
  | { is: 'closed'; until: number }
  /** This session takes everybody who comes. */
  | { is: 'none' }
  /** Registrations are kept; new ones wait for the new date. */
  | { is: 'postponed' }
  | { is: 'cancelled' }
  /** It is going on or was held. */
  | { is: 'over' }

/** Whether a session that was announced takes registrations at `now`, and if not, why. */
export function registrationStanding(session: RegistrationDoor, now: number): RegistrationStanding {
  const { state, registers, registersUntil, startsAt } = session
  if (!registers) return { is: 'none' }
  if (state === 'cancelled' || state === 'postponed') return { is: state }
  if (state !== 'announced' || now >= startsAt) return { is: 'over' }
  const until = Math.min(registersUntil ?? startsAt, startsAt)
  return now < until ? { is: 'open', until } : { is: 'closed', until }
}

/** The same, for a form that was opened at `openedAt`: thirty minutes of grace, but never once the session has begun. */
export function takesRegistrationFrom(session: RegistrationDoor, openedAt: number, now: number): boolean {
  const standing = registrationStanding(session, now)
  if (standing.is !== 'closed') return standing.is === 'open'
  return openedAt < standing.until && now < standing.until + WINDOW_GRACE_MS
}

/** The places of a hall: null is no limit. */
export interface Hall {
  capacity: number | null
  /** Places of the confirmed ones. */
  taken: number
}

/** Places that are left; null where there is no limit. */
export function seatsLeft({ capacity, taken }: Hall): number | null {
  return capacity === null ? null : Math.max(capacity - taken, 0)
}

/** The waiting ones, given in the order of their numbers, that get a place now: each in turn that still fits. */
export function movedUp<Waiting extends { seats: number }>(
  hall: Hall,
  waiting: readonly Waiting[],
): Waiting[] {
  let left = seatsLeft(hall) ?? Number.POSITIVE_INFINITY
  return waiting.filter(({ seats }) => {
    const fits = seats <= left
    if (fits) left -= seats
    return fits
  })
}

/** Whether a freed place is given on: not once the session has begun or was called off. */
export function movesUp(
  { state, startsAt }: Pick<RegistrationDoor, 'state' | 'startsAt'>,
  now: number,
): boolean {
  return state === 'postponed' || (state === 'announced' && now < startsAt)
}

/** Whether a registration can still be given back: until the session is over or was called off. */
export function mayCancel(
  registration: { state: RegistrationState },
  session: { state: SessionState; endsAt: number },
  now: number,
): boolean {
  if (registration.state === 'cancelled') return false
  return session.state === 'postponed' || (session.state === 'announced' && now < session.endsAt)
}

/** What a page offers: whether one can register, and how many places are left (null without a limit). */
export interface RegistrationOffer {
  standing: RegistrationStanding
  left: number | null
}

/** The offer of a session at `now` (epoch ms); `taken` is null where nobody has to count. */
export function registrationOffer(
  session: RegistrationDoor & { capacity: number | null; taken: number | null },
  now: number,
): RegistrationOffer {
  const { capacity, taken } = session
  return { standing: registrationStanding(session, now), left: seatsLeft({ capacity, taken: taken ?? 0 }) }
}
