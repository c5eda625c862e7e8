import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { ERRORS, formPage, formPart, PROBE } from '../support/shell-pages.tsx'

const CSP =
  "default-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }

let browser: Browser
let server: Server
let origin: string
let posts: string[] = []
const violations: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    if (request.method === 'POST') posts.push(await bodyOf(request))
    const asset = /^\/static\/[\w.]+\.(\w+)$/.exec(path)
    response.setHeader('content-security-policy', CSP)
    response.setHeader('content-type', asset ? TYPES[asset[1]!]! : 'text/html; charset=utf-8')
    if (asset) return response.end(readFileSync(new URL(`../..${path}`, import.meta.url)))
    // The answer to a post is slow, so that a second press finds the first one on its way.
    setTimeout(() => response.end(bodyFor(path, request)), request.method === 'POST' ? 300 : 0)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})
beforeEach(() => {
  posts = []
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
    expect(await focused(page)).toBe('error-summary')
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
    button.click()
  })
  await page.waitForURL('**/answer')
  expect(posts.map((body) => new URLSearchParams(body).get('do'))).toEqual(['second'])
})

test('Ctrl+Enter in a text sends its form by the first button', async () => {
  const page = await open('/public-vi')
  await page.fill('#field-text', PROBE)
  await page.press('#field-text', 'Control+Enter')
  await page.waitForURL('**/answer')
  const sent = new URLSearchParams(posts[0])
  expect([posts.length, sent.get('do'), sent.get('text')]).toEqual([1, 'first', PROBE])
})

test('an answer of htmx with errors gets the focus, and the form can be sent again', async () => {
  const page = await open('/staff-vi')
  for (const round of [1, 2]) {
    await page.fill('#field-text', `${PROBE} ${round}`)
    await page.press('#field-text', 'Control+Enter')
    await expect.poll(() => posts.length).toBe(round)
    await expect.poll(() => focused(page)).toBe('error-summary')
  }
})

test('without a script the form is sent all the same, and no dead button is shown', async () => {
  const page = await open('/public-vi', { scripts: false })
  expect(await page.locator('[data-print]').isVisible()).toBe(false)
  await page.fill('#field-text', PROBE)
  await page.click('button[value=first]')
  await page.waitForURL('**/answer')
  expect(new URLSearchParams(posts[0]).get('text')).toBe(PROBE)
})

test('nothing broke the content security policy', () => {
  expect(violations).toEqual([])
})

test('the first load of a public page weighs at most 40 kB', () => {
  const files = ['pico.min.css', 'app.css', 'app.js', 'icon.svg'].map((name) =>
    readFileSync(new URL(`../../static/${name}`, import.meta.url)),
  )
  const weight = [Buffer.from(bodyFor('/public-vi-errors')), ...files].map((part) => gzipSync(part).length)
  expect(weight.reduce((sum, part) => sum + part)).toBeLessThan(40_000)
})

function bodyFor(path: string, request?: IncomingMessage): string {
  if (path === '/answer') return request?.headers['hx-request'] ? formPart('vi', ERRORS) : 'answered'
  const [, area, lang, errors] = path.split(/[/-]/)
  return formPage(area as 'public' | 'staff', lang as 'vi' | 'en', errors ? ERRORS : undefined)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

async function open(path: string, { width = 1280, scripts = true } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text())
  })
  await page.goto(origin + path)
  return page
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.className)
