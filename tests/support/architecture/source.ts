import { readdir, readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { transform } from 'esbuild'

/** One file of the product: `path` from the root with slashes, `text` as written, `code` without comments and types. */
export type Source = { path: string; text: string; code: string }

/** What a rule finds wrong in one file, a sentence each; nothing where the file keeps the rule. */
export type Rule = (source: Source) => string[]

/** A source as the rules read it. */
export async function sourceOf(path: string, text: string): Promise<Source> {
  const { code } = await transform(text, { loader: 'tsx', jsx: 'preserve', legalComments: 'none' })
  return { path, text, code }
}

/** Every TypeScript and JavaScript file under these folders. */
export async function readSources(folders: string[]): Promise<Source[]> {
  const paths = (await Promise.all(folders.map(filesUnder))).flat()
  const scripts = paths.filter((path) => /\.(tsx?|mjs)$/.test(path))
  return Promise.all(scripts.map(async (path) => sourceOf(path, await readFile(path, 'utf8'))))
}

/** Every file under a folder, as paths with slashes. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
}

/** What a file imports or exports from elsewhere, types too: a path from the root, or the name of a package. */
export function importsOf({ path, text }: Source): { name: string; isRelative: boolean }[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)|\bimport\s*\(?\s*['"]([^'"]+)/gm,
  )
  return [...found].map(([, from, bare]) => {
    const name = (from ?? bare) as string
    const isRelative = name.startsWith('.')
    return { name: isRelative ? posix.join(posix.dirname(path), name) : name, isRelative }
  })
}
