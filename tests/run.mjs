// npm test: builds, runs every test once, and ends with `N passed, N failed` alone on the last line.
// Arguments go to Vitest: `npm test -- tests/domain`, `npm test -- -t "a sentence"`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseCLI, startVitest } from 'vitest/node'
import { count, summary } from './support/count.mjs'

const counts = builds() ? await runTests(process.argv.slice(2)) : { passed: 0, failed: 1, skipped: 0 }
const ran = counts.passed + counts.failed
if (ran === 0) console.error('No test ran.')
// The process ends after the last line is written, also into a pipe.
process.stdout.write(`\n${summary(counts)}\n`, () => process.exit(counts.failed > 0 || ran === 0 ? 1 : 0))

function builds() {
  return (
    !existsSync('build.mjs') || spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' }).status === 0
  )
}

async function runTests(args) {
  const { filter, options } = parseCLI(['vitest', 'run', ...args])
  const vitest = await startVitest('test', filter, { ...options, watch: false, run: true })
  const counted = count(vitest.state)
  await vitest.close()
  return counted
}
