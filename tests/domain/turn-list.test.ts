import { describe, expect, test } from 'vitest'
import type { TurnState } from '../../src/domain/room.ts'
import { fairnessOf } from '../../src/domain/turn-fairness.ts'
import { arrange, spokenFor, spokenInAll } from '../../src/domain/turn-list.ts'

const turn = (
  id: number,
  state: TurnState,
  more: Partial<{
    hamletId: number | null
    hamlet: string | null
    groupName: string
    personId: number
    calledAt: number | null
    endedAt: number | null
    position: number
  }> = {},
) => ({
  ...{ id, state, position: id, personId: id, calledAt: null, endedAt: null },
  ...{ hamletId: null, hamlet: null, groupName: '' },
  ...more,
})
const of = (hamletId: number) => ({ hamletId, hamlet: `Thôn ${hamletId}` })

test('the list stands by its places, what is over by its end, newest first', () => {
  const list = arrange([
    turn(1, 'spoken', { endedAt: 10 }),
    turn(2, 'spoken', { endedAt: 20 }),
    turn(3, 'waiting', { position: 9 }),
    turn(4, 'waiting', { position: 8 }),
    turn(5, 'speaking'),
    turn(6, 'skipped'),
    turn(7, 'removed'),
  ])
  expect(list.speaking!.id).toBe(5)
  expect(
    [list.waiting, list.spoken, list.skipped, list.removed].map((part) => part.map(({ id }) => id)),
  ).toEqual([[4, 3], [2, 1], [6], [7]])
})

describe('the time', () => {
  test('runs from the call to the end, or to now', () => {
    expect(spokenFor(turn(1, 'spoken', { calledAt: 1000, endedAt: 61_000 }), 99_000)).toBe(60_000)
    expect(spokenFor(turn(1, 'speaking', { calledAt: 1000 }), 31_000)).toBe(30_000)
    expect(spokenFor(turn(1, 'waiting'), 31_000)).toBe(0)
    expect(spokenFor(turn(1, 'speaking', { calledAt: 5000 }), 1000)).toBe(0)
  })

  test('of one person adds up over their turns, and over nobody else’s', () => {
    const again = turn(2, 'speaking', { personId: 1, calledAt: 100_000 })
    const all = [
      turn(1, 'spoken', { calledAt: 0, endedAt: 60_000 }),
      again,
      turn(3, 'spoken', { calledAt: 0, endedAt: 9_000 }),
    ]
    expect(spokenInAll(again, all, 110_000)).toBe(70_000)
  })
})

describe('who has not been heard', () => {
  const invited = [1, 2].map((id) => ({ id, name: `Thôn ${id}` }))

  test('invited hamlets come first, whether anybody of theirs waits or not', () => {
    const list = arrange([turn(1, 'spoken', of(1)), turn(2, 'waiting', of(3)), turn(3, 'waiting', of(1))])
    expect(fairnessOf(list, invited)).toEqual({
      hamlets: [
        { name: 'Thôn 2', isInvited: true, waiting: [] },
        { name: 'Thôn 3', isInvited: false, waiting: [2] },
      ],
      groups: [],
      suggested: null,
    })
  })

  test('somebody of an invited hamlet is suggested before somebody of another one', () => {
    const list = arrange([
      turn(1, 'spoken', of(1)),
      turn(2, 'waiting', of(1)),
      turn(3, 'waiting', of(3)),
      turn(4, 'waiting', of(2)),
    ])
    expect(fairnessOf(list, invited).suggested).toBe(4)
    expect(fairnessOf(list, []).suggested).toBe(3)
  })

  test('who speaks now counts as heard; who was passed over does not', () => {
    const list = arrange([turn(1, 'speaking', of(1)), turn(2, 'skipped', of(2)), turn(3, 'waiting', of(1))])
    expect(fairnessOf(list, invited).hamlets.map(({ name }) => name)).toEqual(['Thôn 2'])
  })

  test('groups are one however they are written', () => {
    const list = arrange([
      turn(1, 'waiting', { groupName: 'Hội Nông dân' }),
      turn(2, 'waiting', { groupName: 'HỘI  nông dân' }),
      turn(3, 'waiting', { groupName: 'Hội Phụ nữ' }),
      turn(4, 'spoken', { groupName: 'hội phụ nữ' }),
    ])
    expect(fairnessOf(list, []).groups).toEqual([{ name: 'Hội Nông dân', isInvited: false, waiting: [1, 2] }])
  })

  test('nothing is suggested where the next one is fair already, nor on an empty list', () => {
    expect(
      fairnessOf(arrange([turn(1, 'waiting', of(1)), turn(2, 'waiting', of(2))]), []).suggested,
    ).toBeNull()
    expect(fairnessOf(arrange([]), [])).toEqual({ hamlets: [], groups: [], suggested: null })
  })
})
