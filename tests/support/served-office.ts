import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { createApp } from '../../src/app.ts'
import { assetsRoot } from './assets.ts'
import { launchBrowser } from './browser.ts'
import { type Office, openOffice } from './office.ts'

export interface ServedOffice extends Office {
  address: string
  /** A window of its own, with its own cookies: one person at one machine. */
  open(options?: BrowserContextOptions): Promise<Visitor>
  /** What the content security policy or a script complained about, in any window. */
  complaints: string[]
  end(): Promise<void>
}

export interface Visitor {
  page: Page
  /** Goes to an address of the office. */
  go(path: string): Promise<void>
  /** The rules of axe that the page breaks, with where. */
  axe(): Promise<string[]>
}

/** The test office as people meet it: served on 127.0.0.1 and looked at through real browsers. */
export async function serveOffice(): Promise<ServedOffice> {
  const office = await openOffice()
  const web = new Hono()
  web.use('/static/*', serveStatic({ root: await assetsRoot() }))
  const app = createApp(office.platform)
  web.all('*', (c) => app.fetch(c.req.raw, c.env))
  const server = serve({ fetch: web.fetch, hostname: '127.0.0.1', port: 0 }) as Server
  if (!server.listening) await new Promise<void>((ready) => server.once('listening', ready))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launchBrowser()
  const complaints: string[] = []
  return {
    ...office,
    address,
    complaints,
    open: (options) => openWindow(browser, address, complaints, options),
    end: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      office.close()
    },
  }
}

/** A window that keeps what its pages complain about. */
export async function openWindow(
  browser: Browser,
  address: string,
  complaints: string[],
  options?: BrowserContextOptions,
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  // A click that finds nothing fails soon and says where.
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  const axe = async () => {
    // axe runs in the page as a script: without JavaScript there is nothing it could look at.
    if (options?.javaScriptEnabled === false) return []
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.map(
      ({ id, nodes }) =>
        `${new URL(page.url()).pathname}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }
  const go = async (path: string) => {
    await page.goto(address + path)
  }
  return { page, go, axe }
}
