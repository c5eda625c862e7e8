import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** What the office asks of 100,000 opinions, half of them in one commune, against one bare prepared full-text search of the same file. */
export async function hundredThousandRows(folder, quick) {
  const product = await productOf()
  const file = join(folder, 'hundred-thousand.db')
  await product.make(file, join(process.cwd(), 'db/migrations'))
  const rounds = quick ? 2 : 6
  const floor = product.bare(file, rounds)
  const asked = await product.ask(file, rounds)
  const rowOf = (row, ms, base, of) => ({
    row,
    measured: `${ms.toFixed(1)} ms against ${base.toFixed(1)}`,
    ratio: Number((ms / base).toFixed(2)),
    of,
  })
  return [
    rowOf('triage: search among 100,000', asked.search, floor.search, 'one bare prepared search = 1'),
    rowOf('triage: what waits, among 100,000', asked.waiting, floor.search, 'one bare prepared search = 1'),
    rowOf(
      'queue of 50,000 of 100,000',
      asked.queue,
      floor.queue,
      'its newest 51 rows, bare and prepared = 1',
    ),
    rowOf(
      'figures of a year among 100,000',
      asked.figures,
      floor.figures,
      'one bare count by unit and topic = 1',
    ),
    rowOf(
      'triage: similar ones among 100,000',
      asked.similar,
      floor.similar,
      'its look-ups, bare and prepared = 1',
    ),
  ]
}

async function productOf() {
  const outfile = join(process.cwd(), 'node_modules/.cache', `hundred-thousand-${process.pid}.mjs`)
  await build({
    entryPoints: ['tests/bench/hundred-thousand-product.ts'],
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
