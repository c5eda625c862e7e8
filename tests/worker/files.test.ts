import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachments } from '../../db/schema/drafting.ts'
import { LAN } from '../support/asking.ts'
import { multipart, PRIVATE, photo } from '../support/files.ts'
import { addSession } from '../support/records.ts'
import { openWorkerOffice, type WorkerOffice } from '../support/worker.ts'

const DAY = 86_400_000
let withBucket: WorkerOffice
let without: WorkerOffice
beforeAll(async () => {
  withBucket = await openWorkerOffice({}, ['FILES'])
  without = await openWorkerOffice()
})
afterAll(async () => {
  await withBucket?.close()
  await without?.close()
})

async function ask(office: WorkerOffice) {
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
  const address = `/phien/${session.code}/gui-y-kien`
  const page = await (await office.visit(address)).text()
  const form_token = /name="form_token" value="([^"]+)"/.exec(page)![1]!
  const init = multipart({ ...LAN, form_token }, [{ name: 'Đường lún.jpg', bytes: photo() }])
  const request = new Request('http://localhost', init)
  const answer = await office.visit(address, {
    method: 'POST',
    body: await request.arrayBuffer(),
    headers: { origin: 'http://localhost', 'content-type': request.headers.get('content-type')! },
  })
  return { page, answer }
}

test('on Workers a photo lies in the bucket, stripped, and its asker opens it', async () => {
  const { answer } = await ask(withBucket)
  expect(answer.status).toBe(303)
  const [file] = await withBucket.db.select().from(attachments)
  const secret = answer.headers.get('location')!.split('/').at(-1)
  const opened = await withBucket.visit(`/theo-doi/${secret}/tep/${file!.code}`)
  expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  const bytes = Buffer.from(await opened.arrayBuffer())
  expect([bytes.length, PRIVATE.filter((word) => bytes.toString('latin1').includes(word))]).toEqual([
    file!.bytes,
    [],
  ])
})

test('without a bucket the form asks for no files, and files sent all the same are refused with a sentence', async () => {
  const { page, answer } = await ask(without)
  expect(page).not.toContain('type="file"')
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('chưa có nơi lưu tệp')
  expect(html).toContain(`${LAN.text}</textarea>`)
})
