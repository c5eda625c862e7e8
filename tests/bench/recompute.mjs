import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { build } from 'esbuild'
import Database from 'libsql'
import { median } from './processes.mjs'

const OPEN = 10_000
const BATCH = 100

/** Ten thousand open deadlines computed anew after a holiday, events, mail and all, against the same ten thousand dates set by a bare prepared UPDATE. */
export async function recomputeRows(folder, quick) {
  const product = await productOf()
  const made = join(folder, 'deadlines.db')
  await product.make(`file:${made}`, OPEN, join(process.cwd(), 'db/migrations'))
  const times = { product: [], bare: [] }
  for (let i = 0; i < (quick ? 1 : 3); i++) {
    const [one, other] = [join(folder, `recompute-${i}.db`), join(folder, `update-${i}.db`)]
    await copyFile(made, one)
    await copyFile(made, other)
    times.product.push(await product.recompute(`file:${one}`, OPEN))
    times.bare.push(bareUpdates(other))
    await agree(one, other)
  }
  const [ms, bare] = [median(times.product), median(times.bare)]
  return [
    {
      row: 'recomputing 10,000 open deadlines',
      measured: `${Math.round(ms)} ms against ${Math.round(bare)}`,
      ratio: Number((ms / bare).toFixed(2)),
      of: 'bare prepared UPDATE, 100 a transaction = 1',
    },
  ]
}

/** The product's own code in this process, since a run is a job and no request. */
async function productOf() {
  const outfile = join(process.cwd(), 'node_modules/.cache', `recompute-${process.pid}.mjs`)
  await build({
    entryPoints: ['tests/bench/recompute-product.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  const product = await import(pathToFileURL(outfile).href)
  await rm(outfile)
  return product
}

function bareUpdates(file) {
  const db = new Database(file)
  const ids = db
    .prepare('select id from opinions order by id')
    .all()
    .map(({ id }) => id)
  const update = db.prepare(
    'update opinions set due_on = ?, due_rule = ?, due_provisional = ?, calendar_version = ? where id = ?',
  )
  const began = performance.now()
  for (let from = 0; from < ids.length; from += BATCH) {
    db.exec('begin immediate')
    for (const id of ids.slice(from, from + BATCH)) update.run('2026-12-16', 'ANSWER_DEFAULT', 1, 2, id)
    db.exec('commit')
  }
  const ms = performance.now() - began
  db.close()
  return ms
}

/** Both files hold the same dates at the end, or the ratio would compare nothing. */
async function agree(...files) {
  const found = []
  for (const file of files) {
    const client = createClient({ url: `file:${file}` })
    const { rows } = await client.execute(
      'select count(*) as n, min(due_on) as first, max(due_on) as last from opinions',
    )
    found.push(JSON.stringify(rows[0]))
    client.close()
  }
  if (new Set(found).size !== 1) throw new Error(`the dates differ: ${found.join(' and ')}`)
}
