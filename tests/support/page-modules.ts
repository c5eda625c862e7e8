import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { importsOf } from './architecture/source.ts'

/** Every script a page loads with this one, itself included: paths under static/, as the imports name them. */
export async function modulesFrom(entry: string, found = new Set<string>()): Promise<string[]> {
  if (found.has(entry)) return []
  found.add(entry)
  const text = await readFile(join('static', entry), 'utf8')
  for (const { name, isRelative } of importsOf({ path: entry, text, code: text })) {
    if (!isRelative) throw new Error(`${entry} imports ${name}: browsers know no packages`)
    await modulesFrom(posix.normalize(name), found)
  }
  return [...found].sort()
}
