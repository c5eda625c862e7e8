import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../src/domain/actor.ts'
import { HOLD_MS } from '../../src/domain/decision.ts'
import { advance, stepsOpen, type Taker } from '../../src/domain/lifecycle.ts'
import { OPINION_STATES, type OpinionState, type Standing } from '../../src/domain/opinion.ts'
import { STEPS, type StepName } from '../../src/domain/step.ts'

type Who = 'secretary' | 'officer' | 'supporter' | 'leader' | 'resident' | 'office'

/*
 * What may happen, written by state as an office would tell it; `step>state` moves, a bare `step` is recorded where it stands. Steps marked
 * `@public`, `@private` need the opinion to be so; `@undisputed` that no dispute runs; `!` that a reason is written.
 */
const OFF_THE_BOARD = 'hide!@public'
const FILES = 'waive! attach'
const SECRETARY_ALWAYS = `edit_public_text separate>separate ${OFF_THE_BOARD} ${FILES} withhold_attachment! show_attachment@public ask_erasure refuse_erasure! erase`
const SECRETARY_OPEN = `${SECRETARY_ALWAYS} reclassify note_oral_answer set_outcome extend! take_earlier_due keep_due add_fact carry_over link_repeated unlink_repeated remove_attachment! answer_inquiry`
const LEADER_ALWAYS = `${OFF_THE_BOARD} ${FILES} withhold_attachment!`
const LEADER_OPEN = `${LEADER_ALWAYS} extend! take_earlier_due keep_due`
const SENT_AWAY = 'refuse>refused! forward>forwarded! return_with_guidance>returned! merge>merged'
const WITHDRAWN = 'withdraw>withdrawn'
const ISSUED = 'publish>answered@public deliver>answered@private'
const OFFICER_OPEN = `${FILES} remove_attachment!`
const ASKER_OPEN = 'add_fact answer_inquiry ask_erasure'
const ANYBODY_OPEN = { officer: OFFICER_OPEN, resident: ASKER_OPEN, office: 'recompute_due erase' }
const HELD = 'hand_over'
const SUPPORT = 'ask_support end_support!'
const LEFT = {
  secretary: `${SECRETARY_ALWAYS} restore>received!`,
  leader: `${LEADER_ALWAYS} restore>received!`,
  officer: FILES,
  resident: 'ask_erasure',
  office: 'erase',
}
const LEFT_BY_DECISION = { ...LEFT, secretary: `${LEFT.secretary} undo>received` }

const LIFE: Record<OpinionState, Partial<Record<Who, string>>> = {
  received: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} mend_card split accept>accepted ${SENT_AWAY} file>filed! ${WITHDRAWN}`,
    leader: LEADER_OPEN,
    resident: `${ASKER_OPEN} ${WITHDRAWN}`,
  },
  accepted: {
    ...ANYBODY_OPEN,
    officer: `${OFFICER_OPEN} inquire`,
    secretary: `${SECRETARY_OPEN} mend_card split undo>received inquire make_public@private assign>assigned conclude>answered ${SENT_AWAY} file>filed! ${WITHDRAWN}`,
    leader: `${LEADER_OPEN} assign>assigned conclude>answered`,
    resident: `${ASKER_OPEN} ${WITHDRAWN}`,
  },
  assigned: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} split undo_assignment>accepted inquire ${HELD} ${SUPPORT} enter_contribution make_public@private enter_draft>drafted reassign>assigned! conclude>answered ${SENT_AWAY} ${WITHDRAWN}`,
    officer: `${OFFICER_OPEN} take_on inquire ${HELD} ${SUPPORT} draft>drafted give_back>accepted!`,
    supporter: 'contribute',
    leader: `${LEADER_OPEN} ${HELD} ${SUPPORT} reassign>assigned! conclude>answered`,
    resident: `${ASKER_OPEN} ${WITHDRAWN}`,
  },
  drafted: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} inquire ${HELD} ${SUPPORT} enter_contribution make_public@private enter_draft submit>submitted reassign>assigned! conclude>answered ${WITHDRAWN}`,
    officer: `${OFFICER_OPEN} inquire ${HELD} ${SUPPORT} draft>drafted submit>submitted give_back>accepted!`,
    supporter: 'contribute',
    leader: `${LEADER_OPEN} ${HELD} ${SUPPORT} reassign>assigned! conclude>answered`,
    resident: `${ASKER_OPEN} ${WITHDRAWN}`,
  },
  submitted: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} ${HELD} end_support! make_public@private ${WITHDRAWN}`,
    officer: `${OFFICER_OPEN} ${HELD} end_support!`,
    leader: `${LEADER_OPEN} ${HELD} end_support! send_back>drafted! approve>approved`,
    resident: `${ASKER_OPEN} ${WITHDRAWN}`,
  },
  approved: {
    ...ANYBODY_OPEN,
    secretary: `${SECRETARY_OPEN} number make_public@private ${ISSUED}`,
    leader: `${LEADER_OPEN} ${ISSUED}`,
  },
  answered: {
    secretary: `${SECRETARY_ALWAYS} make_public@private correct!`,
    leader: `${LEADER_ALWAYS} correct! reopen>assigned! settle_dispute! close>closed@undisputed`,
    officer: FILES,
    resident: 'ask_erasure rate dispute!',
    office: 'erase',
  },
  closed: {
    secretary: `${SECRETARY_ALWAYS} make_public@private correct!`,
    leader: `${LEADER_ALWAYS} correct! reopen>assigned! settle_dispute!`,
    officer: FILES,
    resident: 'ask_erasure rate dispute!',
    office: 'erase',
  },
  refused: LEFT_BY_DECISION,
  forwarded: LEFT_BY_DECISION,
  returned: LEFT_BY_DECISION,
  merged: { ...LEFT_BY_DECISION, resident: 'ask_erasure rate' },
  withdrawn: LEFT,
  filed: LEFT_BY_DECISION,
  separate: {
    secretary: 'rejoin>received! ask_erasure refuse_erasure! erase',
    resident: 'ask_erasure',
    office: 'erase',
  },
}

const NOW = 99
const UNIT = 1
const AGENCY = 11
const HELPER = 19

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
  supporter: person({ role: 'officer', agencyId: HELPER }),
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
  supportedBy: [HELPER],
  // It was decided just now from where it came in, and nothing followed.
  decided: { step: state === 'assigned' ? 'assign' : 'accept', at: NOW, seq: 4, from: 'received' },
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
      expect(stepsOpen(standing(state, facts), TAKERS[who], NOW).sort()).toEqual(names)
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
  expect(stepsOpen(nobodys, TAKERS.officer, NOW)).toEqual([])
  expect(stepsOpen(nobodys, person({ role: 'officer', agencyId: null }), NOW)).toEqual([])
})

test('a decision is taken back for ten minutes, as long as nothing followed it', () => {
  const { secretary } = TAKERS
  const refused = (decided: Standing['decided'], at: number) =>
    advance(standing('refused', { decided }), 'undo', secretary, at)
  const decided = { step: 'refuse', at: NOW, seq: 4, from: 'accepted' } as const
  expect(refused(decided, NOW + HOLD_MS - 1)).toMatchObject({ ok: true, move: { to: 'accepted' } })
  expect(refused(decided, NOW + HOLD_MS)).toEqual({ ok: false, refusal: 'too-late' })
  expect(refused(null, NOW)).toEqual({ ok: false, refusal: 'wrong-state' })
  expect(stepsOpen(standing('refused', { decided }), secretary, NOW + HOLD_MS)).not.toContain('undo')
  const assigned = standing('assigned', { decided: { ...decided, step: 'assign' } })
  expect(advance(assigned, 'undo_assignment', secretary, NOW)).toMatchObject({ ok: true })
  expect(advance(assigned, 'undo', secretary, NOW)).toEqual({ ok: false, refusal: 'wrong-state' })
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
  expect(refusal('assigned', 'take_on', TAKERS.officer, { isTakenOn: true })).toBe('taken-on')
  expect(refusal('assigned', 'inquire', TAKERS.officer, { hasOpenInquiry: true })).toBe('asked-already')
  expect(refusal('drafted', 'inquire', secretary, { hasOpenInquiry: true })).toBe('asked-already')
})
