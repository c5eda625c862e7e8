import { expect, test } from 'vitest'
import { parkingReason, readParkingReason } from '../../src/domain/closing-form.ts'
import { CLOSING_BUCKETS, type ClosingLine, closingBucket, closingSum } from '../../src/domain/closing-sum.ts'
import { OPINION_STATES } from '../../src/domain/opinion.ts'
import { ROOM_OUTCOMES } from '../../src/domain/room.ts'

const line = (set: Partial<ClosingLine> = {}): ClosingLine => ({
  state: 'received',
  outcome: null,
  outcomeAgencyId: null,
  hasOralAnswer: false,
  ...set,
})

const EVERY: ClosingLine[] = OPINION_STATES.flatMap((state) =>
  [null, ...ROOM_OUTCOMES].flatMap((outcome) =>
    [null, 11].flatMap((outcomeAgencyId) =>
      [false, true].map((hasOralAnswer) => ({ state, outcome, outcomeAgencyId, hasOralAnswer })),
    ),
  ),
)

test('every opinion stands in exactly one figure, whatever happened to it', () => {
  for (const one of EVERY) {
    const { total, undecided, buckets } = closingSum([one])
    const counted = CLOSING_BUCKETS.filter((bucket) => buckets[bucket] === 1)
    expect([total, counted.length + undecided]).toEqual([1, 1])
  }
})

test('the sum holds for any set of opinions', () => {
  let seed = 20261123
  const random = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % n
  }
  for (let round = 0; round < 300; round++) {
    const lines = Array.from({ length: random(60) }, () => EVERY[random(EVERY.length)]!)
    const { total, undecided, buckets } = closingSum(lines)
    const sum = CLOSING_BUCKETS.reduce((all, bucket) => all + buckets[bucket], undecided)
    expect(sum).toBe(total)
    expect(total).toBe(lines.length)
    expect(undecided).toBe(lines.filter((one) => closingBucket(one) === 'undecided').length)
  }
})

test.each([
  ['nothing was said of it', line(), 'undecided'],
  ['it is not ours and was not forwarded yet', line({ outcome: 'not_ours' }), 'undecided'],
  ['it was forwarded', line({ state: 'forwarded', outcome: 'not_ours' }), 'forwarded'],
  ['an answer was noted', line({ outcome: 'answered_here', hasOralAnswer: true }), 'answered_here'],
  ['an answer is said to be there and is not', line({ outcome: 'answered_here' }), 'undecided'],
  ['an answer is there, and nobody said that it is one', line({ hasOralAnswer: true }), 'undecided'],
  ['an agency was named', line({ outcome: 'to_agency', outcomeAgencyId: 11 }), 'to_agency'],
  ['no agency was named', line({ outcome: 'to_agency' }), 'undecided'],
  ['it waits with a reason', line({ outcome: 'parked' }), 'parked'],
  ['it waits for the conclusion', line({ outcome: 'for_conclusion' }), 'parked'],
  ['an agency has it', line({ state: 'drafted' }), 'to_agency'],
  [
    'an agency has it, and it was answered on the spot',
    line({ state: 'assigned', outcome: 'answered_here', hasOralAnswer: true }),
    'answered_here',
  ],
  ['it was answered in writing', line({ state: 'closed', outcome: 'parked' }), 'answered_here'],
  ['it is a denunciation', line({ state: 'separate', outcome: 'parked' }), 'separate'],
  ['it was refused', line({ state: 'refused' }), 'declined'],
] as const)('%s', (_, one, bucket) => {
  expect(closingBucket(one)).toBe(bucket)
})

test('a reason keeps its code and its words apart', () => {
  expect(readParkingReason(parkingReason('needs_check', 'Chờ đo đạc\nlại thửa đất'))).toEqual({
    code: 'needs_check',
    words: 'Chờ đo đạc\nlại thửa đất',
  })
  expect(readParkingReason(parkingReason('no_time', ''))).toEqual({ code: 'no_time', words: '' })
  expect(readParkingReason('Ghi tay')).toEqual({ code: null, words: 'Ghi tay' })
})
