import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { calendarFeed, type FeedEntry } from '../../views/calendar/feed.ts'

const entry = (fields: Partial<FeedEntry> = {}): FeedEntry => ({
  uid: 'session-A@b',
  sequence: 3,
  startsAt: Date.UTC(2026, 11, 4, 1),
  endsAt: Date.UTC(2026, 11, 4, 4),
  createdAt: Date.UTC(2026, 10, 1, 2, 3, 4),
  updatedAt: Date.UTC(2026, 10, 2, 3, 4, 5),
  isCalledOff: false,
  title: 'Đối thoại',
  place: 'Hội trường',
  description: 'Dòng một\nDòng hai',
  url: 'https://x.vn/phien/A',
  ...fields,
})
const lines = (feed: string) => feed.split('\r\n')
const bytes = (line: string) => new TextEncoder().encode(line).length
const isWellFormed = (feed: string) => {
  expect(feed.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(feed.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
  expect(lines(feed).filter((line) => bytes(line) > 75)).toEqual([])
  // A backslash never stands alone at the end of a folded line.
  expect(lines(feed).filter((line) => /\\*$/.exec(line)![0].length % 2 === 1)).toEqual([])
}

test('an empty feed is a calendar', () => {
  const feed = calendarFeed({ name: 'Xã Đông', entries: [] })
  isWellFormed(feed)
  expect(lines(feed)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//doithoai//doithoai//VI',
    'METHOD:PUBLISH',
    'NAME:Xã Đông',
    'X-WR-CALNAME:Xã Đông',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'END:VCALENDAR',
    '',
  ])
})

test('an entry says what the record says, in UTC', () => {
  expect(lines(calendarFeed({ name: 'X', entries: [entry()] })).slice(8, -2)).toEqual([
    'BEGIN:VEVENT',
    'UID:session-A@b',
    'SEQUENCE:3',
    'DTSTAMP:20261102T030405Z',
    'DTSTART:20261204T010000Z',
    'DTEND:20261204T040000Z',
    'SUMMARY:Đối thoại',
    'LOCATION:Hội trường',
    'DESCRIPTION:Dòng một\\nDòng hai',
    'URL;VALUE=URI:https://x.vn/phien/A',
    'STATUS:CONFIRMED',
    'CREATED:20261101T020304Z',
    'LAST-MODIFIED:20261102T030405Z',
    'END:VEVENT',
  ])
})

test('nothing typed breaks out of its line', () => {
  const nasty = 'a\r\nBEGIN:VEVENT\u0000\u0007;,\\\u2028x\tb\u0085'
  const feed = calendarFeed({
    name: nasty,
    entries: [entry({ title: nasty, place: nasty, description: nasty, url: nasty, uid: nasty })],
  })
  isWellFormed(feed)
  expect(lines(feed).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
})

test('folds never part a character or an escape, wherever they fall', () => {
  for (let n = 0; n < 80; n++) {
    const text = `${'x'.repeat(n)}${'ế;,\\🏡'.repeat(30)}`
    const feed = calendarFeed({
      name: text,
      entries: [entry({ title: text, description: `${text}\n${text}` })],
    })
    isWellFormed(feed)
    const summary = lines(feed.replaceAll('\r\n ', '')).find((line) => line.startsWith('SUMMARY:'))
    expect(summary).toBe(`SUMMARY:${text.replace(/[\\;,]/g, '\\$&')}`)
  }
})

test('five thousand sessions are one valid feed', () => {
  const entries = Array.from({ length: 5000 }, (_, n) => entry({ uid: `session-${n}@b` }))
  const feed = calendarFeed({ name: 'X', entries })
  expect(feed.match(/^UID:/gm)).toHaveLength(5000)
  isWellFormed(feed)
})

test('the bytes are the same under any timezone and language of the host', async () => {
  const script = `import { calendarFeed } from './views/calendar/feed.ts'
    process.stdout.write(calendarFeed({ name: 'X', entries: [${JSON.stringify(entry())}] }))`
  const bundle = await build({
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  const code = bundle.outputFiles[0]!.text
  const digests = [
    ['UTC', 'C'],
    ['Asia/Ho_Chi_Minh', 'vi_VN.UTF-8'],
    ['America/St_Johns', 'ar_EG.UTF-8'],
    ['Pacific/Kiritimati', 'th_TH.UTF-8'],
  ].map(([TZ, LANG]) => {
    const env = { ...process.env, TZ, LANG, LC_ALL: LANG }
    const feed = execFileSync(process.execPath, ['--input-type=module', '-'], { input: code, env })
    return createHash('sha256').update(feed).digest('hex')
  })
  const here = createHash('sha256')
    .update(calendarFeed({ name: 'X', entries: [entry()] }))
    .digest('hex')
  expect(new Set([...digests, here]).size).toBe(1)
})
