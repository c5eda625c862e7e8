import { expect, test } from 'vitest'
import {
  endUnit,
  parentsFor,
  placeUnit,
  standingOf,
  successorsFor,
  type Unit,
} from '../../src/domain/unit.ts'

const ON = '2026-11-23'
const unit = (id: number, more: Partial<Unit>): Unit => ({
  id,
  slug: `u${id}`,
  name: `Đơn vị ${id}`,
  level: 'commune',
  parentId: 9,
  successorId: null,
  denunciationDesk: '',
  phone: '',
  fromOn: '2025-07-01',
  toOn: null,
  ...more,
})
const province = unit(9, { level: 'province', parentId: null })
const [one, two] = [unit(1, {}), unit(2, {})]
const all = [province, one, two]

test('a unit stands at the top, below an administered one, or fixed under a foreign one', () => {
  expect(standingOf(province, all)).toBe('top')
  expect(standingOf(one, all)).toBe('below')
  expect(standingOf(one, [one])).toBe('fixed')
  expect(standingOf(null, [one])).toBe('below')
})

test('parents are provinces in force, and the present one even when it has ended', () => {
  const old = unit(8, { level: 'province', parentId: null, toOn: '2026-06-30' })
  expect(parentsFor(null, [...all, old], ON).map(({ id }) => id)).toEqual([9])
  expect(parentsFor(unit(3, { parentId: 8 }), [...all, old], ON).map(({ id }) => id)).toEqual([9, 8])
})

test('a new unit is a commune below a province that the actor administers', () => {
  const place = (parentId: number | null) => placeUnit(null, { level: 'province', parentId }, all, ON)
  expect(place(9)).toEqual({ ok: true, level: 'commune', parentId: 9 })
  expect(place(null)).toEqual({ ok: false, field: 'parentId', code: 'required' })
  for (const id of [1, 77]) expect(place(id)).toEqual({ ok: false, field: 'parentId', code: 'not_a_choice' })
})

test('a unit under a foreign one keeps its place, whatever the form says', () => {
  const place = placeUnit(one, { level: 'province', parentId: null }, [one], ON)
  expect(place).toEqual({ ok: true, level: 'commune', parentId: 9 })
})

test('the level of a unit at the top can be put right while nothing stands below it', () => {
  const alone = unit(1, { parentId: null })
  expect(placeUnit(alone, { level: 'province', parentId: 2 }, [alone], ON)).toEqual({
    ok: true,
    level: 'province',
    parentId: null,
  })
  expect(placeUnit(province, { level: 'commune', parentId: null }, all, ON)).toEqual({
    ok: false,
    field: 'level',
    code: 'has_below',
  })
})

const end = (of: Unit, units: Unit[], more: object = {}) =>
  endUnit(of, { toOn: '2026-12-31', successorId: null, restore: false, ...more }, units, ON)

test('a unit ends with or without another that takes over', () => {
  expect(end(one, all)).toEqual({ ok: true, toOn: '2026-12-31', successorId: null })
  expect(end(one, all, { successorId: 2 })).toEqual({ ok: true, toOn: '2026-12-31', successorId: 2 })
})

test('it does not end while units stand below it, nor the only one, nor before it began', () => {
  expect(end(province, all)).toMatchObject({ ok: false, code: 'has_below' })
  expect(end(one, [one])).toMatchObject({ ok: false, code: 'last_unit' })
  expect(end(one, all, { toOn: '2025-06-30' })).toMatchObject({ ok: false, code: 'before_start' })
  expect(end(one, all, { toOn: null })).toMatchObject({ ok: false, code: 'required' })
})

test('its successor is another unit in force', () => {
  const ended = unit(3, { toOn: '2026-11-22' })
  expect(successorsFor(one, [...all, ended], ON).map(({ id }) => id)).toEqual([9, 2])
  for (const successorId of [1, 3, 77])
    expect(end(one, [...all, ended], { successorId })).toMatchObject({ ok: false, field: 'successorId' })
})

test('taking the end away forgets the successor', () => {
  const ended = unit(1, { toOn: '2026-11-22', successorId: 2 })
  expect(end(ended, [province, ended, two], { restore: true, successorId: 2 })).toEqual({
    ok: true,
    toOn: null,
    successorId: null,
  })
})
