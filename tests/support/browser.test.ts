import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium, launchBrowser } from './browser.ts'
import { candidates } from './chromium/installed.ts'
import { unpackPackaged } from './chromium/packaged.ts'

const LETTERS = 'ăằẳẵắặâầẩẫấậđêềểễếệôồổỗốộơờởỡớợưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ'
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const everywhere = () => true
const nowhere = () => false

test('CHROMIUM_PATH comes before everything else', async () => {
  const machine = {
    platform: 'linux',
    arch: 'x64',
    env: { CHROMIUM_PATH: '/opt/own/chrome' },
    isThere: everywhere,
  }
  expect(await findChromium(machine)).toEqual({ executablePath: '/opt/own/chrome' })
})

test('an installed browser comes before the packaged one', async () => {
  const machine = { platform: 'linux', arch: 'x64', env: { PATH: '/own/bin' }, isThere: everywhere }
  expect(await findChromium(machine)).toEqual({ executablePath: '/own/bin/chromium' })
})

test.each([
  ['linux', 'sudo apt-get install -y chromium'],
  ['darwin', 'brew install --cask google-chrome'],
  ['win32', 'winget install Google.Chrome'],
])('where there is no browser on %s, the error names the one line to type', async (platform, line) => {
  const machine = { platform, arch: 'arm64', env: {}, isThere: nowhere }
  await expect(findChromium(machine)).rejects.toThrow(`No Chrome or Chromium found. Type: ${line}`)
})

test('Windows and macOS browsers are sought where their installers put them', () => {
  const windows = candidates('win32', { PROGRAMFILES: 'P', LOCALAPPDATA: 'L' })
  expect(windows.map((path) => path.replaceAll('\\', '/'))).toContain(
    'L/Google/Chrome/Application/chrome.exe',
  )
  expect(candidates('darwin', { HOME: '/Users/lan' })).toContain(
    '/Users/lan/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
})

test('each Vietnamese letter is drawn with a shape of its own', async () => {
  const page = await browser.newPage()
  await page.setContent('<canvas width="60" height="60"></canvas>')
  const shapes = await page.evaluate((letters) => {
    const canvas = document.querySelector('canvas')!
    const pen = canvas.getContext('2d', { willReadFrequently: true })!
    pen.font = '40px sans-serif'
    return [...letters].map((letter) => {
      pen.clearRect(0, 0, 60, 60)
      pen.fillText(letter, 5, 45)
      return pen.getImageData(0, 0, 60, 60).data.join('')
    })
  }, `${LETTERS}\u{10FFFD}`) // the last has no glyph anywhere: its box shows what a missing letter would look like
  expect(new Set(shapes).size).toBe([...LETTERS].length + 1)
  await page.close()
})

test('a page is photographed', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 200 } })
  await page.setContent('<h1>Ý kiến của nhân dân</h1>')
  const png = await page.screenshot()
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    'PNG',
    360,
    200,
  ])
  await page.close()
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packaged browser starts, and leaves the environment as it was',
  async () => {
    const before = { ...process.env }
    const found = await unpackPackaged()
    expect({ ...process.env }).toEqual(before)
    const packaged = await chromium.launch({ ...found, args: ['--no-sandbox', '--disable-gpu'] })
    expect(packaged.version()).toMatch(/^147\./)
    await packaged.close()
  },
)
