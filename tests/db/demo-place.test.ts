import { describe, expect, it } from 'vitest'
import { GIVEN_NAMES, PLACE, SURNAMES } from '../../db/demo/place.ts'
import { TOPICS } from '../../src/domain/topic.ts'

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const repeated = (texts: string[]) => texts.filter((text, i) => texts.indexOf(text) !== i)

describe('the invented province', () => {
  const units = [PLACE.province, ...PLACE.units]

  it('has one ward and two communes with hamlets, venues and leaders', () => {
    expect(PLACE.units.map((unit) => unit.kind)).toEqual(['ward', 'commune', 'commune'])
    for (const unit of PLACE.units) {
      expect(unit.hamlets.length >= 8 && unit.hamlets.length <= 14, unit.name).toBe(true)
      expect(unit.agencies.length >= 5 && unit.agencies.length <= 7, unit.name).toBe(true)
    }
    for (const unit of units) {
      expect(unit.venues.length >= 3 && unit.leaders.length >= 4, unit.name).toBe(true)
      expect(unit.slug).toBe(fold(unit.shortName).replaceAll(' ', '-'))
    }
  })

  it('gives every topic exactly one lead agency in each unit', () => {
    for (const unit of units) {
      expect(unit.agencies.flatMap((agency) => agency.topics).sort(), unit.name).toEqual([...TOPICS].sort())
    }
  })

  it('names no leader twice', () => {
    expect(repeated(units.flatMap((unit) => unit.leaders.map((leader) => leader.name)))).toEqual([])
  })

  it('has names enough for a thousand residents of either sex', () => {
    expect(new Set(SURNAMES).size * GIVEN_NAMES.male.length).toBeGreaterThan(500)
    expect(new Set(SURNAMES).size * GIVEN_NAMES.female.length).toBeGreaterThan(500)
    expect(repeated([...GIVEN_NAMES.male, ...GIVEN_NAMES.female])).toEqual([])
  })
})
