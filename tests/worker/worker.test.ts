import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { form } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { openWorkerOffice, type WorkerOffice } from '../support/worker.ts'

const DAY = 86_400_000
let office: WorkerOffice
beforeAll(async () => {
  office = await openWorkerOffice()
})
afterAll(() => office?.close())

test('the Worker answers that it is up, through the remote database', async () => {
  const response = await office.visit('/up')
  expect([response.status, await response.json()]).toEqual([200, { ok: true }])
})

test('staff areas lead to the sign-in, which knows the password', async () => {
  const away = await office.visit('/lam-viec')
  expect([away.status, away.headers.get('location')]).toEqual([303, '/dang-nhap?tiep=%2Flam-viec'])
  const wrong = await office.visit('/dang-nhap', form({ username: 'thu', password: 'wrong' }))
  expect(wrong.status).toBe(422)
  const right = await office.visit('/dang-nhap', form({ username: 'thu', password: 'doithoai-test' }))
  expect([right.status, right.headers.get('location')]).toEqual([303, '/lam-viec'])
})

test('a question posted through the Worker is stored, and its receipt opens it', async () => {
  // The Worker has the real clock: a session that takes questions now.
  const now = Date.now()
  const session = await addSession(
    { db: office.db, platform: { newId: () => 4711 } },
    {
      startsAt: now + 7 * DAY,
      questionsFrom: now - DAY,
      questionsUntil: now + 6 * DAY,
      announcedAt: now - DAY,
      createdAt: now - DAY,
    },
  )
  const page = await (await office.visit(`/phien/${session.code}/gui-y-kien`)).text()
  const token = /name="form_token" value="([^"]+)"/.exec(page)![1]!
  const fields = {
    name: 'Hoàng Thị Lan',
    hamlet: '31',
    phone: '0912345678',
    topic: 'roads',
    text: 'Đường lún, bao giờ sửa?',
    form_token: token,
  }
  const posts = await Promise.all(
    Array.from({ length: 5 }, () => office.visit(`/phien/${session.code}/gui-y-kien`, form(fields))),
  )
  const receipts = new Set(posts.map((post) => post.headers.get('location')))
  expect([posts.map(({ status }) => status), receipts.size]).toEqual([[303, 303, 303, 303, 303], 1])
  expect(
    await office.db
      .select({ text: opinions.originalText })
      .from(opinions)
      .where(eq(opinions.sessionId, session.id)),
  ).toEqual([{ text: fields.text }])
  const address = [...receipts][0]!
  expect(await (await office.visit(address)).text()).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/)
  const own = await office.visit(address.replace('/bien-nhan/', '/theo-doi/'))
  expect([own.status, (await own.text()).includes(fields.text)]).toEqual([200, true])
})

test('the board reads through the Worker once the question is public', async () => {
  await office.db.update(opinions).set({ state: 'accepted', publicAt: Date.now() })
  const board = await office.visit('/y-kien?q=duong')
  expect([board.status, (await board.text()).includes('<mark>Đường</mark>')]).toEqual([200, true])
})
