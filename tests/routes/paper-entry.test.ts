import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answers } from '../../db/schema/answers.ts'
import { captures, roomOutcomes } from '../../db/schema/captures.ts'
import { paths } from '../../src/paths.ts'
import { newKey, stored, storedPeople } from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

const HOUR = 3_600_000

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR, state: 'in_progress' })
})
afterEach(() => office.close())

type Row = Record<string, string | number>
const ROW = { name: 'Bùi Văn Khải', hamlet: 32, text: 'Cống bị tắc.', topic: 'irrigation', kind: 'feedback' }
const FULL = {
  ...ROW,
  leader_id: 61,
  answer: 'Sẽ khơi thông trong tuần.',
  outcome: 'to_agency',
  agency_id: 11,
  due_on: '2026-12-05',
}

const table = (rows: Row[], extra: Row = {}, hx = false) =>
  form(
    {
      rows: rows.length,
      ...Object.fromEntries(
        rows.flatMap((row, i) =>
          Object.entries({ key: newKey(), ...row }).map(([field, value]) => [`${field}_${i}`, value]),
        ),
      ),
      ...extra,
    },
    { hx },
  )
const post = (rows: Row[], { extra = {}, hx = false }: { extra?: Row; hx?: boolean } = {}) =>
  office.as('thu')(paths.paperEntry(session.code), table(rows, extra, hx))

describe.each([true, false])('a table of rows (htmx: %s)', (hx) => {
  test('records each row under the next number, with its answer and outcome, on the day of the session', async () => {
    const response = await post([FULL, { ...ROW, name: 'Đỗ Thị Mận', text: 'Trạm y tế thiếu thuốc.' }], {
      hx,
    })
    expect(response.status).toBe(hx ? 200 : 303)
    if (hx) expect(await response.text()).toContain('Đã ghi 2 ý kiến: số 1, 2.')
    else expect(response.headers.get('location')).toBe(`${paths.paperEntry(session.code)}?da-ghi=1.2`)
    const [one, two] = await stored(office)
    expect([one, two]).toMatchObject([
      { number: 1, originalText: ROW.text, source: 'spoken', receivedOn: '2026-11-23', recordedBy: 101 },
      { number: 2, originalText: 'Trạm y tế thiếu thuốc.' },
    ])
    expect(await office.db.select().from(answers)).toMatchObject([
      { opinionId: one!.id, form: 'oral', version: 1, text: FULL.answer, signerId: 61 },
    ])
    expect(await office.db.select().from(roomOutcomes)).toMatchObject([
      { opinionId: one!.id, outcome: 'to_agency', agencyId: 11, dueOn: '2026-12-05', leaderId: null },
    ])
    expect((await office.db.select().from(captures)).map(({ saidAt }) => saidAt)).toEqual([
      NOW - HOUR,
      NOW - HOUR,
    ])
    const history = await eventsOf(office.db, `opinion:${one!.id}`)
    expect(history.map(({ step }) => step)).toEqual(['receive', 'note_oral_answer', 'set_outcome'])
    expect(JSON.stringify(history)).not.toMatch(/Cống|Khải|khơi thông/)
    expect(one!.seq).toBe(3)
  })

  test('keeps what is wrong with its error by cell, and records the rest', async () => {
    const rows = [
      { ...FULL, leader_id: '' },
      ROW,
      { ...ROW, name: '', text: 'Không rõ ai nói.' },
      { ...ROW, text: 'x'.repeat(20_000) },
      { ...FULL, agency_id: '', text: 'Thiếu cơ quan.' },
      { ...FULL, due_on: '2026-11-01', text: 'Hạn trước buổi.' },
      { ...FULL, leader_id: 71, text: 'Người của xã khác.' },
      { ...FULL, agency_id: 21, text: 'Cơ quan của xã khác.' },
    ]
    const response = await post(rows, { hx })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect((await stored(office)).map(({ originalText }) => originalText)).toEqual([ROW.text])
    for (const words of [
      'Xin chọn người trả lời.',
      'Xin ghi người nêu.',
      'Không rõ ai nói.',
      'Xin chọn cơ quan giải quyết.',
      'Hạn trả lời không được trước ngày diễn ra buổi.',
      'Người này không giữ chức vụ ở đơn vị.',
      'Cơ quan này không có trong danh sách của đơn vị.',
      'Đã ghi 1 ý kiến: số 1.',
      'x'.repeat(20_000),
      'ô “Người nêu”',
    ])
      expect(html.includes(words), words.slice(0, 60)).toBe(true)
  })
})

test('the same rows once more change nothing, and say their numbers again', async () => {
  const rows = [
    { ...FULL, key: newKey() },
    { ...ROW, key: newKey(), text: 'Câu khác.' },
  ]
  await post(rows)
  const again = await post(rows)
  expect(again.headers.get('location')).toContain('da-ghi=1.2')
  expect(await stored(office)).toHaveLength(2)
  expect(await storedPeople(office)).toHaveLength(2)
})

test('ten posts of one table at once record its rows once', async () => {
  const rows = [1, 2, 3].map((n) => ({ ...ROW, key: newKey(), text: `Câu ${n}` }))
  const responses = await Promise.all(Array.from({ length: 10 }, () => post(rows)))
  expect(responses.map(({ status }) => status)).toEqual(Array(10).fill(303))
  expect((await stored(office)).map(({ number }) => number)).toEqual([1, 2, 3])
})

test('a key that stands for other words is refused in its row, and comes back under a new one', async () => {
  const key = newKey()
  await post([{ ...ROW, key }])
  const response = await post([{ ...ROW, key, text: 'Lời khác.' }])
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain('đã dùng để ghi một ý kiến khác')
  expect(html).not.toContain(key)
  expect(await stored(office)).toHaveLength(1)
})

test('one row alone is recorded, the others stay as they were typed', async () => {
  const response = await post([ROW, { ...ROW, name: '', text: 'Chưa xong' }], { extra: { row: 0 } })
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('Chưa xong')
  expect(html).not.toContain('Xin ghi người nêu.')
  expect(await stored(office)).toMatchObject([{ originalText: ROW.text }])
})

test('more rows are added below what was typed, nothing is recorded', async () => {
  const html = await (await post([ROW], { extra: { more: 1 } })).text()
  expect(html.match(/class="paper-row"/g)).toHaveLength(20)
  expect(html).toContain(ROW.text)
  expect(await stored(office)).toEqual([])
})

describe('a session that takes none', () => {
  test.each([
    ['draft', 'còn là bản nháp'],
    ['postponed', 'đã hoãn'],
    ['cancelled', 'đã hủy'],
    ['held', 'xin mở lại buổi'],
    ['concluded', 'đã có thông báo kết luận'],
  ] as const)('because it is %s: nothing typed is lost', async (state, why) => {
    session = await addSession(office, { startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR, state })
    for (const hx of [true, false]) {
      const response = await post([ROW], { hx })
      const html = await response.text()
      expect(response.status).toBe(409)
      expect(html).toContain(why)
      expect(html).toContain(ROW.text)
    }
    expect(await stored(office)).toEqual([])
  })

  test('offers to open a held one again', async () => {
    session = await addSession(office, { startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR, state: 'held' })
    const html = await (await office.as('thu')(paths.paperEntry(session.code))).text()
    expect(html).toContain(`action="${paths.resuming(session.code)}"`)
    expect(html).not.toContain('class="paper-row"')
  })

  test('is one of a later day', async () => {
    session = await addSession(office, { startsAt: NOW + 48 * HOUR, state: 'announced' })
    expect((await post([ROW])).status).toBe(409)
    office.at(NOW + 48 * HOUR)
    expect((await post([ROW])).status).toBe(303)
  })
})

test('a colleague ends the session in the middle: nothing is recorded, all is kept', async () => {
  await office.db.$client.execute(`update sessions set state = 'held' where id = ${session.id}`)
  const html = await (await post([FULL])).text()
  expect(html).toContain(FULL.answer)
  expect(await stored(office)).toEqual([])
})

test('odd words are kept as they are: NFD becomes NFC, emoji stay, tags do nothing', async () => {
  const name = 'Nguyễn Thị Hoà 👵🏽'.normalize('NFD')
  await post([{ ...ROW, name, text: '<script>x</script>\u0007 "Đường"' }])
  expect((await storedPeople(office))[0]!.name).toBe('Nguyễn Thị Hoà 👵🏽'.normalize('NFC'))
  expect((await stored(office))[0]!.originalText).toBe('<script>x</script> "Đường"')
})

test('nobody else enters anything', async () => {
  for (const who of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const) {
    expect((await office.as(who)(paths.paperEntry(session.code))).status).toBe(404)
    expect((await office.as(who)(paths.paperEntry(session.code), table([ROW]))).status).toBe(404)
  }
  expect(await stored(office)).toEqual([])
})

test('a page is one trip beside the sign-in, a post three', async () => {
  office.queries.reset()
  await office.as('thu')(paths.paperEntry(session.code))
  expect(office.queries.trips()).toBe(3)
  for (const count of [1, 3]) {
    office.queries.reset()
    await post(Array.from({ length: count }, (_, n) => ({ ...ROW, text: `Câu ${count} ${n}` })))
    expect([count, office.queries.trips()]).toEqual([count, 5])
  }
})
