import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import { agencies, hamlets, installation, leaders, units, venues } from '../../db/schema/office.ts'
import { roles, signIns, users } from '../../db/schema/people.ts'
import { write } from '../../db/write.ts'
import { createApp } from '../../src/app.ts'
import { fileFolder } from '../../src/commands/file-folder.ts'
import { scryptBytes } from '../../src/commands/node-platform.ts'
import type { Role } from '../../src/domain/actor.ts'
import { createIdentifiers } from '../../src/domain/identifier.ts'
import { sha256Hex } from '../../src/http/keys.ts'
import type { LogLine, Platform } from '../../src/http/platform.ts'
import { countQueries, type QueryCount } from './query-count.ts'

/** 09:00 on Monday, 23 November 2026, in Hà Nội. */
export const NOW = Date.UTC(2026, 10, 23, 2, 0)

/** The people we know: Thu records, Quang drafts, Bình answers, Hạnh inspects, An administers, and Oanh, an outsider with every role elsewhere. */
export const STAFF = {
  thu: { id: 101, username: 'thu', name: 'Nguyễn Thị Thu', held: [['secretary', 1, null]] },
  quang: { id: 102, username: 'quang', name: 'Trần Văn Quang', held: [['officer', 1, 11]] },
  binh: { id: 103, username: 'binh', name: 'Lê Thanh Bình', held: [['leader', 1, null]] },
  hanh: { id: 104, username: 'hanh', name: 'Phạm Mỹ Hạnh', held: [['inspector', 9, null]] },
  an: { id: 105, username: 'an', name: 'Đỗ Hoài An', held: [['admin', 9, null]] },
  oanh: {
    id: 106,
    username: 'oanh',
    name: 'Vũ Kim Oanh',
    held: [
      ['secretary', 2, null],
      ['officer', 2, 21],
      ['leader', 2, null],
      ['admin', 2, null],
    ],
  },
} as const satisfies Record<
  string,
  { id: number; username: string; name: string; held: [Role, number, number | null][] }
>
export type StaffName = keyof typeof STAFF

/** A scrypt hash of `doithoai-test` at the least cost, so that tests do not wait. */
export const TEST_PASSWORD = 'doithoai-test'
const TEST_COST = { N: 16, r: 8, p: 1 }

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
  await furnish(db)
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

export async function furnish(db: Db): Promise<void> {
  const from = { fromOn: '2025-07-01' }
  const long = NOW + 365 * 86_400_000
  const salt = new Uint8Array(16)
  const key = await scryptBytes(TEST_PASSWORD, salt, TEST_COST)
  const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
  const passwordHash = `scrypt$${TEST_COST.N}$${TEST_COST.r}$${TEST_COST.p}$${b64(salt)}$${b64(key)}`
  const staff = Object.entries(STAFF)
  await write(db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: 'installation:1', step: 'furnish', head: 'latest' }],
    statements: [
      db.insert(installation).values({
        id: 1,
        installationId: 'test-office',
        isSample: false,
        setupCodeHash: null,
        createdAt: NOW,
      }),
      db.insert(units).values({ id: 9, slug: 'tinh-mau', name: 'Tỉnh Mẫu', level: 'province', ...from }),
      db.insert(units).values([
        {
          id: 1,
          slug: 'xa-dong',
          name: 'Xã Đông',
          level: 'commune',
          parentId: 9,
          phone: '0200 000 111',
          denunciationDesk: 'Thanh tra tỉnh',
          ...from,
        },
        { id: 2, slug: 'xa-tay', name: 'Xã Tây', level: 'commune', parentId: 9, ...from },
      ]),
      db.insert(hamlets).values([
        { id: 31, unitId: 1, name: 'Thôn Thượng', ...from },
        { id: 32, unitId: 1, name: 'Thôn Hạ', ...from },
        { id: 41, unitId: 2, name: 'Thôn Tây', ...from },
      ]),
      db.insert(agencies).values([
        { id: 11, unitId: 1, name: 'Phòng Kinh tế', shortName: 'KT', ...from },
        { id: 12, unitId: 1, name: 'Phòng Văn hóa – Xã hội', shortName: 'VHXH', ...from },
        { id: 21, unitId: 2, name: 'Phòng Kinh tế', shortName: 'KT', ...from },
      ]),
      db.insert(venues).values([
        { id: 51, unitId: 1, name: 'Hội trường UBND xã Đông', address: 'Thôn Thượng', seats: 200, ...from },
        { id: 52, unitId: 2, name: 'Nhà văn hóa xã Tây', address: 'Thôn Tây', seats: 120, ...from },
      ]),
      db.insert(leaders).values([
        {
          id: 61,
          unitId: 1,
          name: 'Lê Thanh Bình',
          body: 'peoples_committee',
          office: 'Chủ tịch UBND xã',
          isHead: true,
          ...from,
        },
        {
          id: 62,
          unitId: 1,
          name: 'Ngô Văn Sơn',
          body: 'party_committee',
          office: 'Bí thư Đảng ủy xã',
          isHead: true,
          ...from,
        },
        {
          id: 71,
          unitId: 2,
          name: 'Hà Văn Tám',
          body: 'peoples_committee',
          office: 'Chủ tịch UBND xã',
          isHead: true,
          ...from,
        },
      ]),
      db.insert(users).values(
        staff.map(([, { id, username, name }]) => ({
          id,
          username,
          name,
          passwordHash,
          mustChangePassword: false,
          createdAt: NOW,
        })),
      ),
      db
        .insert(roles)
        .values(
          staff.flatMap(([, { id: userId, held }]) =>
            held.map(([role, unitId, agencyId]) => ({ userId, unitId, role, agencyId, fromAt: NOW })),
          ),
        ),
      db.insert(signIns).values(
        await Promise.all(
          staff.map(async ([name, { id }]) => ({
            id: id + 1000,
            userId: id,
            tokenHash: await sha256Hex(`token-${name}`),
            createdAt: NOW,
            seenAt: NOW,
            expiresAt: long,
            endsAt: long,
            awaitsSecondFactor: false,
          })),
        ),
      ),
    ],
  })
}

/** All events of a subject, oldest first: what a test asserts after a write. */
export async function eventsOf(db: Db, subject: string) {
  const { events } = await import('../../db/schema/ledger.ts')
  return db.select().from(events).where(eq(events.subject, subject)).orderBy(events.seq)
}
