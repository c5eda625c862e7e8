import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { readable } from '../support/asking.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { MAI, openRegistration, register } from '../support/registrations.ts'

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
let slip: string
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { registers: true, capacity: 1 })
  slip = await add()
})
afterEach(() => office.close())

async function add(fields: Record<string, string> = {}): Promise<string> {
  const form_token = await openRegistration(office, session.code)
  return (await register(office, session.code, { ...MAI, ...fields, form_token })).headers.get('location')!
}
const rows = () => office.db.select().from(registrations).orderBy(asc(registrations.queueNumber))
const read = async (path: string) => readable(await (await office.visit(path)).text())
const change = (set: string) =>
  office.db.$client.execute({ sql: `update sessions set ${set} where id = ?`, args: [session.id] })
const countEvents = async () => (await office.db.select().from(events)).length

test('cancelling asks once more; opening the question changes nothing, its button does', async () => {
  const before = await countEvents()
  expect(await (await office.visit(slip)).text()).toContain(`href="${slip}/huy"`)
  const question = await office.visit(`${slip}/huy`)
  expect(question.headers.get('cache-control')).toBe('no-store')
  expect(await question.text()).toContain(`action="${slip}/huy"`)
  expect([await countEvents(), (await rows())[0]!.state]).toEqual([before, 'confirmed'])
  const answer = await office.visit(`${slip}/huy`, form({}))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, slip])
  expect((await rows())[0]).toMatchObject({ state: 'cancelled', cancelledAt: NOW })
  const text = await read(slip)
  expect(text).toContain('Đăng ký này đã hủy.')
  expect(text).not.toContain('Hủy đăng ký')
})

test('the next who waits gets the place, and their slip says so', async () => {
  const next = await add({ name: 'Người kế' })
  const last = await add({ name: 'Người cuối' })
  expect(await read(last)).toContain('danh sách chờ, sau 1 đăng ký khác')
  await office.visit(`${slip}/huy`, form({}))
  expect(await read(next)).toContain('Ông/bà đã có chỗ.')
  expect(await read(last)).toContain('ở đầu danh sách chờ')
})

test('cancelling twice is cancelling once', async () => {
  await office.visit(`${slip}/huy`, form({}))
  const after = await countEvents()
  const again = await office.visit(`${slip}/huy`, form({}))
  expect([again.status, again.headers.get('location'), await countEvents()]).toEqual([303, slip, after])
  expect((await office.visit(`${slip}/huy`)).status).toBe(303)
})

test('who waits is asked about leaving the waiting list, since there is no place to give on', async () => {
  expect(await read(`${slip}/huy`)).toContain('chỗ của ông/bà được chuyển cho người đang chờ')
  await office.db.$client.execute("update registrations set state = 'waiting'")
  const question = await read(`${slip}/huy`)
  expect(question).toContain('Khi hủy, ông/bà ra khỏi danh sách chờ.')
  expect(question).not.toContain('chuyển cho người đang chờ')
})

test('once the session is over nothing is cancelled', async () => {
  office.at(session.endsAt)
  await office.visit(`${slip}/huy`, form({}))
  expect((await rows())[0]!.state).toBe('confirmed')
  expect(await (await office.visit(slip)).text()).not.toContain('/huy"')
})

test('the slip says when the session was postponed, cancelled, moved or the registration carried over', async () => {
  await change("state = 'postponed', state_reason = 'Bão'")
  expect(await read(slip)).toContain('Buổi này đang hoãn. Đăng ký của ông/bà vẫn được giữ;')
  expect(await read(slip)).toContain('Lý do: Bão')
  await change("state = 'cancelled'")
  expect(await read(slip)).toContain('Buổi này đã hủy. Ông/bà không cần đến.')
  await change("state = 'announced'")
  expect(await read(slip)).toContain('Buổi này đã đổi lịch. Lý do: Bão')
  const former = await addSession(office, { theme: 'Buổi cũ', state: 'cancelled' })
  await office.db.$client.execute({
    sql: 'update registrations set carried_from_id = ?',
    args: [former.id],
  })
  expect(await read(slip)).toContain(
    'Đăng ký này được chuyển từ buổi “Buổi cũ”, dự kiến 08:00 ngày 04/12/2026',
  )
})

test('a code for the camera is offered where anybody can open the address', async () => {
  expect(await (await office.visit(slip)).text()).not.toContain('class="qr"')
  expect(await read(slip)).toContain('phiếu không có mã QR')
  office.platform.publicUrl = 'https://doithoai.example.vn'
  const html = await (await office.visit(slip)).text()
  expect(html).toContain('class="qr"')
  expect(html).toContain(`https://doithoai.example.vn${slip}`)
  expect(html).toContain(`href="/phien/${session.code}.ics"`)
})

test('a secret that is nobody’s opens and changes nothing', async () => {
  const before = await countEvents()
  for (const secret of ['A'.repeat(24), (await rows())[0]!.code, '1']) {
    expect((await office.visit(`/dang-ky/${secret}`)).status).toBe(404)
    expect((await office.visit(`/dang-ky/${secret}/huy`)).status).toBe(404)
    expect((await office.visit(`/dang-ky/${secret}/huy`, form({}))).status).toBe(404)
  }
  expect([await countEvents(), (await rows())[0]!.state]).toEqual([before, 'confirmed'])
})

test('in English the slip and the question are English', async () => {
  expect(await read(`${slip}?lang=en`)).toContain('You have a place.')
  expect(await read(`${slip}/huy?lang=en`)).toContain('Cancel your registration?')
})
