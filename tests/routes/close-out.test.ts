import { afterEach, beforeEach, expect, test } from 'vitest'
import { remarks } from '../../db/schema/answers.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { paths } from '../../src/paths.ts'
import { addAnswered, addSubmitted, standing, versionsOf } from '../support/answers.ts'
import { addCommitment } from '../support/commitments.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)
const list = async (name: StaffName = 'binh') => (await office.as(name)(paths.closeOut)).text()
const cardsIn = (html: string) => html.match(/id="card-/g)?.length ?? 0

test('the list shows what was answered in the leader’s units, session by session, question and answer', async () => {
  const later = await addSession(office, { theme: 'Buổi sau', startsAt: NOW + 9e8 })
  const earlier = await addSession(office, { theme: 'Buổi trước', startsAt: NOW - 9e8 })
  const outside = await addAnswered(office)
  const second = await addAnswered(office, {}, { session: later })
  const first = await addAnswered(office, {}, { session: earlier })
  await addAnswered(office, {}, { unitId: 2 })
  await addSubmitted(office)
  const html = await list()
  const places = [first, second, outside].map(({ code }) => html.indexOf(`id="card-${code}"`))
  expect(cardsIn(html)).toBe(3)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(html).toContain('Buổi trước')
  expect(html).toContain('Ngoài các buổi đối thoại, tiếp công dân')
  expect(html).toContain(first.text)
  expect(html).toContain('sửa đường xong trước ngày 15/12/2026')
})

test('an empty list says what comes next, in both languages', async () => {
  expect(await list()).toContain('Không có ý kiến nào chờ kết thúc')
  expect(await (await office.as('binh')(`${paths.closeOut}?lang=en`)).text()).toContain(
    'No opinion awaits close-out',
  )
})

test.each([1, 3])('the list of %i costs one trip beside the sign-in', async (n) => {
  for (let i = 0; i < n; i++) await addAnswered(office)
  office.queries.reset()
  expect(cardsIn(await list())).toBe(n)
  expect(office.queries.trips()).toBe(3)
})

test('a long list goes on by the page, each once', async () => {
  const session = await addSession(office)
  for (let i = 0; i < 52; i++) await addAnswered(office, {}, i % 2 ? { session } : {})
  const first = await list()
  const next = /href="([^"]*sau=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&')
  const second = await (await office.as('binh')(next)).text()
  const codes = [...`${first}${second}`.matchAll(/id="card-(\w+)"/g)].map(([, code]) => code)
  expect([cardsIn(first), cardsIn(second), new Set(codes).size]).toEqual([50, 2, 52])
}, 120_000)

test('the leader closes one, with or without a remark', async () => {
  const [plain, noted] = [await addAnswered(office), await addAnswered(office)]
  expect((await office.as('binh')(paths.closing(plain.code), form({ seq: 1 }))).status).toBe(303)
  await office.as('binh')(paths.closing(noted.code), form({ seq: 1, remark: 'Theo dõi tiến độ thi công.' }))
  expect(await standing(office, plain.id)).toEqual({ state: 'closed', seq: 2 })
  expect((await office.db.select().from(opinions)).map(({ closedAt }) => closedAt)).toEqual([NOW, NOW])
  expect(await office.db.select().from(remarks)).toMatchObject([
    { opinionId: noted.id, step: 'close', text: 'Theo dõi tiến độ thi công.', writtenBy: 103 },
  ])
})

test('from the list one comes back to it; htmx gets the card alone', async () => {
  const [plain, hx] = [await addAnswered(office), await addAnswered(office)]
  const fields = { seq: 1, from: 'close-out' }
  const response = await office.as('binh')(paths.closing(plain.code), form(fields))
  const html = await (await office.as('binh')(response.headers.get('location')!)).text()
  expect(html).toContain(`Đã kết thúc ý kiến ${plain.code}`)
  const piece = await office.as('binh')(paths.closing(hx.code), form(fields, { hx: true }))
  expect(await piece.text()).toMatch(new RegExp(`^<section id="card-${hx.code}">.*Đã kết thúc`, 's'))
  expect(await standing(office, hx.id)).toEqual({ state: 'closed', seq: 2 })
})

test('several are closed with one button and one remark; what cannot be closed is named', async () => {
  const [first, second] = [await addAnswered(office), await addAnswered(office)]
  const reopened = await addAnswered(office, { state: 'assigned' })
  const foreign = await addAnswered(office, {}, { unitId: 2 })
  const ticked = [first, second, reopened, foreign].map(({ code }) => `${code}.1`)
  const response = await office.as('binh')(paths.closeOut, form({ ticked, remark: 'Đã trả lời đủ.' }))
  const html = await response.text()
  expect(html).toContain('Đã kết thúc 2 ý kiến.')
  expect(html).toContain('2 ý kiến chưa được kết thúc')
  expect(html).toContain(`${reopened.code}: đã chuyển sang bước khác`)
  expect(html).toContain(`${foreign.code}: không còn trong danh sách`)
  expect(await stepsOf(first.id)).toEqual(['receive', 'close'])
  expect(await stepsOf(foreign.id)).toEqual(['receive'])
  expect(await office.db.select().from(remarks)).toHaveLength(2)
})

test('when all ticked were closed the list says how many', async () => {
  const opinion = await addAnswered(office)
  const response = await office.as('binh')(paths.closeOut, form({ ticked: `${opinion.code}.1` }))
  expect(response.headers.get('location')).toBe(`${paths.closeOut}?so=1`)
  const html = await (await office.as('binh')(`${paths.closeOut}?so=1&lang=en`)).text()
  expect(html).toContain('1 opinion closed.')
})

test('nothing ticked is refused with a sentence, the remark kept', async () => {
  await addAnswered(office)
  await addAnswered(office)
  const response = await office.as('binh')(paths.closeOut, form({ remark: 'Ghi chú của tôi' }))
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain('Xin chọn ít nhất một mục')
  expect(html).toContain('Ghi chú của tôi</textarea>')
})

test('a closed opinion is opened again with a reason: the agency goes on, the issued answer stays', async () => {
  const opinion = await addAnswered(office, { state: 'closed', closed_at: NOW })
  const reason = 'Đường lại bị sụt lún sau mưa.'
  await office.as('binh')(paths.reopening(opinion.code), form({ seq: 1, reason }))
  expect(await standing(office, opinion.id)).toEqual({ state: 'assigned', seq: 2 })
  expect((await office.db.select().from(opinions))[0]).toMatchObject({ answeredAt: null, closedAt: null })
  expect(await office.db.select().from(remarks)).toMatchObject([{ step: 'reopen', text: reason }])
  const page = await (await office.as('quang')(paths.staffOpinion(opinion.code))).text()
  expect(page).toContain(reason)
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 2, text: 'Sẽ sửa lại.' }))
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { version: 1, issuedAt: NOW, isPublic: true },
    { version: 2, text: 'Sẽ sửa lại.', issuedAt: null },
  ])
})

test('reopening without a reason is refused', async () => {
  const opinion = await addAnswered(office)
  const post = form({ seq: 1, reason: '', from: 'close-out' }, { hx: true })
  const response = await office.as('binh')(paths.reopening(opinion.code), post)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(`id="field-reopen-${opinion.code}-reason-error"`)
  expect(await stepsOf(opinion.id)).toEqual(['receive'])
})

test('of two closings at once one is an event and the other is told', async () => {
  const opinion = await addAnswered(office)
  const close = () => office.as('binh')(paths.closing(opinion.code), form({ seq: 1, from: 'close-out' }))
  const answers = await Promise.all([close(), close()])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'close'])
})

test('on a page that has grown old a remark is kept and shown', async () => {
  const opinion = await addAnswered(office, { state: 'closed' })
  const fields = { seq: 0, remark: 'Lời tôi vừa ghi <i>', from: 'close-out' }
  const response = await office.as('binh')(paths.closing(opinion.code), form(fields))
  expect(response.status).toBe(409)
  expect(await response.text()).toContain('Lời tôi vừa ghi &lt;i&gt;')
})

test.each(['thu', 'quang', 'hanh', 'an', 'oanh'] as const)(
  '%s cannot close: 404, nothing written',
  async (name) => {
    const opinion = await addAnswered(office)
    const as = office.as(name)
    const posts = [
      await as(paths.closing(opinion.code), form({ seq: 1 })),
      await as(paths.reopening(opinion.code), form({ seq: 1, reason: 'Mở lại' })),
      await as(paths.closeOut, form({ ticked: `${opinion.code}.1` })),
    ]
    expect(posts.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await stepsOf(opinion.id)).toEqual(['receive'])
    if (name !== 'oanh') expect((await as(paths.closeOut)).status).toBe(404)
    else expect(cardsIn(await list('oanh'))).toBe(0)
  },
)

test('what a resident disputes cannot be closed yet, and says why; the rest can with one button', async () => {
  const disputed = await addAnswered(office, { disputed_at: NOW })
  const one = await addAnswered(office)
  const two = await addAnswered(office)
  const html = await list()
  const [, card = ''] = html.split(`id="card-${disputed.code}"`)
  const own = card.slice(0, card.indexOf('</section>'))
  expect(own).toContain('Chưa kết thúc được: người dân đang đề nghị xem lại câu trả lời.')
  expect(own).not.toContain(`action="${paths.closing(disputed.code)}"`)
  expect(html).toContain('Kết thúc cả 2 ý kiến kết thúc được trên trang này')
  const refused = await office.as('binh')(
    paths.closing(disputed.code),
    form({ seq: 1, from: 'close-out', remark: '' }),
  )
  expect(refused.status).toBe(409)
  const ticked = [...html.matchAll(/type="hidden" name="ticked" value="([^"]+)"/g)].map(([, name]) => name!)
  await office.as('binh')(paths.closeOut, form({ ticked, remark: '' }))
  const states = await Promise.all(
    [disputed, one, two].map(async ({ id }) => (await standing(office, id)).state),
  )
  expect(states).toEqual(['answered', 'closed', 'closed'])
})

test('a window that still runs is said and does not keep an opinion open; what is promised stays behind in its own list', async () => {
  const opinion = await addAnswered(office)
  const commitment = await addCommitment(office, { opinionId: opinion.id, answerId: opinion.answer })
  const html = await list()
  expect(html).toContain('Người dân còn có thể đề nghị xem lại đến hết ngày 08/12/2026.')
  expect(html).toContain('Còn 1 cam kết sẽ tiếp tục được theo dõi sau khi kết thúc.')
  expect(html).toContain('Chưa giải quyết xong')
  expect(html).toContain('Xem 1 cam kết chưa xong')
  await office.as('binh')(paths.closing(opinion.code), form({ seq: 1, from: 'close-out', remark: '' }))
  expect((await standing(office, opinion.id)).state).toBe('closed')
  const rest = await (await office.as('binh')(`${paths.commitments}?trang-thai=open`)).text()
  expect(rest).toContain(paths.staffCommitment(commitment.code))
})

test('after one was closed the next one’s button has the focus', async () => {
  const [first, second] = [await addAnswered(office), await addAnswered(office)]
  expect(await list()).not.toContain('autofocus')
  const closed = await office.as('binh')(
    paths.closing(first.code),
    form({ seq: 1, from: 'close-out', remark: '' }),
  )
  const html = await (await office.as('binh')(closed.headers.get('location')!)).text()
  const form2 = html.slice(html.indexOf(`action="${paths.closing(second.code)}"`))
  expect(form2.slice(0, form2.indexOf('</form>'))).toContain('autofocus')
  expect(html.match(/autofocus/g)).toHaveLength(1)
})
