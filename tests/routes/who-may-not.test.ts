import { afterAll, beforeAll, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { form, type Office, openOffice, STAFF, type StaffName } from '../support/office.ts'
import { routesOf } from '../support/public-walk.ts'
import { type Rights, STAFF_POSTS } from '../support/staff-posts.ts'
import { forged, samplesFor } from '../support/staff-samples.ts'

/*
 * Every address behind the sign-in that takes a post, from the app's own table of routes, as everybody who has no right to it: the other roles of the unit, a neighbour who holds
 * every role next door, an inspector, and somebody who is not signed in. A new address stops the test until it is told whose it is.
 */
const AREA = /^\/(lam-viec|quan-tri)(\/|$)/
const PEOPLE = Object.keys(STAFF) as StaffName[]

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const counted = async () => (await office.db.select({ id: events.id }).from(events)).length

const isOf = ({ roles }: Rights, name: StaffName) =>
  STAFF[name].held.some(([role, unit]) => roles.includes(role) && unit !== 2)

test('every posted address behind the sign-in says whose it is', () => {
  const posted = [...new Set(tableOf().map(({ path }) => path))].filter((path) => AREA.test(path))
  expect(posted.sort()).toEqual(Object.keys(STAFF_POSTS).sort())
})

const tableOf = () => routesOf(office).filter(({ method }) => method !== 'GET')

test.each(Object.entries(STAFF_POSTS))('%s', async (path, rights) => {
  const samples = await samplesFor(office, path)
  const before = await counted()
  for (const hx of [false, true]) {
    const post = form(forged(samples), { hx })
    const stranger = await office.visit(samples.address, post)
    expect([stranger.status, 'stranger']).toEqual([401, 'stranger'])
    for (const name of PEOPLE.filter((one) => !isOf(rights, one))) {
      const { status } = await office.as(name)(samples.address, post)
      const expected = rights.isMadeAnywhere && name === 'oanh' ? [303, 403, 404, 409, 422] : [404]
      expect(expected, `${name}: ${status}`).toContain(status)
    }
  }
  expect(await counted()).toBe(before)
  if (rights.isEmpty) return
  for (const name of PEOPLE.filter((one) => isOf(rights, one))) {
    const own = await samplesFor(office, path)
    const { status } = await office.as(name)(own.address, form(forged(own)))
    expect([401, 404, 500], `${name}: ${status}`).not.toContain(status)
  }
})
