import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answers } from '../../db/schema/answers.ts'
import { captures, roomOutcomes } from '../../db/schema/captures.ts'
import { imports } from '../../db/schema/imports.ts'
import { events } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { sweepImports } from '../../src/jobs/sweep-imports.ts'
import { paths } from '../../src/paths.ts'
import { csvOf, HEAD, press, ROWS, send, sending, xlsxOf } from '../support/imports.ts'
import { stored, storedPeople } from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR, state: 'in_progress' })
})
afterEach(() => office.close())

const pageOf = async (address: string) => (await office.as('thu')(address)).text()
const sheetRow = async () => (await office.db.select().from(imports))[0]!

describe.each(['csv', 'xlsx'] as const)('a summary table (%s)', (kind) => {
  const fileOf = async (rows: string[][]) => (kind === 'csv' ? csvOf(rows) : xlsxOf(rows))

  test('is looked at first, then recorded whole under the next numbers, and its words go', async () => {
    const address = await send(
      office,
      session,
      await fileOf([['BẢNG TỔNG HỢP'], HEAD, ...ROWS]),
      `bang.${kind}`,
    )
    const html = await pageOf(address)
    expect(html).toContain('3 ý kiến sẽ ghi')
    expect(html).toContain('Thôn Thượng')
    expect(await stored(office)).toEqual([])
    const response = await press(office, address)
    expect([response.status, response.headers.get('location')]).toEqual([303, `${address}?da-co=0`])
    const rows = await stored(office)
    expect(rows).toMatchObject([
      {
        number: 1,
        hamletId: 32,
        originalText: 'Cống thoát nước bị tắc.',
        topic: 'irrigation',
        kind: 'feedback',
      },
      { number: 2, hamletId: 31, topic: 'roads', kind: 'recommendation' },
      { number: 3, hamletId: 32, topic: 'water', kind: 'question', receivedOn: '2026-11-23', seq: 3 },
    ])
    expect(await office.db.select().from(captures)).toHaveLength(3)
    expect(await office.db.select().from(answers)).toMatchObject([
      { opinionId: rows[2]!.id, text: 'Quý II/2027.', signerId: 61, form: 'oral' },
    ])
    expect(
      (await office.db.select().from(roomOutcomes)).map(({ outcome, dueOn }) => [outcome, dueOn]),
    ).toEqual([
      ['to_agency', '2026-12-05'],
      ['answered_here', null],
    ])
    expect(await sheetRow()).toMatchObject({ state: 'recorded', cells: '', made: 3, recordedAt: NOW })
    const history = await eventsOf(office.db, `import:${(await sheetRow()).id}`)
    expect(history.map(({ step }) => step)).toEqual(['upload', 'record'])
    expect(JSON.stringify(history)).not.toMatch(/Khải|Cống/)
    expect(await pageOf(address)).toContain('Bảng này đã ghi xong, 3 ý kiến.')
  })

  test('sent twice changes nothing, and a longer one records only what is new', async () => {
    const file = await fileOf([HEAD, ...ROWS])
    await press(office, await send(office, session, file))
    const again = await send(office, session, file)
    expect(await pageOf(again)).toContain('Mọi dòng của bảng này đã được ghi trước đó')
    expect((await press(office, again)).status).toBe(409)
    expect(await stored(office)).toHaveLength(3)
    const more = ['4', 'Bùi Văn Khải', 'Thôn Hạ', 'Cống thoát nước bị tắc.', 'khác', '', '', '', '', '', '']
    const longer = await send(office, session, await fileOf([HEAD, more, ...ROWS]))
    expect(await pageOf(longer)).toContain('1 ý kiến sẽ ghi')
    expect((await press(office, longer)).headers.get('location')).toBe(`${longer}?da-co=3`)
    expect(await stored(office)).toHaveLength(4)
  })
})

test('with one wrong cell nothing is recorded, and the page says which row and column', async () => {
  const wrong = [
    [...ROWS[0]!.slice(0, 2), 'Thôn Không Có', ...ROWS[0]!.slice(3)],
    [...ROWS[1]!.slice(0, 10), '31/02/2026'],
    [...ROWS[1]!.slice(0, 4), 'thiên văn', 'lời khen', '', '', '', 'Phòng Vũ trụ', ''],
    ['5', '', 'Thôn Hạ', 'x'.repeat(20_000), '', '', '', 'Có', '', '', ''],
  ]
  const address = await send(office, session, csvOf([HEAD, ...ROWS, ...wrong]))
  const html = await pageOf(address)
  for (const words of [
    'Không có thôn, tổ dân phố nào mang tên này',
    'Thôn Không Có',
    'Xin ghi ngày theo dạng ngày/tháng/năm',
    'Không nhận ra lĩnh vực này',
    'Không nhận ra loại này',
    'Không có cơ quan nào của đơn vị mang tên này',
    'Xin ghi người nêu.',
    'Xin chọn người trả lời.',
    'C – Thôn, tổ dân phố',
    '4 dòng có lỗi',
  ])
    expect(html.includes(words), words).toBe(true)
  expect(html).toMatch(/<td class="numeric" data-label="Dòng"><div>5<\/div><\/td>/)
  expect(html).not.toContain('value="record"')
  const response = await office.as('thu')(address, form({ act: 'record', seen: 1, fresh: 3, calendar: 0 }))
  expect(response.status).toBe(422)
  expect(await stored(office)).toEqual([])
  expect(await storedPeople(office)).toEqual([])
})

test('a hamlet that is not on the list is elsewhere, with its words as the address, where the clerk says so', async () => {
  const address = await send(
    office,
    session,
    csvOf([HEAD, ['1', 'Bùi Văn Khải', 'Bản Pom', 'Cần cầu.', '', '', '', 'Sẽ xem.', '', '', '']]),
  )
  const columns = { name: 1, hamlet: 2, text: 3, topic: 4, kind: 5, answer: 7 }
  await office.as('thu')(address, form({ act: 'match', ...columns, elsewhere: 'yes', leader: 62 }))
  await press(office, address)
  expect(await storedPeople(office)).toMatchObject([{ hamletId: null, address: 'Bản Pom' }])
  expect(await stored(office)).toMatchObject([{ topic: 'other', kind: 'recommendation' }])
  expect(await office.db.select().from(answers)).toMatchObject([{ signerId: 62, text: 'Sẽ xem.' }])
})

test('columns under unknown names are matched by hand; one column holds one thing', async () => {
  const address = await send(
    office,
    session,
    csvOf([
      ['A1', 'B1', 'C1'],
      ['Cần cầu.', 'Khải', 'Thôn Hạ'],
    ]),
  )
  expect(await pageOf(address)).toContain('1 dòng có lỗi')
  const twice = await office.as('thu')(address, form({ act: 'match', name: 1, text: 1, hamlet: 2 }))
  expect(twice.status).toBe(422)
  expect(await twice.text()).toContain('Mỗi cột của bảng chỉ dùng cho một mục')
  await office.as('thu')(address, form({ act: 'match', name: 1, text: 0, hamlet: 2 }))
  await press(office, address)
  expect(await stored(office)).toMatchObject([{ originalText: 'Cần cầu.', hamletId: 32 }])
})

test('a column that nothing is taken from is named before anybody presses', async () => {
  const heads = ['STT', 'Họ và tên', 'Họ và tên', 'Thôn', 'Nội dung', 'Nội dung', 'Lĩnh vực', 'Kinh phí']
  const row = ['1', 'Bùi Văn Khải', 'Ông B', 'Thôn Hạ', 'Cống tắc.', 'Còn việc nữa.', 'Điện', '5 triệu']
  const html = await pageOf(await send(office, session, csvOf([heads, row])))
  expect(html).toContain('Không nhập: Cột C: Họ và tên; Cột F: Nội dung; Cột H: Kinh phí. Nếu cần cột nào')
  const whole = await pageOf(await send(office, session, csvOf([HEAD, ...ROWS])))
  expect(whole).not.toContain('Không nhập:')
})

test('a denunciation is refused in the words of its desk, and none of its own words are kept', async () => {
  const row = ['9', 'Giàng A Kín', 'Thôn Hạ', 'Chuyện kín của ông Kín', '', 'Tố cáo', '', '', '', '', '']
  const address = await send(office, session, csvOf([HEAD, ...ROWS, row]))
  const html = await pageOf(address)
  expect(html).toContain('Thanh tra tỉnh')
  expect(html).not.toMatch(/Giàng|Chuyện kín/)
  expect((await sheetRow()).cells).not.toMatch(/Giàng|Chuyện kín/)
  expect((await press(office, address)).status).toBe(422)
  expect(await stored(office)).toEqual([])
})

test('what was set apart after it was recorded does not come back through the same file', async () => {
  await press(office, await send(office, session, csvOf([HEAD, ...ROWS])))
  await office.db.$client.execute("update opinions set state = 'separate' where number = 1")
  const html = await pageOf(await send(office, session, csvOf([HEAD, ...ROWS])))
  expect(html).not.toMatch(/Khải|Cống/)
})

describe('what changes in between', () => {
  test('a colleague who recorded the same sheet first: nothing twice, and it is said', async () => {
    const [one, two] = [
      await send(office, session, csvOf([HEAD, ...ROWS])),
      await send(office, session, csvOf([HEAD, ...ROWS])),
    ]
    const seen = await pageOf(two)
    await press(office, one)
    const response = await press(office, two, 'record', 'thu', seen)
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Có người vừa ghi ý kiến hoặc đổi bảng này')
    expect(await stored(office)).toHaveLength(3)
  })

  test('ten presses of the button at once record it once', async () => {
    const address = await send(office, session, csvOf([HEAD, ...ROWS]))
    const page = await pageOf(address)
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => press(office, address, 'record', 'thu', page)),
    )
    expect(responses.filter(({ status }) => status === 303).length).toBeGreaterThan(0)
    expect(responses.every(({ status }) => status === 303 || status === 409)).toBe(true)
    expect((await stored(office)).map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test('a changed calendar is noticed', async () => {
    const address = await send(office, session, csvOf([HEAD, ...ROWS]))
    const page = await pageOf(address)
    const { write } = await import('../../db/write.ts')
    await write(office.db, {
      at: NOW,
      actorId: 105,
      changes: [{ subject: 'calendar:1', step: 'test', head: 'latest' }],
      statements: [],
    })
    const response = await press(office, address, 'record', 'thu', page)
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Lịch làm việc vừa thay đổi')
    expect(await stored(office)).toEqual([])
    expect((await press(office, address)).status).toBe(303)
  })

  test('a session that ended meanwhile', async () => {
    const address = await send(office, session, csvOf([HEAD, ...ROWS]))
    const page = await pageOf(address)
    await office.db.$client.execute(`update sessions set state = 'held' where id = ${session.id}`)
    expect((await press(office, address, 'record', 'thu', page)).status).toBe(409)
    expect(await stored(office)).toEqual([])
    expect((await sheetRow()).state).toBe('preview')
  })

  test('a statement that fails in the middle leaves nothing half', async () => {
    const address = await send(office, session, csvOf([HEAD, ...ROWS]))
    await office.db.$client.execute(
      "create trigger stop before insert on opinions when new.number = 3 begin select raise(abort, 'stop'); end",
    )
    const before = (await office.db.select().from(events)).length
    await press(office, address).catch(() => null)
    expect(await stored(office)).toEqual([])
    expect(await storedPeople(office)).toEqual([])
    expect((await office.db.select().from(events)).length).toBe(before)
    expect((await sheetRow()).state).toBe('preview')
    await office.db.$client.execute('drop trigger stop')
    expect((await press(office, address)).status).toBe(303)
    expect(await stored(office)).toHaveLength(3)
  })
})

describe('files of all sorts', () => {
  const utf16 = (text: string, mark: boolean) => {
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
    return mark ? new Uint8Array([0xff, 0xfe, ...bytes]) : bytes
  }
  test.each([
    ['semicolons', csvOf([HEAD, ...ROWS], ';')],
    ['tabs in UTF-16 with a mark', utf16(csvOf([HEAD, ...ROWS], '\t'), true)],
    ['UTF-16 without a mark', utf16(csvOf([HEAD, ...ROWS], '\t'), false)],
    ['UTF-8 with a mark', `\uFEFF${csvOf([HEAD, ...ROWS])}`],
    ['NFD', csvOf([HEAD, ...ROWS]).normalize('NFD')],
  ])('%s are read', async (_, file) => {
    await press(office, await send(office, session, file))
    expect((await stored(office)).map(({ originalText }) => originalText)).toEqual(ROWS.map((row) => row[3]))
  })

  test('a spreadsheet under the name of a text, and the other way round', async () => {
    expect(await pageOf(await send(office, session, await xlsxOf([HEAD, ...ROWS]), 'a.csv'))).toContain(
      '3 ý kiến',
    )
    expect(await pageOf(await send(office, session, csvOf([HEAD, ...ROWS]), 'a.xlsx'))).toContain('3 ý kiến')
  })

  test.each([
    ['nothing', '', 'Xin chọn tệp'],
    ['an old spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'kiểu cũ (.xls)'],
    [
      'a text of another code page',
      new Uint8Array([0x48, 0xf4, 0xec, 0x2c, 0xe0, 0x0a]),
      'không dùng bảng mã Unicode',
    ],
    ['half an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'Không đọc được tệp này'],
    ['a head alone', csvOf([HEAD]), 'không có dòng ý kiến nào'],
    ['1,001 rows', csvOf([HEAD, ...Array.from({ length: 1001 }, () => ROWS[0]!)]), 'hơn 1.000 dòng'],
    ['six megabytes', new Uint8Array(6 * 1024 * 1024), 'quá lớn'],
    ['thirty megabytes', new Uint8Array(30 * 1024 * 1024), 'lớn quá 26 MB'],
  ])('%s gets a sentence, and nothing is kept', async (_, file, sentence) => {
    const response = await office.as('thu')(paths.imports(session.code), sending(file as string))
    expect([413, 422]).toContain(response.status)
    expect(await response.text()).toContain(sentence)
    expect(await office.db.select().from(imports)).toEqual([])
  })

  test('an archive that says it unpacks to a hundred gigabytes is not unpacked', async () => {
    const bytes = new Uint8Array(await (await xlsxOf([HEAD, ...ROWS])).arrayBuffer())
    const at = bytes.findIndex((_, i) => [0x50, 0x4b, 1, 2].every((byte, j) => bytes[i + j] === byte))
    new DataView(bytes.buffer).setUint32(at + 24, 0xff_ff_ff_00, true)
    const response = await office.as('thu')(paths.imports(session.code), sending(bytes))
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('quá lớn')])
  })

  test('formulas, tags, control characters and emoji stay words; a name of 255 bytes is cut', async () => {
    const text = '=HYPERLINK("http://x","y") <script>x</script> \u0007👵🏽'
    const row = ['1', '@Khải <b>', 'Thôn Hạ', text, '', '', '', '', '', '', '']
    const address = await send(office, session, csvOf([HEAD, row]), `${'ế'.repeat(83)}.csv`)
    const html = await pageOf(address)
    expect(html).not.toContain('<script>x')
    expect(html).toContain('…')
    await press(office, address)
    expect(await stored(office)).toMatchObject([
      { originalText: '=HYPERLINK("http://x","y") <script>x</script> 👵🏽' },
    ])
  })
})

test('a thousand rows are looked at and recorded in one batch', async () => {
  const rows = Array.from({ length: 1000 }, (_, n) => [
    ...ROWS[2]!.slice(0, 1),
    `Người thứ ${n}`,
    ...ROWS[2]!.slice(2),
  ])
  const address = await send(office, session, csvOf([HEAD, ...rows]))
  office.queries.reset()
  const html = await pageOf(address)
  expect(office.queries.trips()).toBe(5)
  expect(html).toContain('1.000 ý kiến sẽ ghi')
  expect(await pageOf(`${address}?trang=20`)).toContain('Người thứ 999')
  const from = performance.now()
  expect((await press(office, address, 'record', 'thu', html)).status).toBe(303)
  console.log(`1,000 rows: ${Math.round(performance.now() - from)} ms`)
  const { rows: counted } = await office.db.$client.execute(
    'select count(*) n, max(number) most from opinions',
  )
  expect(counted[0]).toMatchObject({ n: 1000, most: 1000 })
  expect(await pageOf(await send(office, session, csvOf([HEAD, ...rows])))).toContain('1.000 dòng đã có')
}, 120_000)

test('a sheet can be dropped, and its words go at once', async () => {
  const address = await send(office, session, csvOf([HEAD, ...ROWS]))
  expect((await press(office, address, 'drop')).status).toBe(303)
  expect(await sheetRow()).toMatchObject({ state: 'dropped', cells: '' })
  expect(await pageOf(address)).toContain('Bảng này đã bỏ')
  expect((await press(office, address)).status).toBe(409)
  expect(await stored(office)).toEqual([])
})

test('words of a sheet that nobody recorded go after a week', async () => {
  await send(office, session, csvOf([HEAD, ...ROWS]))
  office.at(NOW + 7 * DAY)
  await sweepImports(office.platform)
  expect((await sheetRow()).cells).toContain('Khải')
  office.at(NOW + 7 * DAY + 1)
  await sweepImports(office.platform)
  expect(await sheetRow()).toMatchObject({ state: 'dropped', cells: '' })
  expect((await eventsOf(office.db, `import:${(await sheetRow()).id}`)).map(({ step }) => step)).toEqual([
    'upload',
    'lapse',
  ])
})

test.each(['csv', 'xlsx'] as const)('the sample (%s) is known again by its columns', async (ending) => {
  const response = await office.as('thu')(paths.importSample(session.code, ending))
  expect(response.headers.get('content-disposition')).toContain(`bang-mau-y-kien.${ending}`)
  const bytes = await response.arrayBuffer()
  const { readImportFile } = await import('../../src/http/import-files.ts')
  const { guessColumns } = await import('../../src/domain/import-columns.ts')
  expect(await readImportFile(bytes, 'x')).toEqual({ ok: false, why: 'empty' })
  const { SAMPLE_HEAD } = await import('../../views/sheets/import-sample.ts')
  expect(guessColumns(SAMPLE_HEAD)).toEqual({
    number: 0,
    name: 1,
    hamlet: 2,
    address: 3,
    phone: 4,
    text: 5,
    topic: 6,
    kind: 7,
    leader_id: 8,
    answer: 9,
    outcome: 10,
    agency_id: 11,
    due_on: 12,
    reason: 13,
  })
})

test('nobody else sends, sees or records a sheet', async () => {
  const address = await send(office, session, csvOf([HEAD, ...ROWS]))
  for (const who of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const) {
    for (const path of [paths.imports(session.code), address, paths.importSample(session.code, 'csv')])
      expect((await office.as(who)(path)).status).toBe(404)
    const post = sending(csvOf([HEAD, ...ROWS]))
    expect((await office.as(who)(paths.imports(session.code), post)).status).toBe(404)
    for (const act of ['record', 'match', 'drop'])
      expect((await office.as(who)(address, form({ act, seen: 1, fresh: 3, calendar: 0 }))).status).toBe(404)
  }
  expect(await office.db.select().from(opinions)).toEqual([])
  expect(await office.db.select().from(imports)).toHaveLength(1)
})
