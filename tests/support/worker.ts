import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import { furnish } from './furnishing.ts'
import { startHranaServer } from './hrana-server.ts'
import { NOW } from './office.ts'

const TOKEN = 'token of the test server'

export interface WorkerOffice {
  /** A handle on the same remote database, for looking at what the Worker wrote. */
  db: Db
  visit(path: string, init?: RequestInit): Promise<Response>
  /** Runs the clockwork, as the cron does. */
  scheduled(): Promise<{ outcome: string }>
  close(): Promise<void>
}

/** The app as it runs on Workers: bundled for workerd, in Miniflare, against a remote database that speaks Hrana. */
export async function openWorkerOffice(
  bindings: Record<string, string> = {},
  buckets: string[] = [],
): Promise<WorkerOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'doithoai-worker-'))
  const remote = await startHranaServer({ path: join(folder, 'remote.db'), token: TOKEN })
  const db = await openDatabase({ url: remote.url, authToken: TOKEN })
  await migrateDatabase(db)
  await furnish(db, NOW)
  const worker = new Miniflare({
    modules: true,
    script: await bundleWorker(),
    compatibilityDate: '2026-04-01',
    compatibilityFlags: ['nodejs_compat'],
    cf: false,
    r2Buckets: buckets,
    bindings: {
      DATABASE_URL: remote.url,
      DATABASE_AUTH_TOKEN: TOKEN,
      SECRET_KEY: 'a test key that is long enough to be one',
      PUBLIC_URL: 'http://localhost',
      ...bindings,
    },
  })
  await worker.ready
  return {
    db,
    visit: (path, init = {}) =>
      worker.dispatchFetch(`http://localhost${path}`, {
        redirect: 'manual',
        ...init,
      } as never) as unknown as Promise<Response>,
    scheduled: async () => {
      const caller = (await worker.getWorker()) as unknown as Cron
      return caller.scheduled({ cron: '* * * * *' })
    },
    close: async () => {
      await worker.dispose()
      db.$client.close()
      await remote.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What Miniflare offers beside fetch. */
interface Cron {
  scheduled(options: { cron: string }): Promise<{ outcome: string }>
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/worker.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  })
  return outputFiles[0]!.text
}
