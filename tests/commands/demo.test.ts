import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { bundleProduct, type ServedProcess, startProcess } from '../support/served-process.ts'

let product: Awaited<ReturnType<typeof bundleProduct>>
let folder: string
let first: ServedProcess
beforeAll(async () => {
  product = await bundleProduct()
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doithoai-demo-'))
  first = await startProcess(demo(0))
})
afterEach(async () => {
  await first.kill()
  rmSync(folder, { recursive: true, force: true })
})
afterAll(() => product.remove())

const demo = (port: number | string) => [
  product.entry,
  'demo',
  '--port',
  String(port),
  '--data',
  folder,
  '--opinions',
  '20',
]
/** The files of the sample by their places on the disk: a removed and remade file has another. */
const files = () => readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).ino}`)

test('a second sample office on the port of a running one ends with one line and removes nothing', async () => {
  const { port } = new URL(first.origin)
  const before = files()
  const second = spawnSync(process.execPath, demo(port), { encoding: 'utf8', timeout: 20_000 })
  expect([second.status, second.stdout, second.stderr]).toEqual([
    1,
    `PORT ${port} is in use on 127.0.0.1: something else listens there already.\n`,
    '',
  ])
  expect(files()).toEqual(before)
  expect((await fetch(`${first.origin}/y-kien`)).status).toBe(200)
})

test('a port that was only tried is free for the sample office that asked', async () => {
  expect(await first.end()).toBe(0)
  const { port } = new URL(first.origin)
  first = await startProcess(demo(port))
  expect(new URL(first.origin).port).toBe(port)
  expect((await fetch(`${first.origin}/y-kien`)).status).toBe(200)
})
