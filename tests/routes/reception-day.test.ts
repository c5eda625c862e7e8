import { afterEach, beforeEach, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addReception, deskOf, LINE, registerPath } from '../support/reception.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const REFUSED = {
  ...{ first_answer: 'refused', refusal: 'disorder', reason: 'Gây rối.', kind: '', repeated: '' },
  ...{ identity_kind: '', identity_number: '' },
}
const FORWARDED = { first_answer: 'forwarded', recipient: 'Sở Xây dựng', reason: 'Thuộc tỉnh.' }

/** Thirty who took a number: how many came, what they raised (`=3`: what visit 3 raised first; `=before`: what was raised last month), and what they were told. */
const DAY: {
  people?: number
  speak?: number
  raised?: string[]
  line?: Record<string, string | number>
  left?: true
}[] = [
  { raised: ['đường ngõ 1'] },
  { people: 3, raised: ['nước sinh hoạt'] },
  { people: 7, speak: 2, raised: ['bồi thường', 'tái định cư'] },
  { raised: ['=3'], line: { repeated: 'repeated' } },
  { left: true },
  { raised: ['=before'], line: { repeated: 'repeated' } },
  { people: 12, speak: 5, raised: ['bãi rác'], line: { first_answer: 'needs_verification' } },
  { line: REFUSED },
  { raised: ['sổ đỏ'], line: FORWARDED },
  { raised: ['sổ đỏ nhà bên', 'ranh giới'], line: FORWARDED },
  ...Array.from({ length: 10 }, (_, n) => ({ raised: [`việc riêng ${n}`] })),
  { raised: ['=before'], line: { repeated: 'repeated', leader_id: 62, delegation_reason: 'Họp tỉnh.' } },
  { people: 2, raised: ['mương', '=7'], line: { repeated: 'repeated' } },
  { left: true },
  { people: 5, speak: 1, line: REFUSED },
  { raised: ['điện'], line: { first_answer: 'needs_verification' } },
  { raised: ['cầu'] },
  { left: true },
  { raised: ['=4'], line: { repeated: 'repeated' } },
  { people: 4, raised: ['chợ'], line: { first_answer: 'needs_verification' } },
]

test('a day of thirty numbers has the figures that its register says', { timeout: 120_000 }, async () => {
  const session = await addReception(office)
  const desk = deskOf(office, session)
  const before = await addOpinion(office)
  const codes: Record<string, string> = { '=before': before.code }
  const opinionOf = async (text: string) =>
    (await office.db.select().from(opinions)).find(
      (one) => one.originalText === text && one.sessionId === session.id,
    )!
  for (const [i, came] of DAY.entries()) {
    const number = i + 1
    const group = { people: came.people ?? 1, representatives: came.speak ?? '' }
    await desk.arrive({ name: `Người ${number}`, phone: '', ...group })
    await desk.press(number, 'call')
    if (came.left) {
      await desk.press(number, 'leave')
      continue
    }
    await desk.press(number, 'receive')
    for (const [j, raised] of (came.raised ?? []).entries()) {
      const text = raised.startsWith('=') ? `nêu lại, lượt ${number}` : raised
      await desk.matter(number, { text, repeats_other: codes[raised] ?? '' })
      const { code } = await opinionOf(text)
      if (j === 0) codes[`=${number}`] = code
    }
    const answer = await desk.line(number, {
      ...LINE,
      name: `Người ${number}`,
      phone: '',
      ...group,
      ...came.line,
    })
    expect(answer.status, `visit ${number}`).toBe(303)
  }
  // One more came and still waits.
  await desk.arrive({ name: 'Người 30', phone: '', people: 6, representatives: 2 })

  // By hand. Received: 30 − 3 who left − 1 who waits − 2 who were turned away = 24.
  // People: 24 visits, and above one each: 2 + 6 + 11 + 1 + 3 = 23, so 47.
  // Matters: 1+1+2+1+1+1+0+1+2 = 10 of the first ten, 10 of the next ten, and 1+2+0+1+1+1+1 = 7: 27 in all. Raised again: visits 4, 6, 21, 22 (its
  // second), 28: five of them; 3, 4 and 28 are one case, 6 and 21 are one of last month, 7 and 22 are one. New: 27 − 5 = 22, and the one of last month: 23.
  const rows = await desk.all()
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1))
  const html = await (await office.as('thu')(registerPath(session))).text()
  expect(html).toContain('24 lượt · 47 người · 23 vụ việc')
  expect(html).toContain('Không tính 2 lần từ chối tiếp theo Điều 9 Luật Tiếp công dân.')
  // Whoever adds the column up on paper sees which five lines are counted before.
  expect(html.split('vụ việc nêu lại)')).toHaveLength(5 + 1)
  expect(tilesIn(html)).toEqual(['24 lượt đã tiếp', '47 người được tiếp', '23 vụ việc'])
  expect(groupsIn(html)).toEqual({
    'Đã tiếp': 24,
    'Đoàn đông người (từ 5 người)': 2,
    'Tiếp lần đầu': 19,
    'Tiếp nhiều lần': 5,
    'Đã tiếp nhận': 19,
    'Cần xác minh thêm': 3,
    'Từ chối tiếp': 2,
    'Đã chuyển': 2,
    'Tiếp theo ủy quyền': 1,
    'Đang chờ, đang gọi': 1,
    'Vắng hoặc chưa tiếp, đã về': 3,
  })
  expect(html).toContain('Vụ việc trong ngày (23)')
  expect(html.split('<li').length).toBeGreaterThan(23)
  // Each figure leads to as many rows as it says.
  for (const [href, count] of hrefsIn(html)) {
    const asked = await (await office.as('thu')(href)).text()
    const [, body = ''] = /<tbody>([\s\S]*?)<\/tbody>/.exec(asked)!
    expect((body.match(/<tr/g) ?? []).length, href).toBe(count)
  }
  const states = (await office.db.select().from(opinions)).filter((one) => one.sessionId === session.id)
  const inState = (state: string) => states.filter((one) => one.state === state).length
  expect([states.length, inState('accepted'), inState('forwarded'), inState('received')]).toEqual([
    27, 21, 3, 3,
  ])
})

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const tilesIn = (html: string) =>
  [...html.matchAll(/<a class="tile[^>]*>([\s\S]*?)<\/a>/g)].map(([, tile]) => words(tile!))
const groups = (html: string) => /<ul class="group-figures">([\s\S]*?)<\/ul>/.exec(html)![1]!
const groupsIn = (html: string) =>
  Object.fromEntries(
    [...groups(html).matchAll(/<a [^>]*>([\s\S]*?)<\/a>/g)].map(([, one]) => {
      const [name, count] = words(one!).split(': ')
      return [name, Number(count)]
    }),
  )
const hrefsIn = (html: string): [string, number][] =>
  [...groups(html).matchAll(/<a href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href, one]) => [
    href!,
    Number(words(one!).split(': ')[1]),
  ])
