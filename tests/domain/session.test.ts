import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../src/domain/actor.ts'
import { ROLES } from '../../src/domain/actor.ts'
import {
  advanceSession,
  SESSION_STATES,
  SESSION_STEPS,
  type SessionState,
  type SessionStepName,
  sessionStepsOpen,
} from '../../src/domain/session.ts'

const actorWith = (role: Role, unitId: number): Actor => ({
  id: 7,
  username: 'x',
  name: 'X',
  signInId: 1,
  mustChangePassword: false,
  roles: [{ role, unitId, unitIds: [unitId], agencyId: role === 'officer' ? 11 : null }],
})
const standing = (state: SessionState) => ({ state, unitId: 1, seq: 4, sequence: 2 })
const secretary = actorWith('secretary', 1)

/** The whole life, written out a second time: state → step → state it leads to. */
const LIFE: Record<SessionState, Partial<Record<SessionStepName, SessionState>>> = {
  draft: { edit: 'draft', announce: 'announced', discard: 'cancelled' },
  announced: {
    edit: 'announced',
    move: 'announced',
    postpone: 'postponed',
    cancel: 'cancelled',
    start: 'in_progress',
    end: 'held',
  },
  in_progress: { edit: 'in_progress', undo_start: 'announced', break_off: 'held', end: 'held' },
  held: { resume: 'in_progress', conclude: 'concluded', publish_result: 'held' },
  concluded: { issue_conclusion: 'concluded', publish_result: 'concluded' },
  postponed: { edit: 'postponed', announce_anew: 'announced', cancel: 'cancelled' },
  cancelled: {},
}
const NOTICED: SessionStepName[] = ['announce_anew', 'move', 'postpone', 'cancel']
const STEPS = Object.keys(SESSION_STEPS) as SessionStepName[]
const EVERY = SESSION_STATES.flatMap((state) => STEPS.map((step) => [state, step] as const))

describe.each(EVERY)('in state %s, step %s', (state, step) => {
  const to = LIFE[state][step]

  test('goes where the table says, or is refused', () => {
    const taken = advanceSession(standing(state), step, secretary, 99, 'vì bão')
    if (!to) return expect(taken).toEqual({ ok: false, refusal: 'wrong-state' })
    const sequence = NOTICED.includes(step) ? 3 : 2
    expect(taken).toEqual({ ok: true, move: { step, from: state, to, seq: 5, sequence, actorId: 7, at: 99 } })
  })

  test.each(ROLES.filter((role) => role !== 'secretary'))('is not for the role %s', (role) => {
    const taken = advanceSession(standing(state), step, actorWith(role, 1), 99, 'vì bão')
    expect(taken).toEqual({ ok: false, refusal: 'not-allowed' })
  })

  test.each(ROLES)('is not for the role %s of another unit', (role) => {
    const taken = advanceSession(standing(state), step, actorWith(role, 2), 99, 'vì bão')
    expect(taken).toEqual({ ok: false, refusal: 'not-allowed' })
  })
})

test.each([undefined, '', '  '])(
  'moving, postponing and cancelling ask for a reason: %j is none',
  (reason) => {
    for (const step of ['move', 'postpone', 'cancel'] as const) {
      const taken = advanceSession(standing('announced'), step, secretary, 99, reason)
      expect(taken).toEqual({ ok: false, refusal: 'reason-missing' })
    }
  },
)

test('the screen offers the steps of the table and no others', () => {
  for (const state of SESSION_STATES) {
    expect(sessionStepsOpen(standing(state), secretary).sort()).toEqual(Object.keys(LIFE[state]).sort())
  }
})
