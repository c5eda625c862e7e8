import { afterEach, beforeEach, expect, test } from 'vitest'
import { LAN, openForm, readable } from '../support/asking.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addPublishedAnswer } from '../support/publication.ts'
import { addSession } from '../support/records.ts'
import { addAnswered } from '../support/voices.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const WELL = 'Giếng khoan tập thể thôn Thượng bị nhiễm phèn, nước đục ngầu, bao giờ thay máy bơm?'
const ask = (
  code: string,
  fields: Record<string, string>,
  hx = true,
  headers: Record<string, string> = {},
) => {
  const init = form(fields, { hx })
  Object.assign(init.headers as object, headers)
  return office.visit(`/phien/${code}/gui-y-kien/cau-tra-loi-da-co`, init)
}
const codesIn = (html: string) => [...html.matchAll(/href="\/y-kien\/(K\d+)"/g)].map(([, code]) => code)

/** An answered opinion about the well, with a session that takes questions. */
async function addWell(more: Parameters<typeof addAnswered>[1] = {}) {
  const session = await addSession(office)
  const text = 'Giếng khoan tập thể của thôn Thượng nhiễm phèn nặng, máy bơm hỏng đã lâu.'
  const set = { public_text: text, ...more.set }
  return { session, opinion: await addAnswered(office, { session, text, topic: 'water', ...more, set }) }
}

test('while one writes, answers to similar questions are offered, each opening a new page', async () => {
  const { session, opinion } = await addWell()
  await addAnswered(office, { session, set: { public_text: 'Đường liên thôn bị lún' } })
  office.queries.reset()
  const response = await ask(session.code, { text: WELL, topic: 'water', place: '' })
  expect(office.queries.trips()).toBe(4)
  const html = await response.text()
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(codesIn(html)).toEqual([opinion.code])
  expect(html).toContain('target="_blank" rel="noopener"')
  expect(readable(html)).toContain('Đoạn đường được sửa trong tháng 12.')
  expect(html).not.toContain('<html')
})

test('marks or none, three at most, the one of the same topic first', async () => {
  const { session } = await addWell({ topic: 'roads' })
  const same = (await addWell()).opinion
  await addWell({ topic: 'roads' })
  await addWell({ topic: 'roads' })
  const found = async (text: string) =>
    codesIn(await (await ask(session.code, { text, topic: 'water' })).text())
  const marked = await found(WELL)
  expect([marked.length, marked[0]]).toEqual([3, same.code])
  expect(await found('gieng khoan tap the nhiem phen may bom hong')).toEqual(marked)
})

test('of a corrected answer the newest version is offered; it is read by the public code alone', async () => {
  const { session, opinion } = await addWell()
  await addPublishedAnswer(office, opinion, { version: 2, text: 'Máy bơm đã thay.', issuedAt: NOW + 1 }, null)
  const html = await (await ask(session.code, { text: WELL, topic: 'water' })).text()
  expect(html).toContain('Máy bơm đã thay.')
  expect(html).not.toContain('Đoạn đường được sửa')
})

test.each([
  ['private', { public_at: null }, {}],
  ['hidden', { public_at: null, hidden_reason: 'Nêu tên' }, {}],
  ['apart', { state: 'separate' }, {}],
  ['open again', { state: 'assigned' }, {}],
  ['answered to its asker alone', {}, { isPublic: false }],
  ['not issued', {}, { issuedAt: null, issuedOn: null }],
])('one that is %s is offered to nobody', async (_, set, answer) => {
  const { session } = await addWell({ set, answer })
  const response = await ask(session.code, { text: WELL, topic: 'water' })
  expect([response.status, await response.text()]).toEqual([200, ''])
})

test.each(['', 'a', '!!! ???', '" OR NEAR( *', '<script>alert(1)</script>', 'và là của các'])(
  'with nothing to look for (%s) there is nothing to disturb',
  async (text) => {
    const { session } = await addWell()
    const response = await ask(session.code, { text, topic: 'nonsense', place: '"' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  },
)

test('what is being written is kept nowhere', async () => {
  const { session } = await addWell()
  const count = async () =>
    (
      await office.db.$client.execute(
        'select (select count(*) from events) + (select count(*) from opinions) + (select count(*) from people) + (select count(*) from outbox) as n',
      )
    ).rows[0]!.n
  const before = await count()
  await ask(session.code, { text: `${WELL} qurimandel`, topic: 'water' })
  await ask(session.code, { ...LAN, text: `${WELL} qurimandel` }, false)
  expect(await count()).toBe(before)
  expect(JSON.stringify(office.log)).not.toContain('qurimandel')
  for (const method of ['GET', 'HEAD'])
    expect(
      (await office.visit(`/phien/${session.code}/gui-y-kien/cau-tra-loi-da-co`, { method })).status,
    ).toBe(404)
})

test('without JavaScript a button shows them with the form as it was typed, token and all', async () => {
  const { session, opinion } = await addWell()
  const token = await openForm(office, session.code)
  const page = await (await office.visit(`/phien/${session.code}/gui-y-kien`)).text()
  expect(page).toMatch(
    /<noscript><button type="submit" class="button quiet" formaction="[^"]+cau-tra-loi-da-co#similar-answers">Xem câu trả lời đã có<\/button><\/noscript>/,
  )
  // The first button of the form is the one that Enter presses.
  const formOf = page.slice(page.indexOf('<main'))
  expect(formOf.indexOf('Gửi ý kiến</button>')).toBeLessThan(formOf.indexOf('<noscript>'))
  const response = await ask(session.code, { ...LAN, text: WELL, topic: 'water', form_token: token }, false)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(codesIn(html)).toContain(opinion.code)
  expect(html).toContain(WELL)
  expect(html).toContain('value="Hoàng Thị Lan"')
  expect(html).toContain(`name="form_token" value="${token}"`)
  expect(html).not.toContain('error-summary')
  const none = await ask(session.code, { ...LAN, text: 'Cây đổ chắn lối vào trạm y tế cũ', place: '' }, false)
  expect(readable(await none.text())).toContain('Chưa thấy câu trả lời nào cho việc tương tự.')
})

test('the form sends text, topic and place alone, and leaves the cursor where it is', async () => {
  const { session } = await addWell()
  const page = await (await office.visit(`/phien/${session.code}/gui-y-kien`)).text()
  const watch = /<div hx-post[^>]*>/.exec(page)![0]
  expect(watch).toContain('hx-include="#field-text, #field-topic, #field-place"')
  expect(watch).toContain('delay:800ms')
  expect(watch).toContain('hx-sync="this:replace"')
  expect(page.indexOf(watch)).toBeGreaterThan(page.indexOf('</form>'))
  expect(page).toContain('<div id="similar-answers" aria-live="polite"></div>')
})

test('a flood from one source is not looked up, and disturbs nobody’s writing', async () => {
  const { session } = await addWell()
  const peer = { 'x-test-peer': '198.51.100.7' }
  for (let n = 0; n < 600; n++) await ask(session.code, { text: '' }, true, peer)
  const refused = await ask(session.code, { text: WELL }, true, peer)
  expect([refused.status, await refused.text()]).toEqual([429, ''])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  const plain = await ask(session.code, { ...LAN, text: WELL }, false, peer)
  expect([plain.status, (await plain.text()).includes(WELL)]).toEqual([429, true])
  expect(codesIn(await (await ask(session.code, { text: WELL, topic: 'water' })).text())).toHaveLength(1)
})

test('an unknown session, and one not announced, are not there; a closed one says so with what was typed', async () => {
  const { session } = await addWell()
  const draft = await addSession(office, { state: 'draft', announcedAt: null })
  for (const code of ['KHONGCO', draft.code]) expect((await ask(code, { text: WELL })).status).toBe(404)
  office.at(session.questionsUntil! + 60_000)
  const closed = await ask(session.code, { ...LAN, text: WELL }, false)
  expect([closed.status, (await closed.text()).includes(WELL)]).toEqual([409, true])
})
