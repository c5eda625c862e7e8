import { expect, test } from 'vitest'
import { OPINION_STATES } from '../../src/domain/opinion.ts'
import { PUBLIC_STATES, progressOf, publicStateOf, statesBehind } from '../../src/domain/progress.ts'

test('every state but the separate one has a public one, and each lies behind its own', () => {
  const behind = PUBLIC_STATES.flatMap((state) => statesBehind(state))
  expect([...behind].sort()).toEqual(OPINION_STATES.filter((state) => state !== 'separate').sort())
  for (const state of behind) expect(statesBehind(publicStateOf(state))).toContain(state)
  expect(() => publicStateOf('separate')).toThrow(RangeError)
})

test('what is drafted, submitted or signed is, in public, with its agency', () => {
  expect(['drafted', 'submitted', 'approved'].map((state) => publicStateOf(state as 'drafted'))).toEqual([
    'assigned',
    'assigned',
    'assigned',
  ])
})

test('the way has one current stop; one that left the line ends where it went', () => {
  const told = (stops: ReturnType<typeof progressOf>) => stops.map(({ state, at }) => `${state} ${at}`)
  expect(told(progressOf('assigned', true))).toEqual([
    'received done',
    'accepted done',
    'assigned current',
    'answered ahead',
    'closed ahead',
  ])
  expect(told(progressOf('forwarded', true))).toEqual(['received done', 'accepted done', 'forwarded current'])
  expect(told(progressOf('refused', false))).toEqual(['received done', 'refused current'])
})
