import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

type Opinion = { id: number; code: string; secret: string }
const rowOf = async ({ id }: Opinion) =>
  (await office.db.$client.execute({ sql: 'select * from opinions where id = ?', args: [id] })).rows[0]!
const stateOf = async (opinion: Opinion) => (await rowOf(opinion)).state
const take = async (address: string, opinion: Opinion, fields: Record<string, string> = {}) =>
  (await office.as('thu')(address, form({ seq: Number((await rowOf(opinion)).seq), ...fields }))).status
const merge = (opinion: Opinion, into: Opinion) =>
  take(paths.merging(opinion.code), opinion, { into: into.code })
const leave = (opinion: Opinion, to: string, fields = {}) =>
  take(paths.departure(opinion.code), opinion, { to, reason: 'Không thuộc thẩm quyền của xã', ...fields })
const asker = (name: string) => ({ name, phone: '', email: `${name}@example.vn`, hamletId: 31, address: '' })
const lastOf = async ({ id }: Opinion) => (await eventsOf(office.db, `opinion:${id}`)).at(-1)!

const decideForAll = async (opinion: Opinion) => {
  const ticked = `${opinion.code}.${Number((await rowOf(opinion)).seq)}`
  const fields = { decision: 'refuse', ground: 'off_topic', reason: 'Không thuộc thẩm quyền', ticked }
  return (await office.as('thu')(paths.decisions, form(fields))).status
}
const WAYS: [string, string, (opinion: Opinion) => Promise<number>][] = [
  ['refused', 'refused', (one) => leave(one, 'refuse', { ground: 'off_topic' })],
  ['forwarded', 'forwarded', (one) => leave(one, 'forward', { recipient: 'Sở Xây dựng' })],
  ['refused among several', 'refused', decideForAll],
  [
    'withdrawn on behalf',
    'withdrawn',
    (one) => take(paths.withdrawalOnBehalf(one.code), one, { reason: 'Xin rút' }),
  ],
  [
    'withdrawn by its asker',
    'withdrawn',
    async (one) => (await office.visit(paths.withdrawal(one.secret), form({ sure: 'yes' }))).status,
  ],
]

test.each(WAYS)(
  'what others were merged into is %s: they come back to the line with it',
  async (_, state, go) => {
    const into = await addOpinion(office)
    const [a, b] = [await addOpinion(office, { person: asker('lan') }), await addOpinion(office)]
    await merge(a, into)
    await merge(b, into)
    expect(await go(into)).toBe(303)
    expect(await stateOf(into)).toBe(state)
    for (const one of [a, b]) {
      expect(await stateOf(one)).toBe('received')
      const { step, batch } = await lastOf(one)
      expect([step, batch]).toEqual(['restore', (await lastOf(into)).batch])
    }
    const lines = await office.db.select().from(outbox)
    expect(lines.filter(({ subject }) => subject === `opinion:${a.id}`).map(({ kind }) => kind)).toEqual([
      'receipt',
      'merged',
    ])
    expect(await (await office.visit(paths.follow(a.secret))).text()).not.toContain('Đã gộp ý kiến')
    expect(await (await office.as('thu')(paths.queue)).text()).toContain(a.code)
  },
)

test('who was merged into what goes on with another one stays with it', async () => {
  const [into, last] = [await addOpinion(office), await addOpinion(office)]
  const a = await addOpinion(office)
  await merge(a, into)
  await merge(into, last)
  expect(await stateOf(a)).toBe('merged')
})

test('a refusal that is taken back leaves them where they came to: in triage', async () => {
  const [into, a] = [await addOpinion(office), await addOpinion(office)]
  await merge(a, into)
  expect(await leave(into, 'refuse', { ground: 'off_topic' })).toBe(303)
  office.at(NOW + 60_000)
  expect(await take(paths.undoing(into.code), into)).toBe(303)
  expect([await stateOf(into), await stateOf(a)]).toEqual(['received', 'received'])
  expect(await merge(a, into)).toBe(303)
})

test.each([1, 2, 3])('nobody is lost who is merged into it as it is refused (%i)', async () => {
  const [into, a] = [await addOpinion(office), await addOpinion(office)]
  await Promise.all([merge(a, into), leave(into, 'refuse', { ground: 'off_topic' })])
  expect(['refused received', 'received merged']).toContain(`${await stateOf(into)} ${await stateOf(a)}`)
})
