import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { modulesFrom } from '../support/page-modules.ts'

const scripts = (await readdir('static')).filter((name) => name.endsWith('.js') && !name.includes('.min.'))

test('the walk finds what the live page loads', async () => {
  expect(await modulesFrom('live.js')).toEqual(
    expect.arrayContaining(['live.js', 'live-queue.js', 'live-clock.js', 'live-store.js']),
  )
})

test.each(scripts)('what %s imports is there', async (name) => {
  expect(scripts).toEqual(expect.arrayContaining(await modulesFrom(name)))
})

// What is kept for reopening without a network is what the page had loaded when it was complete: nothing may come later.
test('no script loads another one only when it needs it', async () => {
  const texts = await Promise.all(scripts.map((name) => readFile(`static/${name}`, 'utf8')))
  expect(scripts.filter((_, place) => /\bimport\s*\(/.test(texts[place]!))).toEqual([])
})

test('every part of the live page is loaded by it', async () => {
  const parts = scripts.filter((name) => name.startsWith('live'))
  const loaded = await modulesFrom('live.js')
  expect(parts.filter((name) => !loaded.includes(name))).toEqual(['live-worker.js'])
})
