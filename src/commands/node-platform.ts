import { randomBytes, scrypt } from 'node:crypto'
import type { Db } from '../../db/database.ts'
import { createIdentifiers } from '../domain/identifier.ts'
import { createKeptPages } from '../http/kept-pages.ts'
import type { FileStore, LogLine, MailTransport, Platform } from '../http/platform.ts'

/** What a Node process gives the app, apart from its own settings. */
export interface NodeSettings {
  db: Db
  secretKey: string
  publicUrl: string
  trustedProxies: number
  isDemo: boolean
  mail: MailTransport | null
  files: FileStore
  build: string
  /** Bytes of rendered public pages kept in memory, 16 MiB unless told; 0 keeps none. */
  pageCacheBytes?: number
  /** Epoch ms; the sample office's clock starts at `--now`. */
  clock?: () => number
}

interface NodeRequest {
  env?: { incoming?: { socket?: { remoteAddress?: string } } }
}

/** Some three hundred pages. */
const PAGE_CACHE_BYTES = 16 * 1024 * 1024

/** What the app is given on Node: one database, the machine's clock and random source, scrypt. */
export function nodePlatform({
  db,
  clock = Date.now,
  pageCacheBytes = PAGE_CACHE_BYTES,
  ...settings
}: NodeSettings): Platform {
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes))
  return {
    ...settings,
    database: () => db,
    clock,
    random,
    newId: createIdentifiers(clock, random),
    scrypt: scryptBytes,
    passwordCost: PASSWORD_COST,
    peerAddress: (request) => (request as NodeRequest).env?.incoming?.socket?.remoteAddress ?? 'unknown',
    log: writeLine,
    ...(pageCacheBytes > 0 && { keptPages: createKeptPages(pageCacheBytes) }),
  }
}

/** OWASP's figure for scrypt; 0.2 s here, and within what Workers allow. */
export const PASSWORD_COST = { N: 16_384, r: 8, p: 5 }

export const scryptBytes: Platform['scrypt'] = (password, salt, cost) =>
  new Promise((done, failed) => {
    const options = { ...cost, maxmem: 256 * cost.N * cost.r }
    scrypt(password, salt, 32, options, (error, key) => (error ? failed(error) : done(new Uint8Array(key))))
  })

function writeLine(line: LogLine): void {
  console.error(JSON.stringify({ at: new Date().toISOString(), ...line }))
}
