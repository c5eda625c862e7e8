import { expect, test } from 'vitest'
import { instantOf } from '../../src/domain/day.ts'
import { roomAfter } from '../../src/domain/room-after.ts'

const stays = { presence: 'stays', speaker: 'stays', numbers: 'stay' }
const emptied = { presence: 'taken_back', speaker: 'waits', numbers: 'leave' }
const morning = { startsAt: instantOf('2026-12-04', '08:00') }

test.each([
  ['move', { startsAt: instantOf('2026-12-04', '14:00') }, stays],
  ['move', { startsAt: instantOf('2026-12-05', '08:00') }, emptied],
  ['postpone', null, emptied],
  ['cancel', null, emptied],
  ['announce_anew', { startsAt: instantOf('2026-12-18', '08:00') }, stays],
  ['break_off', null, { ...stays, numbers: 'leave' }],
] as const)('%s to %j leaves the room so', (step, to, after) => {
  expect(roomAfter(step, morning, to)).toEqual(after)
})
