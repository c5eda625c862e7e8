import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { servedAsset } from '../support/assets.ts'
import { launchBrowser } from '../support/browser.ts'
import { ERRORS, formPage, PROBE } from '../support/shell-pages.tsx'
import { serveShell } from '../support/shell-server.ts'

let browser: Browser
let shell: Awaited<ReturnType<typeof serveShell>>
const violations: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  shell = await serveShell()
})
afterAll(async () => {
  await browser?.close()
  shell?.close()
})
beforeEach(() => {
  shell.posts.length = 0
})

describe.each(['vi', 'en'] as const)('a form in its error state, in %s', (lang) => {
  test.each([320, 1280])('passes axe and stays inside a window of %i px', async (width) => {
    const page = await open(`/public-${lang}-errors`, { width })
    const { violations: found } = await new AxeBuilder({ page }).analyze()
    expect(found.map((violation) => violation.id)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test('gives the focus to its summary, whose links lead to the fields', async () => {
    const page = await open(`/public-${lang}-errors`)
    await expect.poll(() => focused(page)).toBe('error-summary')
    const names = Object.keys(ERRORS).filter(Boolean)
    const targets = await page.$$eval('.error-summary a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).hash),
    )
    expect(targets).toEqual(names.map((name) => `#field-${name}`))
    for (const target of targets)
      expect(await page.locator(target).getAttribute('name')).toBe(target.slice(7))
  })
})

test('the error of a field is announced with that field', async () => {
  const page = await open('/public-vi-errors')
  const field = page.locator('#field-phone')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await field.getAttribute('aria-describedby')).toBe('field-phone-hint field-phone-error')
  expect(await page.locator('#field-phone-error').textContent()).toContain(ERRORS.phone)
})

test('a second press sends nothing more, and the pressed button keeps its value', async () => {
  const page = await open('/public-vi')
  await page.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('button[value=second]')!
    button.click()
    setTimeout(() => button.click(), 100)
  })
  await page.waitForURL('**/answer')
  expect(shell.posts.map((body) => new URLSearchParams(body).get('do'))).toEqual(['second'])
})

test('Ctrl+Enter in a text sends its form by the first button', async () => {
  const page = await open('/public-vi')
  await page.fill('#field-text', PROBE)
  await page.press('#field-text', 'Control+Enter')
  await page.waitForURL('**/answer')
  const sent = new URLSearchParams(shell.posts[0])
  expect([shell.posts.length, sent.get('do'), sent.get('text')]).toEqual([1, 'first', PROBE])
})

test('an answer of htmx with errors gets the focus, and the form can be sent again', async () => {
  const page = await open('/staff-vi')
  for (const round of [1, 2]) {
    await page.fill('#field-text', `${PROBE} ${round}`)
    await page.press('#field-text', 'Control+Enter')
    await expect.poll(() => shell.posts.length).toBe(round)
    await expect.poll(() => focused(page)).toBe('error-summary')
  }
})

test('a form that stays on the page after htmx sent it can be sent again', async () => {
  const page = await open('/staff-vi')
  await page.$eval('#every', (form) => form.setAttribute('hx-swap', 'none'))
  for (const round of [1, 2]) {
    await page.press('#field-text', 'Control+Enter')
    await expect.poll(() => shell.posts.length).toBe(round)
    await expect.poll(() => page.locator('[aria-disabled]').count()).toBe(0)
  }
})

test('without a script the form is sent all the same, and no dead button is shown', async () => {
  const page = await open('/public-vi', { scripts: false })
  expect(await page.locator('[data-print]').isVisible()).toBe(false)
  await page.fill('#field-text', PROBE)
  await page.click('button[value=first]')
  await page.waitForURL('**/answer')
  expect(new URLSearchParams(shell.posts[0]).get('text')).toBe(PROBE)
})

test('nothing broke the content security policy', () => {
  expect(violations).toEqual([])
})

test('the first load of a public page weighs at most 40 kB', async () => {
  const files = await Promise.all(['pico.min.css', 'app.css', 'app.js', 'icon.svg'].map(servedAsset))
  const page = Buffer.from(formPage('public', 'vi', ERRORS))
  const weight = [page, ...files].map((part) => gzipSync(part).length)
  expect(weight.reduce((sum, part) => sum + part)).toBeLessThan(40_000)
})

async function open(path: string, { width = 1280, scripts = true } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text())
  })
  await page.goto(shell.origin + path)
  return page
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.className)
