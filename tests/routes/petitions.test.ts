import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { petitions, separateReaders } from '../../db/schema/handling.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { people } from '../../db/schema/people.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const open = async (who: StaffName = 'thu') => {
  const page = await (await office.as(who)(paths.newPetition)).text()
  return /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? ''
}
const LETTER = {
  unit: 1,
  arrived_by: 'post',
  arrived_on: '2026-11-20',
  written_on: '2026-11-15',
  name: 'Hoàng Thị Lan',
  hamlet: 31,
  address: 'Xóm 2',
  phone: '0912 345 678',
  email: 'lan@example.vn',
  signers: 7,
  kind: 'feedback',
  topic: 'roads',
  place: 'cầu Bản Áng',
  text: 'Cầu hỏng từ mùa mưa.',
  enclosures: '02 ảnh',
}
type Fields = Parameters<typeof form>[0]
const send = async (fields: Fields = {}, who: StaffName = 'thu', token?: string) =>
  office.as(who)(paths.newPetition, form({ ...LETTER, form_token: token ?? (await open()), ...fields }))
const all = () => office.db.select().from(opinions)

describe('a letter', () => {
  test('is recorded with its paper and its sender, private, its term from the day it came', async () => {
    const saved = await send()
    const [row] = await all()
    expect([saved.status, saved.headers.get('location')]).toEqual([303, paths.staffOpinion(row!.code)])
    expect(row).toMatchObject({
      source: 'petition',
      kind: 'feedback',
      topic: 'roads',
      state: 'received',
      sessionId: null,
      number: null,
      originalText: 'Cầu hỏng từ mùa mưa.',
      receivedOn: '2026-11-20',
      noticeOn: '2026-12-07',
      noticeRule: 'PETITION_PROPOSE',
      dueOn: null,
      publicAt: null,
      recordedBy: 101,
    })
    expect(await office.db.select().from(petitions)).toMatchObject([
      {
        arrivedBy: 'post',
        writtenOn: '2026-11-15',
        arrivedOn: '2026-11-20',
        signers: 7,
        enclosures: '02 ảnh',
      },
    ])
    expect(await office.db.select().from(people)).toMatchObject([
      { name: 'Hoàng Thị Lan', phone: '0912345678', email: 'lan@example.vn', hamletId: 31, address: 'Xóm 2' },
    ])
    expect((await office.db.select().from(outbox)).map(({ kind }) => kind)).toEqual(['receipt'])
    const page = await (await office.as('thu')(paths.staffOpinion(row!.code))).text()
    for (const shown of ['Qua bưu chính', '7 người', '02 ảnh', 'In lại phiếu tiếp nhận'])
      expect(page).toContain(shown)
    expect(await (await office.as('thu')(`${paths.queue}?nguon=petition`)).text()).toContain(row!.code)
  })

  test.each([
    ['recommendation', 'PETITION_PROPOSE 2026-12-07', 'ANSWER_DEFAULT'],
    ['question', 'PETITION_PROPOSE 2026-12-07', 'ANSWER_DEFAULT'],
    ['complaint', 'COMPLAINT_ACCEPT 2026-11-30', 'COMPLAINT_FIRST'],
  ])('that is a %s has the terms of its own law', async (kind, notice, answer) => {
    await send({ kind })
    const [row] = await all()
    expect(`${row!.noticeRule} ${row!.noticeOn}`).toBe(notice)
    await office.as('thu')(paths.acceptance(row!.code), form({ seq: 1, kind, topic: 'land' }))
    const [accepted] = await all()
    expect([accepted!.state, accepted!.dueRule, accepted!.publicAt]).toEqual(['accepted', answer, null])
  })

  test('may have come on a Sunday, or long ago, and says so itself', async () => {
    expect((await send({ arrived_on: '2026-11-22', written_on: '' })).status).toBe(303)
    expect((await send({ arrived_on: '2026-03-01', written_on: '', text: 'Khác' })).status).toBe(303)
    const rows = await all()
    expect(rows.map(({ receivedOn, noticeOn }) => [receivedOn, noticeOn])).toEqual([
      ['2026-11-22', '2026-12-07'],
      ['2026-03-01', '2026-03-13'],
    ])
  })

  test.each([
    [{ arrived_on: '2026-11-24' }, 'Ngày nhận không thể sau hôm nay.'],
    [{ arrived_on: '2024-12-31', written_on: '' }, 'từ ngày 01/01/2025'],
    [{ written_on: '2026-11-21' }, 'không thể sau ngày nhận'],
    [{ name: '' }, 'Xin ghi họ và tên người gửi'],
    [{ hamlet: 41 }, 'Xin chọn'],
    [{ signers: 0 }, 'Số người ký là một số từ 1 trở lên.'],
    [{ kind: '' }, 'Xin chọn loại đơn.'],
    [{ arrived_by: 'pigeon' }, 'Xin chọn'],
    [{ phone: '12' }, 'điện thoại'],
  ] as [Fields, string][])(
    'is refused with a sentence, and everything typed is kept: %j',
    async (fields, words) => {
      const refused = await send(fields)
      const page = await refused.text()
      expect(refused.status).toBe(422)
      expect(page).toContain(words)
      expect(page).toContain('Cầu hỏng từ mùa mưa.')
      expect(await all()).toEqual([])
    },
  )

  test('sent ten times at once by one form is one letter', async () => {
    const token = await open()
    const answers = await Promise.all(Array.from({ length: 10 }, () => send({}, 'thu', token)))
    const [row, ...others] = await all()
    expect(others).toEqual([])
    expect(new Set(answers.map((answer) => answer.headers.get('location')))).toEqual(
      new Set([paths.staffOpinion(row!.code)]),
    )
  })

  test('another one by the same form is not swallowed: the form again, and the way to the first', async () => {
    const token = await open()
    await send({}, 'thu', token)
    const [first] = await all()
    const second = await send({ text: 'Một việc khác' }, 'thu', token)
    const page = await second.text()
    expect(second.status).toBe(409)
    expect(page).toContain('Một việc khác')
    expect(page).toContain(paths.staffOpinion(first!.code))
    expect(page).not.toContain(token)
    expect(await all()).toHaveLength(1)
  })

  test('by a forged or foreign token is not recorded', async () => {
    for (const token of ['', 'x.y.z', await open('oanh')]) {
      const refused = await send({}, 'thu', token)
      expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('đã mở quá lâu')])
    }
    expect(await all()).toEqual([])
  })

  test.each(['quang', 'binh', 'hanh', 'an'] as const)('is not for %s to enter', async (who) => {
    expect((await office.as(who)(paths.newPetition)).status).toBe(404)
    expect((await send({}, who)).status).toBe(404)
    expect(await all()).toEqual([])
  })

  test('of another unit is entered nowhere else', async () => {
    const token = await open('oanh')
    expect((await send({ unit: 1, hamlet: 41 }, 'oanh', token)).status).toBe(303)
    expect((await all()).map(({ unitId }) => unitId)).toEqual([2])
  })
})

describe('a denunciation by letter', () => {
  test('is apart from its first moment: in no list, no search and no mail, and its readers are named', async () => {
    const saved = await send({ kind: 'denunciation', text: 'CHIM HOÀNG YẾN', readers: ['103', '106'] })
    const [row] = await all()
    expect(saved.headers.get('location')).toBe(paths.separateOpinion(row!.code))
    expect(row).toMatchObject({
      state: 'separate',
      kind: 'denunciation',
      noticeRule: 'DENUNCIATION_INITIAL',
      dueRule: 'DENUNCIATION_RESOLVE',
    })
    expect((await office.db.select().from(separateReaders)).map(({ userId }) => userId).sort()).toEqual([
      101, 103,
    ])
    expect(await office.db.select().from(outbox)).toEqual([])
    const events = await eventsOf(office.db, `opinion:${row!.id}`)
    expect(events.map(({ step, seq }) => [step, seq])).toEqual([
      ['receive', 1],
      ['separate', 2],
    ])
    for (const address of [paths.queue, `${paths.queue}?q=hoàng yến`, `${paths.queue}?nguon=petition`])
      expect(await (await office.as('thu')(address)).text()).not.toContain(row!.code)
    const read = await office.as('binh')(paths.separateOpinion(row!.code))
    expect([read.status, await read.text()]).toEqual([200, expect.stringContaining('CHIM HOÀNG YẾN')])
    expect((await office.as('hanh')(paths.separateOpinion(row!.code))).status).toBe(404)
  })

  test('sent again leads to the same, where opening it is logged', async () => {
    const token = await open()
    await send({ kind: 'denunciation' }, 'thu', token)
    const again = await send({ kind: 'denunciation' }, 'thu', token)
    const [row, ...others] = await all()
    expect([others.length, again.headers.get('location')]).toEqual([0, paths.separateOpinion(row!.code)])
  })
})

test('the four outcomes of a letter are offered with what the sender reads in each, and no other', async () => {
  await send()
  const [row] = await all()
  const page = await (await office.as('thu')(paths.staffOpinion(row!.code))).text()
  const ways = [...page.matchAll(/name="to" value="(\w+)"/g)].map(([, way]) => way)
  expect(ways).toEqual(['forward', 'return_with_guidance', 'file'])
  expect(page).toContain('Người gửi đọc: “Đơn không đủ điều kiện xử lý nên được lưu. Căn cứ: [căn cứ].')
  const leave = (fields: Fields) => office.as('thu')(paths.departure(row!.code), form({ seq: 1, ...fields }))
  expect((await leave({ to: 'refuse', ground: 'repeated', reason: 'x' })).status).toBe(422)
  expect((await leave({ to: 'file', ground: 'repeated', reason: 'x' })).status).toBe(422)
  expect((await leave({ to: 'file', reason: 'x' })).status).toBe(422)
  expect((await leave({ to: 'file', ground: 'unreadable', reason: 'Ướt hết' })).status).toBe(303)
  const after = await (await office.as('thu')(paths.staffOpinion(row!.code))).text()
  expect(after).toContain('Căn cứ: đơn rách nát, tẩy xóa, không đọc được nội dung. Lý do: Ướt hết')
})
