import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// The scripts as browsers load them.
const load = (name: string) => import(pathToFileURL(join(import.meta.dirname, '../../static', name)).href)
const queue = await load('live-queue.js')
const files = await load('live-carried.js')
const words = await load('live-words.js')

const KEY = 'ab'.repeat(16)
const DEVICE = '12'.repeat(8)
const entry = (over: object = {}) => ({
  key: KEY,
  entry: 'card',
  author: '101',
  session: 'S1',
  fields: [['text', 'Đường lún.']],
  device: DEVICE,
  deviceSeq: 1,
  seq: 1,
  written: { wall: 1000, mono: 10, page: 'p', offset: null },
  state: 'waiting',
  ...over,
})

describe('after an answer', () => {
  const become = (status: number, is?: string, more: object = {}) =>
    queue.afterAnswer({ status, body: is ? { is, sentence: 'Vì sao.' } : null, ...more })

  test.each(['recorded', 'repeat', 'late'])('what is %s has arrived', (is) => {
    expect(become(200, is)).toEqual({ do: 'remove', is })
  })

  test.each([
    [422, 'wrong'],
    [409, 'used'],
    [409, 'unseen'],
    [409, 'shut'],
    [409, 'late_card'],
    [404, 'gone'],
    [404, 'no_seat'],
    [413, 'too_large'],
  ])('%i %s steps aside with its sentence', (status, is) => {
    expect(become(status, is)).toEqual({ do: 'aside', why: is, sentence: 'Vì sao.' })
  })

  test.each([
    [0, undefined, 'away'],
    [200, undefined, 'away'],
    [302, undefined, 'away'],
    [404, undefined, 'away'],
    [403, 'forbidden', 'away'],
    [502, undefined, 'away'],
    [401, undefined, 'signed_out'],
    [401, 'signed_out', 'signed_out'],
    [403, 'other_author', 'other_author'],
    [503, 'busy', 'busy'],
  ])('%i %s holds the queue and loses nothing: %s', (status, is, why) => {
    expect(become(status, is)).toEqual({
      do: 'wait',
      why,
      breaks: why === 'away' || why === 'busy' ? 0 : undefined,
    })
  })

  test('an entry that breaks the server again and again lets the others pass', () => {
    expect(become(500, 'broken', { breaks: 2 })).toEqual({ do: 'wait', why: 'away', breaks: 3 })
    expect(become(500, 'broken', { breaks: 3 })).toEqual({ do: 'aside', why: 'broken', sentence: '' })
  })

  test('an answer that stands behind one’s own has seen it', () => {
    const body = { is: 'unseen', sentence: 'Vì sao.', answer: { text: 'Quý II.', version: 3 } }
    expect(queue.afterAnswer({ status: 409, body, lastSent: 3 })).toEqual({ do: 'look', seen: '3' })
    expect(queue.afterAnswer({ status: 409, body, lastSent: 2 }).do).toBe('aside')
  })
})

test('the next one is the author’s own, in the order of the device, past what stepped aside', () => {
  const entries = [
    entry({ key: 'd', seq: 4 }),
    entry({ key: 'c', seq: 3 }),
    entry({ key: 'b', seq: 2, state: 'aside' }),
    entry({ key: 'a', seq: 1, author: '102' }),
  ]
  expect(queue.nextToSend(entries, '101').key).toBe('c')
  expect(queue.nextToSend(entries, '103')).toBe(null)
})

test('waiting grows with each failure to half a minute, and the server is asked no sooner than it wants', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((n) => queue.waitAfter(n) / 1000)).toEqual([1, 2, 4, 8, 16, 30, 30])
  expect(queue.waitAfter(1, '5')).toBe(5000)
  expect(queue.waitAfter(1, 'Mon, 23 Nov 2026 02:00:00 GMT')).toBe(1000)
  expect(queue.waitAfter(1, '9000')).toBe(30_000)
})

describe('one tab sends', () => {
  const lease = { tab: 'one', until: 50_000 }

  test('until its lease ends or it is gone', () => {
    expect(queue.mayLease(null, 'two', 20_000)).toBe(true)
    expect(queue.mayLease(lease, 'one', 20_000)).toBe(true)
    expect(queue.mayLease(lease, 'two', 20_000)).toBe(false)
    expect(queue.mayLease(lease, 'two', 50_000)).toBe(true)
    expect(queue.mayLease(lease, 'two', 20_000, ['one'])).toBe(false)
    expect(queue.mayLease(lease, 'two', 20_000, ['three'])).toBe(true)
  })

  test('and a clock that was set back keeps nobody waiting', () => {
    expect(queue.mayLease(lease, 'two', 50_000 - 7_200_000)).toBe(true)
  })
})

describe('the age of an entry', () => {
  const HOUR = 3_600_000
  const at = (wall: number, over: object = {}) => ({ wall, mono: 0, page: 'p', offset: null, ...over })

  test('is what the device’s own clock counted, however wrong it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 0, max: HOUR }), (hours, passed) => {
        const wrong = hours * HOUR
        expect(queue.ageOf(at(wrong), at(wrong + passed, { page: 'q' }))).toBe(passed)
      }),
    )
  })

  test('is right where the clock was set in between, as the server’s clock shows', () => {
    const written = at(2 * HOUR, { offset: -2 * HOUR })
    expect(queue.ageOf(written, at(60_000, { page: 'q', offset: 0 }))).toBe(60_000)
  })

  test('is at least what the steady clock of the page counted, never negative, never over a week', () => {
    expect(queue.ageOf(at(2 * HOUR), at(0, { mono: 60_000 }))).toBe(60_000)
    expect(queue.ageOf(at(2 * HOUR), at(0, { page: 'q' }))).toBe(0)
    expect(queue.ageOf(at(0), at(9000 * HOUR))).toBe(7 * 24 * HOUR)
  })

  test('a clock that jumps against the steady one is noticed', () => {
    expect(queue.hasJumped(at(0), at(10_000, { mono: 10_000 }))).toBe(false)
    expect(queue.hasJumped(at(0), at(2 * HOUR, { mono: 10_000 }))).toBe(true)
    expect(queue.hasJumped(at(2 * HOUR), at(0, { mono: 10_000 }))).toBe(true)
  })
})

describe('a file of the unsent', () => {
  const own = { author: '101', session: 'S1' }
  const text = files.unsentFile(
    [entry({ key: 'cd'.repeat(16), seq: 2 }), entry(), entry({ author: '102' })],
    own,
  )

  test('carries one’s own, in order, under the same keys', () => {
    const reading = files.readUnsentFile(text, own)
    expect(reading.entries.map(({ key }: { key: string }) => key)).toEqual([KEY, 'cd'.repeat(16)])
    const { seq: _, ...carried } = entry()
    expect(reading.entries[0]).toEqual(carried)
  })

  test.each([
    ['broken', text.slice(0, 50)],
    ['broken', 'null'],
    ['broken', '{"form":"doithoai-unsent-1","author":"101","session":"S1","entries":[{"key":"x"}]}'],
    ['broken', text.replace('"doithoai-unsent-1"', '"other"')],
    ['broken', text.replace(DEVICE, 'z')],
    ['other_author', text.replace('"author": "101"', '"author": "102"')],
    ['other_session', text.replace('"session": "S1"', '"session": "S2"')],
    ['empty', files.unsentFile([], own)],
  ])('is refused as %s', (why, file) => {
    expect(files.readUnsentFile(file, own)).toEqual({ ok: false, why })
  })
})

test('a file of another session is taken over when that is meant, with its keys and without what stays there', () => {
  const fields = [
    ['name', 'Lan'],
    ['turn', '7'],
  ]
  const card = entry({ fields })
  const own = { author: '101', session: 'S1' }
  const toIt = entry({ key: 'cd'.repeat(16), entry: 'answer', seq: 2, fields: [['card_key', KEY]] })
  const elsewhere = entry({ key: 'ef'.repeat(16), entry: 'answer', seq: 3, fields: [['card', 'K12']] })
  const text = files.unsentFile([card, toIt, elsewhere], own)
  const reading = files.readUnsentFile(text, { author: '101', session: 'S2' }, true)
  expect(
    reading.entries.map(({ key, session, state, fields }: Record<string, unknown>) => [
      key,
      session,
      state,
      fields,
    ]),
  ).toEqual([
    [KEY, 'S2', 'waiting', [['name', 'Lan']]],
    ['cd'.repeat(16), 'S2', 'waiting', [['card_key', KEY]]],
  ])
  expect(files.readUnsentFile(text, { author: '102', session: 'S2' }, true)).toEqual({
    ok: false,
    why: 'other_author',
  })
})

test('an answer is whole with words and who said them, or with an outcome and what belongs to it', () => {
  const whole = queue.isWholeAnswer
  expect(whole({ text: 'Có.', leader_id: '61' })).toBe(true)
  expect(whole({ text: 'Có.' })).toBe(false)
  expect(whole({ text: ' ' })).toBe(false)
  expect(whole({ outcome: 'for_conclusion' })).toBe(true)
  expect(whole({ outcome: 'answered_here' })).toBe(false)
  expect(whole({ outcome: 'to_agency', agency_id: '11' })).toBe(false)
  expect(whole({ outcome: 'to_agency', agency_id: '11', due_on: '2026-12-04' })).toBe(true)
  expect(whole({ outcome: 'not_ours' })).toBe(false)
  expect(whole({ outcome: 'not_ours', reason: 'Của tỉnh.' })).toBe(true)
})

test('a page shows its own entries of its session, and only counts the others', () => {
  const entries = [
    entry({ key: 'c', seq: 3 }),
    entry({ key: 'a', seq: 1 }),
    entry({ key: 'b', seq: 2, session: 'S2' }),
    entry({ key: 'd', author: '102' }),
  ]
  const keys = Object.fromEntries(
    Object.entries(queue.sorted(entries, { author: '101', session: 'S1' })).map(([name, some]) => [
      name,
      (some as { key: string }[]).map(({ key }) => key),
    ]),
  )
  expect(keys).toEqual({ own: ['a', 'b', 'c'], here: ['a', 'c'], elsewhere: ['b'], others: ['d'] })
})

test('a form is found by its card’s code, or by the key of one that has none yet', () => {
  expect(queue.placeFor('card', {})).toBe('card')
  expect(queue.placeFor('answer', { card: 'Y1', card_key: '' })).toBe('answer Y1')
  expect(queue.placeFor('answer', { card: '', card_key: KEY })).toBe(`answer ${KEY}`)
})

describe('how things stand with the server', () => {
  const said = {
    ...{ sending: 'Gửi {n}', away: 'Chờ {n}', awayNone: 'Mất mạng', busy: 'Bận {n}' },
    ...{ signedOut: 'Ra {n}', otherAuthor: 'Khác {n}', others: 'Người khác {n}', elsewhere: 'Nơi khác {n}' },
  }

  test.each([
    ['idle', 0, ''],
    ['sending', 1, ''],
    ['sending', 2, 'Gửi 2'],
    ['away', 0, 'Mất mạng'],
    ['away', 3, 'Chờ 3'],
    ['busy', 1, 'Bận 1'],
    ['signed_out', 1, 'Ra 1'],
    ['other_author', 1, 'Khác 1'],
  ])('is told when it is %s with %i waiting', (link, count, sentence) => {
    expect(words.linkSentence(link, count, said)).toBe(sentence)
  })

  test('the queue stands still in all but two', () => {
    const links = ['idle', 'sending', 'away', 'busy', 'signed_out', 'other_author']
    expect(links.filter(words.standsStill)).toEqual(['away', 'busy', 'signed_out', 'other_author'])
  })

  test('what is not shown is counted', () => {
    expect(words.notesOn({ others: [], elsewhere: [] }, said)).toEqual([])
    expect(words.notesOn({ others: [1], elsewhere: [1, 2] }, said)).toEqual(['Người khác 1', 'Nơi khác 2'])
  })
})
