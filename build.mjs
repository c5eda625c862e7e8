// Builds what `npm start` runs and lays out what pages load. Node runs neither TypeScript nor JSX itself.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'esbuild'

const project = import.meta.dirname
const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))

await build({
  entryPoints: { doithoai: 'src/node.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  absWorkingDir: project,
  bundle: true,
  // Packages are loaded from node_modules: libSQL is native, and stack traces keep their names.
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'linked',
  define: { BUILD: JSON.stringify(`${version}-${Date.now().toString(36)}`) },
  logLevel: 'warning',
})
await layOutAssets(join(project, 'dist', 'assets', 'static'))

/** static/ as it is served, each text beside its compressed forms: a phone on a weak line loads a third. */
async function layOutAssets(folder) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(join(project, 'static'), folder, { recursive: true })
  // Workers compress by themselves; the compressed forms are for Node.
  await writeFile(join(folder, '..', '.assetsignore'), '*.br\n*.gz\n')
  for (const file of await readdir(folder)) {
    if (!/\.(css|js|svg)$/.test(file)) continue
    const content = await readFile(join(folder, file))
    await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(content))
    await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(content))
  }
}
