import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
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

/** The keys of everything stored under `root`; none where there is no such folder. */
export function storedKeys(root: string): string[] {
  if (!existsSync(root)) return []
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile() && KEY.test(entry.name)).map(({ name }) => name)
}

/** Copies everything stored under `root` to a new folder, which is not made for nothing. Gives how many files. */
export function copyFiles(root: string, copy: string): number {
  const keys = storedKeys(root)
  let copied = 0
  for (const key of keys) {
    mkdirSync(dirname(filePath(copy, key)), { recursive: true })
    try {
      copyFileSync(filePath(root, key), filePath(copy, key))
      copied++
    } catch (error) {
      // Removed by the office since it was listed.
      noneIfMissing(error)
    }
  }
  return copied
}

const KEY = /^[0-9a-f]{32}$/

/** Where the bytes of a key lie under `root`; throws for anything that is no key. */
export function filePath(root: string, key: string): string {
  if (!KEY.test(key)) throw new RangeError('not a key of a file')
  return join(root, key.slice(0, 2), key.slice(2, 4), key)
}

function noneIfMissing(error: unknown): null {
  if ((error as { code?: string }).code === 'ENOENT') return null
  throw error
}
