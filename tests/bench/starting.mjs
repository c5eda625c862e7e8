import { join } from 'node:path'
import { median, memoryOf, start } from './processes.mjs'

/** Time from the start of the process to the first answer of /up, and memory after it, against a bare Hono app with libSQL. */
export async function startRows(folder, quick) {
  const env = { DATABASE_URL: `file:${join(folder, 'started', 'office.db')}`, PORT: '0' }
  await measure(['dist/doithoai.mjs', 'serve'], env)
  const product = []
  const bare = []
  for (let i = 0; i < (quick ? 3 : 7); i++) {
    product.push(await measure(['dist/doithoai.mjs', 'serve'], env))
    bare.push(await measure(['tests/bench/bare.mjs', join(folder, 'bare.db')], {}))
  }
  const of = (values, name) => median(values.map((value) => value[name]))
  const row = (name, unit, key) => ({
    row: name,
    measured: `${Math.round(of(product, key))} ${unit} against ${Math.round(of(bare, key))}`,
    ratio: Number((of(product, key) / of(bare, key)).toFixed(2)),
    of: 'bare Hono + libSQL = 1',
  })
  return [row('start to first answer', 'ms', 'ms'), row('memory after it', 'MB', 'mb')]
}

async function measure(args, env) {
  const server = await start(args, env)
  const response = await fetch(`${server.address}/up`)
  if (!response.ok) throw new Error(`${args[0]}: ${response.status}`)
  await response.text()
  const ms = performance.now() - server.began
  const mb = memoryOf(server.pid)
  await server.stop()
  return { ms, mb }
}
