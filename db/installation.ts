import { eq } from 'drizzle-orm'
import { codeFromBytes } from '../src/domain/receipt-code.ts'
import type { Db } from './database.ts'
import { installation } from './schema/office.ts'
import { write } from './write.ts'

interface Source {
  clock(): number
  random(bytes: number): Uint8Array
}

/**
 * Makes the row that names this installation. Until the first administrator exists, every start gives a fresh one-time set-up code
 * (`XXXX-XXXX`, stored as SHA-256); afterwards null.
 */
export async function ensureInstallation(db: Db, source: Source): Promise<string | null> {
  const [known] = await db.select().from(installation)
  if (known && known.setupCodeHash === null) return null
  const code = codeFromBytes(source.random(16))
  const setupCodeHash = await sha256(code)
  const at = source.clock()
  await write(db, {
    at,
    actorId: null,
    changes: [{ subject: 'installation:1', step: 'offer_setup', head: 'latest' }],
    statements: [
      known
        ? db.update(installation).set({ setupCodeHash }).where(eq(installation.id, 1))
        : db.insert(installation).values({
            id: 1,
            installationId: Array.from(source.random(8), (byte) => byte.toString(16).padStart(2, '0')).join(
              '',
            ),
            isSample: false,
            setupCodeHash,
            createdAt: at,
          }),
    ],
  })
  return code
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
