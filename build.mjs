// Builds what `npm start` runs and lays out what pages load. Node runs neither TypeScript nor JSX itself.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { compressAssets, layOutAssets } from './assets.mjs'

const project = import.meta.dirname
const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))

await removeChunks(join(project, 'dist'))
await build({
  entryPoints: { doithoai: 'src/node.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  absWorkingDir: project,
  bundle: true,
  // What only one verb needs lies in a file of its own, and no file is large: reading one of three megabytes left 20 MB with the process.
  splitting: true,
  chunkNames: '[name]-[hash]',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  // Native, or loaded where they are needed once. The other packages are read faster from one file than from hundreds; names stay, for stack traces.
  external: ['@libsql/*', 'nodemailer', 'read-excel-file', 'write-excel-file', 'csv-parse'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'linked',
  define: { BUILD: JSON.stringify(`${version}-${Date.now().toString(36)}`) },
  logLevel: 'warning',
})

const assets = join(project, 'dist', 'assets')
await layOutAssets(join(assets, 'static'))
// Workers compress by themselves; the compressed forms are for Node.
await compressAssets(join(assets, 'static'))
await writeFile(join(assets, '.assetsignore'), '*.br\n*.gz\n')

/** Takes away the parts of an earlier build, which carry their hash in their name. */
async function removeChunks(folder) {
  for (const file of await readdir(folder).catch(() => []))
    if (/-[A-Z0-9]{8}\.mjs(\.map)?$/.test(file)) await rm(join(folder, file))
}
