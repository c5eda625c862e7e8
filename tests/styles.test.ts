import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { filesUnder, readSources } from './support/architecture/source.ts'
import { carriedIn, deadNames, partsOf, type Sheet, sheetsStayShort } from './support/architecture/styles.ts'
import { servedAsset } from './support/assets.ts'

let sheets: Sheet[]
beforeAll(async () => {
  const paths = (await filesUnder('static')).filter((path) => /(?<!\.min)\.css$/.test(path))
  sheets = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
})

test('no style sheet is over 200 lines', () => {
  expect(sheetsStayShort({ path: 'static/app.css', text: 'a {}\n'.repeat(201) })).toHaveLength(1)
  expect(sheetsStayShort({ path: 'static/app.css', text: 'a {}\n'.repeat(200) })).toEqual([])
  expect(sheets.flatMap(sheetsStayShort)).toEqual([])
})

test('a sheet speaks of nothing that no page carries', async () => {
  const views = (await readSources(['views', 'src'])).filter(({ path }) => !path.startsWith('views/strings/'))
  const scripts = (await filesUnder('static')).filter((path) => /(?<!\.min)\.js$/.test(path))
  const carried = carriedIn([
    ...views.map(({ code }) => code),
    ...(await Promise.all(scripts.map((path) => readFile(path, 'utf8')))),
  ])
  expect(deadNames({ path: 'x', text: '.page-head .nowhere-shown, #nor-this {}' }, carried)).toHaveLength(2)
  expect(deadNames({ path: 'x', text: '.leaf-counts {} /* .nowhere-shown */' }, carried)).toEqual([])
  expect(sheets.flatMap((sheet) => deadNames(sheet, carried))).toEqual([])
})

test('every part belongs to one sheet, and every sheet finds its parts', () => {
  const parts = sheets.map(({ path }) => path).filter((path) => path.startsWith('static/styles/'))
  expect(sheets.flatMap(partsOf).toSorted()).toEqual(parts.toSorted())
})

test('what residents load knows nothing of the live page, and a page of the office has all of it', async () => {
  const [app, staff] = await Promise.all(
    ['app.css', 'staff.css'].map(async (name) => `${await servedAsset(name)}`),
  )
  expect([app, staff].map((text) => text!.includes('.live-card'))).toEqual([false, true])
  expect(app).not.toContain('@import')
  // 7.3 kB as this was written: a third more asks why.
  expect(gzipSync(app!).length).toBeLessThan(10_000)
})
