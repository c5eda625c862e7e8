import { dirname, join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { layOutAssets } from '../../assets.mjs'
import { roles } from '../../db/schema/people.ts'
import { launchBrowser } from './browser.ts'
import { NOW, type Office, openOffice } from './office.ts'
import { addSession } from './records.ts'
import { bundleProduct, type ServedProcess, serveProcess } from './served-process.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** A meeting that goes on now, served by a process of its own that can be killed and comes back at the same address. */
export interface Meeting {
  office: Office
  session: Awaited<ReturnType<typeof addSession>>
  browser: Browser
  address(): string
  /** A window of somebody who is signed in, or of anybody. */
  sit(name: 'thu' | 'hanh' | null, path: string, width?: number): Promise<Seat>
  killServer(): Promise<void>
  bringBack(): Promise<void>
  end(): Promise<void>
}

export interface Seat {
  page: Page
  context: BrowserContext
}

/** Opens it; Hạnh is a clerk there beside Thu. */
export async function holdMeeting(): Promise<Meeting> {
  const product = await bundleProduct()
  await layOutAssets(join(dirname(product.entry), 'assets', 'static'))
  const office = await openOffice()
  const { rows } = await office.db.$client.execute('pragma database_list')
  await office.db.insert(roles).values({ userId: 104, unitId: 1, role: 'secretary', fromAt: NOW - DAY })
  // The test's people came to office with the test's own hour; this office runs by the clock on the wall.
  await office.db.update(roles).set({ fromAt: Date.now() - DAY })
  const startsAt = Date.now() - 10 * MINUTE
  const session = await addSession(office, {
    ...{ startsAt, state: 'in_progress', questionsFrom: startsAt - DAY, questionsUntil: startsAt + DAY },
  })
  const serve = (port: string) =>
    serveProcess(product.entry, {
      DATABASE_URL: `file:${rows[0]!.file}`,
      SECRET_KEY: office.platform.secretKey,
      PORT: port,
    })
  let served: ServedProcess = await serve('0')
  const { port, origin } = new URL(served.origin)
  const browser = await launchBrowser()
  return {
    office,
    session,
    browser,
    address: () => origin,
    sit: async (name, path, width = 1280) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } })
      context.setDefaultTimeout(15_000)
      if (name) await context.addCookies([{ name: 'doithoai', value: `token-${name}`, url: origin }])
      const page = await context.newPage()
      await page.goto(origin + path)
      return { page, context }
    },
    killServer: () => served.kill(),
    bringBack: async () => {
      served = await serve(port)
    },
    end: async () => {
      await browser.close()
      await served.kill()
      office.close()
      product.remove()
    },
  }
}
