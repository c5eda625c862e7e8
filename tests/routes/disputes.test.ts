import { afterEach, beforeEach, expect, test } from 'vitest'
import { remarks } from '../../db/schema/answers.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { readable } from '../support/asking.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addPublishedAnswer } from '../support/publication.ts'
import { addAnswered, askerOf, voicesIn } from '../support/voices.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const person = {
  name: 'Hoàng Thị Lan',
  phone: '0912345678',
  email: 'lan@example.vn',
  hamletId: 31,
  address: '',
}
const row = async (id: number) => (await office.db.select().from(opinions)).find((one) => one.id === id)!
const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)
const mails = async () =>
  (await office.db.select().from(outbox))
    .map(({ kind, channel }) => [kind, channel])
    .filter(([kind]) => kind !== 'receipt')

async function settle(
  name: StaffName,
  opinion: { id: number; code: string },
  fields: Record<string, string | number>,
  { hx = false } = {},
) {
  const { seq } = await row(opinion.id)
  const path = `/lam-viec/y-kien/${opinion.code}/xem-lai`
  return office.as(name)(path, form({ seq, ...fields }, { hx }))
}

const close = async (opinion: { id: number; code: string }, seq?: number) =>
  office.as('binh')(
    `/lam-viec/y-kien/${opinion.code}/ket-thuc`,
    form({ seq: seq ?? (await row(opinion.id)).seq, remark: '' }),
  )

test('the asker disputes with a reason: one row, one step, a message at once, and it is shown as running', async () => {
  const opinion = await addAnswered(office, { person })
  const lan = askerOf(office, opinion.secret)
  expect(readable(await (await lan.open()).text())).toContain('Hạn cuối: hết ngày 08/12/2026.')
  const answer = await lan.dispute('Đoạn đầu thôn vẫn lún.')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/theo-doi/${opinion.secret}?da=de-nghi`,
  ])
  const { disputes } = await voicesIn(office)
  expect(disputes).toMatchObject([
    { opinionId: opinion.id, answerId: opinion.answerId, reason: 'Đoạn đầu thôn vẫn lún.', settledAt: null },
  ])
  const [event] = (await eventsOf(office.db, `opinion:${opinion.id}`)).slice(-1)
  expect(event).toMatchObject({ step: 'dispute', actorId: null, data: { dispute: disputes[0]!.id } })
  expect(JSON.stringify(event!.data)).not.toContain('lún')
  expect(await row(opinion.id)).toMatchObject({ state: 'answered', disputedAt: NOW })
  expect(await mails()).toEqual([['dispute_received', 'mail']])
  const text = readable(await (await lan.open()).text())
  expect(text).toContain('Lãnh đạo đang xem lại câu trả lời')
  expect(text).not.toContain('Gửi đề nghị xem lại')
})

test('who is not content is offered the dispute, open', async () => {
  const opinion = await addAnswered(office)
  const lan = askerOf(office, opinion.secret)
  const isOpen = async () => /<details[^>]* open="" id="dispute"/.test(await (await lan.open()).text())
  expect(await isOpen()).toBe(false)
  await lan.rate('not_satisfied')
  expect(await isOpen()).toBe(true)
})

test('who left a phone alone reads it on the page: nobody is made to call', async () => {
  const opinion = await addAnswered(office)
  await askerOf(office, opinion.secret).dispute('Chưa sửa')
  expect(await mails()).toEqual([])
})

test('the last day counts whole, the minute after it does not, and the page says what else one can do', async () => {
  const [first, second] = [await addAnswered(office), await addAnswered(office)]
  office.at(Date.UTC(2026, 11, 8, 16, 59))
  expect((await askerOf(office, first.secret).dispute('Chưa sửa')).status).toBe(303)
  office.at(Date.UTC(2026, 11, 8, 17, 0))
  const late = askerOf(office, second.secret)
  const page = readable(await (await late.open()).text())
  expect(page).toContain('Thời gian đề nghị xem lại đã hết từ sau ngày 08/12/2026.')
  expect(page).toContain('gọi văn phòng số 0200 000 111')
  const refused = await late.dispute('Vẫn còn lún')
  expect(refused.status).toBe(409)
  const text = readable(await refused.text())
  expect(text).toContain('Đã hết thời gian đề nghị xem lại.')
  expect(text).toContain('Vẫn còn lún')
  expect((await voicesIn(office)).disputes.map(({ opinionId }) => opinionId)).toEqual([first.id])
})

test('one dispute runs at a time, however often it is sent', async () => {
  const opinion = await addAnswered(office)
  const lan = askerOf(office, opinion.secret)
  const all = await Promise.all(Array.from({ length: 10 }, () => lan.dispute('Chưa sửa')))
  expect(all.map(({ status }) => status)).toEqual(new Array(10).fill(303))
  const another = await lan.dispute('Một lý do khác')
  expect(another.status).toBe(409)
  expect(readable(await another.text())).toContain('đang được lãnh đạo xem xét')
  expect((await voicesIn(office)).disputes).toHaveLength(1)
})

test('an empty reason is asked for at its field; nothing is written', async () => {
  const opinion = await addAnswered(office)
  const answer = await askerOf(office, opinion.secret).dispute(' \n ')
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Xin ghi điều gì chưa đúng hoặc còn thiếu.')
  expect(html).toMatch(/<details[^>]* open="" id="dispute"/)
  expect(html).toMatch(/id="field-dispute-reason"[^>]*aria-invalid="true"/)
  expect(await stepsOf(opinion.id)).not.toContain('dispute')
})

test('a dispute of a version that was replaced meanwhile keeps its words and asks to read the new one', async () => {
  const opinion = await addAnswered(office)
  await addPublishedAnswer(office, opinion, { version: 2, issuedAt: NOW + 1 }, null)
  const answer = await askerOf(office, opinion.secret).dispute('Sai tên đường', {
    answer: String(opinion.answerId),
  })
  expect(answer.status).toBe(409)
  const text = readable(await answer.text())
  expect(text).toContain('Đã có câu trả lời mới hơn.')
  expect(text).toContain('Sai tên đường')
})

test('a running dispute keeps it from being closed; two browsers at once leave no closed one that nobody sees', async () => {
  const disputed = await addAnswered(office)
  await askerOf(office, disputed.secret).dispute('Chưa sửa')
  const refused = await close(disputed)
  expect(refused.status).toBe(409)
  expect((await row(disputed.id)).state).toBe('answered')

  const raced = await addAnswered(office)
  const { seq } = await row(raced.id)
  const [said, closed] = await Promise.all([
    askerOf(office, raced.secret).dispute('Chưa sửa'),
    close(raced, seq),
  ])
  expect(said.status).toBe(303)
  const steps = (await stepsOf(raced.id)).slice(2)
  // Either the leader was first, and the dispute came to a closed one, or the closing met the dispute and was refused.
  expect([
    [['close', 'dispute'], 303],
    [['dispute'], 409],
  ]).toContainEqual([steps, closed.status])
  expect(await row(raced.id)).toMatchObject({ disputedAt: NOW })
})

test('the desk of the leader counts disputes, closed ones too, and leads to the list of as many', async () => {
  const first = await addAnswered(office)
  const second = await addAnswered(office, { set: { state: 'closed', closed_at: NOW } })
  await addAnswered(office)
  await askerOf(office, first.secret).dispute('Chưa sửa')
  await askerOf(office, second.secret).dispute('Chưa sửa')
  const tile = async (name: StaffName) =>
    /href="([^"]*cho=xem-lai[^"]*)"[^>]*>[\s\S]*?(\d+)/.exec(
      await (await office.as(name)('/lam-viec')).text(),
    )
  const [, href, count] = (await tile('binh'))!
  expect(count).toBe('2')
  const list = await (await office.as('binh')(href!.replaceAll('&amp;', '&'))).text()
  expect([...list.matchAll(/\/lam-viec\/y-kien\/(K\d+)"/g)].map(([, code]) => code).sort()).toEqual(
    [first.code, second.code].sort(),
  )
  expect(await tile('thu')).toBeNull()
  const elsewhere = await (await office.as('oanh')('/lam-viec/y-kien?cho=xem-lai')).text()
  for (const { code } of [first, second]) expect(elsewhere).not.toContain(code)
})

test.each([true, false])(
  'the leader accepts: opened again with its own due date, in one batch (htmx: %s)',
  async (hx) => {
    const opinion = await addAnswered(office, { person, set: { due_on: '2026-11-25', state: 'closed' } })
    const lan = askerOf(office, opinion.secret)
    await lan.dispute('Chưa sửa')
    const answer = await settle(
      'binh',
      opinion,
      { outcome: 'accepted', reason: 'Sẽ kiểm tra lại đoạn đầu thôn.' },
      { hx },
    )
    expect(answer.status).toBe(303)
    expect(await row(opinion.id)).toMatchObject({
      ...{ state: 'assigned', agencyId: 11, disputedAt: null, answeredAt: null, closedAt: null },
      // Fifteen working days from 23 November; the 24th is a day off.
      dueOn: '2026-12-15',
      dueRule: 'ANSWER_DEFAULT',
    })
    expect((await voicesIn(office)).disputes).toMatchObject([
      { outcome: 'accepted', settledAt: NOW, settledBy: 103, reply: 'Sẽ kiểm tra lại đoạn đầu thôn.' },
    ])
    expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
      step: 'reopen',
      actorId: 103,
      data: { outcome: 'accepted', due: '2026-12-15' },
    })
    expect(await mails()).toEqual([
      ['dispute_received', 'mail'],
      ['dispute_settled', 'mail'],
    ])
    const own = readable(await (await lan.open()).text())
    expect(own).toContain('Lãnh đạo đã đồng ý xem lại; ý kiến được mở lại')
    expect(own).toContain('Sẽ kiểm tra lại đoạn đầu thôn.')
    const board = readable(await (await office.visit(`/y-kien/${opinion.code}`)).text())
    expect(board).toContain('Mở lại để giải quyết tiếp')
    expect(board).not.toContain('Sẽ kiểm tra lại')
  },
)

test('while it runs nobody reads the matter as resolved, in no page and no figure; refused, it is again', async () => {
  const opinion = await addAnswered(office, { person })
  const lan = askerOf(office, opinion.secret)
  const said = async () => ({
    follow: await (await lan.open()).text(),
    board: await (await office.visit(`/y-kien/${opinion.code}`)).text(),
    staff: await (await office.as('binh')(`/lam-viec/y-kien/${opinion.code}`)).text(),
    closeOut: await (await office.as('binh')('/lam-viec/ket-thuc')).text(),
  })
  const counted = async () => {
    const { opinions: counts } = await (await office.visit('/api/v1/figures')).json()
    const [item] = (await (await office.visit('/api/v1/opinions')).json()).items
    return [counts.resolved.part, counts.unresolved.part, item.resolved]
  }
  expect(await counted()).toEqual([1, 0, true])
  await lan.dispute('Chưa sửa')
  for (const [where, html] of Object.entries(await said())) {
    expect([where, html.includes('Chưa giải quyết xong')]).toEqual([where, true])
    expect([where, html.includes('Đã giải quyết xong')]).toEqual([where, false])
  }
  expect(await counted()).toEqual([0, 1, false])
  await settle('binh', opinion, { outcome: 'rejected', reason: 'Đã kiểm tra lại.' })
  for (const [where, html] of Object.entries(await said()))
    expect([where, html.includes('Đã giải quyết xong')]).toEqual([where, true])
  expect(await counted()).toEqual([1, 0, true])
})

test('the leader answers why not: the answer stands, the asker reads why, and it can be closed', async () => {
  const opinion = await addAnswered(office, { person })
  const lan = askerOf(office, opinion.secret)
  await lan.dispute('Chưa sửa')
  await settle('binh', opinion, { outcome: 'rejected', reason: 'Đoạn này đã sửa <b>ngày 20/11</b>.' })
  expect(await row(opinion.id)).toMatchObject({ state: 'answered', disputedAt: null })
  expect((await voicesIn(office)).disputes).toMatchObject([{ outcome: 'rejected', settledBy: 103 }])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft', 'dispute', 'settle_dispute'])
  expect((await mails()).at(-1)).toEqual(['dispute_settled', 'mail'])
  const html = await (await lan.open()).text()
  expect(html).toContain('&lt;b&gt;ngày 20/11&lt;/b&gt;')
  expect(readable(html)).toContain('Lãnh đạo đã xem lại và giữ nguyên câu trả lời')
  expect((await close(opinion)).status).toBe(303)
})

test('a plain reopening by the leader ends the dispute that runs with it, and one message tells of both', async () => {
  const opinion = await addAnswered(office, { person })
  await askerOf(office, opinion.secret).dispute('Chưa sửa')
  const { seq } = await row(opinion.id)
  await office.as('binh')(`/lam-viec/y-kien/${opinion.code}/mo-lai`, form({ seq, reason: 'Chỉ đạo nội bộ' }))
  expect(await row(opinion.id)).toMatchObject({ state: 'assigned', disputedAt: null })
  expect((await voicesIn(office)).disputes).toMatchObject([{ outcome: 'accepted', reply: '' }])
  expect(await office.db.select().from(remarks)).toMatchObject([{ step: 'reopen', text: 'Chỉ đạo nội bộ' }])
  expect((await mails()).map(([kind]) => kind)).toEqual(['dispute_received', 'dispute_settled'])
  const own = await (await askerOf(office, opinion.secret).open()).text()
  expect(own).not.toContain('Chỉ đạo nội bộ')
})

test.each(['thu', 'quang', 'hanh', 'oanh', 'an'] as const)('%s settles no dispute', async (name) => {
  const opinion = await addAnswered(office)
  await askerOf(office, opinion.secret).dispute('Chưa sửa')
  for (const outcome of ['accepted', 'rejected']) {
    const answer = await settle(name, opinion, { outcome, reason: 'x' })
    expect(answer.status).toBe(404)
  }
  expect(await row(opinion.id)).toMatchObject({ state: 'answered', disputedAt: NOW })
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft', 'dispute'])
})

test('without an outcome or a word the form stays open with what was typed', async () => {
  const opinion = await addAnswered(office)
  await askerOf(office, opinion.secret).dispute('Chưa sửa')
  const empty = await settle('binh', opinion, { outcome: '', reason: '' })
  expect(empty.status).toBe(422)
  const sentences = readable(await empty.text())
  expect(sentences).toContain('Xin chọn kết luận.')
  expect(sentences).toContain('Xin ghi lời trả lời người gửi.')
  const half = await settle('binh', opinion, { outcome: '', reason: 'Đã sửa hôm qua' })
  expect([half.status, readable(await half.text()).includes('Đã sửa hôm qua')]).toEqual([422, true])
  expect((await row(opinion.id)).disputedAt).toBe(NOW)
})

test('two leaders settle at once: one does, the other reads what happened and loses no word', async () => {
  const opinion = await addAnswered(office)
  await askerOf(office, opinion.secret).dispute('Chưa sửa')
  const both = await Promise.all([
    settle('binh', opinion, { outcome: 'accepted', reason: 'Mở lại để kiểm tra cùng thôn' }),
    settle('binh', opinion, { outcome: 'rejected', reason: 'Đã sửa xong từ tuần trước rồi' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  const lost = both.find(({ status }) => status === 409)!
  expect(readable(await lost.text())).toMatch(/Mở lại để kiểm tra cùng thôn|Đã sửa xong từ tuần trước rồi/)
  expect((await voicesIn(office)).disputes.filter(({ settledAt }) => settledAt !== null)).toHaveLength(1)
  const again = await settle('binh', opinion, { outcome: 'rejected', reason: 'Thêm một lần nữa cho chắc' })
  expect(again.status).toBe(409)
})

test('both pages are there in English', async () => {
  const opinion = await addAnswered(office)
  await askerOf(office, opinion.secret).dispute('Chưa sửa')
  const own = await (await office.visit(`/theo-doi/${opinion.secret}?lang=en`)).text()
  expect(own).toContain('The leader is looking at the answer again')
  const staff = await (await office.as('binh')(`/lam-viec/y-kien/${opinion.code}?lang=en`)).text()
  expect(staff).toContain('Answer the dispute')
})
