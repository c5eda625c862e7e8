import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sheets } from '../../db/schema/sheets.ts'
import { SHEET_COLUMNS } from '../../src/domain/sheet.ts'
import { paths } from '../../src/paths.ts'
import { addAssigned, versionsOf } from '../support/answers.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'
import { fileOf, fill, tableOf, upload } from '../support/sheets.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const AGENCY = 11
const download = async (who: StaffName = 'thu') => tableOf(await office.as(who)(paths.sheetFile(AGENCY)))
const send = (file: Blob, who: StaffName = 'thu', agency: number | string = AGENCY) =>
  office.as(who)(paths.sheets, upload(agency, file))

async function sendFilled(
  answerOf: (code: string) => string | null,
  who: StaffName = 'thu',
): Promise<string> {
  const response = await send(await fileOf(fill(await download(), answerOf)), who)
  expect(response.status).toBe(303)
  return response.headers.get('location')!
}
const take = (address: string, who: StaffName = 'thu') => office.as(who)(address, form({}))
const textOf = async (response: Response | Promise<Response>) => (await response).text()

describe('a sheet', () => {
  test('holds what its agency is to answer, the most urgent first, and nothing about who asked', async () => {
    const person = {
      name: 'Giàng A Kín',
      phone: '0912345678',
      email: 'kin@example.org',
      hamletId: null,
      address: 'Nhà kín',
    }
    const late = await addAssigned(office, { due_on: '2026-12-20' }, { person })
    const soon = await addAssigned(office, { due_on: '2026-12-01' })
    await addAssigned(office, { agency_id: 12 })
    await addAssigned(office, { state: 'submitted' })
    const table = await download()
    expect(table[0]).toEqual(Object.values(SHEET_COLUMNS))
    expect(table.slice(1).map((row) => row[1])).toEqual([soon.code, late.code])
    expect(JSON.stringify(table)).not.toMatch(/Giàng|0912345678|kin@|Nhà kín/)
  })

  test('is not for anybody else', async () => {
    for (const who of ['binh', 'hanh', 'oanh', 'an'] as const)
      expect((await office.as(who)(paths.sheetFile(AGENCY))).status).toBe(404)
    expect((await office.as('quang')(paths.sheetFile(12))).status).toBe(404)
    expect((await office.as('quang')(paths.sheetFile(AGENCY))).status).toBe(200)
  })

  test('what begins like a formula stays a text', async () => {
    const opinion = await addAssigned(office, {}, { text: '=HYPERLINK("http://x","y")' })
    expect((await download())[1]![7]).toBe('=HYPERLINK("http://x","y")')
    expect(opinion.code).toBeTruthy()
  })
})

describe('a sheet that comes back', () => {
  test('changes nothing before the button, then saves drafts; the same file twice changes nothing', async () => {
    const [one, two] = [await addAssigned(office), await addAssigned(office)]
    const file = await fileOf(
      fill(await download(), (code) => (code === one.code ? 'Đã sửa xong ngày 20/11/2026.' : null)),
    )
    const address = (await send(file)).headers.get('location')!
    const html = await textOf(office.as('thu')(address))
    expect(html).toContain('1 dòng sẽ nhận')
    expect(html).toContain('1 dòng chưa trả lời')
    expect(await versionsOf(office, one.id)).toEqual([])
    expect((await take(address)).status).toBe(303)
    expect(await versionsOf(office, one.id)).toMatchObject([
      { version: 1, text: 'Đã sửa xong ngày 20/11/2026.', writtenBy: 101, submittedAt: null },
    ])
    expect(await versionsOf(office, two.id)).toEqual([])
    const history = await eventsOf(office.db, `opinion:${one.id}`)
    expect(history.map(({ step }) => step)).toEqual(['receive', 'enter_draft'])
    expect(JSON.stringify(history)).not.toContain('Đã sửa')

    const again = (await send(file)).headers.get('location')!
    expect(await textOf(office.as('thu')(again))).toContain('Bảng này không có dòng nào mới để nhận')
    await take(again)
    await take(address)
    expect(await eventsOf(office.db, `opinion:${one.id}`)).toHaveLength(2)
    expect(await versionsOf(office, one.id)).toHaveLength(1)
  })

  test('rows that moved meanwhile, went elsewhere or were tampered with are left by row, the rest is taken', async () => {
    const [fine, moved, gone, forged] = await Promise.all([1, 2, 3, 4].map(() => addAssigned(office)))
    const table = fill(await download(), (code) => `Trả lời ${code}`)
    const rowOf = (code: string) => table.find((row) => row[1] === code)!
    rowOf(forged!.code)[0] = rowOf(fine!.code)[0]!
    await office.as('quang')(paths.draft(moved!.code), form({ seq: 1, text: 'Bản của Quang' }))
    await office.as('thu')(
      paths.assignment(gone!.code),
      form({ seq: 1, agency_id: 12, due_on: '2026-12-01', note: '', reason: 'Nhầm' }),
    )
    const address = (await send(await fileOf(table))).headers.get('location')!
    const html = await textOf(office.as('thu')(address))
    for (const words of [
      '1 dòng sẽ nhận',
      '1 ý kiến đã thay đổi',
      '1 ý kiến không còn',
      '1 dòng có khóa không đúng',
    ])
      expect(html).toContain(words)
    await take(address)
    expect(await versionsOf(office, fine!.id)).toMatchObject([{ text: `Trả lời ${fine!.code}` }])
    expect(await versionsOf(office, moved!.id)).toMatchObject([{ text: 'Bản của Quang' }])
    expect(await versionsOf(office, gone!.id)).toEqual([])
    expect(await versionsOf(office, forged!.id)).toEqual([])
    expect((await office.db.select().from(sheets))[0]).toMatchObject({ taken: 1, refused: 3 })
  })

  test('its columns may have moved', async () => {
    const opinion = await addAssigned(office)
    const table = fill(await download(), () => 'Đã xong').map((row) => [...row].reverse())
    const address = (await send(await fileOf([['BẢNG CỦA PHÒNG'], ...table]))).headers.get('location')!
    await take(address)
    expect(await versionsOf(office, opinion.id)).toMatchObject([{ text: 'Đã xong' }])
  })

  test('an officer takes back their own agency’s sheet as a draft of their own', async () => {
    const opinion = await addAssigned(office)
    await take(await sendFilled(() => 'Của phòng', 'quang'), 'quang')
    expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!.step).toBe('draft')
  })

  test('taken by two at once, each row is saved once', async () => {
    const rows = await Promise.all(Array.from({ length: 8 }, () => addAssigned(office)))
    const address = await sendFilled((code) => `Trả lời ${code}`)
    await Promise.all([take(address), take(address), take(address)])
    for (const { id, code } of rows)
      expect(await versionsOf(office, id)).toMatchObject([{ version: 1, text: `Trả lời ${code}` }])
  })

  test('one of 500 rows goes round', async () => {
    for (let i = 0; i < 500; i++) await addAssigned(office)
    const address = await sendFilled((code) => `Trả lời cho ${code}: xong trước ngày 15/12/2026.`)
    office.queries.reset()
    expect(await textOf(office.as('thu')(address))).toContain('500 dòng sẽ nhận')
    expect(office.queries.trips()).toBe(4)
    await take(address)
    const { rows } = await office.db.$client.execute(
      "select count(*) as n from opinions where state = 'drafted'",
    )
    expect(rows[0]!.n).toBe(500)
    expect(await textOf(office.as('thu')(address))).toContain('500 dòng đã có, không đổi')
  }, 60_000)
})

describe('a file that is none', () => {
  test.each([
    ['a text', () => new Blob(['không phải bảng tính']), 'không phải bảng tính .xlsx'],
    ['nothing', () => new Blob([]), 'Xin chọn tệp'],
    ['half an archive', async () => (await fileOf([['a']])).slice(0, 300), 'không phải bảng tính .xlsx'],
    ['another sheet', () => fileOf([['a', 'b']]), 'Không tìm thấy dòng tiêu đề'],
    ['too large a one', () => new Blob([new Uint8Array(6 * 1024 * 1024)]), 'quá lớn'],
  ])('%s gets a sentence, and nothing is kept', async (_, make, sentence) => {
    const response = await send(await make())
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(sentence)
    expect(await office.db.select().from(sheets)).toEqual([])
  })

  test('thirty megabytes get a sentence too', async () => {
    const response = await send(new Blob([new Uint8Array(30 * 1024 * 1024)]))
    expect([413, 422]).toContain(response.status)
    expect(await response.text()).toMatch(/quá lớn|quá nặng|vượt/)
  })

  test('an archive that says it unpacks to a hundred gigabytes is not unpacked', async () => {
    const bytes = new Uint8Array(await (await fileOf([['a']])).arrayBuffer())
    const at = bytes.findIndex(
      (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2,
    )
    new DataView(bytes.buffer).setUint32(at + 24, 0xff_ff_ff_00, true)
    const response = await send(new Blob([bytes]))
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('quá lớn')
  })

  test('no agency, and one of another unit', async () => {
    const file = await fileOf([['a']])
    expect((await send(file, 'thu', '')).status).toBe(422)
    expect((await send(file, 'thu', 21)).status).toBe(404)
    expect((await send(file, 'thu', 'khong-phai-so')).status).toBe(404)
    expect((await send(file, 'binh')).status).toBe(404)
  })
})

test('what others uploaded for another unit is not there', async () => {
  await addAssigned(office)
  const address = await sendFilled(() => 'x')
  expect((await office.as('oanh')(address)).status).toBe(404)
  expect((await take(address, 'oanh')).status).toBe(404)
  expect((await take(address, 'binh')).status).toBe(404)
})

describe('the way to the sheets', () => {
  test.each([
    ['thu', true],
    ['quang', true],
    ['binh', false],
    ['hanh', false],
  ] as const)('stands on the desk and over the list for whoever sends them: %s %s', async (who, stands) => {
    const link = `href="${paths.sheets}"`
    for (const page of [paths.desk, paths.queue]) {
      const text = await (await office.as(who)(page)).text()
      expect([page, text.includes(link)]).toEqual([page, stands])
    }
  })
})
