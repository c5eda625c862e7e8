import { afterEach, beforeEach, expect, test } from 'vitest'
import { listBoard } from '../../db/queries/board.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const onBoard = { state: 'accepted', public_at: NOW, accepted_on: '2026-11-23' }
const add = (text: string, more: Parameters<typeof addOpinion>[1] = {}) =>
  addOpinion(office, { text, ...more, set: { ...onBoard, ...more.set } })

/** The codes in the order of the page. */
async function codesAt(address: string): Promise<string[]> {
  const page = await (await office.visit(address)).text()
  return [...page.matchAll(/<h3><a href="\/y-kien\/([^"]+)"/g)].map(([, code]) => code!)
}

test('the board shows what is public, newest first, and nothing else', async () => {
  const session = await addSession(office)
  const first = await add('Đường thôn Thượng bị lún', { session })
  await addOpinion(office, { session, text: 'Chưa tiếp nhận' })
  await add('Việc riêng', { set: { public_at: null } })
  await add('Tố cáo', { set: { state: 'separate' } })
  const second = await add('Nước sinh hoạt có mùi', { session })
  expect(await codesAt('/y-kien')).toEqual([second.code, first.code])
})

test('a line tells number and session, topic, unit, state, days and the beginning of the text', async () => {
  const session = await addSession(office)
  await add('Đường liên thôn bị lún. '.repeat(20), {
    session,
    set: { state: 'submitted', due_on: '2026-11-20' },
  })
  const page = await (await office.visit('/y-kien')).text()
  expect(textOf(/<li><div><h3>.*?<\/li>/s.exec(page)![0])).toBe(
    'Ý kiến số 1, buổi đối thoại ngày 04/12/2026 Giao thông · Xã Đông · đoạn trước nhà văn hóa ' +
      `${'Đường liên thôn bị lún. '.repeat(9).trim().slice(0, -1)}… Đang giải quyết Quá hạn Nhận ngày 23/11/2026 Hạn trả lời 20/11/2026`,
  )
})

test('the day of a line leads to how it was counted, and says where it may still move', async () => {
  const { code } = await add('Đường thôn', { set: { due_on: '2026-12-01', due_provisional: 1 } })
  const page = await (await office.visit('/y-kien')).text()
  const link = new RegExp(`<a href="(/tinh-han[^"]*y-kien=${code}[^"]*)"[^>]*>([^<]*)</a>`).exec(page)!
  expect(textOf(link[2]!)).toBe('Hạn trả lời 01/12/2026 (tạm tính)')
  expect((await office.visit(link[1]!.replaceAll('&amp;', '&'))).status).toBe(200)
})

test('every spelling of a word finds the same list in the same order, its words marked as they were written', async () => {
  const nfc = await add('Đường vào thôn hòa giải, đối thoại mãi chưa xong')
  const nfd = await add('ĐƯỜNG qua xã, HOÀ giải nhiều lần, Đối Thoại không kết quả'.normalize('NFD'))
  await add('Nước sinh hoạt', { place: '' })
  const both = [nfd.code, nfc.code]
  for (const q of [
    'doi thoai',
    'ĐỐI THOẠI',
    'đối thoại'.normalize('NFD'),
    'Duong',
    'đường',
    'hoà',
    'hòa',
    'HOA',
  ]) {
    expect(await codesAt(`/y-kien?q=${encodeURIComponent(q)}`)).toEqual(both)
  }
  expect(await (await office.visit('/y-kien?q=duong')).text()).toContain(
    '<p><span lang="vi"><mark>Đường</mark> vào thôn',
  )
})

test('a word far into a text brings the excerpt to it', async () => {
  await add(`${'Mở đầu rất dài. '.repeat(40)}Cần sửa mái nhà văn hóa sớm.`)
  const page = await (await office.visit('/y-kien?q=mai+nha')).text()
  expect(page).toContain('Cần sửa <mark>mái</mark> <mark>nhà</mark> văn hóa sớm.</span></p>')
})

test('what is typed into the search is no operator', async () => {
  const wanted = await add('Đường "liên thôn" OR NOT *')
  expect(await codesAt(`/y-kien?q=${encodeURIComponent('"liên" OR (NOT')}`)).toEqual([wanted.code])
})

test('filters by unit, topic, state, overdue and days of receipt', async () => {
  const plain = await add('Đường xã Đông')
  const west = await add('Đường xã Tây', { unitId: 2 })
  const water = await add('Nước', { topic: 'water', set: { state: 'submitted', due_on: '2026-11-20' } })
  const early = await add('Sớm', { receivedOn: '2026-10-01', set: { state: 'answered', answered_at: NOW } })
  expect(await codesAt('/y-kien?don-vi=xa-tay')).toEqual([west.code])
  expect(await codesAt('/y-kien?linh-vuc=water')).toEqual([water.code])
  expect(await codesAt('/y-kien?trang-thai=assigned')).toEqual([water.code])
  expect(await codesAt('/y-kien?trang-thai=overdue')).toEqual([water.code])
  expect(await codesAt('/y-kien?den=2026-10-01')).toEqual([early.code])
  expect(await codesAt('/y-kien?tu=2026-10-02&trang-thai=accepted&don-vi=xa-dong')).toEqual([plain.code])
})

test.each([
  ['tu=2026-02-30', 'value="2026-02-30"', 'Không có ngày này trong lịch. Xin điền một ngày có thật'],
  ['tu=2026-03-02&den=2026-03-01', 'value="2026-03-01"', 'Ngày cuối không thể trước ngày đầu. Xin chọn lại.'],
  ['trang-thai=separate&q=lún', 'value="lún"', 'Xin chọn một trong các mục có sẵn.'],
  ['linh-vuc=%27--&q=lún', 'value="lún"', 'Xin chọn một trong các mục có sẵn.'],
  ['don-vi=xa-nao&q=lún', 'value="lún"', 'Xin chọn một trong các mục có sẵn.'],
  ['q=%3F%3F', 'value="??"', 'Xin gõ ít nhất một chữ hoặc một số để tìm.'],
  ['sau=KHONGCO', '<form', 'Không tìm thấy vị trí này trong danh sách. Xin xem lại từ trang đầu.'],
])('a filter that cannot be (%s) keeps what was typed and says why', async (query, kept, sentence) => {
  await add('Đường bị lún')
  const response = await office.visit(`/y-kien?${query}`)
  const page = await response.text()
  expect([response.status, page.includes(kept), page.includes(sentence)]).toEqual([422, true, true])
  expect(page).not.toContain('Đường bị lún')
})

test('fifty a page, onward by a cursor that outlives the hiding of its opinion', async () => {
  const codes: string[] = []
  for (let n = 0; n < 52; n++) codes.unshift((await add(`Ý kiến thứ ${n}`)).code)
  const first = await (await office.visit('/y-kien')).text()
  expect(await codesAt('/y-kien')).toEqual(codes.slice(0, 50))
  expect(first).toContain(`href="/y-kien?sau=${codes[49]}" rel="next"`)
  await office.db.$client.execute({
    sql: `update opinions set public_at = null, hidden_reason = 'Có tên người khác' where code = ?`,
    args: [codes[49]!],
  })
  expect(await codesAt(`/y-kien?sau=${codes[49]}`)).toEqual(codes.slice(50))
})

test('the code of what never was public marks no place in the list', async () => {
  await add('Đường bị lún')
  const { code } = await addOpinion(office)
  expect((await office.visit(`/y-kien?sau=${code}`)).status).toBe(422)
})

test('an empty board leads to the calendar, a search without a hit to the whole list', async () => {
  expect(await (await office.visit('/y-kien')).text()).toContain('Chưa có ý kiến nào được đăng công khai.')
  const none = await (await office.visit('/y-kien?q=voi')).text()
  expect(none).toContain('Không có ý kiến nào khớp với điều đã chọn.')
})

test.each([1, 3])('a board of %i takes the office stamp and one trip, a search too', async (n) => {
  for (let i = 0; i < n; i++) await add('Đường bị lún')
  office.queries.reset()
  await office.visit('/y-kien')
  expect(office.queries.trips()).toBe(2)
  await office.visit('/y-kien?q=duong&don-vi=xa-dong')
  expect(office.queries.trips()).toBe(4)
})

test('the list walks its index and sorts nothing', async () => {
  const asked: string[] = []
  const { batch } = office.db.$client
  office.db.$client.batch = ((statements: { sql: string }[], ...rest: never[]) => {
    asked.push(statements[0]!.sql)
    return batch.call(office.db.$client, statements as never, ...rest)
  }) as never
  const any = { q: '', unit: null, topic: null, state: null, from: null, to: null, after: null }
  await listBoard(office.db, any, '2026-11-23')
  await listBoard(office.db, { ...any, topic: 'roads' }, '2026-11-23')
  await listBoard(office.db, { ...any, unit: 'xa-dong' }, '2026-11-23')
  await listBoard(office.db, { ...any, q: 'duong' }, '2026-11-23')
  const plans = await Promise.all(
    asked.map(async (sql) => {
      const places = (sql.match(/\?/g) ?? []).map((_, i) =>
        sql.includes('match') && i === 0 ? '"duong"' : 1,
      )
      const { rows } = await office.db.$client.execute({ sql: `explain query plan ${sql}`, args: places })
      return rows.map(({ detail }) => String(detail)).join('\n')
    }),
  )
  expect(plans.map((plan) => plan.includes('TEMP B-TREE'))).toEqual([false, false, false, false])
  expect(plans.map((plan) => /USING INDEX opinions_board\w*/.exec(plan)?.[0] ?? null)).toEqual([
    'USING INDEX opinions_board',
    'USING INDEX opinions_board_topic',
    'USING INDEX opinions_board_unit',
    null,
  ])
})

test('the page reads in English, too', async () => {
  await add('Đường bị lún', { session: await addSession(office) })
  const page = await (await office.visit('/y-kien?lang=en')).text()
  expect(page).toContain('Opinion 1, dialogue on 4 December 2026')
})

function textOf(html: string): string {
  return html
    .replace(/<\/(h3|p|div|span)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
