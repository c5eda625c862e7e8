import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../src/domain/actor.ts'
import {
  advanceCommitment,
  COMMITMENT_OUTLOOKS,
  COMMITMENT_STATES,
  COMMITMENT_STEPS,
  type CommitmentState,
  type CommitmentStep,
  commitmentStepsOpen,
  outlookOf,
} from '../../src/domain/commitment.ts'
import { doneFlaw, newDayFlaw, promiseFlaw } from '../../src/domain/commitment-form.ts'
import { addDays } from '../../src/domain/day.ts'
import { OPINION_STATES } from '../../src/domain/opinion.ts'
import { resolutionOf } from '../../src/domain/resolution.ts'

const UNIT = 1
const KEEPER = 11
const DRAFTER = 12

const holding = (role: Role, { unitId = UNIT, agencyId = null as number | null } = {}): Actor => ({
  id: 7,
  username: 'x',
  name: 'X',
  signInId: 1,
  mustChangePassword: false,
  roles: [{ role, unitId, unitIds: [unitId], agencyId }],
})
const keeper = holding('officer', { agencyId: KEEPER })
const drafter = holding('officer', { agencyId: DRAFTER })
const secretary = holding('secretary')
const leader = holding('leader')

const of = (state: CommitmentState) => ({
  state,
  seq: 3,
  unitId: UNIT,
  agencyId: KEEPER,
  draftedBy: DRAFTER,
})

/** For each state, who may do what. */
const MAY: Record<CommitmentState, Record<string, CommitmentStep[]>> = {
  proposed: {
    keeper: [],
    drafter: ['edit', 'drop'],
    secretary: ['edit', 'drop', 'issue'],
    leader: ['issue'],
  },
  open: {
    keeper: ['finish', 'put_off', 'fail', 'fail_and_go_on'],
    drafter: [],
    secretary: ['finish', 'put_off', 'fail', 'fail_and_go_on'],
    leader: ['finish', 'put_off', 'fail', 'fail_and_go_on'],
  },
  done: { keeper: [], drafter: [], secretary: [], leader: ['reopen'] },
  failed: { keeper: ['finish'], drafter: [], secretary: ['finish'], leader: ['finish', 'reopen'] },
  dropped: { keeper: [], drafter: [], secretary: [], leader: [] },
}

describe.each(COMMITMENT_STATES)('one that is %s', (state) => {
  test.each([
    ['keeper', keeper],
    ['drafter', drafter],
    ['secretary', secretary],
    ['leader', leader],
  ])('offers its steps to the %s', (name, actor) => {
    expect(commitmentStepsOpen(of(state), actor)).toEqual(MAY[state][name])
  })

  test.each([
    ['an inspector', holding('inspector')],
    ['an administrator', holding('admin')],
    ['a leader elsewhere', holding('leader', { unitId: 2 })],
    ['a secretary elsewhere', holding('secretary', { unitId: 2 })],
    ['an officer of another agency', holding('officer', { agencyId: 13 })],
    ['an officer without an agency', holding('officer')],
  ])('offers none to %s', (_, actor) => {
    expect(commitmentStepsOpen(of(state), actor)).toEqual([])
  })
})

test('one that no agency keeps is nobody’s of the agencies', () => {
  const free = { ...of('open'), agencyId: null }
  expect(commitmentStepsOpen(free, holding('officer'))).toEqual([])
  expect(commitmentStepsOpen(free, keeper)).toEqual([])
})

test.each(['put_off', 'fail', 'fail_and_go_on'] as const)('%s asks for a reason', (step) => {
  expect(advanceCommitment(of('open'), step, leader, 5, '  ')).toEqual({
    ok: false,
    refusal: 'reason-missing',
  })
  const taken = advanceCommitment(of('open'), step, leader, 5, 'mưa lũ')
  expect(taken).toMatchObject({ ok: true, move: { step, from: 'open', actorId: 7, at: 5 } })
})

test('who may not is told so before what state it is in', () => {
  expect(advanceCommitment(of('done'), 'finish', holding('admin'), 5)).toEqual({
    ok: false,
    refusal: 'not-allowed',
  })
  expect(advanceCommitment(of('done'), 'finish', leader, 5)).toEqual({ ok: false, refusal: 'wrong-state' })
})

test('every step is somebody’s', () => {
  const offered = Object.values(MAY).flatMap((by) => Object.values(by).flat())
  expect([...new Set(offered)].sort()).toEqual(Object.keys(COMMITMENT_STEPS).sort())
})

test('for any due day and any today exactly one outlook holds of what stands', () => {
  for (const state of COMMITMENT_STATES) {
    for (let n = -3; n <= 3; n++) {
      const outlook = outlookOf({ state, dueOn: addDays('2026-11-23', n) }, '2026-11-23')
      if (state === 'proposed' || state === 'dropped') expect(outlook).toBeNull()
      else expect(COMMITMENT_OUTLOOKS.filter((one) => one === outlook)).toHaveLength(1)
    }
  }
  expect(outlookOf({ state: 'open', dueOn: '2026-11-23' }, '2026-11-23')).toBe('due_today')
})

test('answered is not resolved while something promised is open or failed, or its asker disputes it', () => {
  for (const state of OPINION_STATES) {
    const opinion = { state, disputedAt: null }
    const [resolved, unresolved] =
      state === 'answered' || state === 'closed' ? ['resolved', 'unresolved'] : [null, null]
    expect(resolutionOf(opinion, [])).toBe(resolved)
    expect(resolutionOf(opinion, [{ state: 'done' }, { state: 'dropped' }, { state: 'proposed' }])).toBe(
      resolved,
    )
    expect(resolutionOf(opinion, [{ state: 'done' }, { state: 'open' }])).toBe(unresolved)
    expect(resolutionOf(opinion, [{ state: 'failed' }])).toBe(unresolved)
    expect(resolutionOf({ state, disputedAt: 5 }, [{ state: 'done' }])).toBe(unresolved)
  }
})

test('days of a promise', () => {
  expect(promiseFlaw('2026-11-22', '2026-11-23')).toBe('past')
  expect(promiseFlaw('2026-11-23', '2026-11-23')).toBeNull()
  expect(promiseFlaw('2062-01-01', '2026-11-23')).toBe('too_far')
  expect(newDayFlaw('2026-12-15', '2026-12-15', '2026-11-23')).toBe('not_later')
  expect(newDayFlaw('2026-12-16', '2026-12-15', '2026-11-23')).toBeNull()
  expect(newDayFlaw('2026-11-20', '2026-11-10', '2026-11-23')).toBe('past')
  expect(doneFlaw('2026-11-24', '2026-11-01', '2026-11-23')).toBe('future')
  expect(doneFlaw('2026-10-31', '2026-11-01', '2026-11-23')).toBe('before_promise')
  expect(doneFlaw('2026-11-23', '2026-11-23', '2026-11-23')).toBeNull()
})
