import { afterEach, beforeEach, expect, test } from 'vitest'
import { readable } from '../support/asking.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addPublishedAnswer } from '../support/publication.ts'
import { addOpinion } from '../support/records.ts'
import { addAnswered, askerOf, voicesIn } from '../support/voices.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DAY = 86_400_000
const said = async () => (await voicesIn(office)).ratings.map(({ score, comment }) => [score, comment])
const steps = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)

test('an answer is rated with one press, and the page says so', async () => {
  const opinion = await addAnswered(office)
  const lan = askerOf(office, opinion.secret)
  const page = await (await lan.open()).text()
  expect(page.match(/type="radio" name="score"/g)).toHaveLength(3)
  expect(page).not.toContain('hx-')
  const answer = await lan.rate('satisfied', 'Nhanh')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/theo-doi/${opinion.secret}?da=danh-gia`,
  ])
  expect((await voicesIn(office)).ratings).toMatchObject([
    { opinionId: opinion.id, answerId: opinion.answerId, score: 'satisfied', comment: 'Nhanh', ratedAt: NOW },
  ])
  const events = await eventsOf(office.db, `opinion:${opinion.id}`)
  expect(events.at(-1)).toMatchObject({
    step: 'rate',
    actorId: null,
    data: { from: 'answered', to: 'answered', answer: opinion.answerId, score: 'satisfied' },
  })
  const after = readable(await (await office.visit(`/theo-doi/${opinion.secret}?da=danh-gia`)).text())
  expect(after).toContain('Đã ghi đánh giá. Cảm ơn ông/bà.')
})

test('a rating of an answer that was replaced meanwhile is kept for that one, and the page says so', async () => {
  const opinion = await addAnswered(office)
  const lan = askerOf(office, opinion.secret)
  await addPublishedAnswer(office, opinion, { id: office.platform.newId(), version: 2 }, null)
  await lan.rate('not_satisfied', 'Chưa sửa', { answer: String(opinion.answerId) })
  const page = readable(await (await office.visit(`/theo-doi/${opinion.secret}?da=danh-gia`)).text())
  expect(page).toContain('Đánh giá vừa gửi được ghi cho câu trả lời trước.')
  expect(page).not.toContain('Đã ghi đánh giá. Cảm ơn ông/bà.')
})

test('ten equal presses at once are one rating and one step; another score takes its place', async () => {
  const opinion = await addAnswered(office)
  const lan = askerOf(office, opinion.secret)
  const all = await Promise.all(Array.from({ length: 10 }, () => lan.rate('not_satisfied', 'Chưa sửa')))
  expect(all.map(({ status }) => status)).toEqual(new Array(10).fill(303))
  expect(await said()).toEqual([['not_satisfied', 'Chưa sửa']])
  expect((await steps(opinion.id)).filter((step) => step === 'rate')).toHaveLength(1)
  await lan.rate('very_satisfied')
  expect(await said()).toEqual([['very_satisfied', '']])
  expect((await steps(opinion.id)).filter((step) => step === 'rate')).toHaveLength(2)
})

test('a rating is changed until the last day of the window, and stands from then on', async () => {
  const opinion = await addAnswered(office)
  const lan = askerOf(office, opinion.secret)
  await lan.rate('satisfied')
  // 8 December 2026, 23:59 in Hà Nội, and a minute later.
  office.at(Date.UTC(2026, 11, 8, 16, 59))
  expect((await lan.rate('not_satisfied')).status).toBe(303)
  office.at(Date.UTC(2026, 11, 8, 17, 0))
  const late = await lan.rate('very_satisfied', 'Đổi ý')
  expect(late.status).toBe(409)
  const text = readable(await late.text())
  expect(text).toContain('Đã hết thời gian đổi đánh giá.')
  expect(text).toContain('Đổi ý')
  expect(await said()).toEqual([['not_satisfied', '']])
})

test('whoever comes late still says once what they think', async () => {
  const opinion = await addAnswered(office)
  office.at(NOW + 60 * DAY)
  const lan = askerOf(office, opinion.secret)
  expect((await lan.rate('satisfied')).status).toBe(303)
  expect(await (await lan.open()).text()).not.toContain('name="score"')
})

test('each issued version has a rating of its own', async () => {
  const opinion = await addAnswered(office)
  const lan = askerOf(office, opinion.secret)
  await lan.rate('not_satisfied', 'Sai tên đường', { answer: opinion.answerId })
  const second = office.platform.newId()
  await addPublishedAnswer(office, opinion, { id: second, version: 2, issuedAt: NOW + 1 }, null)
  await lan.rate('satisfied', 'Đã đúng')
  expect((await voicesIn(office)).ratings.map(({ answerId, score }) => [answerId, score])).toEqual([
    [opinion.answerId, 'not_satisfied'],
    [second, 'satisfied'],
  ])
})

test('nothing chosen, or too much written, keeps what was typed and says at the field what to do', async () => {
  const opinion = await addAnswered(office)
  const lan = askerOf(office, opinion.secret)
  for (const [score, comment, sentence] of [
    ['', 'Vì đường vẫn lún', 'Xin chọn một mức hài lòng.'],
    ['five stars', 'Vì đường vẫn lún', 'Xin chọn một mức hài lòng.'],
    ['satisfied', 'a'.repeat(1001), 'dài quá 1.000 ký tự'],
  ] as const) {
    const answer = await lan.rate(score, comment)
    const text = readable(await answer.text())
    expect(answer.status).toBe(422)
    expect(text).toContain(sentence)
    expect(text).toContain(comment)
  }
  expect(await said()).toEqual([])
})

test.each(['received', 'assigned', 'drafted', 'approved', 'refused', 'withdrawn', 'separate'])(
  'one that is %s is not rated, whatever was issued once',
  async (state) => {
    const opinion = await addAnswered(office, { set: { state } })
    expect((await askerOf(office, opinion.secret).rate('satisfied')).status).toBe(409)
    expect(await said()).toEqual([])
    expect(await steps(opinion.id)).toEqual(['receive', 'draft'])
  },
)

test('the version of another opinion, a draft and a forged number are not rated', async () => {
  const opinion = await addAnswered(office)
  const other = await addAnswered(office)
  const draft = office.platform.newId()
  const unissued = { issuedAt: null, issuedOn: null, isPublic: false }
  await addPublishedAnswer(office, opinion, { id: draft, version: 2, ...unissued }, null)
  for (const answer of [other.answerId, draft, 1]) {
    const refused = await askerOf(office, opinion.secret).rate('satisfied', '', { answer: String(answer) })
    expect(refused.status).toBe(409)
  }
  expect(await said()).toEqual([])
})

test('a wrong secret, the public code and the receipt code read as what is not there', async () => {
  const opinion = await addAnswered(office)
  const unknown = await (await askerOf(office, 'x'.repeat(24)).rate('satisfied')).text()
  for (const guess of ['y'.repeat(24), opinion.code, opinion.receiptCode, opinion.secret.slice(0, -1)]) {
    for (const path of ['danh-gia', 'khong-dong-y', 'bo-sung']) {
      const refused = await office.visit(
        `/theo-doi/${guess}/${path}`,
        form({ score: 'satisfied', reason: 'x', text: 'x' }),
      )
      expect([refused.status, refused.headers.get('cache-control')]).toEqual([404, 'no-store'])
      const shape = (html: string) => html.replaceAll(/\/theo-doi\/[^"?]*/g, '')
      expect(shape(await refused.text())).toBe(shape(unknown))
    }
  }
  const { ratings, disputes, facts } = await voicesIn(office)
  expect([ratings, disputes, facts]).toEqual([[], [], []])
})

test('asking with GET or HEAD, or from another site, changes nothing', async () => {
  const opinion = await addAnswered(office)
  const before = await steps(opinion.id)
  for (const path of ['danh-gia', 'khong-dong-y', 'bo-sung']) {
    for (const method of ['GET', 'HEAD']) {
      const url = `/theo-doi/${opinion.secret}/${path}?score=satisfied&reason=x&text=x`
      expect((await office.visit(url, { method })).status).toBe(404)
    }
    const init = form({ score: 'satisfied', reason: 'x', text: 'x' })
    Object.assign(init.headers as object, { origin: 'https://example.com' })
    expect((await office.visit(`/theo-doi/${opinion.secret}/${path}`, init)).status).toBe(403)
  }
  await (await office.visit(`/theo-doi/${opinion.secret}?da=danh-gia`)).text()
  expect(await steps(opinion.id)).toEqual(before)
})

test('the asker of a merged opinion rates the answer of the one it went into, for themselves', async () => {
  const into = await addAnswered(office)
  const merged = await addOpinion(office, { set: { state: 'merged' } })
  await office.db.$client.execute({
    sql: "insert into departures (id, opinion_id, left_to, reason, into_opinion_id, left_at) values (1, ?, 'merged', '', ?, ?)",
    args: [merged.id, into.id, NOW],
  })
  const text = readable(await (await askerOf(office, merged.secret).open()).text())
  expect(text).toContain('Đoạn đường được sửa trong tháng 12.')
  expect(text).not.toContain('đề nghị xem lại')
  await askerOf(office, into.secret).rate('not_satisfied')
  expect((await askerOf(office, merged.secret).rate('very_satisfied')).status).toBe(303)
  expect((await voicesIn(office)).ratings.map((one) => [one.opinionId, one.answerId, one.score])).toEqual([
    [into.id, into.answerId, 'not_satisfied'],
    [merged.id, into.answerId, 'very_satisfied'],
  ])
  expect((await askerOf(office, merged.secret).dispute('Chưa được')).status).toBe(409)
})

test('what an asker says is read by the office, escaped, and by nobody in public', async () => {
  const opinion = await addAnswered(office)
  await askerOf(office, opinion.secret).rate('not_satisfied', '<script>alert(1)</script> qoravelim')
  for (const [name, status] of [
    ['thu', 200],
    ['quang', 200],
    ['binh', 200],
    ['hanh', 200],
    ['oanh', 404],
  ] as const) {
    const page = await office.as(name)(`/lam-viec/y-kien/${opinion.code}`)
    const html = await page.text()
    expect([name, page.status, html.includes('qoravelim')]).toEqual([name, status, status === 200])
    expect(html).not.toContain('<script>alert')
  }
  for (const path of [
    `/y-kien/${opinion.code}`,
    '/y-kien',
    `/api/v1/opinions/${opinion.code}`,
    '/y-kien.atom',
  ])
    expect(await (await office.visit(path)).text()).not.toContain('qoravelim')
})

test('the code with the four digits leads to the page with the same forms', async () => {
  const opinion = await addAnswered(office)
  const found = await office.visit('/tra-cuu', form({ code: opinion.receiptCode, phone4: '5678' }))
  expect([found.status, found.headers.get('location')]).toEqual([303, `/theo-doi/${opinion.secret}`])
  const page = await (await askerOf(office, opinion.secret).open()).text()
  expect(page).toContain(`action="/theo-doi/${opinion.secret}/danh-gia"`)
  expect(page).toContain(`action="/theo-doi/${opinion.secret}/khong-dong-y"`)
  const codeAlone = await (
    await office.visit('/tra-cuu', form({ code: opinion.receiptCode, phone4: '' }))
  ).text()
  expect(codeAlone).not.toContain(opinion.secret)
  expect(codeAlone).not.toContain('danh-gia')
})

test('the four digits are guessed ten times a day and no more', async () => {
  const opinion = await addAnswered(office)
  const guess = (phone4: string) => office.visit('/tra-cuu', form({ code: opinion.receiptCode, phone4 }))
  const statuses = []
  for (let n = 0; n < 12; n++) statuses.push((await guess(String(1000 + n))).status)
  expect(statuses).toEqual([...new Array(10).fill(422), 429, 429])
  expect((await guess('5678')).status).toBe(429)
})
