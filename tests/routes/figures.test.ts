import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ratings } from '../../db/schema/voice.ts'
import { write } from '../../db/write.ts'
import type { ApiFigures } from '../../src/domain/api-figures.ts'
import { NOT_SEPARATE } from '../../src/domain/opinion.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { addAnswer } from '../support/answers.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

const DAY = 86_400_000
let office: Office

beforeAll(async () => {
  office = await openOffice()
  let seed = 7
  const chance = (n: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % n
  }
  for (let i = 0; i < 200; i++) {
    const state = NOT_SEPARATE[chance(NOT_SEPARATE.length)]!
    const isAnswered = state === 'answered' || state === 'closed'
    const received = NOW - chance(400) * DAY
    const on = (instant: number) => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10)
    const answered = received + chance(60) * DAY + chance(86_400_000)
    const opinion = await addOpinion(office, {
      unitId: chance(4) === 0 ? 2 : 1,
      set: {
        state,
        topic: TOPICS[chance(3)]!,
        public_at: chance(5) === 0 ? null : NOW,
        received_on: on(received),
        due_on: chance(6) === 0 ? null : on(received + chance(50) * DAY),
        answered_at: isAnswered ? answered : null,
        disputed_at: isAnswered && i % 4 === 0 ? NOW : null,
      },
    })
    if (!isAnswered) continue
    const answer = await addAnswer(office, opinion.id, {
      issuedAt: answered,
      issuedOn: on(answered),
      isPublic: true,
    })
    if (chance(3) > 0) await rate(opinion.id, answer, chance(3))
    if (chance(3) === 0) await promise(opinion.id, ['open', 'done', 'failed', 'proposed'][chance(4)]!)
  }
  for (let i = 0; i < 16; i++) await addRated(`2026-0${6 + (i % 2)}-${10 + i}`)
  await addOpinion(office, { set: { state: 'separate', public_at: NOW } })
  for (const state of ['held', 'concluded', 'cancelled'] as const)
    await addSession(office, {
      state,
      startsAt: NOW - 20 * DAY,
      endsAt: NOW - 20 * DAY + 3_600_000,
      announcedAt: NOW - 40 * DAY,
    })
}, 120_000)
afterAll(() => office.close())

/** A public opinion received that day, answered and rated. */
async function addRated(received: string) {
  const set = {
    state: 'answered',
    topic: TOPICS[0]!,
    public_at: NOW,
    received_on: received,
    answered_at: NOW,
  }
  const opinion = await addOpinion(office, { set })
  const issued = { issuedAt: NOW, issuedOn: '2026-11-23', isPublic: true }
  await rate(opinion.id, await addAnswer(office, opinion.id, issued), 1)
}

async function rate(opinionId: number, answerId: number, score: number) {
  const row = {
    opinionId,
    answerId,
    ratedAt: NOW,
    score: (['very_satisfied', 'satisfied', 'not_satisfied'] as const)[score]!,
  }
  await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: `opinion:${opinionId}`, step: 'rate', head: 'latest' }],
    statements: [office.db.insert(ratings).values(row)],
  })
}

async function promise(opinionId: number, state: string) {
  await write(office.db, {
    at: NOW,
    actorId: 102,
    changes: [{ subject: `commitment:${opinionId}`, step: 'promise', head: 'new' }],
    statements: [
      {
        sql: `insert into commitments (id, code, unit_id, opinion_id, what, who, due_on, state, created_by, created_at, seq, head_hash, updated_at)
          values (?, ?, 1, ?, 'Sửa', 'Phòng', '2026-12-01', ?, 102, ?, 0, '', ?)`,
        args: [opinionId, `C${opinionId}`, opinionId, state, NOW, NOW],
      },
    ],
  })
}

const ask = async (query: string) =>
  (await (await office.visit(`${paths.apiFigures}${query}`)).json()) as ApiFigures

/** How many rows the list behind an address has, over all its pages. */
async function lengthOf(list: string): Promise<number> {
  let [count, cursor] = [0, '']
  for (;;) {
    const address = new URL(list)
    if (cursor) address.searchParams.set('cursor', cursor)
    const page = (await (await office.visit(`${address.pathname}${address.search}`)).json()) as {
      items: unknown[]
      next: string | null
    }
    count += page.items.length
    if (page.next === null) return count
    cursor = page.next
  }
}

const SPANS = [
  '',
  '?from=2025-01-01',
  '?from=2026-03-01&to=2026-08-31',
  '?unit=xa-dong&from=2025-06-01',
  '?from=2026-11-23&to=2026-11-23',
]

describe.each(SPANS)('figures %s', (query) => {
  test('every number is the length of the list it leads to', async () => {
    const { opinions } = await ask(query)
    for (const [name, { part, list }] of Object.entries(opinions))
      expect([name, await lengthOf(list)]).toEqual([name, part])
  })

  test('the parts add up to the whole', async () => {
    const { received, answered, pending, overdue, merged, left, onTime, late, resolved, unresolved } = (
      await ask(query)
    ).opinions
    expect(answered.part + pending.part + overdue.part + merged.part + left.part).toBe(received.part)
    expect(onTime.part + late.part).toBe(answered.part)
    expect(resolved.part + unresolved.part).toBe(answered.part)
    expect([answered.whole, onTime.whole, resolved.whole]).toEqual([
      received.part,
      answered.part,
      answered.part,
    ])
  })
})

test('the numbers of disjoint spans, and of the units, add up', async () => {
  const [whole, first, second] = await Promise.all(
    [
      '?from=2025-01-01&to=2026-11-23',
      '?from=2025-01-01&to=2026-05-31',
      '?from=2026-06-01&to=2026-11-23',
    ].map(ask),
  )
  expect(first!.opinions.received.part + second!.opinions.received.part).toBe(whole!.opinions.received.part)
  expect(first!.opinions.answered.part + second!.opinions.answered.part).toBe(whole!.opinions.answered.part)
  const [east, west] = await Promise.all(
    ['?unit=xa-dong&from=2025-01-01', '?unit=xa-tay&from=2025-01-01'].map(ask),
  )
  expect(east!.opinions.received.part + west!.opinions.received.part).toBe(whole!.opinions.received.part)
})

test('answer times are told from five on', async () => {
  const all = await ask('?from=2025-01-01')
  expect(all.answerDays!.count).toBe(all.opinions.answered.part)
  const few = await ask('?from=2027-01-01')
  expect([few.answerDays, few.satisfaction]).toEqual([null, null])
})

test('no two spans tell by their difference how one asker rated', async () => {
  const days = Array.from({ length: 93 }, (_, i) =>
    new Date(Date.UTC(2026, 5, 29 + i)).toISOString().slice(0, 10),
  )
  const told = new Set<number>([0])
  for (const day of days) told.add((await ask(`?from=2026-01-01&to=${day}`)).satisfaction?.rated ?? 0)
  const { rated } = (await ask('?from=2026-01-01')).satisfaction!
  const sums = [...told, rated].sort((a, b) => a - b)
  expect(rated).toBeGreaterThanOrEqual(5)
  expect(
    sums
      .slice(1)
      .map((sum, i) => sum - sums[i]!)
      .filter((step) => step > 0 && step < 5),
  ).toEqual([])
})

test('sessions held are those that the calendar lists behind the number', async () => {
  const { sessions } = await ask('?from=2026-01-01')
  expect(sessions.dialogues).toBe(2)
  const html = await (await office.visit(`${paths.figures}?tu=2026-01-01`)).text()
  const list = /href="(\/lich[^"]*loai=dialogue[^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&')
  const calendar = await (await office.visit(list)).text()
  expect(calendar).toContain('Các buổi đã tổ chức từ 01/01/2026 đến 23/11/2026')
  expect(new Set(calendar.match(/href="\/phien\/S\d+"/g)).size).toBe(2)
})

test('the page shows the same numbers, each a link, in one trip, in both languages', async () => {
  const { opinions } = await ask('?from=2025-01-01')
  office.queries.reset()
  const html = await (await office.visit(`${paths.figures}?tu=2025-01-01`)).text()
  expect(office.queries.trips()).toBe(2)
  expect(html).toContain(`<strong>${opinions.received.part}</strong>`)
  expect(html).toContain('trang-thai=overdue')
  expect(await (await office.visit(`${paths.figures}?tu=2025-01-01&lang=en`)).text()).toContain(
    'Public figures',
  )
})

test('what is only for the hand is not on paper', async () => {
  const html = await (await office.visit(paths.figures)).text()
  expect(html).toMatch(/<span class="screen-only">Bấm vào một con số[^<]+<\/span>/)
  expect(html).toMatch(/<search [^>]*class="screen-only"/)
})

test('days the wrong way round, no days, an unknown unit: a sentence, and what was typed', async () => {
  for (const [query, sentence] of [
    ['?tu=2026-05-02&den=2026-05-01', 'den'],
    ['?tu=hôm qua', 'tu'],
    ['?don-vi=khong-co', 'don-vi'],
  ]) {
    const response = await office.visit(`${paths.figures}${query}`)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(`id="field-${sentence}-error"`)
  }
  for (const query of ['?from=2026-05-02&to=2026-05-01', '?from=x', '?unit=khong-co'])
    expect((await office.visit(`${paths.apiFigures}${query}`)).status).toBe(422)
})

test('the board as a table: the same rows page by page, nothing computed', async () => {
  const first = await office.visit(`${paths.apiOpinionsCsv}?state=all_answered`)
  expect(first.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const rows = parse(await first.text(), { columns: true, bom: true }) as Record<string, string>[]
  const list = (await (await office.visit(`${paths.apiOpinions}?state=all_answered`)).json()) as {
    items: { code: string }[]
  }
  expect(rows.map(({ code }) => code)).toEqual(list.items.map(({ code }) => code))
  expect(rows.every(({ state }) => state === 'answered' || state === 'closed')).toBe(true)
})
