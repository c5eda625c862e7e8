import { accessSync, constants, mkdirSync } from 'node:fs'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import { ensureInstallation } from '../../db/installation.ts'
import type { Platform } from '../http/platform.ts'
import { smtpTransport } from '../jobs/smtp.ts'
import type { Environment } from './environment.ts'
import { fileFolder } from './file-folder.ts'
import { nodePlatform } from './node-platform.ts'
import { secretKeyOf } from './secret-key.ts'

declare const BUILD: string

/** Opens a real office: database migrated, key found or made. `setupCode` is there until the first administrator exists. */
export async function openOffice(
  environment: Environment,
): Promise<{ platform: Platform; setupCode: string | null }> {
  const { databaseUrl: url, databaseAuthToken: authToken, databaseEncryptionKey: encryptionKey } = environment
  const db = await openDatabase({ url, authToken, encryptionKey })
  await migrateDatabase(db)
  // A folder that cannot be made is said at the start, not to the first resident who sends a photo.
  mkdirSync(environment.filesDir, { recursive: true })
  accessSync(environment.filesDir, constants.W_OK)
  const platform = nodePlatform({
    db,
    secretKey: secretKeyOf(environment.secretKey, url),
    publicUrl: environment.publicUrl,
    trustedProxies: environment.trustedProxies,
    pageCacheBytes: environment.pageCacheBytes,
    isDemo: false,
    mail: environment.smtpUrl ? smtpTransport(environment.smtpUrl, environment.mailFrom) : null,
    files: fileFolder(environment.filesDir),
    build: BUILD,
  })
  const setupCode = await ensureInstallation(db, platform)
  return { platform, setupCode }
}
