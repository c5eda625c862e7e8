import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import { createApp } from '../../src/app.ts'
import { fileFolder } from '../../src/commands/file-folder.ts'
import { scryptBytes } from '../../src/commands/node-platform.ts'
import { createIdentifiers } from '../../src/domain/identifier.ts'
import type { LogLine, Platform } from '../../src/http/platform.ts'
import { furnish } from './furnishing.ts'
import { countQueries, type QueryCount } from './query-count.ts'
import { type StaffName, TEST_COST } from './staff.ts'

/** 09:00 on Monday, 23 November 2026, in Hà Nội. */
export const NOW = Date.UTC(2026, 10, 23, 2, 0)

export { STAFF, type StaffName, TEST_PASSWORD } from './staff.ts'

export interface Office {
  db: Db
  platform: Platform
  queries: QueryCount
  log: LogLine[]
  /** Moves the clock, epoch ms. */
  at(now: number): void
  /** Asks the app as somebody who is not signed in. */
  visit(path: string, init?: RequestInit): Promise<Response>
  /** Asks the app as one of the staff. */
  as(name: StaffName): (path: string, init?: RequestInit) => Promise<Response>
  close(): void
  /** Where the bytes of attachments lie. */
  filesFolder: string
}

/** A whole office on a temporary database file with a fixed clock: unit 1 with hamlets, agencies, venue, leaders; unit 2 next door; province 9 above. */
export async function openOffice(): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'doithoai-'))
  const real = await openDatabase({ url: `file:${join(folder, 'office.db')}` })
  await migrateDatabase(real)
  const { db, queries } = countQueries(real)
  const filesFolder = join(folder, 'files')
  let now = NOW
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const log: LogLine[] = []
  const platform: Platform = {
    database: () => db,
    clock: () => now,
    random,
    newId: createIdentifiers(() => now, random),
    secretKey: 'a test key that is long enough to be one',
    scrypt: scryptBytes,
    passwordCost: TEST_COST,
    publicUrl: 'http://localhost',
    trustedProxies: 0,
    peerAddress: (request) => request.raw.headers.get('x-test-peer') ?? '192.0.2.1',
    isDemo: false,
    mail: null,
    files: fileFolder(filesFolder),
    build: 'test',
    log: (line) => log.push(line),
  }
  await furnish(db, NOW)
  const app = createApp(platform)
  const visit = async (path: string, init: RequestInit = {}) => app.request(`http://localhost${path}`, init)
  const as =
    (name: StaffName) =>
    (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers)
      headers.append('cookie', `doithoai=token-${name}`)
      return visit(path, { ...init, headers })
    }
  const close = () => {
    db.$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    db,
    platform,
    queries,
    log,
    at: (instant) => {
      now = instant
    },
    visit,
    as,
    close,
    filesFolder,
  }
}

/** A POST of a form, as a browser sends it. `{ hx: true }` sends it as htmx does. */
export function form(fields: Record<string, string | number | string[]>, { hx = false } = {}): RequestInit {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, String(one))
  }
  const headers: Record<string, string> = {
    origin: 'http://localhost',
    'content-type': 'application/x-www-form-urlencoded',
  }
  if (hx) Object.assign(headers, { 'HX-Request': 'true', 'HX-Request-Type': 'partial' })
  return { method: 'POST', body: body.toString(), headers }
}

/** All events of a subject, oldest first: what a test asserts after a write. */
export async function eventsOf(db: Db, subject: string) {
  const { events } = await import('../../db/schema/ledger.ts')
  return db.select().from(events).where(eq(events.subject, subject)).orderBy(events.seq)
}
