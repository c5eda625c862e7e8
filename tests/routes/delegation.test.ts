import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaders } from '../../db/schema/office.ts'
import { sessionLeaders, sessions } from '../../db/schema/sessions.ts'
import { form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  await office.db.update(leaders).set({ isHead: true }).where(eq(leaders.unitId, 1))
  await office.db.insert(leaders).values({
    id: 63,
    unitId: 1,
    name: 'Mai Thị Yến',
    body: 'peoples_committee',
    office: 'Phó Chủ tịch UBND xã',
    fromOn: '2025-07-01',
  })
})
afterEach(() => office.close())

const PLAN = {
  seen: 0,
  meeting: 'reception:periodic',
  body: 'peoples_committee',
  theme: 'Tiếp công dân định kỳ',
  delegates: ['63'],
  delegation_reason: 'Chủ tịch đi họp tỉnh',
  venue: 51,
  starts_at: '2026-12-10T08:00',
  ends_at: '2026-12-10T11:00',
  questions: 'none',
}
const send = (typed = {}) => office.as('thu')('/lam-viec/phien/moi', form({ ...PLAN, ...typed }))
const people = async () =>
  (await office.db.select().from(sessionLeaders)).map(({ leaderId, part, forLeaderId }) => [
    leaderId,
    part,
    forLeaderId,
  ])

describe('a delegate at a reception', () => {
  test('stands in for the only head of the body, where nobody was chosen', async () => {
    expect((await send()).status).toBe(303)
    expect(await people()).toEqual([[63, 'delegate', 61]])
  })

  test('stands in for the head who was chosen, and the edit form shows whom', async () => {
    const answer = await send({ delegate_for: 62 })
    expect(await people()).toEqual([[63, 'delegate', 62]])
    const edit = await (await office.as('thu')(`${answer.headers.get('location')}/sua`)).text()
    const select = /<select id="field-delegate_for"[\s\S]*?<\/select>/.exec(edit)![0]
    expect(select).toContain('value="62" selected')
    expect(select).not.toContain('value="63"')
  })

  test('needs a head where the body has none of its own, everything typed kept', async () => {
    const answer = await send({ body: 'council_board' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Xin chọn người đứng đầu được dự thay.')
    expect(html).toContain('href="#field-delegate_for"')
    expect(html).toContain('value="Chủ tịch đi họp tỉnh"')
    expect(await office.db.select().from(sessions)).toEqual([])
  })

  test.each([
    ['is no head', { delegate_for: 63, delegates: ['61'] }, 'Người này không phải người đứng đầu'],
    ['is of another unit', { delegate_for: 71 }, 'Người này không phải người đứng đầu'],
    ['takes part', { delegate_for: 61, chair: 61 }, 'Người này đã có trong danh sách tham dự'],
  ])('cannot stand in for one who %s', async (_, typed, sentence) => {
    const answer = await send(typed)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
    expect(await office.db.select().from(sessions)).toEqual([])
  })

  test('is warned of on the page of the session with the source, and is stored all the same', async () => {
    const answer = await send()
    const html = await (await office.as('thu')(answer.headers.get('location')!)).text()
    expect(html).toContain('Buổi tiếp công dân này do người được ủy quyền tiếp thay')
    expect(html).toContain('Từ 01/07/2026')
    expect(html).toContain('Thanh tra Chính phủ')
    expect(html).toContain('được ủy quyền dự thay Lê Thanh Bình: Chủ tịch đi họp tỉnh')
  })
})

test('a delegate at a dialogue needs no head and is not warned of', async () => {
  const answer = await send({ meeting: 'dialogue:periodic' })
  expect(await people()).toEqual([[63, 'delegate', null]])
  const html = await (await office.as('thu')(answer.headers.get('location')!)).text()
  expect(html).not.toContain('người được ủy quyền tiếp thay')
})

test('a reception before the rule came into force is not warned of', async () => {
  await send()
  const [session] = await office.db.select().from(sessions)
  const startsAt = Date.UTC(2026, 5, 30, 1)
  await office.db.update(sessions).set({ startsAt, endsAt: startsAt + 3_600_000 })
  const html = await (await office.as('thu')(`/lam-viec/phien/${session!.code}`)).text()
  expect(html).toContain('được ủy quyền dự thay Lê Thanh Bình')
  expect(html).not.toContain('do người được ủy quyền tiếp thay')
})

test('without any head in the unit nothing is asked', async () => {
  await office.db.update(leaders).set({ isHead: false })
  expect(await (await office.as('thu')('/lam-viec/phien/moi')).text()).not.toContain('field-delegate_for')
  expect((await send()).status).toBe(303)
  expect(await people()).toEqual([[63, 'delegate', null]])
})
