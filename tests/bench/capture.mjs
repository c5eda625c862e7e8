import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { signIn } from './load.mjs'
import { median, start } from './processes.mjs'

const NOW = '2026-11-23T09:00:00+07:00'
const VIEWERS = 100

/** How long a card takes to be recorded while a hundred screens follow the room, against an idle room; in turns. */
export async function captureRows(folder, quick) {
  const args = ['--port', '0', '--data', join(folder, 'capture'), '--now', NOW, '--opinions', '400']
  const server = await start(['dist/doithoai.mjs', 'demo', ...args])
  try {
    const room = await findRoom(join(folder, 'capture', 'doithoai.db'))
    const { cookie } = await signIn(server.address, 'thuky')
    const live = `${server.address}/lam-viec/phien/${room.code}/truc-tiep`
    const cards = quick ? 15 : 40
    const [idle, followed] = [[], []]
    let polls = 0
    await record(live, cookie, room, 5)
    for (let round = 0; round < (quick ? 2 : 4); round++) {
      idle.push(...(await record(live, cookie, room, cards)))
      const viewers = await watch(live.replace('truc-tiep', 'man-hinh'), cookie)
      followed.push(...(await record(live, cookie, room, cards)))
      polls += await viewers.stop()
    }
    return [
      {
        row: `recording a card, ${VIEWERS} screens following`,
        measured: `${median(followed).toFixed(1)} ms against ${median(idle).toFixed(1)} idle, 95th ${late(followed).toFixed(1)} against ${late(idle).toFixed(1)}; ${polls} polls`,
        ratio: Number((median(followed) / median(idle)).toFixed(2)),
        of: 'idle room = 1',
      },
    ]
  } finally {
    await server.stop()
  }
}

const late = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]

async function findRoom(file) {
  const client = createClient({ url: `file:${file}`, timeout: 5000 })
  const { rows } = await client.execute(
    `select s.code, u.id author, (select h.id from hamlets h where h.unit_id = s.unit_id limit 1) hamlet
      from sessions s, users u where s.state = 'in_progress' and u.username = 'thuky' limit 1`,
  )
  client.close()
  return rows[0]
}

/** Sends so many cards one after another, as the table does, a tenth of a second apart; gives the milliseconds each took. */
async function record(live, cookie, { author, hamlet }, count) {
  const times = []
  for (let n = 0; n < count; n++) {
    const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) =>
      byte.toString(16).padStart(2, '0'),
    )
    const card = {
      ...{ entry: 'card', key: key.join(''), author, device: '0'.repeat(16), device_seq: n, age: 0 },
      ...{ name: `Người nêu ${n}`, hamlet, text: `Đường vào thôn bị lún, lần thứ ${n}.` },
      ...{ topic: 'roads', kind: 'feedback', phone: '', address: '' },
    }
    const began = performance.now()
    const response = await fetch(`${live}/ghi`, {
      method: 'POST',
      headers: { origin: new URL(live).origin, cookie, accept: 'application/json' },
      body: new URLSearchParams(card),
    })
    const answer = await response.json()
    times.push(performance.now() - began)
    if (answer.is !== 'recorded') throw new Error(`a card was not recorded: ${response.status} ${answer.is}`)
    await new Promise((done) => setTimeout(done, 100))
  }
  return times
}

/** Screens in a process of their own, once all of them have begun to ask. */
async function watch(url, cookie) {
  const child = fork(new URL('./viewers.mjs', import.meta.url), [url, cookie, String(VIEWERS)])
  await new Promise((done) => setTimeout(done, 1500))
  if (child.exitCode !== null) throw new Error('the screens that follow have stopped')
  return {
    async stop() {
      child.send('how many')
      const [asked] = await once(child, 'message')
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
      return asked
    },
  }
}
