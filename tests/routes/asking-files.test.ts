import { readdir } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachments } from '../../db/schema/drafting.ts'
import { formTokens, opinions } from '../../db/schema/opinions.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { LAN, openForm, readable, tokenIn } from '../support/asking.ts'
import { docx, exe, joined, multipart, PRIVATE, pdf, photo, type Sent, screenshot } from '../support/files.ts'
import { eventsOf, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
let code: string
beforeEach(async () => {
  office = await openOffice()
  code = (await addSession(office)).code
})
afterEach(() => office.close())

const address = () => `/phien/${code}/gui-y-kien`
const rows = () => office.db.select().from(attachments)
const count = async () => (await office.db.select().from(opinions)).length

async function post(files: Sent[], fields: Record<string, string> = {}) {
  const form_token = await openForm(office, code)
  return office.visit(address(), multipart({ ...LAN, form_token, ...fields }, files))
}

/** What lies in the folder of files. */
async function stored(): Promise<string[]> {
  const entries = await readdir(office.filesFolder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

async function bytesOf(key: string): Promise<string> {
  return Buffer.from((await office.platform.files!.get(key))!).toString('latin1')
}

test('the form asks for files as plain HTML: several, of three types, with a hint', async () => {
  const html = await (await office.visit(address())).text()
  expect(html).toContain('enctype="multipart/form-data"')
  expect(html).toMatch(
    /<input type="file" id="field-files" name="files" multiple="?"? accept="image\/jpeg,\.jpg,\.jpeg,image\/png,\.png,application\/pdf,\.pdf"/,
  )
  expect(readable(html)).toContain(
    'Nhận tệp JPEG, PNG, PDF; mỗi lần nhiều nhất 3 tệp, mỗi ảnh không quá 8 MB, mỗi văn bản không quá 15 MB.',
  )
  expect(readable(html)).toContain('hệ thống xóa khỏi ảnh các thông tin về nơi chụp')
})

test('three files come with a question: named, typed by content, stripped, with the asker as their sender', async () => {
  const answer = await post([
    { name: 'C:\\Anh\\Đường lún.exe', bytes: photo(), type: 'application/x-msdownload' },
    { name: '../../etc/anh\u202egnp.png', bytes: screenshot(), type: 'text/html' },
    { name: 'don.pdf', bytes: pdf(), type: '' },
  ])
  expect(answer.status).toBe(303)
  const [opinion] = await office.db.select().from(opinions)
  const files = await rows()
  expect(
    files.map(({ opinionId, name, type, purpose, addedBy, publicAt, publicName }) => ({
      ...{ opinionId, name, type, purpose, addedBy, publicAt, publicName },
    })),
  ).toEqual(
    [
      ['Đường lún.exe.jpg', 'image/jpeg'],
      ['anhgnp.png', 'image/png'],
      ['don.pdf', 'application/pdf'],
    ].map(([name, type]) => ({
      ...{ opinionId: opinion!.id, name, type, purpose: 'asker' },
      ...{ addedBy: null, publicAt: null, publicName: '' },
    })),
  )
  const kept = await Promise.all(files.map(({ fileKey }) => bytesOf(fileKey)))
  expect(PRIVATE.filter((word) => kept.some((bytes) => bytes.includes(word)))).toEqual([])
  expect(kept[0]).toContain('Exif\0\0MM')
  expect(files.map(({ bytes }) => bytes)).toEqual(kept.map(({ length }) => length))
  const [received] = await eventsOf(office.db, `opinion:${opinion!.id}`)
  expect(received!.data).toMatchObject({ files: files.map(({ id }) => id).join(',') })
})

test('the receipt says how many files came, and who holds the link opens them', async () => {
  const place = (await post([{ name: 'a.jpg', bytes: photo() }])).headers.get('location')!
  expect(readable(await (await office.visit(place)).text())).toContain('Đã nhận 1 tệp')
  const html = await (await office.visit(place.replace('/bien-nhan/', '/theo-doi/'))).text()
  const href = /href="(\/theo-doi\/[^"]+\/tep\/[^"]+)"/.exec(html)![1]!
  const file = await office.visit(href)
  expect([file.status, file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
    200,
    'image/jpeg',
    'no-store',
  ])
  expect((await office.visit(href.replace('/theo-doi/', '/theo-doi/x'))).status).toBe(404)
  expect((await office.visit(`/tep/${href.split('/').at(-1)}`)).status).toBe(404)
})

test('a form without a file is the same as before, and an empty field is no file', async () => {
  expect((await post([])).status).toBe(303)
  expect(await rows()).toEqual([])
})

test('the same post ten times in parallel is one record, with each file once', async () => {
  const form_token = await openForm(office, code)
  const files = [
    { name: 'a.jpg', bytes: photo() },
    { name: 'b.png', bytes: screenshot() },
    { name: 'lại a.jpg', bytes: photo() },
  ]
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => office.visit(address(), multipart({ ...LAN, form_token }, files))),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
  expect(await count()).toBe(1)
  expect(await office.db.select().from(formTokens)).toHaveLength(1)
  expect((await rows()).map(({ name }) => name)).toEqual(['lại a.jpg', 'b.png'])
  expect((await stored()).sort()).toEqual((await rows()).map(({ fileKey }) => fileKey).sort())
})

test.each([
  ['another file', [{ name: 'a.jpg', bytes: photo({ pixels: [9, 9] }) }]],
  ['no file', []],
  [
    'a file more',
    [
      { name: 'a.jpg', bytes: photo() },
      { name: 'b.pdf', bytes: pdf() },
    ],
  ],
])(
  'the same form with %s comes back with its text, and its files are to be chosen again',
  async (_name, files) => {
    const form_token = await openForm(office, code)
    const send = (sent: Sent[]) => office.visit(address(), multipart({ ...LAN, form_token }, sent))
    const first = (await send([{ name: 'a.jpg', bytes: photo() }])).headers.get('location')!
    const second = await send(files)
    const html = await second.text()
    expect(second.status).toBe(409)
    expect(html).toContain(`${LAN.text}</textarea>`)
    expect(html).toContain(`href="${first}"`)
    expect(html.includes('xin chọn lại tệp trước khi gửi')).toBe(files.length > 0)
    expect([await count(), (await rows()).length, (await stored()).length]).toEqual([1, 1, 1])
  },
)

test.each([
  [
    'một.pdf',
    exe(),
    'Tệp “một.pdf” không thuộc loại được nhận, dù tên tệp có thể ghi khác. Xin chọn lại tệp.',
  ],
  [
    'đơn.docx',
    docx(),
    'Tệp “đơn.docx” không thuộc loại được nhận, dù tên tệp có thể ghi khác. Xin chọn lại tệp.',
  ],
  ['<script>.jpg', joined([0x3c, 0x73]), 'Tệp “&lt;script&gt;.jpg” không thuộc loại được nhận'],
  ['nửa.jpg', photo().slice(0, 300), 'Ảnh “nửa.jpg” bị hỏng hoặc chưa tải đủ. Xin chọn lại tệp.'],
  ['rỗng.pdf', new Uint8Array(0), 'Tệp “rỗng.pdf” không có nội dung. Xin chọn lại tệp.'],
  ['to.jpg', joined(photo(), new Uint8Array(8 * 1024 * 1024)), 'Ảnh “to.jpg” lớn quá 8 MB.'],
])(
  '%s is refused with a sentence that names it, everything typed is kept, nothing stored',
  async (name, bytes, sentence) => {
    const answer = await post([
      { name, bytes, type: 'application/pdf' },
      { name: 'tốt.jpg', bytes: photo() },
    ])
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain(sentence)
    expect(html).toContain('<a href="#field-files">')
    expect(html).toContain(`${LAN.text}</textarea>`)
    expect([await count(), await stored()]).toEqual([0, []])
    expect((await office.visit(address(), multipart({ ...LAN, form_token: tokenIn(html) }, []))).status).toBe(
      303,
    )
  },
)

test('four files are one too many', async () => {
  const files = [1, 2, 3, 4].map((n) => ({ name: `${n}.jpg`, bytes: photo({ pixels: [n] }) }))
  const answer = await post(files)
  expect([answer.status, await count()]).toEqual([422, 0])
  expect(await answer.text()).toContain('Mỗi lần chỉ gửi được nhiều nhất 3 tệp.')
})

test('where another field is wrong, the form says that the files are to be chosen again', async () => {
  const answer = await post([{ name: 'a.jpg', bytes: photo() }], { phone: '', email: '' })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('xin chọn lại tệp trước khi gửi')
  expect(await stored()).toEqual([])
})

test.each(['with its length', 'in pieces'])(
  'an upload of 30 MB sent %s is told so, and what was typed is kept',
  async (how) => {
    const form_token = await openForm(office, code)
    const init = multipart({ ...LAN, form_token }, [
      { name: 'phim.jpg', bytes: new Uint8Array(30 * 1024 * 1024) },
    ])
    const request = new Request(`http://localhost${address()}`, init)
    const body = new Uint8Array(await request.arrayBuffer())
    const headers: Record<string, string> = {
      origin: 'http://localhost',
      'content-type': request.headers.get('content-type')!,
      ...(how === 'in pieces'
        ? { 'transfer-encoding': 'chunked' }
        : { 'content-length': String(body.length) }),
    }
    const pieces = new ReadableStream({
      start(controller) {
        for (let at = 0; at < body.length; at += 65_536) controller.enqueue(body.subarray(at, at + 65_536))
        controller.close()
      },
    })
    const answer = await office.visit(address(), {
      method: 'POST',
      body: pieces,
      headers,
      duplex: 'half',
    } as RequestInit)
    const html = await answer.text()
    expect(answer.status).toBe(413)
    expect(readable(html)).toContain('Các tệp gửi cùng lúc lớn quá 26 MB nên chưa được nhận.')
    expect(html).toContain(`${LAN.text}</textarea>`)
    expect(html).toContain('value="0912 345 678"')
    expect([await count(), await stored()]).toEqual([0, []])
    expect((await office.visit(address(), multipart({ ...LAN, form_token: tokenIn(html) }, []))).status).toBe(
      303,
    )
  },
)

test('elsewhere a form of more than 256 kB is still refused at once', async () => {
  const init = multipart({ username: 'thu', password: 'x' }, [
    { name: 'a.jpg', bytes: new Uint8Array(300_000) },
  ])
  const request = new Request('http://localhost/dang-nhap', init)
  const body = await request.arrayBuffer()
  const headers = {
    origin: 'http://localhost',
    'content-type': request.headers.get('content-type')!,
    'content-length': String(body.byteLength),
  }
  expect((await office.visit('/dang-nhap', { method: 'POST', body, headers })).status).toBe(413)
})

test('a question refused as it is written leaves no file behind', async () => {
  await addSession(office)
  const form_token = await openForm(office, code)
  const client = office.db.$client
  const { batch } = client
  client.batch = async (statements, mode) => {
    if (mode === 'write' && JSON.stringify(statements).includes('insert into \\"opinions\\"')) {
      client.batch = batch
      expect(await stored()).toHaveLength(1)
      await office.db.update(sessions).set({ state: 'cancelled' }).where(eq(sessions.code, code))
    }
    return batch.call(client, statements, mode)
  }
  const answer = await office.visit(
    address(),
    multipart({ ...LAN, form_token }, [{ name: 'a.jpg', bytes: photo() }]),
  )
  expect([answer.status, await count(), await stored()]).toEqual([409, 0, []])
  expect(await answer.text()).toContain('xin chọn lại tệp')
})

test('where there is no place for files the form has no field, and files sent all the same are refused', async () => {
  office.platform.files = null
  expect(await (await office.visit(address())).text()).not.toContain('type="file"')
  const answer = await post([{ name: 'a.jpg', bytes: photo() }])
  expect([answer.status, await count()]).toEqual([422, 0])
  expect(await answer.text()).toContain('chưa có nơi lưu tệp')
})
