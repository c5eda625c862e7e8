import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs the test command in a folder with these files; answers its exit code and its last line. */
async function run(files: Record<string, string>, ...args: string[]) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const child = spawn(process.execPath, [resolve('tests/run.mjs'), '--globals', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  const code = await new Promise((ended) => child.on('close', ended))
  return { code, last: output.trimEnd().split('\n').at(-1) }
}

const green = "test('green', () => {})"
const red = "test('red', () => { throw new Error('red') })"

test('a green run ends with its count alone on the last line', async () => {
  expect(await run({ 'a.test.js': `${green}; ${green}` })).toEqual({ code: 0, last: '2 passed, 0 failed' })
})

test('a red test fails the run, a skipped one is named', async () => {
  const files = { 'a.test.js': `${green}; ${red}; test.skip('later', () => {})` }
  expect(await run(files)).toEqual({ code: 1, last: '1 passed, 1 failed, 1 skipped' })
})

test('a file that cannot be read and a hook that fails count as failures', async () => {
  const files = { 'a.test.js': green, 'b.test.js': "import './missing.js'" }
  expect(await run(files)).toEqual({ code: 1, last: '1 passed, 1 failed' })
  const hook = `describe('group', () => { beforeAll(() => { throw new Error('hook') }); ${green} })`
  expect(await run({ 'a.test.js': hook }, 'a.test.js')).toEqual({
    code: 1,
    last: '0 passed, 1 failed, 1 skipped',
  })
})

test('an error outside any test fails the run', async () => {
  const stray = `${green}; test('stray', async () => { Promise.reject(new Error('stray')) })`
  expect(await run({ 'a.test.js': stray })).toEqual({ code: 1, last: '2 passed, 1 failed' })
})

test('a run without tests is no success', async () => {
  expect(await run({})).toEqual({ code: 1, last: '0 passed, 0 failed' })
  expect(await run({ 'a.test.js': 'test.skip("later", () => {})' })).toMatchObject({ code: 1 })
})

test('a build that fails is a failed run, and arguments choose the tests', async () => {
  const files = { 'a.test.js': green, 'b.test.js': red }
  expect(await run(files, 'a.test.js')).toEqual({ code: 0, last: '1 passed, 0 failed' })
  expect(await run({ 'build.mjs': 'process.exit(3)' })).toEqual({ code: 1, last: '0 passed, 1 failed' })
})
