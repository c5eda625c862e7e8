import { afterEach, beforeEach, expect, test } from 'vitest'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addAssignment, addPublishedAnswer, addStep } from '../support/publication.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const HOUR = 3_600_000
const onBoard = { state: 'accepted', public_at: NOW, accepted_on: '2026-11-23' }
const add = (more: Parameters<typeof addOpinion>[1] = {}) =>
  addOpinion(office, { ...more, set: { ...onBoard, ...more.set } })
const read = async (code: string, query = '') =>
  textOf(await (await office.visit(`/y-kien/${code}${query}`)).text())

test('an answered opinion shows text, session, dates, the answer with its document, and the way it took', async () => {
  const session = await addSession(office)
  const opinion = await add({
    session,
    set: { state: 'answered', answered_at: NOW, public_text: 'Đường bị lún.' },
  })
  await addStep(office, opinion, 'accept', NOW + HOUR)
  await addAssignment(office, opinion, 11, NOW + 2 * HOUR)
  await addStep(office, opinion, 'submit', NOW + 3 * HOUR)
  await addStep(office, opinion, 'extend', NOW + 4 * HOUR, { due: '2026-12-31' })
  await addPublishedAnswer(office, opinion)
  await addStep(office, opinion, 'publish', NOW + 5 * HOUR)
  const response = await office.visit(`/y-kien/${opinion.code}`)
  const page = await response.text()
  expect(response.status).toBe(200)
  expect(textOf(main(page))).toBe(
    [
      'Về danh sách ý kiến Câu hỏi · Giao thông · Xã Đông Ý kiến số 1, buổi đối thoại ngày 04/12/2026',
      'Đã trả lời Đã giải quyết xong Đường bị lún.',
      'Đã nhận (đã xong) Đã tiếp nhận (đã xong) Cơ quan giải quyết (đã xong) Đã trả lời (đang ở bước này) Kết thúc (chưa tới)',
      'Trả lời Trả lời bằng văn bản Đoạn đường được sửa trong tháng 12.',
      'Văn bản Văn bản số 05/UBND-VP ngày 23/11/2026 Người ký Lê Thanh Bình, Chủ tịch UBND xã Ngày công bố 23/11/2026',
      `Thông tin về ý kiến Mã ý kiến ${opinion.code} Nêu tại Buổi đối thoại ngày 04/12/2026 Cách gửi Gửi trước qua mạng`,
      'Người nêu Không đăng tên Nơi xảy ra việc đoạn trước nhà văn hóa Ngày nhận 23/11/2026',
      'Hạn báo đã tiếp nhận hay chuyển đi 08/12/2026 Cách tính Hạn trả lời 24/12/2026 thời hạn kể từ ngày đối thoại (quy định của đơn vị) Cách tính',
      'Diễn biến 09:00 ngày 23/11/2026 Nhận ý kiến 10:00 ngày 23/11/2026 Tiếp nhận ý kiến',
      '11:00 ngày 23/11/2026 Giao cơ quan giải quyết Phòng Kinh tế',
      '13:00 ngày 23/11/2026 Gia hạn trả lời Hạn trả lời: 31/12/2026 14:00 ngày 23/11/2026 Công bố văn bản trả lời',
      'In trang này Để in, dùng mục “In” trong trình đơn của trình duyệt (trên máy tính: Ctrl + P).',
    ].join(' '),
  )
  expect(page).toContain(`href="/phien/${session.code}"`)
})

test('the name and hamlet of the asker appear by consent alone, never phone or address', async () => {
  const silent = await add()
  const named = await add({ publishName: true })
  const erased = await add({ publishName: true })
  await office.db.$client.execute({
    sql: 'update people set erased_at = ? where id = ?',
    args: [NOW, erased.personId],
  })
  expect((await read(silent.code)).includes('Hoàng Thị Lan')).toBe(false)
  expect(await read(named.code)).toContain('Người nêu Hoàng Thị Lan, Thôn Thượng')
  expect(await read(erased.code)).toContain('Người nêu Không đăng tên')
  expect(await read(named.code)).not.toContain('0912345678')
})

test('an emptied public text stays empty: nothing falls back to what was written', async () => {
  const { code } = await add({ text: 'Lời gốc', set: { public_text: '' } })
  const page = await read(code)
  expect([page.includes('Không đăng công khai theo quy định.'), page.includes('Lời gốc')]).toEqual([
    true,
    false,
  ])
})

test('only published answers show; earlier versions stay readable', async () => {
  const opinion = await add({ set: { state: 'answered', answered_at: NOW } })
  await addPublishedAnswer(office, opinion, { text: 'Bản đầu' })
  await addPublishedAnswer(office, opinion, { version: 2, text: 'Bản đính chính' }, 6)
  await addPublishedAnswer(
    office,
    opinion,
    { version: 3, text: 'Bản nháp', issuedAt: null, isPublic: false },
    null,
  )
  await addPublishedAnswer(office, opinion, { form: 'oral', text: 'Nói nhỏ', isPublic: false }, null)
  const page = await read(opinion.code)
  expect(page.indexOf('Bản đính chính')).toBeLessThan(page.indexOf('Các bản trả lời trước Bản thứ 1'))
  expect(page).toContain('Bản thứ 1 Trả lời bằng văn bản Bản đầu')
  expect([page.includes('Bản nháp'), page.includes('Nói nhỏ')]).toEqual([false, false])
})

test('being late is said, before the answer and after', async () => {
  const open = await add({ set: { due_on: '2026-11-20' } })
  const late = await add({ set: { state: 'closed', answered_at: NOW, due_on: '2026-11-20' } })
  const today = await add({ set: { due_on: '2026-11-23' } })
  expect(await read(open.code)).toContain('Ý kiến này đã quá hạn trả lời 3 ngày.')
  expect(await read(late.code)).toContain('Trả lời chậm 3 ngày so với hạn.')
  expect(await read(today.code)).toContain('Đã tiếp nhận Đến hạn hôm nay')
  expect(await read(today.code)).not.toContain('quá hạn')
})

test('one that left the line shows how far it came and where it went', async () => {
  const { id, code } = await add({ set: { state: 'forwarded' } })
  await office.db.$client.execute({
    sql: `insert into departures (opinion_id, left_to, reason, recipient, left_at) values (?, 'forwarded', 'Lý do riêng', 'Sở Xây dựng', ?)`,
    args: [id, NOW],
  })
  const page = await read(code)
  expect(page).toContain('Đã tiếp nhận (đã xong) Đã chuyển nơi khác (đang ở bước này)')
  expect(page).toContain('Nơi nhận Sở Xây dựng')
  expect(page).not.toContain('Lý do riêng')
})

test('what was hidden says that something was withheld and why, and nothing of its content', async () => {
  const { code } = await add({
    text: 'Nội dung đã ẩn',
    set: { public_at: null, hidden_reason: 'Nêu tên người khác.' },
  })
  const response = await office.visit(`/y-kien/${code}`)
  const page = textOf(main(await response.text()))
  expect([response.status, page]).toEqual([
    410,
    `Về danh sách ý kiến Ý kiến này không còn được đăng Không đăng công khai theo quy định. Mã ý kiến ${code} Lý do Nêu tên người khác.`,
  ])
})

test('what is private, separate, hidden and then separate, or not there is one and the same 404', async () => {
  const { code: untouched } = await addOpinion(office)
  const { code: separate } = await add({ set: { state: 'separate' } })
  const { code: both } = await add({ set: { state: 'separate', public_at: null, hidden_reason: 'Vì sao' } })
  const pages = await Promise.all(
    [untouched, separate, both, 'KHONGCO'].map(async (code) => {
      const response = await office.visit(`/y-kien/${code}`)
      return [response.status, (await response.text()).replaceAll(code, 'X')]
    }),
  )
  expect(pages.map(([status]) => status)).toEqual([404, 404, 404, 404])
  expect(new Set(pages.map(([, page]) => page)).size).toBe(1)
})

test('one opinion takes the office stamp and one trip', async () => {
  const { code } = await add()
  office.queries.reset()
  await office.visit(`/y-kien/${code}`)
  expect(office.queries.trips()).toBe(2)
})

test('the page reads in English, too', async () => {
  const { code } = await add({ set: { due_on: '2026-11-22' } })
  expect(await read(code, '?lang=en')).toContain('The answer to this opinion is 1 day overdue.')
})

function main(page: string): string {
  return /<main.*?<\/main>/s.exec(page)![0]
}

function textOf(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/(h\d|p|div|li|dt|dd|a|time|small|summary|button)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
