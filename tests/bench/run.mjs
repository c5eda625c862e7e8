// npm run bench: every figure is a ratio of two things measured in this very run. --quick asks less long.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleRows } from './bundle.mjs'
import { captureRows } from './capture.mjs'
import { feedRows } from './feed.mjs'
import { hundredThousandRows } from './hundred-thousand.mjs'
import { pageRows } from './pages.mjs'
import { recomputeRows } from './recompute.mjs'
import { startRows } from './starting.mjs'

const quick = process.argv.includes('--quick')
const folder = await mkdtemp(join(tmpdir(), 'doithoai-bench-'))
try {
  const rows = [
    ...(await pageRows(folder, quick)),
    ...(await feedRows(folder, quick)),
    ...(await captureRows(folder, quick)),
    ...(await startRows(folder, quick)),
    ...(await recomputeRows(folder, quick)),
    ...(await hundredThousandRows(folder, quick)),
    ...(await bundleRows()),
  ]
  console.table(rows)
} finally {
  await rm(folder, { recursive: true, force: true })
}
