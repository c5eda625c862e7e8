import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import { chanceFrom } from '../../db/demo/chance.ts'
import { makeSampleOffice } from '../../db/demo/make.ts'
import { findOfficeStamp } from '../../db/queries/office.ts'
import { toBase64Url } from '../http/keys.ts'
import { receiptOf } from '../http/receipts.ts'
import type { Command, Host } from './commands.ts'
import { readEnvironment } from './environment.ts'
import { nodePlatform, scryptBytes } from './node-platform.ts'

declare const BUILD: string

/** The sample office's own key: its receipts are the same in every run, and it is served on this machine alone. */
const SAMPLE_KEY = 'sample office, served on this machine alone, never a real one'
export const SAMPLE_PASSWORD = 'doithoai-demo'
const ACCOUNTS = ['admin', 'thuky', 'canbo', 'lanhdao', 'thanhtra']

const HELP = `npx doithoai demo [--port N] [--now ISO] [--data DIR] [--opinions N]

Makes a fresh sample office in DIR (data/demo) and serves it on this machine. Its clock starts to run at --now (now by default);
the same --now gives the same office. A database in DIR that is not a sample is left alone.`

export const demoCommand: Command = {
  summary: 'make a sample office and serve it',
  help: HELP,
  async run(args, host) {
    const options = readOptions(args)
    if (typeof options === 'string') {
      host.say(options)
      return 2
    }
    const { port, now, folder, count } = options
    const file = join(folder, 'doithoai.db')
    const db = await openFresh(file)
    if (!db) {
      host.say(`${file} is not a sample office; choose another folder with --data.`)
      return 2
    }
    const reading = readEnvironment({ PAGE_CACHE_BYTES: host.env.PAGE_CACHE_BYTES })
    if (!reading.ok) {
      host.say(reading.complaint)
      return 2
    }
    await fillSample(db, now, count)
    const started = Date.now()
    const platform = nodePlatform({
      db,
      secretKey: SAMPLE_KEY,
      publicUrl: `http://127.0.0.1:${port}`,
      trustedProxies: 0,
      isDemo: true,
      build: BUILD,
      pageCacheBytes: reading.environment.pageCacheBytes,
      clock: () => now + (Date.now() - started),
    })
    const listening = await host.listen(platform, { host: '127.0.0.1', port })
    announce(host, listening)
    return null
  },
}

/** Makes the sample office in an empty, migrated database. */
export async function fillSample(db: Db, now: number, count: number): Promise<void> {
  const chance = chanceFrom(Math.floor(now / 1000))
  const cost = { N: 16_384, r: 8, p: 5 }
  const salt = chance.bytes(16)
  const key = await scryptBytes(SAMPLE_PASSWORD, salt, cost)
  const passwordHash = `scrypt$${cost.N}$${cost.r}$${cost.p}$${toBase64Url(salt)}$${toBase64Url(key)}`
  const receipt = async (nonce: string) => {
    const { followHash, receiptCodeHash } = await receiptOf(SAMPLE_KEY, nonce, 0)
    return { followHash, receiptCodeHash }
  }
  await makeSampleOffice({ db, now, chance, passwordHash, receiptOf: receipt }, count)
}

/** An empty database in place of an earlier sample; null where the file is somebody's real office. */
async function openFresh(file: string): Promise<Db | null> {
  const earlier = await openDatabase({ url: `file:${file}` })
  const isOurs = await findOfficeStamp(earlier).then(
    ({ isSample, version }) => isSample || version <= 1,
    () => true,
  )
  earlier.$client.close()
  if (!isOurs) return null
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  const db = await openDatabase({ url: `file:${file}` })
  await migrateDatabase(db)
  return db
}

function readOptions(args: string[]): { port: number; now: number; folder: string; count: number } | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        now: { type: 'string' },
        data: { type: 'string' },
        opinions: { type: 'string' },
      },
    })
    const port = Number(values.port ?? 8787)
    const now = values.now === undefined ? Math.floor(Date.now() / 1000) * 1000 : Date.parse(values.now)
    const count = Number(values.opinions ?? 400)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return '--port must be a number from 0 to 65535.'
    if (!(now >= Date.UTC(2026, 6, 1) && now < Date.UTC(2036, 0, 1))) {
      return '--now must be a moment such as 2026-11-23T09:00:00+07:00, from July 2026 to 2035.'
    }
    if (!Number.isInteger(count) || count < 0 || count > 200_000)
      return '--opinions must be a number from 0 to 200000.'
    return { port, now, folder: values.data ?? join('data', 'demo'), count }
  } catch {
    return HELP
  }
}

function announce(host: Host, port: number): void {
  const address = `http://127.0.0.1:${port}`
  host.say(`
Văn phòng mẫu / sample office: ${address}

  Người dân / residents         ${address}/
  Ý kiến và trả lời / board     ${address}/y-kien
  Cán bộ / staff                ${address}/dang-nhap

  Tài khoản / accounts          ${ACCOUNTS.join(', ')}
  Mật khẩu / password           ${SAMPLE_PASSWORD}
`)
}
