import { join } from 'node:path'
import { rate, signIn } from './load.mjs'
import { median, start } from './processes.mjs'

const OPINIONS = 2000
const NOW = '2026-11-23T09:00:00+07:00'

/** The board and the staff queue against the floor, in turns, so that a busy moment of the machine meets all of them. */
export async function pageRows(folder, quick) {
  const demo = (name, env) =>
    start(
      [
        'dist/doithoai.mjs',
        'demo',
        '--port',
        '0',
        '--data',
        join(folder, name),
        '--now',
        NOW,
        '--opinions',
        String(OPINIONS),
      ],
      env,
    )
  const kept = await demo('kept', {})
  const plain = await demo('plain', { PAGE_CACHE_BYTES: '0' })
  const floor = await start(['tests/bench/floor.mjs', join(folder, 'plain', 'doithoai.db')])
  try {
    const staff = { kept: await signIn(kept.address, 'thuky'), plain: await signIn(plain.address, 'thuky') }
    const tag = (await fetch(`${kept.address}/y-kien`)).headers.get('etag')
    const asked = {
      'board, floor': [`${floor.address}/y-kien`, {}],
      'board, kept pages': [`${kept.address}/y-kien`, {}],
      'board, not kept': [`${plain.address}/y-kien`, {}],
      'board, 304': [`${kept.address}/y-kien`, { 'if-none-match': tag }],
      'board, search': [`${plain.address}/y-kien?q=duong`, {}],
      'queue, floor': [`${floor.address}/lam-viec/y-kien`, {}],
      'queue, signed in': [`${plain.address}/lam-viec/y-kien`, staff.plain],
      'queue, search': [`${plain.address}/lam-viec/y-kien?q=duong`, staff.plain],
    }
    const rates = Object.fromEntries(Object.keys(asked).map((name) => [name, []]))
    for (let round = 0; round < (quick ? 2 : 4); round++) {
      for (const [name, [url, headers]] of Object.entries(asked))
        rates[name].push(await rate(url, headers, quick ? 600 : 2500))
    }
    return Object.entries(rates).map(([name, values]) => {
      const base = median(rates[name.startsWith('board') ? 'board, floor' : 'queue, floor'])
      return {
        row: name,
        measured: `${Math.round(median(values))} answers/s`,
        ratio: Number((median(values) / base).toFixed(3)),
        of: 'floor = 1',
      }
    })
  } finally {
    for (const one of [kept, plain, floor]) await one.stop()
  }
}
