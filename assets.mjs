// What pages load, laid out as it is served: by the build, and by every test that opens a browser.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'esbuild'

const SOURCE = join(import.meta.dirname, 'static')

/** Copies static/ into a folder; each style sheet becomes one file with the parts it imports. */
export async function layOutAssets(folder) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(SOURCE, folder, { recursive: true, filter: (path) => path !== join(SOURCE, 'styles') })
  const names = await readdir(SOURCE)
  await build({
    entryPoints: names.filter((name) => /(?<!\.min)\.css$/.test(name)).map((name) => join(SOURCE, name)),
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  })
}

/** Each text beside its compressed forms: a phone on a weak line loads a third. */
export async function compressAssets(folder) {
  for (const file of await readdir(folder)) {
    if (!/\.(css|js|svg)$/.test(file)) continue
    const content = await readFile(join(folder, file))
    await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(content))
    await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(content))
  }
}
