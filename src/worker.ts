import { scrypt } from 'node:crypto'
import { openRemoteDatabase } from '../db/connect.web.ts'
import { createApp } from './app.ts'
import { createIdentifiers } from './domain/identifier.ts'
import type { FileStore, Platform } from './http/platform.ts'
import { smtpTransport } from './jobs/smtp.ts'
import { tick } from './jobs/tick.ts'

/** Bindings and secrets of wrangler.toml. */
export interface Bindings {
  DATABASE_URL: string
  DATABASE_AUTH_TOKEN?: string
  SECRET_KEY: string
  PUBLIC_URL: string
  SMTP_URL?: string
  MAIL_FROM?: string
  VERSION?: { id: string }
  FILES?: Bucket
}

/** As much of an R2 bucket as is used. */
interface Bucket {
  put(key: string, value: Uint8Array, options: { httpMetadata: { contentType: string } }): Promise<unknown>
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | null>
  delete(key: string): Promise<void>
}

/** The only file that knows Workers. The app is made once an isolate, the database handle once a request. */
let app: ReturnType<typeof createApp> | null = null

export default {
  fetch(request: Request, bindings: Bindings, context: unknown): Response | Promise<Response> {
    app ??= createApp(workerPlatform(bindings))
    return app.fetch(request, bindings, context as never)
  },

  /** The clockwork, by the cron of wrangler.toml. */
  async scheduled(_event: unknown, bindings: Bindings): Promise<void> {
    await tick(workerPlatform(bindings))
  },
}

function workerPlatform(bindings: Bindings): Platform {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  if (!bindings.SECRET_KEY || bindings.SECRET_KEY.length < 32)
    throw new Error('SECRET_KEY must have at least 32 characters')
  return {
    database: () => openRemoteDatabase(bindings.DATABASE_URL, bindings.DATABASE_AUTH_TOKEN),
    clock: Date.now,
    random,
    newId: createIdentifiers(Date.now, random),
    secretKey: bindings.SECRET_KEY,
    scrypt: (password, salt, cost) =>
      new Promise((done, failed) => {
        scrypt(password, salt, 32, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) =>
          error ? failed(error) : done(new Uint8Array(key)),
        )
      }),
    // Within the platform's cap of N·r·p ≤ 2^20.
    passwordCost: { N: 16_384, r: 8, p: 5 },
    publicUrl: bindings.PUBLIC_URL.replace(/\/+$/, ''),
    trustedProxies: 0,
    // Set by the platform itself; what a client sends under this name never arrives.
    peerAddress: ({ raw }) => raw.headers.get('cf-connecting-ip') ?? 'unknown',
    isDemo: false,
    mail:
      bindings.SMTP_URL && bindings.MAIL_FROM ? smtpTransport(bindings.SMTP_URL, bindings.MAIL_FROM) : null,
    files: bindings.FILES ? bucketFiles(bindings.FILES) : null,
    build: bindings.VERSION?.id ?? 'worker',
    log: (line) => console.error(JSON.stringify(line)),
  }
}

function bucketFiles(bucket: Bucket): FileStore {
  return {
    put: async (key, bytes, type) => {
      await bucket.put(key, bytes, { httpMetadata: { contentType: type } })
    },
    get: async (key) => {
      const object = await bucket.get(key)
      return object && new Uint8Array(await object.arrayBuffer())
    },
    remove: (key) => bucket.delete(key),
  }
}
