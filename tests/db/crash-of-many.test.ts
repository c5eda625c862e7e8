import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { verifyLedger } from '../../db/verify.ts'
import { sweepFiles } from '../../src/jobs/sweep-files.ts'
import { paths } from '../../src/paths.ts'
import { addAnswer, addAssigned } from '../support/answers.ts'
import { photo } from '../support/files.ts'
import { addOwnNumbering } from '../support/numbering.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { bundleProduct, type ServedProcess, serveProcess } from '../support/served-process.ts'
import { fileOf, fill, tableOf, upload } from '../support/sheets.ts'

/*
 * A server that dies in the middle of what is done to many at once: each record is either as it was or whole with its event and its message, and pressing the same
 * button again finishes the rest.
 */
let product: Awaited<ReturnType<typeof bundleProduct>>
beforeAll(async () => {
  product = await bundleProduct()
})
afterAll(() => product.remove())

let office: Office
let served: ServedProcess
beforeEach(async () => {
  office = await openOffice()
  office.at(Date.now())
  served = await serve()
})
afterEach(async () => {
  await served.kill()
  office.close()
})

async function serve() {
  const { rows } = await office.db.$client.execute('pragma database_list')
  const env = { DATABASE_URL: `file:${rows[0]!.file}`, FILES_DIR: office.filesFolder }
  return serveProcess(product.entry, { ...env, SECRET_KEY: office.platform.secretKey })
}

const rows = async (sql: string) => (await office.db.$client.execute(sql)).rows
const count = async (sql: string) => Number((await rows(`select count(*) as n from ${sql}`))[0]!.n)

function ask(path: string, body: URLSearchParams | FormData): Promise<Response> {
  const headers = { origin: served.origin, cookie: 'doithoai=token-thu' }
  return fetch(served.origin + path, { method: 'POST', redirect: 'manual', headers, body })
}
const ticks = (field: Record<string, string>, ticked: string[]) =>
  new URLSearchParams([...Object.entries(field), ...ticked.map((one) => ['ticked', one])])

/** Sends and kills the server as soon as `isUnderWay`; true where the answer was cut off. */
async function cutOff(send: () => Promise<Response>, isUnderWay: () => Promise<boolean>): Promise<boolean> {
  const answer = send().then(
    () => false,
    () => true,
  )
  while (!(await isUnderWay())) await new Promise((done) => setTimeout(done, 1))
  await served.kill()
  const wasCut = await answer
  served = await serve()
  return wasCut
}

async function many(count: number, make: (n: number) => Promise<{ id: number; code: string }>) {
  const made: { id: number; code: string }[] = []
  for (let n = 0; n < count; n++) made.push(await make(n))
  return made
}
const withMail = { name: 'Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }

test('a hundred filed with one button: what is filed has its words, its event and its held message', async () => {
  const all = await many(100, () => addOpinion(office, { person: withMail }))
  const filed = () => count("opinions where state = 'filed'")
  const file = (codes: string[]) =>
    ask(paths.decisions, ticks({ decision: 'file', reason: 'Không đủ thông tin' }, codes))
  const everyone = all.map(({ code }) => `${code}.1`)
  expect(
    await cutOff(
      () => file(everyone),
      async () => (await filed()) > 0,
    ),
  ).toBe(true)
  const half = await filed()
  expect([await count('departures'), await count("events where step = 'file'")]).toEqual([half, half])
  expect(await count("outbox where kind = 'filed' and held_until is not null")).toBe(half)
  expect((await verifyLedger(office.db)).fault).toBeNull()
  await file(everyone)
  expect([await filed(), await count('departures')]).toEqual([100, 100])
  expect(await count("events where step = 'file'")).toBe(100)
}, 120_000)

test('sixty answers of a session released: what is issued has its paper, and the rest takes the next numbers', async () => {
  await addOwnNumbering(office.db, { changedAt: 1 })
  const all = await many(60, async () => {
    const opinion = await addAssigned(office, { state: 'approved' }, { person: withMail })
    await addAnswer(office, opinion.id, { submittedAt: 1, approvedAt: 1, approvedBy: 103, signerId: 61 })
    return opinion
  })
  const release = () =>
    ask(
      paths.releases,
      ticks(
        { do: 'chosen' },
        all.map(({ code }) => `${code}.1`),
      ),
    )
  const issued = () => count("opinions where state = 'answered'")
  expect(await cutOff(release, async () => (await issued()) > 0)).toBe(true)
  const some = await issued()
  expect(await count('answers where issued_at is not null and document_id is not null')).toBe(some)
  expect([await count('documents'), await count("outbox where kind = 'answered'")]).toEqual([some, some])
  await release()
  const [numbers] = await rows('select count(distinct number) as n, max(number) as most from documents')
  expect(numbers).toMatchObject({ n: 60, most: 60 })
  expect(await count("outbox where kind = 'answered'")).toBe(60)
  expect((await verifyLedger(office.db)).fault).toBeNull()
}, 120_000)

test('a sheet of five hundred rows: each taken row is one draft, and taking it over again saves the rest once', async () => {
  await many(500, () => addAssigned(office))
  const table = await tableOf(await office.as('thu')(paths.sheetFile(11)))
  const file = await fileOf(fill(table, (code) => `Đã sửa xong đoạn đường của ${code}.`))
  const sent = await office.as('thu')(paths.sheets, upload(11, file))
  const take = () => ask(sent.headers.get('location')!, new URLSearchParams())
  const drafts = () => count('answers')
  expect(await cutOff(take, async () => (await drafts()) > 0)).toBe(true)
  expect(await count("opinions where state = 'drafted'")).toBe(await drafts())
  await take()
  expect([await drafts(), await count("opinions where state = 'drafted'")]).toEqual([500, 500])
  expect(await count("events where step = 'enter_draft'")).toBe(500)
  expect((await verifyLedger(office.db)).fault).toBeNull()
}, 120_000)

test('a letter with photos: every file that is named is there, and the same form sent again is one letter', async () => {
  for (let round = 0; round < 6; round++) {
    const page = await fetch(served.origin + paths.newPetition, { headers: { cookie: 'doithoai=token-thu' } })
    const token = /name="form_token" value="([^"]+)"/.exec(await page.text())![1]!
    const letter = () => {
      const body = new FormData()
      const fields = {
        ...{ unit: '1', arrived_by: 'post', arrived_on: '2026-11-20', written_on: '2026-11-15', name: 'Lan' },
        ...{
          hamlet: '31',
          signers: '1',
          kind: 'feedback',
          topic: 'roads',
          place: 'cầu',
          phone: '0912345678',
        },
        ...{ text: `Cầu hỏng ${round}.`, enclosures: '', form_token: token, address: '', email: '' },
      }
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      for (let n = 0; n < 3; n++)
        body.append(
          'files',
          new File([photo({ pixels: [round, n] })], `anh-${n}.jpg`, { type: 'image/jpeg' }),
        )
      return ask(paths.newPetition, body)
    }
    let polls = 0
    await cutOff(letter, async () => polls++ > round * 3)
    expect((await letter()).status).toBe(303)
    expect(await count('petitions')).toBe(round + 1)
  }
  const files = await rows('select code, file_key from attachments')
  expect(files).toHaveLength(18)
  for (const { code } of files)
    expect((await office.as('thu')(paths.staffAttachment(String(code)))).status).toBe(200)
  await sweepFiles(office.platform)
  expect((await verifyLedger(office.db)).fault).toBeNull()
}, 120_000)
