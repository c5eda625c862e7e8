import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recomputations } from '../../db/schema/deadlines.ts'
import { rules } from '../../db/schema/office.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/quan-tri/quy-tac'
const NOTICE = `${LIST}/PARTY_FIRST_NOTICE`
const open = async (path: string, who: StaffName = 'an') => (await office.as(who)(path)).text()
const stampOn = async (path = NOTICE, who: StaffName = 'an') =>
  /name="stamp" value="([^"]*)"/.exec(await open(path, who))![1]!
const post = async (path: string, fields: Record<string, string>, who: StaffName = 'an') => {
  const answer = await office.as(who)(path, form(fields))
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}
const TIGHTER = { scope: '1', rule_value: '8', since: '2026-12-01', rule_source: 'Quy chế 5/QC-UBND' }
const own = () => office.db.select().from(rules).where(eq(rules.officeId, 1))
const written = async () => [
  (await office.db.select().from(rules)).length,
  (await eventsOf(office.db, 'rule:PARTY_FIRST_NOTICE')).length,
  (await office.db.select().from(recomputations)).length,
]
const SHIPPED = 45

test('the list names every rule with its value in words, in three trips', async () => {
  await open(LIST)
  office.queries.reset()
  const html = await open(LIST)
  expect(office.queries.trips()).toBe(3)
  expect(html.match(/<tr>/g)!.length).toBe(44 + 8)
  for (const words of [
    '2 ngày mỗi tháng',
    '10 ngày làm việc',
    '24 tháng',
    '2026-07-01',
    'Chưa đối chiếu văn bản gốc',
    'Tỉnh Mẫu: không áp dụng',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('Mọi đơn vị: 10 ngày làm việc')
})

test('a unit tightens a value from a day on; the record keeps codes, and deadlines are asked for', async () => {
  const { status, to } = await post(NOTICE, { ...TIGHTER, stamp: await stampOn() })
  expect([status, to]).toEqual([303, `${NOTICE}?da-luu=1`])
  const [row] = await own()
  expect(row).toMatchObject({
    ...{ rule: 'PARTY_FIRST_NOTICE', level: 'commune', value: '8', unit: 'working_day' },
    ...{ fromOn: '2026-12-01', toOn: null, source: 'Quy chế 5/QC-UBND', officeId: 1 },
  })
  expect(await eventsOf(office.db, 'rule:PARTY_FIRST_NOTICE')).toMatchObject([
    {
      ...{ step: 'set', actorId: 105 },
      data: { row: row!.id, office: 1, value: '8', unit: 'working_day', from: '2026-12-01' },
    },
  ])
  expect(await office.db.select().from(recomputations)).toMatchObject([
    { cause: 'rules', calendarVersion: 1, requestedBy: 105, finishedAt: null },
  ])
  const page = await open(to!)
  expect(page).toContain('Sắp áp dụng')
  expect(page).toContain('Người đặt: Đỗ Hoài An')
  expect(await open(LIST)).not.toContain('Xã Đông: 8 ngày làm việc')
  office.at(NOW + 8 * 86_400_000)
  expect(await open(LIST)).toContain('Xã Đông: 8 ngày làm việc')
})

test('a looser value is refused with the central one, what was typed kept', async () => {
  const { status, html } = await post(NOTICE, { ...TIGHTER, rule_value: '11', stamp: await stampOn() })
  expect(status).toBe(422)
  expect(html).toContain('lỏng hơn quy định chung (10 ngày làm việc)')
  expect(html).toContain('value="11"')
  expect(html).toContain('value="Quy chế 5/QC-UBND"')
  expect(await written()).toEqual([SHIPPED, 0, 0])
})

test.each([
  [{ since: '2026-11-23' }, 'sớm nhất từ ngày mai'],
  [{ since: '2026-02-30' }, 'Ngày này không có trong lịch'],
  [{ scope: '' }, 'Xin chọn nơi áp dụng.'],
  [{ scope: '77' }, 'Xin chọn một trong các mục có sẵn.'],
  [{ rule_value: '0' }, 'từ 1 đến 366'],
  [{ rule_value: '8.5' }, 'từ 1 đến 366'],
  [{ rule_value: '' }, 'Xin ghi giá trị mới.'],
  [{ scope: 'all', rule_source: '' }, 'Xin ghi căn cứ'],
])('%j is refused', async (wrong, sentence) => {
  const { status, html } = await post(NOTICE, { ...TIGHTER, ...wrong, stamp: await stampOn() })
  expect([status, html.includes(sentence)]).toEqual([422, true])
  expect(await written()).toEqual([SHIPPED, 0, 0])
})

test('the topmost administrator corrects what holds everywhere, with its source', async () => {
  const path = `${LIST}/COMPLAINT_FIRST`
  const typed = {
    scope: 'all',
    rule_value: '25',
    counted: 'working_day',
    since: '2027-01-01',
    rule_source: 'Luật mới',
  }
  expect((await post(path, { ...typed, stamp: await stampOn(path) })).status).toBe(303)
  const [row] = await office.db
    .select()
    .from(rules)
    .where(and(eq(rules.rule, 'COMPLAINT_FIRST'), eq(rules.fromOn, '2027-01-01')))
  expect(row).toMatchObject({
    officeId: null,
    level: 'both',
    value: '25',
    unit: 'working_day',
    status: 'verified',
  })
  expect((await post(path, { ...typed, stamp: await stampOn(path) })).html).toContain(
    'Đã có một giá trị bắt đầu',
  )
})

test('the administrator of a commune sets it for the commune alone', async () => {
  const html = await open(NOTICE, 'oanh')
  expect(html).toContain('Xã Tây')
  expect(html).not.toContain('Xã Đông')
  expect(html).not.toContain('value="all"')
  const stamp = await stampOn(NOTICE, 'oanh')
  for (const scope of ['all', '1', '9']) {
    const { status } = await post(NOTICE, { ...TIGHTER, scope, stamp }, 'oanh')
    expect(status).toBe(422)
  }
  expect(await written()).toEqual([SHIPPED, 0, 0])
  expect((await post(NOTICE, { ...TIGHTER, scope: '2', stamp }, 'oanh')).status).toBe(303)
})

test('what another unit set is not shown, nor withdrawn, by a neighbour', async () => {
  await post(NOTICE, { ...TIGHTER, stamp: await stampOn() })
  const [row] = await own()
  expect(await open(NOTICE)).toContain('Quy chế 5')
  expect(await open(NOTICE, 'oanh')).not.toContain('Quy chế 5')
  const stamp = await stampOn(NOTICE, 'oanh')
  expect((await post(`${NOTICE}/${row!.id}/rut`, { stamp }, 'oanh')).status).toBe(404)
  expect(await own()).toHaveLength(1)
})

test('whoever does not administer finds nothing', async () => {
  for (const who of ['thu', 'binh', 'hanh'] as const) {
    expect((await office.as(who)(LIST)).status).toBe(404)
    expect((await post(NOTICE, TIGHTER, who)).status).toBe(404)
  }
  expect((await office.as('an')(`${LIST}/NO_SUCH_RULE`)).status).toBe(404)
  expect(await written()).toEqual([SHIPPED, 0, 0])
})

test('a stale page gets both, and two at once: one wins', async () => {
  const stamp = await stampOn()
  const answers = await Promise.all([
    post(NOTICE, { ...TIGHTER, stamp }),
    post(NOTICE, { ...TIGHTER, rule_value: '7', since: '2026-12-05', stamp }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const late = answers.find(({ status }) => status === 409)!
  expect(late.html).toContain('Quy tắc này vừa được người khác thay đổi')
  expect(late.html).toMatch(/name="rule_value"[^>]*value="[78]"|value="[78]"[^>]*name="rule_value"/)
  expect(await written()).toEqual([SHIPPED + 1, 1, 1])
})

test('a coming value is withdrawn until its first day, and never after', async () => {
  await post(NOTICE, { ...TIGHTER, since: '2026-11-24', stamp: await stampOn() })
  const [first] = await own()
  const stamp = await stampOn()
  expect((await post(`${NOTICE}/${first!.id}/rut`, { stamp: 'x' })).status).toBe(409)
  expect((await post(`${NOTICE}/${first!.id}/rut`, { stamp })).to).toBe(`${NOTICE}?da-luu=0`)
  expect(await own()).toEqual([])
  expect((await eventsOf(office.db, 'rule:PARTY_FIRST_NOTICE')).map(({ step }) => step)).toEqual([
    'set',
    'withdraw',
  ])
  await post(NOTICE, { ...TIGHTER, since: '2026-11-24', stamp: await stampOn() })
  const [second] = await own()
  office.at(NOW + 86_400_000)
  expect((await post(`${NOTICE}/${second!.id}/rut`, { stamp: await stampOn() })).status).toBe(409)
  expect(await own()).toHaveLength(1)
  const shipped = (await office.db.select().from(rules).where(eq(rules.rule, 'PARTY_FIRST_NOTICE')))[0]!
  expect((await post(`${NOTICE}/${shipped.id}/rut`, { stamp: await stampOn() })).status).toBe(409)
})

test('a flag and a list are not set here, save whether a fixed day moves', async () => {
  for (const id of ['TERM_FIRST_DAY', 'DIALOGUE_CHAIR']) {
    expect(await open(`${LIST}/${id}`)).toContain('không đặt giá trị khác ở đây được')
    expect((await post(`${LIST}/${id}`, { ...TIGHTER, stamp: '0-' })).status).toBe(422)
  }
  const path = `${LIST}/RECEPTION_ROLL`
  const typed = { scope: '1', rolls: 'false', since: '2026-12-01', rule_source: '' }
  expect((await post(path, { ...typed, stamp: await stampOn(path) })).status).toBe(303)
  expect(await own()).toMatchObject([{ rule: 'RECEPTION_ROLL', value: 'false', unit: 'flag' }])
})

test('what one types stays text', async () => {
  const hostile = '<script>alert(1)</script>'
  await post(NOTICE, { ...TIGHTER, rule_source: hostile, stamp: await stampOn() })
  const html = await open(NOTICE)
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&lt;script&gt;alert(1)')
})
