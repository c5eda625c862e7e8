import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EntrySession } from '../../src/domain/entry-session.ts'
import { calendarFeed, type Feed, type FeedEntry } from '../../views/calendar/feed.ts'
import { sessionEntry } from '../../views/calendar/session-entry.ts'
import { vi } from '../../views/strings/vi.ts'
import { digestOf, onHost, readByIcalJs, readByNodeIcal } from '../support/feed-clients.ts'

const HOSTS = ['UTC', 'America/New_York', 'Pacific/Kiritimati']
const READERS = [
  ['ical.js', readByIcalJs],
  ['node-ical', readByNodeIcal],
] as const

const LONG = 'Nghị quyết thủy lợi, đường; '.repeat(400).trim()
const START = Date.UTC(2026, 11, 4, 1)
const entry = (fields: Partial<FeedEntry> = {}): FeedEntry => ({
  uid: 'session-A@b',
  sequence: 3,
  startsAt: START,
  endsAt: START + 3 * 3_600_000,
  createdAt: Date.UTC(2026, 10, 1, 2, 3, 4),
  updatedAt: Date.UTC(2026, 10, 2, 3, 4, 5),
  isCalledOff: false,
  title: 'Đối thoại',
  place: 'Hội trường',
  description: 'Dòng một\nDòng hai',
  url: 'https://x.vn/phien/A',
  ...fields,
})

/**
 * Texts that broke calendars, as somebody could type or paste them, what has to be left of each, and what node-ical makes of that where it reads amiss: it
 * takes an escaped backslash before an n for a line break, and drops quotation marks.
 */
const HOSTILE: Record<string, [typed: string, read: string, byNodeIcal?: string]> = {
  separators: ['một; hai, ba \\ bốn', 'một; hai, ba \\ bốn'],
  'escapes typed by hand': ['\\n đây; \\\\n \\, \\;', '\\n đây; \\\\n \\, \\;', '\\  đây; \\\\  \\, \\;'],
  'an entry of its own': ['a\r\nBEGIN:VEVENT\rUID:x\nEND:VCALENDAR', 'a BEGIN:VEVENT UID:x END:VCALENDAR'],
  'control characters': ['a\u0000\u0007\u001b\u007f\u0085b\tc', 'a b c'],
  parameters: [
    '"ngoặc"; TZID=Asia/Ho_Chi_Minh:x',
    '"ngoặc"; TZID=Asia/Ho_Chi_Minh:x',
    'ngoặc; TZID=Asia/Ho_Chi_Minh:x',
  ],
  emoji: ['🏡👩🏽‍🌾 nhà 🇻🇳', '🏡👩🏽‍🌾 nhà 🇻🇳'],
  'half a character': ['a\ud83cb', 'ab'],
  'very long Vietnamese': [LONG, LONG],
  'combining marks': ['ướ'.normalize('NFD').repeat(50), 'ướ'.normalize('NFD').repeat(50)],
}

const entriesOf = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    entry({ uid: `session-${n}@b`, startsAt: START + n * 3_600_000, endsAt: START + (n + 2) * 3_600_000 }),
  )
const MANY: Feed = { name: 'Xã Đông', entries: entriesOf(500) }
const NASTY: Feed = {
  name: 'Xã Đông',
  entries: Object.values(HOSTILE).map(([text], n) =>
    entry({ uid: `session-${n}@b`, title: text, place: text, description: `${text}\n${text}` }),
  ),
}

let code: string
beforeAll(async () => {
  const contents = `
    import { text } from 'node:stream/consumers'
    import { calendarFeed } from './views/calendar/feed.ts'
    import { digestOf, readByIcalJs, readByNodeIcal } from './tests/support/feed-clients.ts'
    const feeds = JSON.parse(await text(process.stdin))
    process.stdout.write(JSON.stringify(feeds.map((feed) => {
      const written = calendarFeed(feed)
      return { digest: digestOf(written), byIcalJs: readByIcalJs(written), byNodeIcal: readByNodeIcal(written) }
    })))`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  code = outputFiles[0]!.text
})

test.each(HOSTS)(
  'on a host in %s the bytes are the same, and both programs read the same instants',
  (zone) => {
    const [plain, nasty, empty] = onHost(code, zone, [MANY, NASTY, { name: 'X', entries: [] }])
    expect(plain!.digest).toBe(digestOf(calendarFeed(MANY)))
    expect(nasty!.digest).toBe(digestOf(calendarFeed(NASTY)))
    for (const read of [plain!.byIcalJs, plain!.byNodeIcal]) {
      expect(read).toHaveLength(500)
      expect(read.map(({ uid, start, end }) => [uid, start, end])).toEqual(
        MANY.entries.map(({ uid, startsAt, endsAt }) => [uid, startsAt, endsAt]),
      )
      expect(new Set(read.map(({ stamp }) => stamp))).toEqual(new Set([Date.UTC(2026, 10, 2, 3, 4, 5)]))
    }
    expect([empty!.byIcalJs, empty!.byNodeIcal]).toEqual([[], []])
  },
)

describe.each(READERS)('read by %s', (reader, read) => {
  test('five thousand sessions are five thousand entries', () => {
    const told = read(calendarFeed({ name: 'X', entries: entriesOf(5000) }))
    expect([told.length, told.at(-1)!.start]).toEqual([5000, START + 4999 * 3_600_000])
  })

  test.each(Object.keys(HOSTILE))('%s come back as they were, in one entry', (name) => {
    const [typed, right, byNodeIcal = right] = HOSTILE[name]!
    const description = `${typed.replace(/[\r\n]+/g, ' ')}\nhết`
    const [one, ...others] = read(
      calendarFeed({ name: typed, entries: [entry({ title: typed, place: typed, description })] }),
    )
    expect(others).toEqual([])
    const told = [one!.title, one!.place, one!.description.split('\nhết')[0]]
    const expected = reader === 'node-ical' ? byNodeIcal : right
    // Where a line may break, a next-line sign is a break; where not, a space.
    expect(told.map((text) => text!.replaceAll('\n', ' '))).toEqual([expected, expected, expected])
    expect([one!.uid, one!.start, one!.status]).toEqual(['session-A@b', START, 'CONFIRMED'])
  })

  test('moved, postponed and cancelled, a session is the same entry with a higher SEQUENCE', () => {
    const session: EntrySession = {
      code: 'PMOT',
      kind: 'dialogue',
      form: 'periodic',
      theme: 'Nước sạch',
      bring: '',
      state: 'announced',
      stateReason: '',
      startsAt: START,
      endsAt: START + 3_600_000,
      createdAt: 1,
      updatedAt: 2,
      sequence: 0,
      onlineUrl: '',
      unit: { name: 'Xã Đông', phone: '' },
      venue: null,
      leaders: [],
    }
    const moved = { ...session, startsAt: START + 86_400_000, endsAt: START + 90_000_000, sequence: 1 }
    const postponed = { ...moved, state: 'postponed' as const, stateReason: 'Bão số 12', sequence: 2 }
    const cancelled = { ...moved, state: 'cancelled' as const, stateReason: 'Trùng lịch', sequence: 3 }
    const told = [session, moved, postponed, cancelled].map((state) => {
      const entries = [
        sessionEntry(vi, state, 'noi-cai', { page: 'https://x.vn/phien/PMOT', carriedTo: null }),
      ]
      const [{ uid, sequence, status, title, start }] = read(calendarFeed({ name: 'X', entries })) as [
        ReturnType<typeof read>[number],
      ]
      return [uid, sequence, status, title, start]
    })
    const title = 'Đối thoại định kỳ: Nước sạch'
    expect(told).toEqual([
      ['session-PMOT@noi-cai', 0, 'CONFIRMED', title, START],
      ['session-PMOT@noi-cai', 1, 'CONFIRMED', title, START + 86_400_000],
      ['session-PMOT@noi-cai', 2, 'CANCELLED', `HOÃN: ${title}`, START + 86_400_000],
      ['session-PMOT@noi-cai', 3, 'CANCELLED', `HỦY: ${title}`, START + 86_400_000],
    ])
  })
})
