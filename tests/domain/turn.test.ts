import { describe, expect, test } from 'vitest'
import { TURN_STATES, type TurnState } from '../../src/domain/room.ts'
import { SESSION_STATES, type SessionState } from '../../src/domain/session.ts'
import {
  decideTurn,
  mayTake,
  TURN_STEP_NAMES,
  type TurnPress,
  type TurnStanding,
  type TurnStepName,
  takesTurns,
} from '../../src/domain/turn.ts'

const turn = (id: number, state: TurnState, more: Partial<TurnStanding> = {}): TurnStanding => ({
  ...{ id, state, position: id, showName: false, opinionId: null, againId: null },
  ...more,
})
const going = { state: 'in_progress' as SessionState }
const decide = (
  one: TurnStanding,
  press: Partial<TurnPress> & { step: TurnStepName },
  { others = [] as TurnStanding[], session = going } = {},
) =>
  decideTurn(one, [one, ...others], session, { seen: one.state, speaking: null, beside: null, ...press }).is

/** From every state, every step: what may be taken. */
const MAY: Record<TurnState, TurnStepName[]> = {
  waiting: ['call', 'skip', 'move', 'remove', 'show_name'],
  speaking: ['finish', 'skip', 'show_name'],
  spoken: ['speak_again'],
  skipped: ['call', 'bring_back', 'remove', 'show_name'],
  removed: ['restore'],
}

describe.each(TURN_STATES)('a turn that is %s', (state) => {
  test.each(TURN_STEP_NAMES)('%s', (step) => {
    const [one, below] = [turn(1, state), turn(2, 'waiting')]
    const isTaken = decide(one, { step, beside: step === 'move' ? 2 : null }, { others: [below] }) === 'take'
    expect(isTaken).toBe(MAY[state].includes(step))
    expect(mayTake(one, going, step)).toBe(MAY[state].includes(step))
  })

  test('is not touched by a page that saw another state', () => {
    for (const seen of TURN_STATES.filter((other) => other !== state)) {
      for (const step of TURN_STEP_NAMES) expect(decide(turn(1, state), { step, seen })).not.toBe('take')
    }
  })
})

/** The steps that are open while a session is how; of a turn that has just the right state. */
const DURING: Record<SessionState, 'all' | TurnStepName[]> = {
  draft: [],
  announced: 'all',
  in_progress: 'all',
  held: ['finish', 'skip', 'hide_name'],
  concluded: [],
  postponed: [],
  cancelled: [],
}

test.each(SESSION_STATES)('while the session is %s', (state) => {
  const open = TURN_STEP_NAMES.filter((step) =>
    TURN_STATES.some((from) =>
      [true, false].some((showName) => mayTake(turn(1, from, { showName }), { state }, step)),
    ),
  )
  expect(open).toEqual(DURING[state] === 'all' ? TURN_STEP_NAMES : DURING[state])
  expect(takesTurns({ state })).toBe(DURING[state] === 'all')
})

describe('calling', () => {
  const [next, speaker] = [turn(2, 'waiting'), turn(1, 'speaking')]

  test('ends who speaks, where the page had shown them', () => {
    expect(
      decideTurn(next, [speaker, next], going, { step: 'call', seen: 'waiting', speaking: 1, beside: null }),
    ).toEqual({ is: 'take', ends: speaker, beside: null })
  })

  test.each([null, 3])('is stale where the page showed %s as the speaker', (speaking) => {
    expect(decide(next, { step: 'call', speaking }, { others: [speaker] })).toBe('stale')
  })

  test('is stale where the page showed a speaker who is done', () => {
    expect(decide(next, { step: 'call', speaking: 1 }, { others: [turn(1, 'spoken')] })).toBe('stale')
  })

  test('a second time is a repeat, whoever the page thought to be speaking', () => {
    expect(decide(turn(2, 'speaking'), { step: 'call', seen: 'waiting', speaking: 1 })).toBe('repeat')
  })
})

describe('changing places', () => {
  const list = [turn(1, 'waiting'), turn(2, 'waiting'), turn(3, 'removed'), turn(4, 'waiting')]
  const move = (id: number, beside: number) =>
    decideTurn(list[id - 1]!, list, going, { step: 'move', seen: 'waiting', speaking: null, beside })

  test('happens with the next one that waits', () => {
    expect(move(4, -2)).toEqual({ is: 'take', ends: null, beside: list[1] })
    expect(move(1, 2)).toEqual({ is: 'take', ends: null, beside: list[1] })
  })

  test('is a repeat where they stand so already', () => {
    expect([move(1, -2).is, move(2, 1).is]).toEqual(['repeat', 'repeat'])
  })

  test('is stale with one that stands elsewhere or waits no more', () => {
    expect([move(4, -1).is, move(4, -3).is, move(1, 9).is]).toEqual(['stale', 'stale', 'stale'])
  })
})

test('speaking again is had once, then under the new turn', () => {
  expect(decide(turn(1, 'spoken', { againId: 7 }), { step: 'speak_again' })).toBe('repeat')
  expect(mayTake(turn(1, 'spoken', { againId: 7 }), going, 'speak_again')).toBe(false)
})

test('a name is shown once, and by no press where a question’s own consent decides', () => {
  expect(decide(turn(1, 'waiting', { showName: true }), { step: 'show_name' })).toBe('repeat')
  expect(decide(turn(1, 'waiting', { showName: true }), { step: 'hide_name' })).toBe('take')
  expect(decide(turn(1, 'waiting', { opinionId: 5 }), { step: 'show_name' })).toBe('wrong')
})
