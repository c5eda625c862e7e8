import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { HOLD_MS } from '../../src/domain/decision.ts'
import { paths } from '../../src/paths.ts'
import { addAnswered, addApproved } from '../support/answers.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

type Opinion = { id: number; code: string }
const rowOf = async ({ id }: Opinion) =>
  (await office.db.$client.execute({ sql: 'select * from opinions where id = ?', args: [id] })).rows[0]!
const take = async (
  path: (code: string) => string,
  opinion: Opinion,
  fields: Record<string, string> = {},
) => {
  const { seq } = await rowOf(opinion)
  const { status } = await office.as('thu')(path(opinion.code), form({ seq: Number(seq), ...fields }))
  expect(status).toBe(303)
}
const merge = (opinion: Opinion, into: Opinion) => take(paths.merging, opinion, { into: into.code })
const undo = (opinion: Opinion) => take(paths.undoing, opinion)
const asker = (name: string) => ({ name, phone: '', email: `${name}@example.vn`, hamletId: 31, address: '' })
const waiting = async () =>
  (await office.db.select().from(outbox))
    .filter(({ kind, failedAt }) => kind === 'answered_with' && failedAt === null)
    .map(({ subject, heldUntil }) => ({ subject, heldUntil }))
    .sort((one, other) => one.subject.localeCompare(other.subject))
const follow = async ({ secret }: { secret: string }) => (await office.visit(paths.follow(secret))).text()
const ANSWER = 'sửa đường xong trước ngày'

describe('a merge into what is answered, taken back', () => {
  test('and made again tells its asker after all, as long as the second one may be taken back not yet', async () => {
    const into = await addAnswered(office)
    const a = await addOpinion(office, { person: asker('lan') })
    await merge(a, into)
    await undo(a)
    expect(await waiting()).toEqual([])
    office.at(NOW + 60_000)
    await merge(a, into)
    expect(await waiting()).toEqual([{ subject: `opinion:${a.id}`, heldUntil: NOW + 60_000 + HOLD_MS }])
  })

  test('tells nobody who was merged into it before either, until it is made again', async () => {
    const into = await addAnswered(office)
    const [a, b] = [await addOpinion(office, { person: asker('lan') }), await addOpinion(office)]
    await merge(a, b)
    office.at(NOW + 3 * HOLD_MS)
    await merge(b, into)
    expect(await waiting()).toHaveLength(2)
    await undo(b)
    expect(await waiting()).toEqual([])
    office.at(NOW + 6 * HOLD_MS)
    await merge(b, into)
    const heldUntil = NOW + 7 * HOLD_MS
    expect(await waiting()).toEqual([a, b].map(({ id }) => ({ subject: `opinion:${id}`, heldUntil })))
  })
})

describe('what others were merged into, once it is a denunciation,', () => {
  test('gives them back to the line in the same batch', async () => {
    const into = await addAnswered(office)
    const [a, b] = [await addOpinion(office), await addOpinion(office)]
    await merge(a, into)
    await merge(b, into)
    await take(paths.separation, into)
    expect((await rowOf(into)).state).toBe('separate')
    for (const one of [a, b]) {
      expect((await rowOf(one)).state).toBe('received')
      const [last] = (await eventsOf(office.db, `opinion:${one.id}`)).slice(-1)
      expect(last).toMatchObject({ step: 'restore', actorId: 101 })
      expect(JSON.stringify(last!.data)).not.toContain(String(into.id))
      expect(await follow(one)).not.toContain(ANSWER)
      expect(await follow(one)).not.toContain('Đã gộp ý kiến')
    }
  })

  test.each([1, 2, 3, 4])('loses nobody who is merged into it in the same moment (%i)', async () => {
    const [into, a] = [await addOpinion(office), await addOpinion(office)]
    await Promise.all([
      office.as('thu')(paths.merging(a.code), form({ seq: 1, into: into.code })),
      office.as('thu')(paths.separation(into.code), form({ seq: 1 })),
    ])
    const states = [(await rowOf(into)).state, (await rowOf(a)).state].join(' ')
    expect(['separate received', 'received merged']).toContain(states)
  })
})

describe('what was no denunciation after all', () => {
  test('is merged no longer where it was merged before: another merge leads to that answer alone', async () => {
    const [one, two] = [await addAnswered(office), await addOpinion(office)]
    const a = await addOpinion(office, { person: asker('lan') })
    await merge(a, one)
    await take(paths.separation, a)
    await take(paths.rejoining, a, { reason: 'Không phải tố cáo' })
    expect(await follow(a)).not.toContain(ANSWER)
    await merge(a, two)
    expect(await follow(a)).not.toContain(ANSWER)
  })

  test('begins anew: neither answered, closed nor disputed, and its answer stays on record', async () => {
    const a = await addAnswered(office, { disputed_at: NOW, closed_at: NOW })
    await office.db.$client.execute({
      sql: "insert into disputes (id, opinion_id, answer_id, reason, disputed_at) values (1, ?, ?, 'Chưa đúng', ?)",
      args: [a.id, a.answer, NOW],
    })
    await take(paths.separation, a)
    await take(paths.rejoining, a, { reason: 'Không phải tố cáo' })
    expect(await rowOf(a)).toMatchObject({
      ...{ state: 'received', answered_at: null, closed_at: null, disputed_at: null },
    })
    const { rows } = await office.db.$client.execute('select outcome, settled_by from disputes')
    expect(rows).toMatchObject([{ outcome: 'accepted', settled_by: 101 }])
    expect((await office.as('thu')(paths.staffOpinion(a.code))).status).toBe(200)
  })
})

test('opinions merged in a circle all at once: one of them stays on the line', async () => {
  const [a, b, d] = [await addOpinion(office), await addOpinion(office), await addApproved(office)]
  const merging = (one: Opinion, into: Opinion) =>
    office.as('thu')(paths.merging(one.code), form({ seq: 1, into: into.code }))
  const c = await addOpinion(office)
  await Promise.all([merging(a, b), merging(b, c), merging(c, a), merging(a, d)])
  const states = await Promise.all([a, b, c].map(async (one) => (await rowOf(one)).state))
  expect(states).toContain('received')
})
