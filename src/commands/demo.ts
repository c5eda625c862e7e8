import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import { chanceFrom } from '../../db/demo/chance.ts'
import { makeSampleOffice } from '../../db/demo/make.ts'
import { findOfficeStamp } from '../../db/queries/office.ts'
import { toBase64Url } from '../http/keys.ts'
import { receiptOf } from '../http/receipts.ts'
import type { Command, Host } from './commands.ts'
import { complaintOf } from './complaints.ts'
import { DEMO_HELP, readDemoOptions } from './demo-options.ts'
import { readEnvironment } from './environment.ts'
import { fileFolder } from './file-folder.ts'
import { nodePlatform, scryptBytes } from './node-platform.ts'

declare const BUILD: string

/** The sample office's own key: its receipts are the same in every run, and it is served on this machine alone. */
const SAMPLE_KEY = 'sample office, served on this machine alone, never a real one'
const HERE = '127.0.0.1'
export const SAMPLE_PASSWORD = 'doithoai-demo'
const ACCOUNTS = ['admin', 'thuky', 'canbo', 'lanhdao', 'thanhtra']

export const demoCommand: Command = {
  summary: 'make a sample office and serve it',
  help: DEMO_HELP,
  async run(args, host) {
    const options = readDemoOptions(args)
    if (typeof options === 'string') {
      host.say(options)
      return 2
    }
    const { port, now, folder, count } = options
    const file = join(folder, 'doithoai.db')
    const reading = readEnvironment({ PAGE_CACHE_BYTES: host.env.PAGE_CACHE_BYTES })
    if (!reading.ok) {
      host.say(reading.complaint)
      return 2
    }
    const inTheWay = await complaintAbout(port, host)
    if (inTheWay) {
      host.say(inTheWay)
      return 1
    }
    const db = await openFresh(file)
    if (!db) {
      host.say(`${file} is not a sample office; choose another folder with --data.`)
      return 2
    }
    rmSync(filesOf(folder), { recursive: true, force: true })
    await fillSample(db, now, count)
    const started = Date.now()
    const platform = nodePlatform({
      db,
      secretKey: SAMPLE_KEY,
      publicUrl: `http://${HERE}:${port}`,
      trustedProxies: 0,
      isDemo: true,
      mail: null,
      files: fileFolder(filesOf(folder)),
      build: BUILD,
      pageCacheBytes: reading.environment.pageCacheBytes,
      clock: () => now + (Date.now() - started),
    })
    const listening = await host.listen(platform, { host: HERE, port })
    announce(host, listening)
    return null
  },
}

/** Where the sample office keeps attachments; they go with the sample before it. */
const filesOf = (folder: string) => join(folder, 'files')

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

/**
 * Why nothing can listen on the port, or null. Asked before anything is removed: most often another sample office has it, and that one lives in the
 * file that would go.
 */
async function complaintAbout(port: number, host: Host): Promise<string | null> {
  try {
    await host.tryListening({ host: HERE, port })
    return null
  } catch (error) {
    const complaint = complaintOf(error)
    if (complaint === null) throw error
    return complaint
  }
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

function announce(host: Host, port: number): void {
  const address = `http://${HERE}:${port}`
  host.say(`
Văn phòng mẫu / sample office: ${address}

  Người dân / residents         ${address}/
  Ý kiến và trả lời / board     ${address}/y-kien
  Cán bộ / staff                ${address}/dang-nhap

  Tài khoản / accounts          ${ACCOUNTS.join(', ')}
  Mật khẩu / password           ${SAMPLE_PASSWORD}
`)
}
