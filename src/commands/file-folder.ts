import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore } from '../http/platform.ts'

/** Attachments in a folder of this machine, fanned out by the first digits of their keys. It is served by nobody: bytes leave through the app alone. */
export function fileFolder(root: string): FileStore {
  return {
    put: async (key, bytes) => {
      const path = filePath(root, key)
      await mkdir(dirname(path), { recursive: true })
      const unfinished = `${path}.part`
      const file = await open(unfinished, 'w', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(unfinished, path)
    },
    get: (key) => readFile(filePath(root, key)).then((bytes) => new Uint8Array(bytes), noneIfMissing),
    remove: (key) => rm(filePath(root, key), { force: true }),
  }
}

/** Where the bytes of a key lie under `root`; throws for anything that is no key. */
export function filePath(root: string, key: string): string {
  if (!/^[0-9a-f]{32}$/.test(key)) throw new RangeError('not a key of a file')
  return join(root, key.slice(0, 2), key.slice(2, 4), key)
}

function noneIfMissing(error: unknown): null {
  if ((error as { code?: string }).code === 'ENOENT') return null
  throw error
}
