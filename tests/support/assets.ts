import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { layOutAssets } from '../../assets.mjs'

let laidOut: Promise<string> | undefined

/** The folder above static/, laid out as the build does, once in a process and gone with it; its path is relative, as serveStatic takes it. */
export function assetsRoot(): Promise<string> {
  laidOut ??= layOut()
  return laidOut
}

/** A file of static/ as pages load it. */
export async function servedAsset(name: string): Promise<Buffer> {
  return readFileSync(join(await assetsRoot(), 'static', name))
}

async function layOut(): Promise<string> {
  const cache = resolve('node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'assets-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await layOutAssets(join(folder, 'static'))
  return relative(process.cwd(), folder)
}
