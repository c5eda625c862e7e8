import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addAnswer, addAssigned, addSubmitted, standing, versionsOf } from '../support/answers.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const TEXT = 'Căn cứ Luật Đường bộ 2024, Ủy ban nhân dân xã đã kiểm tra hiện trường ngày 20/11/2026.'
const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)

test('the officer of the agency saves a draft and comes back to the opinion', async () => {
  const opinion = await addAssigned(office)
  const response = await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: TEXT }))
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe(paths.staffOpinion(opinion.code))
  expect(await standing(office, opinion.id)).toEqual({ state: 'drafted', seq: 2 })
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { version: 1, text: TEXT, writtenBy: 102, submittedAt: null, issuedAt: null },
  ])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft'])
})

test('the event of a draft holds ids alone, no word of it', async () => {
  const opinion = await addAssigned(office)
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: TEXT }))
  const [version] = await versionsOf(office, opinion.id)
  const event = (await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!
  expect(event.data).toEqual({ from: 'assigned', to: 'drafted', answer: version!.id, version: 1 })
})

test('htmx gets the opinion anew after a draft', async () => {
  const opinion = await addAssigned(office)
  const post = form({ seq: 1, text: TEXT }, { hx: true })
  expect((await office.as('quang')(paths.draft(opinion.code), post)).status).toBe(303)
  const page = await office.as('quang')(paths.staffOpinion(opinion.code))
  const html = await page.text()
  expect(html).toContain(TEXT)
  expect(html).toContain('name="seq" value="2"')
})

test('saving again overwrites the version that one wrote oneself', async () => {
  const opinion = await addAssigned(office)
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: 'Bản đầu' }))
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 2, text: TEXT }))
  expect(await versionsOf(office, opinion.id)).toMatchObject([{ version: 1, text: TEXT }])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft', 'draft'])
})

test('saving over what a colleague wrote begins a new version and keeps theirs', async () => {
  const opinion = await addAssigned(office, { state: 'drafted' })
  await addAnswer(office, opinion.id, { text: 'Lời của đồng nghiệp', writtenBy: 101 })
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: TEXT }))
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { version: 1, text: 'Lời của đồng nghiệp', writtenBy: 101 },
    { version: 2, text: TEXT, writtenBy: 102 },
  ])
})

test('saving on a page that has grown old gives both texts side by side, escaped, and loses neither', async () => {
  const opinion = await addAssigned(office)
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: 'Bản <b>đang lưu</b>' }))
  const response = await office.as('quang')(
    paths.draft(opinion.code),
    form({ seq: 1, text: 'Bản vừa gõ <script>alert(1)</script>' }),
  )
  expect(response.status).toBe(409)
  const html = await response.text()
  expect(html).toContain('Bản &lt;b&gt;đang lưu&lt;/b&gt;')
  expect(html).toContain('Bản vừa gõ &lt;script&gt;alert(1)&lt;/script&gt;</textarea>')
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('name="seq" value="2"')
  expect(await versionsOf(office, opinion.id)).toMatchObject([{ text: 'Bản <b>đang lưu</b>' }])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft'])
})

test('of two saves at once one is kept and the other gets both texts', async () => {
  const opinion = await addAssigned(office)
  const answers = await Promise.all(
    ['Một', 'Hai'].map((text) => office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text }))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft'])
  const conflict = await answers.find(({ status }) => status === 409)!.text()
  expect(conflict).toContain('Một')
  expect(conflict).toContain('Hai')
})

test('words typed while the opinion went to another agency come back with the 404', async () => {
  const opinion = await addAssigned(office, { agency_id: 12, seq: 5 })
  const response = await office.as('quang')(
    paths.draft(opinion.code),
    form({ seq: 1, text: 'Điều tôi vừa viết <b>dở</b>' }),
  )
  expect(response.status).toBe(404)
  const html = await response.text()
  expect(html).toContain('Điều tôi vừa viết &lt;b&gt;dở&lt;/b&gt;')
  expect(html).not.toContain(opinion.text)
  expect(await versionsOf(office, opinion.id)).toEqual([])
})

test('words typed while a colleague submitted come back beside the submitted draft', async () => {
  const opinion = await addSubmitted(office)
  const response = await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: 'Viết muộn' }))
  expect(response.status).toBe(409)
  const html = await response.text()
  expect(html).toContain('Viết muộn')
  expect(html).toContain('sửa đường xong trước ngày 15/12/2026')
  expect(html).not.toContain(`action="${paths.draft(opinion.code)}"`)
  expect(await stepsOf(opinion.id)).toEqual(['receive'])
})

test('the secretariat enters what an agency wrote that does not sign in, and submits it past the same gates', async () => {
  const opinion = await addAssigned(office, { agency_id: 12 })
  const page = await (await office.as('thu')(paths.staffOpinion(opinion.code))).text()
  expect(page).toContain('Nhập trả lời thay cơ quan')
  await office.as('thu')(paths.draft(opinion.code), form({ seq: 1, text: 'Xin ghi nhận.' }))
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { version: 1, text: 'Xin ghi nhận.', writtenBy: 101 },
  ])
  const refused = await office.as('thu')(
    paths.submission(opinion.code),
    form({ seq: 2, text: 'Xin ghi nhận.' }),
  )
  expect(refused.status).toBe(422)
  expect(await standing(office, opinion.id)).toEqual({ state: 'drafted', seq: 2 })
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'enter_draft'])
  const { rows } = await office.db.$client.execute({
    sql: 'select officer_id from opinions where id = ?',
    args: [opinion.id],
  })
  expect(rows[0]!.officer_id).toBeNull()
})

test.each(['binh', 'hanh', 'oanh'] as const)('%s cannot draft: 404, and nothing is written', async (name) => {
  const opinion = await addAssigned(office)
  expect((await office.as(name)(paths.draft(opinion.code), form({ seq: 1, text: TEXT }))).status).toBe(404)
  expect((await office.as(name)(paths.submission(opinion.code), form({ seq: 1, text: TEXT }))).status).toBe(
    404,
  )
  expect(await versionsOf(office, opinion.id)).toEqual([])
  expect(await standing(office, opinion.id)).toEqual({ state: 'assigned', seq: 1 })
})

test('an officer of another agency cannot draft', async () => {
  const opinion = await addAssigned(office, { agency_id: 12 })
  const response = await office.as('quang')(paths.submission(opinion.code), form({ seq: 1, text: TEXT }))
  expect(response.status).toBe(404)
  expect(await standing(office, opinion.id)).toEqual({ state: 'assigned', seq: 1 })
})

test.each([
  ['nothing', ''],
  ['too much', 'a'.repeat(20_001)],
])('%s is refused with a sentence and kept', async (_, text) => {
  const opinion = await addAssigned(office)
  const response = await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text }))
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('id="field-draft-text-error"')
  expect(html).toContain(`${text}</textarea>`)
  expect(await versionsOf(office, opinion.id)).toEqual([])
})

test('submitting saves what was typed and hands it to the leader in one batch', async () => {
  const opinion = await addAssigned(office)
  const response = await office.as('quang')(paths.submission(opinion.code), form({ seq: 1, text: TEXT }))
  expect(response.status).toBe(303)
  expect(await standing(office, opinion.id)).toEqual({ state: 'submitted', seq: 3 })
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft', 'submit'])
  const events = await eventsOf(office.db, `opinion:${opinion.id}`)
  expect(events[1]!.batch).toBe(events[2]!.batch)
  expect((await versionsOf(office, opinion.id))[0]!.submittedAt).toBe(events[2]!.at)
})

test('a draft that was saved is submitted as it is, without another version', async () => {
  const opinion = await addAssigned(office)
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: TEXT }))
  await office.as('quang')(paths.submission(opinion.code), form({ seq: 2, text: TEXT }))
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft', 'submit'])
  expect(await versionsOf(office, opinion.id)).toMatchObject([{ version: 1, text: TEXT }])
})

test('a post without a text submits the saved draft, and is refused where there is none', async () => {
  const opinion = await addAssigned(office)
  expect((await office.as('quang')(paths.submission(opinion.code), form({ seq: 1 }))).status).toBe(422)
  expect(await stepsOf(opinion.id)).toEqual(['receive'])
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: TEXT }))
  expect((await office.as('quang')(paths.submission(opinion.code), form({ seq: 2 }))).status).toBe(303)
  expect(await standing(office, opinion.id)).toEqual({ state: 'submitted', seq: 3 })
})

test('after a draft was sent back the next save begins a new version, and the remark stands above it', async () => {
  const opinion = await addSubmitted(office)
  await office.as('binh')(
    paths.sendingBack(opinion.code),
    form({ seq: 1, remark: 'Nêu rõ ngày hoàn thành.' }),
  )
  const page = await (await office.as('quang')(paths.staffOpinion(opinion.code))).text()
  expect(page).toContain('Nêu rõ ngày hoàn thành.')
  await office.as('quang')(paths.submission(opinion.code), form({ seq: 2, text: TEXT }))
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { version: 1, text: 'Xã đã bố trí vốn, sửa đường xong trước ngày 15/12/2026.' },
    { version: 2, text: TEXT },
  ])
})

test('a save costs two trips beside the sign-in: the opinion, the write', async () => {
  const opinion = await addAssigned(office)
  office.queries.reset()
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: TEXT }))
  expect(office.queries.trips()).toBe(4)
})

test('the office reads the pages in English too', async () => {
  const opinion = await addAssigned(office)
  const page = await (await office.as('quang')(`${paths.staffOpinion(opinion.code)}?lang=en`)).text()
  expect(page).toContain('Save and submit for approval')
})
