import { afterEach, beforeEach, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { OWN_FACTS_MAX } from '../../src/domain/voice.ts'
import { readable } from '../support/asking.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addStep } from '../support/publication.ts'
import { addOpinion } from '../support/records.ts'
import { askerOf, voicesIn } from '../support/voices.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const WORKING = { set: { state: 'assigned', agency_id: 11, accepted_on: '2026-11-23' } }
const facts = async () => (await voicesIn(office)).facts.map(({ text, addedBy }) => [text, addedBy])
const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)

async function record(
  name: StaffName,
  { id, code }: { id: number; code: string },
  text: string,
  seq?: number,
) {
  const [row] = (await office.db.select().from(opinions)).filter((one) => one.id === id)
  return office.as(name)(`/lam-viec/y-kien/${code}/bo-sung`, form({ seq: seq ?? row!.seq, text }))
}

test('the asker adds a fact: the first words stay, the office reads it, the public does not', async () => {
  const opinion = await addOpinion(office, { set: { ...WORKING.set, public_at: NOW } })
  const lan = askerOf(office, opinion.secret)
  const answer = await lan.add('Hôm qua lại lún thêm.\n<img src=x onerror=alert(1)>')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/theo-doi/${opinion.secret}?da=bo-sung`,
  ])
  const [event] = (await eventsOf(office.db, `opinion:${opinion.id}`)).slice(-1)
  expect([event!.step, event!.actorId, JSON.stringify(event!.data).includes('lún')]).toEqual([
    'add_fact',
    null,
    false,
  ])
  const own = await (await lan.open()).text()
  expect(readable(own)).toContain('Ông/bà bổ sung lúc 09:00 ngày 23/11/2026')
  expect(own).toContain('Hôm qua lại lún thêm.')
  for (const name of ['thu', 'quang', 'binh'] as const) {
    const html = await (await office.as(name)(`/lam-viec/y-kien/${opinion.code}`)).text()
    expect(html).toContain('Hôm qua lại lún thêm.')
    expect(html).not.toContain('<img src=x')
  }
  expect(await (await office.visit(`/y-kien/${opinion.code}`)).text()).not.toContain('Hôm qua lại lún thêm.')
  const [row] = await office.db.select().from(opinions)
  expect(row!.originalText).toBe(opinion.text)
})

test('the same words twice, or ten times at once, are added once', async () => {
  const opinion = await addOpinion(office, WORKING)
  const lan = askerOf(office, opinion.secret)
  const all = await Promise.all(Array.from({ length: 10 }, () => lan.add('Lại lún thêm')))
  expect(all.map(({ status }) => status)).toEqual(new Array(10).fill(303))
  expect(await facts()).toEqual([['Lại lún thêm', null]])
  await Promise.all([lan.add('Thứ nhất'), lan.add('Thứ hai')])
  expect((await facts()).map(([text]) => text).sort()).toEqual(['Lại lún thêm', 'Thứ hai', 'Thứ nhất'])
})

test('nothing is added without words, with too many, too often, or once it is answered', async () => {
  const opinion = await addOpinion(office, WORKING)
  const lan = askerOf(office, opinion.secret)
  expect((await lan.add('  ')).status).toBe(422)
  const long = await lan.add('x'.repeat(2001))
  expect([long.status, (await long.text()).includes('x'.repeat(2001))]).toEqual([422, true])
  for (let n = 0; n < OWN_FACTS_MAX; n++) await lan.add(`Lần ${n}`)
  const more = await lan.add('Thêm nữa')
  expect([more.status, readable(await more.text()).includes('Xin gọi văn phòng')]).toEqual([409, true])
  expect(await facts()).toHaveLength(OWN_FACTS_MAX)
  for (const state of ['answered', 'closed', 'refused', 'merged', 'withdrawn', 'separate']) {
    const other = await addOpinion(office, { set: { state } })
    const refused = await askerOf(office, other.secret).add('Còn một việc')
    expect([state, refused.status]).toEqual([state, 409])
    expect(await stepsOf(other.id)).toEqual(['receive'])
  }
})

test('what is new since the last step of the office is on the desk and in its list, until somebody goes on', async () => {
  const opinion = await addOpinion(office, WORKING)
  await addOpinion(office, WORKING)
  await addStep(office, opinion, 'assign', NOW)
  const tile = async (name: StaffName) =>
    /href="([^"]*cho=bo-sung-moi[^"]*)"[^>]*>[\s\S]*?(\d+)/.exec(
      await (await office.as(name)('/lam-viec')).text(),
    )
  expect((await tile('quang'))![2]).toBe('0')
  await askerOf(office, opinion.secret).add('Lại lún thêm')
  for (const name of ['quang', 'thu'] as const) {
    const [, href, count] = (await tile(name))!
    const list = await (await office.as(name)(href!.replaceAll('&amp;', '&'))).text()
    const codes = [...list.matchAll(/\/lam-viec\/y-kien\/(K\d+)"/g)].map(([, code]) => code)
    expect([count, codes]).toEqual(['1', [opinion.code]])
  }
  // What the office writes down itself is not a step that saw it.
  await record('thu', opinion, 'Trưởng thôn gọi điện')
  expect((await tile('quang'))![2]).toBe('1')
  await addStep(office, opinion, 'take_on', NOW)
  expect((await tile('quang'))![2]).toBe('0')
})

test('the secretary records what came by phone; the asker reads it without a name', async () => {
  const opinion = await addOpinion(office, WORKING)
  expect((await record('thu', opinion, 'Bà Lan gọi: đường đã ngập')).status).toBe(303)
  expect(await facts()).toEqual([['Bà Lan gọi: đường đã ngập', 101]])
  const own = readable(await (await askerOf(office, opinion.secret).open()).text())
  expect(own).toContain('Văn phòng bổ sung lúc 09:00 ngày 23/11/2026')
  expect(own).not.toContain('Nguyễn Thị Thu')
})

test.each(['quang', 'binh', 'hanh', 'oanh', 'an'] as const)('%s records no fact', async (name) => {
  const opinion = await addOpinion(office, WORKING)
  expect((await record(name, opinion, 'Lời thêm vào')).status).toBe(404)
  expect(await facts()).toEqual([])
})

test('a fact from an old page is kept to be copied, and nothing is written', async () => {
  const opinion = await addOpinion(office, WORKING)
  await askerOf(office, opinion.secret).add('Lại lún thêm')
  const stale = await record('thu', opinion, 'Bà Lan gọi: đường đã ngập hết', 1)
  expect([stale.status, readable(await stale.text()).includes('Bà Lan gọi: đường đã ngập hết')]).toEqual([
    409,
    true,
  ])
  expect(await facts()).toEqual([['Lại lún thêm', null]])
})
