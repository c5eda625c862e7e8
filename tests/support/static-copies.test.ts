import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

test.each([
  ['static/htmx.min.js', 'node_modules/htmx.org/dist/htmx.min.js'],
  ['static/pico.min.css', 'node_modules/@picocss/pico/css/pico.min.css'],
])('%s is the copy of %s, byte for byte', async (copy, original) => {
  expect((await readFile(copy)).equals(await readFile(original))).toBe(true)
})
