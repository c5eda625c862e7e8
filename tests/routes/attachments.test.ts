import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachments } from '../../db/schema/drafting.ts'
import { separateReaders } from '../../db/schema/handling.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { sweepFiles } from '../../src/jobs/sweep-files.ts'
import { readable } from '../support/asking.ts'
import { docx, exe, multipart, PRIVATE, pdf, photo, type Sent } from '../support/files.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
let opinion: Awaited<ReturnType<typeof addOpinion>>
beforeEach(async () => {
  office = await openOffice()
  const session = await addSession(office)
  const set = { state: 'assigned', agency_id: 11, public_at: NOW, accepted_on: '2026-11-23' }
  opinion = await addOpinion(office, { session, set })
})
afterEach(() => office.close())

const rows = () => office.db.select().from(attachments)
const row = async () => (await rows())[0]!
const address = () => `/lam-viec/y-kien/${opinion.code}/tep`
const seq = async () => (await office.db.select().from(opinions).where(eq(opinions.id, opinion.id)))[0]!.seq

const attach = (name: StaffName, files: Sent[], fields: Record<string, string> = {}) =>
  office.as(name)(address(), multipart({ purpose: 'working', ...fields }, files))

async function step(name: StaffName, path: string, fields: Record<string, string>, hx = false) {
  return office.as(name)(path, form({ seq: await seq(), ...fields }, { hx }))
}
const show = (code: string, public_name = 'Ảnh hiện trường') =>
  step('thu', `/lam-viec/tep/${code}/cong-khai`, { act: 'show', public_name })

test('the officer adds papers: stripped, with who and when, one event, and the page lists them', async () => {
  const answer = await attach('quang', [
    { name: 'Biên bản <b>.docx', bytes: docx() },
    { name: 'hiện trường.jpg', bytes: photo() },
  ])
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/lam-viec/y-kien/${opinion.code}#files`,
  ])
  const files = await rows()
  expect(files).toMatchObject([
    { name: 'Biên bản _b_.docx', purpose: 'working', addedBy: 102, addedAt: NOW, answerId: null },
    { name: 'hiện trường.jpg', purpose: 'working', addedBy: 102, publicAt: null, publicName: '' },
  ])
  const bytes = Buffer.from((await office.platform.files!.get(files[1]!.fileKey))!).toString('latin1')
  expect(PRIVATE.filter((word) => bytes.includes(word))).toEqual([])
  const events = await eventsOf(office.db, `opinion:${opinion.id}`)
  expect(events.at(-1)).toMatchObject({ step: 'attach', actorId: 102, data: { purpose: 'working' } })
  const page = readable(await (await office.as('quang')(`/lam-viec/y-kien/${opinion.code}`)).text())
  expect(page).toContain('hiện trường.jpg')
  expect(page).toContain('Tài liệu làm việc. Trần Văn Quang thêm, 09:00 ngày 23/11/2026')
})

test.each(['hanh', 'oanh'] as const)(
  '%s adds nothing, and it looks as if there was nothing',
  async (name) => {
    const answer = await attach(name, [{ name: 'a.pdf', bytes: pdf() }])
    expect([answer.status, await rows()]).toEqual([404, []])
  },
)

test('a stranger is led to the sign-in and leaves no file', async () => {
  const answer = await office.visit(
    address(),
    multipart({ purpose: 'working' }, [{ name: 'a.pdf', bytes: pdf() }]),
  )
  expect([answer.status, await rows()]).toEqual([401, []])
})

test('a refused file comes back with the form open and its choices kept', async () => {
  const answer = await attach('thu', [{ name: 'công văn.pdf', bytes: exe() }], { purpose: 'letter' })
  const html = await answer.text()
  expect([answer.status, await rows()]).toEqual([422, []])
  expect(html).toContain('Tệp “công văn.pdf” không thuộc loại được nhận')
  expect(html).toMatch(/value="letter" checked/)
  const empty = await attach('thu', [])
  expect([empty.status, (await empty.text()).includes('Xin chọn tệp cần thêm.')]).toEqual([422, true])
})

test('30 MB are refused on the opinion’s page', async () => {
  const files = [{ name: 'a.pdf', bytes: new Uint8Array(30 * 1024 * 1024) }]
  const request = new Request(`http://localhost${address()}`, multipart({ purpose: 'answer' }, files))
  const body = await request.arrayBuffer()
  const headers = {
    origin: 'http://localhost',
    'content-type': request.headers.get('content-type')!,
    'content-length': String(body.byteLength),
  }
  const answer = await office.as('quang')(address(), { method: 'POST', body, headers })
  const html = await answer.text()
  expect([answer.status, await rows()]).toEqual([413, []])
  expect(html).toContain('lớn quá 26 MB')
  expect(html).toMatch(/value="answer" checked/)
})

test('the same file sent twice is there once, also when both come at the same moment as somebody else’s step', async () => {
  const twice = await Promise.all(
    [1, 2, 3].map((n) => attach('thu', [{ name: 'a.pdf', bytes: pdf(`${n}`) }])),
  )
  expect(twice.map(({ status }) => status)).toEqual([303, 303, 303])
  expect((await attach('thu', [{ name: 'a.pdf', bytes: pdf('1') }])).status).toBe(303)
  expect(await rows()).toHaveLength(3)
})

test('an opinion has ten files, and an eleventh is told so', async () => {
  const nine = Array.from({ length: 9 }, (_, n) => ({ name: `${n}.pdf`, bytes: pdf(`${n}`) }))
  expect((await attach('thu', nine)).status).toBe(303)
  const two = await attach(
    'thu',
    ['x', 'y'].map((word) => ({ name: 'z.pdf', bytes: pdf(word) })),
  )
  expect([two.status, (await rows()).length]).toEqual([422, 9])
  expect(await two.text()).toContain('Mỗi ý kiến có nhiều nhất 10 tệp.')
})

test('after the signature nothing is slipped into the answer', async () => {
  await office.db.update(opinions).set({ state: 'approved' })
  const answer = await attach('quang', [{ name: 'a.pdf', bytes: pdf() }], { purpose: 'answer' })
  expect([answer.status, await rows()]).toEqual([409, []])
})

test('a file opens for whoever sees the opinion, shown or saved, under rules of its own, kept by nobody', async () => {
  await attach('quang', [
    { name: 'Ảnh “1”.jpg', bytes: photo() },
    { name: 'b.docx', bytes: docx() },
    { name: 'c.pdf', bytes: pdf() },
  ])
  const files = await rows()
  const open = async (name: StaffName, code: string, init: RequestInit = {}) =>
    office.as(name)(`/lam-viec/tep/${code}`, init)
  for (const name of ['thu', 'quang', 'binh', 'hanh'] as const)
    expect((await open(name, files[0]!.code)).status, name).toBe(200)
  expect((await open('oanh', files[0]!.code)).status).toBe(404)
  expect((await open('an', files[0]!.code)).status).toBe(404)
  const [image, word, paper] = await Promise.all(files.map(({ code }) => open('thu', code)))
  expect(Object.fromEntries(image!.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': `inline; filename="Anh _1_.jpg"; filename*=UTF-8''%E1%BA%A2nh%20%E2%80%9C1%E2%80%9D.jpg`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  expect(image!.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  expect(word!.headers.get('content-disposition')).toMatch(/^attachment; filename="b\.docx"/)
  expect(paper!.headers.get('content-disposition')).toMatch(/^inline; /)
  expect(new Uint8Array(await paper!.arrayBuffer())).toEqual(pdf())
  const head = await open('thu', files[2]!.code, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(pdf().length),
    '',
  ])
})

test('an agency that handed the matter on opens its files no more', async () => {
  await attach('quang', [{ name: 'a.pdf', bytes: pdf() }])
  await office.db.update(opinions).set({ agencyId: 12 })
  expect((await office.as('quang')(`/lam-viec/tep/${(await row()).code}`)).status).toBe(404)
})

test.each([false, true])(
  'a file is published under a name made for it, and withheld with a reason (htmx: %s)',
  async (hx) => {
    await attach('thu', [{ name: 'Anh cua Hoang Thi Lan.jpg', bytes: photo() }])
    const { code } = await row()
    expect((await office.visit(`/tep/${code}`)).status).toBe(404)
    const shown = await step(
      'thu',
      `/lam-viec/tep/${code}/cong-khai`,
      { act: 'show', public_name: 'Đoạn lún.exe' },
      hx,
    )
    expect(shown.status).toBe(303)
    expect(await row()).toMatchObject({ publicAt: NOW, publicName: 'Đoạn lún.exe.jpg' })
    const file = await office.visit(`/tep/${code}`)
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(file.headers.get('content-disposition')).not.toContain('Lan')
    const tag = file.headers.get('etag')!
    const again = await office.visit(`/tep/${code}`, { headers: { 'if-none-match': tag } })
    expect([again.status, (await office.visit(`/tep/${code}`, { method: 'HEAD' })).status]).toEqual([
      304, 200,
    ])
    const board = await (await office.visit(`/y-kien/${opinion.code}`)).text()
    expect(board).toContain(`<a href="/tep/${code}">Đoạn lún.exe.jpg</a>`)
    expect(board).not.toContain('Hoang Thi Lan')
    const reason = 'Thấy rõ mặt người trong ảnh.'
    const withheld = await step('binh', `/lam-viec/tep/${code}/cong-khai`, { act: 'withhold', reason }, hx)
    expect(withheld.status).toBe(303)
    expect(await row()).toMatchObject({ publicAt: null, publicName: '', removedAt: null })
    const gone = await office.visit(`/tep/${code}`, { headers: { 'if-none-match': tag } })
    expect(gone.status).toBe(404)
    const after = await (await office.visit(`/y-kien/${opinion.code}`)).text()
    expect(after).toContain(`Một tệp không được đăng công khai. Lý do: ${reason}`)
    expect(after).not.toContain(code)
    const events = await eventsOf(office.db, `opinion:${opinion.id}`)
    expect(events.slice(-2).map(({ step, actorId }) => [step, actorId])).toEqual([
      ['show_attachment', 101],
      ['withhold_attachment', 103],
    ])
  },
)

test('a public name that tells of a person is stopped, until it is waved through with a reason', async () => {
  await attach('thu', [{ name: 'a.jpg', bytes: photo() }])
  const { code } = await row()
  const stopped = await show(code, 'Nhà ông Hoàng Thị Lan 0912345678')
  const html = await stopped.text()
  expect([stopped.status, (await row()).publicAt]).toEqual([422, null])
  expect(html).toContain('name="about-0"')
  expect(html).toContain('value="Nhà ông Hoàng Thị Lan 0912345678"')
  const abouts = [...html.matchAll(/name="about-(\d)" value="([^"]+)"/g)]
  const waived = Object.fromEntries(
    abouts.flatMap(([, i, about]) => [
      [`about-${i}`, about!],
      [`waive-${i}`, 'on'],
      [`why-${i}`, 'Người gửi đã đồng ý bằng văn bản.'],
    ]),
  )
  const passed = await step('thu', `/lam-viec/tep/${code}/cong-khai`, {
    act: 'show',
    public_name: 'Nhà ông Hoàng Thị Lan 0912345678',
    ...waived,
  })
  expect([passed.status, (await row()).publicAt]).toEqual([303, NOW])
})

test.each([
  ['quang', 'show', 404],
  ['hanh', 'show', 404],
  ['oanh', 'show', 404],
  ['quang', 'withhold', 404],
] as const)('%s may not %s a file', async (name, act, status) => {
  await attach('thu', [{ name: 'a.jpg', bytes: photo() }])
  const { code } = await row()
  const before = await eventsOf(office.db, `opinion:${opinion.id}`)
  const answer = await step(name, `/lam-viec/tep/${code}/cong-khai`, { act, public_name: 'x', reason: 'y' })
  expect(answer.status).toBe(status)
  expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toEqual(before)
})

test('withholding and removing ask for a reason, and a page that is old is told so', async () => {
  await attach('thu', [{ name: 'a.jpg', bytes: photo() }])
  const { code } = await row()
  await show(code)
  const noReason = await step('thu', `/lam-viec/tep/${code}/cong-khai`, { act: 'withhold', reason: ' ' })
  expect([noReason.status, (await noReason.text()).includes('Xin ghi lý do.')]).toEqual([422, true])
  const old = await office.as('thu')(
    `/lam-viec/tep/${code}/cong-khai`,
    form({ seq: 1, act: 'withhold', reason: 'Lý do đã viết' }),
  )
  expect([old.status, (await old.text()).includes('Lý do đã viết</textarea>')]).toEqual([409, true])
  expect((await row()).publicAt).toBe(NOW)
})

test('what the public could open is withheld before it is removed', async () => {
  await attach('thu', [{ name: 'a.jpg', bytes: photo() }])
  const { code } = await row()
  await show(code)
  const answer = await step('thu', `/lam-viec/tep/${code}/bo`, { reason: 'Nhầm hồ sơ' })
  expect([answer.status, (await row()).removedAt]).toEqual([409, null])
})

test('a removed file leaves its row with the reason, its bytes go, and nobody opens it', async () => {
  await attach('quang', [{ name: 'Nhầm.pdf', bytes: pdf() }])
  const { code, fileKey } = await row()
  expect((await step('quang', `/lam-viec/tep/${code}/bo`, { reason: 'Tệp của hồ sơ khác.' })).status).toBe(
    303,
  )
  expect(await row()).toMatchObject({
    name: 'Nhầm.pdf',
    removedAt: NOW,
    removedReason: 'Tệp của hồ sơ khác.',
  })
  expect((await office.as('thu')(`/lam-viec/tep/${code}`)).status).toBe(404)
  expect(await sweepFiles(office.platform)).toBe(false)
  expect([await office.platform.files!.get(fileKey), (await row()).fileKey]).toEqual([null, ''])
  const page = readable(await (await office.as('thu')(`/lam-viec/y-kien/${opinion.code}`)).text())
  expect(page).toContain('Lý do: Tệp của hồ sơ khác.')
  expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
    step: 'remove_attachment',
    actorId: 102,
  })
})

test('an officer does not take away what the asker sent', async () => {
  await attach('thu', [{ name: 'a.pdf', bytes: pdf() }])
  await office.db.update(attachments).set({ purpose: 'asker', addedBy: null })
  const { code } = await row()
  const answer = await step('quang', `/lam-viec/tep/${code}/bo`, { reason: 'x' })
  expect([answer.status, (await row()).removedAt]).toEqual([409, null])
})

test('when the opinion is hidden, its files are not public any more', async () => {
  await attach('thu', [{ name: 'a.jpg', bytes: photo() }])
  const { code } = await row()
  await show(code)
  expect((await office.visit(`/tep/${code}`)).status).toBe(200)
  await office.db.update(opinions).set({ publicAt: null, hiddenReason: 'Lộ người gửi' })
  expect((await office.visit(`/tep/${code}`)).status).toBe(404)
})

test('a denunciation’s files open for its named readers alone, and each opening is logged', async () => {
  await attach('thu', [{ name: 'chứng cứ.jpg', bytes: photo() }])
  await office.db.update(attachments).set({ purpose: 'asker', publicAt: NOW, publicName: 'a.jpg' })
  await office.db.update(opinions).set({ state: 'separate', kind: 'denunciation' })
  await office.db
    .insert(separateReaders)
    .values({ opinionId: opinion.id, userId: 103, namedBy: 101, namedAt: NOW })
  const { code } = await row()
  const before = (await eventsOf(office.db, `opinion:${opinion.id}`)).length
  for (const name of ['thu', 'quang', 'hanh', 'oanh'] as const)
    expect((await office.as(name)(`/lam-viec/tep/${code}`)).status, name).toBe(404)
  expect((await office.visit(`/tep/${code}`)).status).toBe(404)
  expect((await office.visit(`/theo-doi/${opinion.secret}/tep/${code}`)).status).toBe(404)
  expect((await office.as('binh')(`/lam-viec/tep/${code}`)).status).toBe(200)
  const page = await office.as('binh')(`/lam-viec/tach-rieng/${opinion.code}`)
  expect(await page.text()).toContain('chứng cứ.jpg')
  const read = (await eventsOf(office.db, `opinion:${opinion.id}`)).slice(before)
  expect(read.map(({ step, actorId }) => [step, actorId])).toEqual([
    ['read', 103],
    ['read', 103],
  ])
  expect((await attach('binh', [{ name: 'a.pdf', bytes: pdf() }])).status).toBe(404)
})

test('a file whose bytes are gone is not found, and the log says so without saying which', async () => {
  await attach('thu', [{ name: 'a.pdf', bytes: pdf() }])
  const { code, fileKey } = await row()
  await office.platform.files!.remove(fileKey)
  expect((await office.as('thu')(`/lam-viec/tep/${code}`)).status).toBe(404)
  expect(office.log).toEqual([{ event: 'file-missing' }])
})

test('the opinion’s page is there in English, files and forms and all', async () => {
  await attach('thu', [{ name: 'a.jpg', bytes: photo() }])
  const headers = { cookie: 'lang=en' }
  const page = readable(
    await (await office.as('thu')(`/lam-viec/y-kien/${opinion.code}`, { headers })).text(),
  )
  expect(page).toContain('Working paper. Added by Nguyễn Thị Thu')
  expect(page).toContain('What to do with this file a.jpg')
})
