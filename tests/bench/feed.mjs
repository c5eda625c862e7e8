import { get } from 'node:http'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { median, start } from './processes.mjs'

const SESSIONS = 5000
const NOW = Date.parse('2026-11-23T09:00:00+07:00')

/** A feed of 5,000 sessions as it is asked for, query and words and all, against the generator alone writing 5,000 such events; and asking for it again. */
export async function feedRows(folder, quick) {
  const args = ['--port', '0', '--data', join(folder, 'feed'), '--now', new Date(NOW).toISOString()]
  const server = await start(['dist/doithoai.mjs', 'demo', ...args, '--opinions', '50'])
  try {
    await fillCalendar(join(folder, 'feed', 'doithoai.db'))
    const feed = `${server.address}/lich.ics`
    const first = await ask(feed, 200)
    const found = first.text.match(/^BEGIN:VEVENT/gm).length
    if (found < SESSIONS) throw new Error(`the feed holds ${found} sessions`)
    const known = { 'if-none-match': first.headers.etag }
    const [whole, again, alone] = [[], [], []]
    for (let round = 0; round < (quick ? 3 : 7); round++) {
      whole.push(await milliseconds(() => ask(feed, 200)))
      alone.push(await milliseconds(() => writeAlone(found)))
      for (let n = 0; n < 20; n++) again.push(await milliseconds(() => ask(feed, 304, known)))
    }
    const row = (name, times, base, of) => ({
      row: name,
      measured: `${Number(median(times).toFixed(1))} ms against ${Number(median(base).toFixed(1))}`,
      ratio: Number((median(times) / median(base)).toFixed(3)),
      of,
    })
    return [
      row('feed of 5,000 sessions', whole, alone, 'ical-generator alone = 1'),
      row('the same, 304', again, whole, 'the whole feed = 1'),
    ]
  } finally {
    await server.stop()
  }
}

/** On a connection of its own: while the generator works alone, the server would close one that is kept. */
function ask(url, expected, headers = {}) {
  return new Promise((done, failed) => {
    get(url, { headers, agent: false }, (response) => {
      const { statusCode } = response
      if (statusCode !== expected) failed(new Error(`${url}: ${statusCode}`))
      const pieces = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () => done({ headers: response.headers, text: Buffer.concat(pieces).toString() }))
    }).on('error', failed)
  })
}

async function milliseconds(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Copies of an announced session, one every two hours, each with the leaders of the first. */
async function fillCalendar(file) {
  const client = createClient({ url: `file:${file}`, timeout: 5000 })
  const { rows, columns } = await client.execute(
    "select * from sessions where state = 'announced' order by id limit 1",
  )
  const own = {
    id: (n) => 10 ** 9 + n,
    code: (n) => `BENCH${n}`,
    starts_at: (n) => NOW + n * 7_200_000,
    ends_at: (n) => NOW + (n + 1) * 7_200_000,
    series_id: () => null,
    series_on: () => null,
  }
  const places = columns.map(() => '?').join(', ')
  const inserts = Array.from({ length: SESSIONS }, (_, n) => ({
    sql: `insert into sessions (${columns.join(', ')}) values (${places})`,
    args: columns.map((name) => (own[name] ? own[name](n) : rows[0][name])),
  }))
  const leaders = `insert into session_leaders (session_id, leader_id, part)
    select new.id, old.leader_id, old.part from session_leaders old, sessions new
    where old.session_id = ? and new.code like 'BENCH%'`
  await client.batch([...inserts, { sql: leaders, args: [rows[0].id] }], 'write')
  client.close()
}

/** The generator by itself, with as many events that say about as much. */
function writeAlone(count) {
  const calendar = ical({ name: 'Lịch đối thoại', method: ICalCalendarMethod.PUBLISH, ttl: 3600 })
  for (let n = 0; n < count; n++) {
    const url = `https://example.vn/phien/BENCH${n}`
    calendar.createEvent({
      id: `session-BENCH${n}@office`,
      sequence: 0,
      start: new Date(NOW + n * 7_200_000),
      end: new Date(NOW + (n + 1) * 7_200_000),
      stamp: new Date(NOW),
      created: new Date(NOW),
      lastModified: new Date(NOW),
      status: ICalEventStatus.CONFIRMED,
      summary: 'Tiếp công dân định kỳ: Tiếp công dân định kỳ, ưu tiên hồ sơ đất đai',
      location: 'Phòng tiếp công dân, tầng 1, trụ sở UBND xã',
      description: `Xã Đông\nChủ trì: Lê Thanh Bình, Chủ tịch UBND xã\nĐiện thoại liên hệ: 0200 000 111\n${url}`,
      url,
    })
  }
  return calendar.toString()
}
