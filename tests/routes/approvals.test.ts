import { afterEach, beforeEach, expect, test } from 'vitest'
import { remarks } from '../../db/schema/answers.ts'
import { paths } from '../../src/paths.ts'
import { addAnswer, addAssigned, addSubmitted, standing, versionsOf } from '../support/answers.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)
const list = async (name: StaffName = 'binh') => (await office.as(name)(paths.approvals)).text()
const cardsIn = (html: string) => html.match(/id="card-/g)?.length ?? 0

test('the list shows what waits in the leader’s units: question, draft, days left, history', async () => {
  const session = await addSession(office)
  const opinion = await addSubmitted(office, { due_on: '2026-11-25' }, { session })
  await addSubmitted(office, {}, { unitId: 2 })
  await addAssigned(office)
  const html = await list()
  expect(cardsIn(html)).toBe(1)
  expect(html).toContain(`id="card-${opinion.code}"`)
  expect(html).toContain(opinion.text)
  expect(html).toContain('sửa đường xong trước ngày 15/12/2026')
  expect(html).toContain('Còn 2 ngày')
  expect(html).toContain('Nhận ý kiến')
})

test('an empty list says what comes next, in both languages', async () => {
  expect(await list()).toContain('Không có câu trả lời nào chờ phê duyệt')
  expect(await (await office.as('binh')(`${paths.approvals}?lang=en`)).text()).toContain(
    'No answer awaits approval',
  )
})

test.each([1, 3])('the list of %i costs one trip beside the sign-in', async (n) => {
  for (let i = 0; i < n; i++) await addSubmitted(office)
  office.queries.reset()
  expect(cardsIn(await list())).toBe(n)
  expect(office.queries.trips()).toBe(3)
})

test('a long list goes on by the page, in the order of the due dates, each once', async () => {
  for (let i = 0; i < 53; i++) await addSubmitted(office, { due_on: `2026-12-${String((i % 9) + 10)}` })
  const first = await list()
  const next = /href="([^"]*sau=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&')
  const second = await (await office.as('binh')(next)).text()
  const codes = [...`${first}${second}`.matchAll(/id="card-(\w+)"/g)].map(([, code]) => code)
  expect([cardsIn(first), cardsIn(second)]).toEqual([50, 3])
  expect(new Set(codes).size).toBe(53)
}, 120_000)

test('the leader approves in the name of a leader of the unit', async () => {
  const opinion = await addSubmitted(office)
  const response = await office.as('binh')(paths.approval(opinion.code), form({ seq: 1, signer: 61 }))
  expect([response.status, response.headers.get('location')]).toEqual([303, paths.staffOpinion(opinion.code)])
  expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 2 })
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { approvedBy: 103, signerId: 61, issuedAt: null },
  ])
  expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
    step: 'approve',
    actorId: 103,
    data: { from: 'submitted', to: 'approved', answer: opinion.answer, signer: 61 },
  })
})

test('from the list one comes back to the list, which says what was done', async () => {
  const opinion = await addSubmitted(office)
  const post = form({ seq: 1, signer: 61, from: 'approvals' })
  const response = await office.as('binh')(paths.approval(opinion.code), post)
  const html = await (await office.as('binh')(response.headers.get('location')!)).text()
  expect(html).toContain(`Đã phê duyệt câu trả lời cho ý kiến ${opinion.code}`)
  expect(cardsIn(html)).toBe(0)
})

test('htmx gets the card alone', async () => {
  const opinion = await addSubmitted(office)
  const post = form({ seq: 1, signer: 61, from: 'approvals' }, { hx: true })
  const response = await office.as('binh')(paths.approval(opinion.code), post)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html.startsWith(`<section id="card-${opinion.code}">`)).toBe(true)
  expect(html).toContain('chuyển văn thư cấp số')
  expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 2 })
})

test('the signer chosen last stands chosen for the next', async () => {
  const [first, second] = [await addSubmitted(office), await addSubmitted(office)]
  await office.as('binh')(paths.approval(first.code), form({ seq: 1, signer: 62 }))
  const html = await list()
  expect(html).toContain(`id="card-${second.code}"`)
  expect(html).toContain('<option value="62" selected="">')
})

test.each([
  ['nobody', {}],
  ['a leader of another unit', { signer: 71 }],
  ['somebody who does not exist', { signer: 999 }],
])('%s cannot be the signer', async (_, fields) => {
  const opinion = await addSubmitted(office)
  const response = await office.as('binh')(paths.approval(opinion.code), form({ seq: 1, ...fields }))
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(`id="field-approve-${opinion.code}-signer-error"`)
  expect(await stepsOf(opinion.id)).toEqual(['receive'])
})

test('a draft is sent back with a remark, kept beside the history', async () => {
  const opinion = await addSubmitted(office)
  const remark = 'Nêu rõ ai làm và bao giờ xong.'
  await office.as('binh')(paths.sendingBack(opinion.code), form({ seq: 1, remark }))
  expect(await standing(office, opinion.id)).toEqual({ state: 'drafted', seq: 2 })
  expect(await office.db.select().from(remarks)).toMatchObject([
    { opinionId: opinion.id, answerId: opinion.answer, step: 'send_back', text: remark, writtenBy: 103 },
  ])
  const event = (await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!
  expect(event.data).toEqual({ from: 'submitted', to: 'drafted', answer: opinion.answer })
})

test('htmx gets the card with the error where the remark is missing', async () => {
  const opinion = await addSubmitted(office)
  const post = form({ seq: 1, remark: ' ', from: 'approvals' }, { hx: true })
  const response = await office.as('binh')(paths.sendingBack(opinion.code), post)
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html.startsWith('<section class="card"')).toBe(true)
  expect(html).toContain('Xin ghi yêu cầu sửa')
  expect(await stepsOf(opinion.id)).toEqual(['receive'])
})

test.each(['thu', 'quang', 'hanh', 'an', 'oanh'] as const)(
  '%s cannot decide: 404, nothing written',
  async (name) => {
    const opinion = await addSubmitted(office)
    const as = office.as(name)
    const posts = [
      await as(paths.approval(opinion.code), form({ seq: 1, signer: 61 })),
      await as(paths.sendingBack(opinion.code), form({ seq: 1, remark: 'Sửa lại' })),
      await as(paths.approvals, form({ ticked: `${opinion.code}.1`, signer: name === 'oanh' ? 71 : 61 })),
    ]
    expect(posts.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await stepsOf(opinion.id)).toEqual(['receive'])
    expect(await office.db.select().from(remarks)).toEqual([])
    if (name !== 'oanh') expect((await as(paths.approvals)).status).toBe(404)
    else expect(cardsIn(await list('oanh'))).toBe(0)
  },
)

test('of two approvals at once one is an event and the other is told', async () => {
  const opinion = await addSubmitted(office)
  const approve = () => office.as('binh')(paths.approval(opinion.code), form({ seq: 1, signer: 61 }))
  const answers = await Promise.all([approve(), approve()])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'approve'])
})

test('a leader does not approve a text they never saw', async () => {
  const opinion = await addSubmitted(office, { state: 'submitted' })
  await office.as('binh')(paths.sendingBack(opinion.code), form({ seq: 1, remark: 'Sửa' }))
  await office.as('quang')(
    paths.submission(opinion.code),
    form({ seq: 2, text: 'Bản khác hẳn. Căn cứ Luật Đường bộ 2024, xã sửa trước ngày 15/12/2026.' }),
  )
  const response = await office.as('binh')(
    paths.approval(opinion.code),
    form({ seq: 1, signer: 61, from: 'approvals' }),
  )
  expect(response.status).toBe(409)
  expect(await response.text()).toContain('Bản khác hẳn')
  expect(await standing(office, opinion.id)).toEqual({ state: 'submitted', seq: 4 })
})

test('several are approved with one button, each with its event', async () => {
  const opinions = [await addSubmitted(office), await addSubmitted(office), await addSubmitted(office)]
  const ticked = opinions.slice(0, 2).map(({ code }) => `${code}.1`)
  const response = await office.as('binh')(paths.approvals, form({ ticked, signer: 61 }))
  expect(response.headers.get('location')).toBe(`${paths.approvals}?so=2`)
  expect(await Promise.all(opinions.map(({ id }) => stepsOf(id)))).toEqual([
    ['receive', 'approve'],
    ['receive', 'approve'],
    ['receive'],
  ])
  const html = await (await office.as('binh')(`${paths.approvals}?so=2`)).text()
  expect(html).toContain('Đã phê duyệt 2 câu trả lời')
})

test('of several those that still can are approved, the others named with the reason', async () => {
  const fine = await addSubmitted(office)
  const moved = await addSubmitted(office, { state: 'drafted' })
  const changed = await addSubmitted(office)
  const foreign = await addSubmitted(office, {}, { unitId: 2 })
  const ticked = [`${fine.code}.1`, `${moved.code}.1`, `${changed.code}.0`, `${foreign.code}.1`]
  const response = await office.as('binh')(paths.approvals, form({ ticked, signer: 61 }))
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('Đã phê duyệt 1 câu trả lời')
  expect(html).toContain(`${moved.code}: đã chuyển sang bước khác`)
  expect(html).toContain(`${changed.code}: vừa được người khác thay đổi`)
  expect(html).toContain(`${foreign.code}: không còn trong danh sách`)
  expect(await standing(office, fine.id)).toEqual({ state: 'approved', seq: 2 })
  expect(await standing(office, foreign.id)).toEqual({ state: 'submitted', seq: 1 })
})

test('several at once need a tick and a signer; what was ticked stays ticked', async () => {
  const opinions = [await addSubmitted(office), await addSubmitted(office)]
  const nothing = await office.as('binh')(paths.approvals, form({ signer: 61 }))
  expect([nothing.status, (await nothing.text()).includes('Xin chọn ít nhất một mục')]).toEqual([422, true])
  const ticked = `${opinions[1]!.code}.1`
  const noSigner = await office.as('binh')(paths.approvals, form({ ticked }))
  const html = await noSigner.text()
  expect(noSigner.status).toBe(422)
  expect(html).toMatch(new RegExp(`value="${ticked}" form="several" checked`))
  expect(await stepsOf(opinions[1]!.id)).toEqual(['receive'])
})

test('ten leaders pressing the same button at once approve each answer once', async () => {
  const opinions = [await addSubmitted(office), await addSubmitted(office)]
  const ticked = opinions.map(({ code }) => `${code}.1`)
  const press = () => office.as('binh')(paths.approvals, form({ ticked, signer: 61 }))
  const answers = await Promise.all(Array.from({ length: 10 }, press))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(409)])
  for (const { id } of opinions) expect(await stepsOf(id)).toEqual(['receive', 'approve'])
})

test('approving several costs three trips beside the sign-in: signer, opinions, write', async () => {
  const opinions = [await addSubmitted(office), await addSubmitted(office), await addSubmitted(office)]
  office.queries.reset()
  const ticked = opinions.map(({ code }) => `${code}.1`)
  await office.as('binh')(paths.approvals, form({ ticked, signer: 61 }))
  expect(office.queries.trips()).toBe(5)
})

test('an oral answer is read beside the draft', async () => {
  const opinion = await addSubmitted(office)
  await addAnswer(office, opinion.id, { form: 'oral', text: 'Chủ tịch đã hứa tại hội trường.', signerId: 61 })
  expect(await list()).toContain('Chủ tịch đã hứa tại hội trường.')
})
