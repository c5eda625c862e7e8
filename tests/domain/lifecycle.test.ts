import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../src/domain/actor.ts'
import { advance, stepsOpen, type Taker } from '../../src/domain/lifecycle.ts'
import { OPINION_STATES, type OpinionState, type Standing } from '../../src/domain/opinion.ts'
import { STEPS, type StepName } from '../../src/domain/step.ts'

type Who = 'secretary' | 'officer' | 'leader' | 'resident' | 'office'

/*
 * What may happen, written by state as an office would tell it; `step>state` moves, a bare `step` is recorded where it stands. Steps marked
 * `@public`, `@private` need the opinion to be so; `@undisputed` that no dispute runs; `!` that a reason is written.
 */
const OFF_THE_BOARD = 'hide!@public'
const SECRETARY_ALWAYS = `edit_public_text separate>separate ${OFF_THE_BOARD}`
const SECRETARY_OPEN = `${SECRETARY_ALWAYS} reclassify note_oral_answer extend! take_earlier_due keep_due add_fact carry_over`
const LEADER_OPEN = `${OFF_THE_BOARD} extend! take_earlier_due keep_due`
const SENT_AWAY = 'refuse>refused! forward>forwarded! return_with_guidance>returned! merge>merged'
const WITHDRAWN = 'withdraw>withdrawn'
const ISSUED = 'publish>answered@public deliver>answered@private'
const ANYBODY_OPEN = { resident: 'add_fact', office: 'recompute_due' }
const LEFT = {
  secretary: `${SECRETARY_ALWAYS} restore>received!`,
  leader: `${OFF_THE_BOARD} restore>received!`,
}

const LIFE: Record<OpinionState, Partial<Record<Who, string>>> = {
  received: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} accept>accepted ${SENT_AWAY} file>filed! ${WITHDRAWN}`,
    leader: LEADER_OPEN,
    resident: `add_fact ${WITHDRAWN}`,
  },
  accepted: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} make_public@private assign>assigned conclude>answered ${SENT_AWAY} file>filed! ${WITHDRAWN}`,
    leader: `${LEADER_OPEN} assign>assigned conclude>answered`,
    resident: `add_fact ${WITHDRAWN}`,
  },
  assigned: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} make_public@private reassign>assigned! conclude>answered ${SENT_AWAY} ${WITHDRAWN}`,
    officer: 'draft>drafted give_back>accepted!',
    leader: `${LEADER_OPEN} reassign>assigned! conclude>answered`,
    resident: `add_fact ${WITHDRAWN}`,
  },
  drafted: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} make_public@private reassign>assigned! conclude>answered ${WITHDRAWN}`,
    officer: 'draft>drafted submit>submitted give_back>accepted!',
    leader: `${LEADER_OPEN} reassign>assigned! conclude>answered`,
    resident: `add_fact ${WITHDRAWN}`,
  },
  submitted: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} make_public@private ${WITHDRAWN}`,
    leader: `${LEADER_OPEN} send_back>drafted! approve>approved`,
    resident: `add_fact ${WITHDRAWN}`,
  },
  approved: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} make_public@private ${ISSUED}`,
    leader: `${LEADER_OPEN} ${ISSUED}`,
  },
  answered: {
    secretary: `${SECRETARY_ALWAYS} make_public@private correct!`,
    leader: `${OFF_THE_BOARD} correct! reopen>assigned! settle_dispute! close>closed@undisputed`,
    resident: 'rate dispute!',
  },
  closed: {
    secretary: `${SECRETARY_ALWAYS} make_public@private correct!`,
    leader: `${OFF_THE_BOARD} correct! reopen>assigned! settle_dispute!`,
    resident: 'rate dispute!',
  },
  refused: LEFT,
  forwarded: LEFT,
  returned: LEFT,
  merged: LEFT,
  withdrawn: LEFT,
  filed: LEFT,
  separate: { secretary: 'rejoin>received!' },
}

const UNIT = 1
const AGENCY = 11

const person = (...roles: { role: Role; unitId?: number; agencyId?: number | null }[]): Actor => ({
  id: 7,
  username: 'x',
  name: 'X',
  signInId: 1,
  mustChangePassword: false,
  roles: roles.map(({ role, unitId = UNIT, agencyId = null }) => ({
    role,
    unitId,
    unitIds: [unitId],
    agencyId,
  })),
})

const TAKERS: Record<Who, Taker> = {
  secretary: person({ role: 'secretary' }),
  officer: person({ role: 'officer', agencyId: AGENCY }),
  leader: person({ role: 'leader' }),
  resident: 'resident',
  office: 'office',
}
const WHO = Object.keys(TAKERS) as Who[]

const STANDINGS = [true, false].flatMap((isPublic) =>
  [true, false].map((hasRunningDispute) => ({ isPublic, hasRunningDispute })),
)
const standing = (state: OpinionState, facts: Partial<Standing> = {}): Standing => ({
  state,
  seq: 4,
  unitId: UNIT,
  agencyId: AGENCY,
  isPublic: true,
  hasRunningDispute: false,
  ...facts,
})

interface Told {
  step: StepName
  to: OpinionState
  needsReason: boolean
  only: string | undefined
}

function told(state: OpinionState, who: Who): Told[] {
  return (LIFE[state][who] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((words) => {
      const [, step, to = state, reason, only] = /^(\w+)(?:>(\w+))?(!)?(?:@(\w+))?$/.exec(words)!
      return { step, to, needsReason: reason === '!', only } as Told
    })
}

const holds = (only: string | undefined, facts: { isPublic: boolean; hasRunningDispute: boolean }) =>
  only === undefined ||
  (only === 'public' && facts.isPublic) ||
  (only === 'private' && !facts.isPublic) ||
  (only === 'undisputed' && !facts.hasRunningDispute)

describe.each(OPINION_STATES)('an opinion that is %s', (state) => {
  test.each(WHO)('offers the %s these steps and no others', (who) => {
    for (const facts of STANDINGS) {
      const expected = told(state, who).filter(({ only }) => holds(only, facts))
      const names = expected.map(({ step }) => step).sort()
      expect(stepsOpen(standing(state, facts), TAKERS[who]).sort()).toEqual(names)
    }
  })

  test.each(WHO)('moves as told when the %s takes a step', (who) => {
    for (const { step, to, only } of told(state, who)) {
      const facts = { isPublic: only !== 'private' }
      expect(advance(standing(state, facts), step, TAKERS[who], 99, 'vì thế')).toEqual({
        ok: true,
        move: {
          step,
          from: state,
          to,
          seq: 5,
          actorId: who === 'resident' || who === 'office' ? null : 7,
          at: 99,
        },
      })
    }
  })

  test('asks for a reason where one is due, and only there', () => {
    for (const who of WHO)
      for (const { step, needsReason, only } of told(state, who)) {
        const opinion = standing(state, { isPublic: only !== 'private' })
        const outcome = advance(opinion, step, TAKERS[who], 99, ' \n')
        expect([step, outcome.ok]).toEqual([step, !needsReason])
        if (!outcome.ok) expect(outcome.refusal).toBe('reason-missing')
      }
  })

  test('offers nothing to inspectors, administrators, another agency, or anybody of another unit', () => {
    const everyRoleIn = (unitId: number) =>
      person(
        { role: 'secretary', unitId },
        { role: 'leader', unitId },
        { role: 'officer', unitId, agencyId: AGENCY },
        { role: 'inspector', unitId },
        { role: 'admin', unitId },
      )
    const strangers = [
      person({ role: 'inspector' }, { role: 'admin' }),
      person({ role: 'officer', agencyId: AGENCY + 1 }),
      person({ role: 'officer', agencyId: null }),
      everyRoleIn(UNIT + 1),
      person(),
    ]
    for (const stranger of strangers)
      for (const facts of STANDINGS)
        for (const step of Object.keys(STEPS) as StepName[])
          expect(advance(standing(state, facts), step, stranger, 99, 'vì thế')).toEqual({
            ok: false,
            refusal: 'not-allowed',
          })
  })
})

test('an officer counts for nothing once no agency has the opinion, nor with an agency that is named nowhere', () => {
  const nobodys = standing('assigned', { agencyId: null })
  expect(stepsOpen(nobodys, TAKERS.officer)).toEqual([])
  expect(stepsOpen(nobodys, person({ role: 'officer', agencyId: null }))).toEqual([])
})

test('each refusal says what stands in the way', () => {
  const { secretary, leader } = TAKERS
  const refusal = (state: OpinionState, step: StepName, taker: Taker, facts: Partial<Standing> = {}) => {
    const outcome = advance(standing(state, facts), step, taker, 0, 'vì thế')
    return outcome.ok ? null : outcome.refusal
  }
  expect(refusal('received', 'assign', secretary)).toBe('wrong-state')
  expect(refusal('approved', 'publish', secretary, { isPublic: false })).toBe('not-public')
  expect(refusal('approved', 'deliver', secretary)).toBe('already-public')
  expect(refusal('answered', 'close', leader, { hasRunningDispute: true })).toBe('disputed')
  expect(refusal('submitted', 'approve', secretary)).toBe('not-allowed')
})
