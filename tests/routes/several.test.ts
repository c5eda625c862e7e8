import { expect, test } from 'vitest'
import { type Round, trySeveral } from '../../src/routes/several/trying.ts'

const STALE = { ok: false, conflict: 'stale' } as const
const TAKEN = { ok: false, conflict: 'taken', what: 'slip' } as const
const DONE = { ok: true, heads: new Map() } as const

/** One look after the other: the codes that can still be done, and what writing them comes to. */
function looks(...rounds: [codes: string[], outcome: Awaited<ReturnType<Round['record']>>][]) {
  let turn = 0
  return async (): Promise<Round> => {
    const [codes, outcome] = rounds[turn++]!
    return { ready: codes.map((code) => ({ found: { code } })), notDone: [], record: async () => outcome }
  }
}

test('what moves in between is looked at anew, and the rest is written', async () => {
  const tried = await trySeveral(looks([['A', 'B'], STALE], [['B'], DONE]))
  expect(tried).toEqual({ done: ['B'], notDone: [], isTaken: false })
})

test('what still moves at the third try is told as stale', async () => {
  const tried = await trySeveral(looks([['A'], STALE], [['A'], STALE], [['A'], STALE]))
  expect(tried).toEqual({ done: [], notDone: [{ code: 'A', why: 'stale' }], isTaken: false })
})

test('nothing is written where nothing can be done', async () => {
  expect(await trySeveral(looks([[], STALE]))).toEqual({ done: [], notDone: [], isTaken: false })
})

test('a value that is taken ends it where it will be taken at the next try too', async () => {
  const tried = await trySeveral(looks([['A'], TAKEN]), { endsWhenTaken: true })
  expect(tried).toEqual({ done: [], notDone: [], isTaken: true })
  expect((await trySeveral(looks([['A'], TAKEN], [['A'], DONE]))).done).toEqual(['A'])
})
