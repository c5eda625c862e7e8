// Builds what `npm start` runs and lays out what pages load. Node runs neither TypeScript nor JSX itself.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { compressAssets, layOutAssets } from './assets.mjs'

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

const assets = join(project, 'dist', 'assets')
await layOutAssets(join(assets, 'static'))
// Workers compress by themselves; the compressed forms are for Node.
await compressAssets(join(assets, 'static'))
await writeFile(join(assets, '.assetsignore'), '*.br\n*.gz\n')
