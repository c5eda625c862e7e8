import type { Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { createApp } from '../../src/app.ts'
import { assetsRoot } from './assets.ts'
import { launchBrowser } from './browser.ts'
import type { OwnCertificate } from './certificate.ts'
import { livePath } from './live.ts'
import { type Office, openOffice, type StaffName } from './office.ts'
import { openWindow, type Visitor } from './served-office.ts'

/** An office whose server can be away: it comes back under the same address with the same data. */
export interface RoomOffice extends Office {
  address: string
  complaints: string[]
  /** Every connection breaks, and nobody answers any more. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Somebody of the staff at a machine of their own. */
  open(name: StaffName, options?: BrowserContextOptions): Promise<Visitor>
  end(): Promise<void>
}

/** Serves it at a name, over https with a certificate of its own; browsers are told where the name leads. */
export async function serveRoom({
  hostName = 'localhost',
  certificate,
}: {
  hostName?: string
  certificate?: OwnCertificate
} = {}): Promise<RoomOffice> {
  const office = await openOffice()
  const scheme = certificate ? 'https' : 'http'
  office.platform.publicUrl = `${scheme}://${hostName}`
  const app = createApp(office.platform)
  const web = new Hono()
  web.use('/static/*', serveStatic({ root: await assetsRoot() }))
  web.all('*', (c) => app.fetch(c.req.raw, c.env))
  let server: Server | null = null
  let port = 0
  const secured = certificate && { createServer: createSecureServer, serverOptions: certificate }
  const start = async () => {
    const starting = serve({ fetch: web.fetch, hostname: '127.0.0.1', port, ...secured }) as Server
    if (!starting.listening) await new Promise<void>((ready) => starting.once('listening', ready))
    port = (starting.address() as AddressInfo).port
    server = starting
  }
  const stop = async () => {
    const stopping = server
    server = null
    stopping?.closeAllConnections()
    await new Promise<void>((closed) => (stopping ? stopping.close(() => closed()) : closed()))
  }
  await start()
  const address = `${scheme}://${hostName}:${port}`
  const flags = [`--host-resolver-rules=MAP ${hostName} 127.0.0.1`]
  const browser = await launchBrowser(certificate ? [...flags, '--ignore-certificate-errors'] : flags)
  const complaints: string[] = []
  const open = async (name: StaffName, options: BrowserContextOptions = {}) => {
    const visitor = await openWindow(browser, address, complaints, {
      ...{ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: certificate !== undefined },
      ...options,
    })
    await signIn(visitor.page, address, name)
    return visitor
  }
  const end = async () => {
    await browser.close()
    await stop()
    office.close()
  }
  return { ...office, address, complaints, stop, start, open, end }
}

/** The cookie of one of the staff, whoever was signed in before. */
export async function signIn(page: Page, address: string, name: StaffName): Promise<void> {
  const isSecure = address.startsWith('https:')
  const cookie = isSecure ? '__Host-doithoai' : 'doithoai'
  await page.context().addCookies([{ name: cookie, value: `token-${name}`, url: address, secure: isSecure }])
}

/** Goes to the table of a session, as it stands when its script has begun. */
export async function sitDown(visitor: Visitor, session: { code: string }): Promise<Page> {
  await visitor.go(livePath(session))
  await isReady(visitor.page)
  return visitor.page
}

/** The script has begun: what is recorded now lies on the machine. */
export const isReady = (page: Page) => page.locator('#offline-about').waitFor({ state: 'visible' })

/** Fills in a card. */
export async function fillCard(page: Page, text: string, name = 'Bùi Văn Khải'): Promise<void> {
  await page.locator('#field-name').fill(name)
  await page.locator('#field-hamlet').selectOption('32')
  await page.locator('#field-text').fill(text)
  await page.locator('#field-topic').selectOption('roads')
}

/** Fills in a card and records it. */
export async function record(page: Page, text: string, name?: string): Promise<void> {
  await fillCard(page, text, name)
  await page.locator('#field-text').press('Control+Enter')
}

/** What lies on the machine of a page, as its store has it: entries that were not sent yet, or drafts. */
export const kept = (page: Page, store: 'entries' | 'drafts'): Promise<string[]> =>
  page.evaluate(
    (name) =>
      new Promise<string[]>((done, failed) => {
        const opening = indexedDB.open('doithoai-live')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction([name]).objectStore(name).getAll()
          all.onerror = () => failed(all.error)
          all.onsuccess = () => {
            opening.result.close()
            done(all.result.map(({ fields }) => Object.fromEntries(fields).text))
          }
        }
      }),
    store,
  )

export const unsent = (page: Page): Locator => page.locator('#unsent li')
export const linkState = (page: Page): Promise<string> => page.locator('#link-state').innerText()
/** Whether the page says that it can be opened again without a server. */
export const reopens = (page: Page) => page.locator('#reopens').textContent()
