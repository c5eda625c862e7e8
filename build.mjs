// Builds what `npm start` runs and copies what pages load. Node runs neither TypeScript nor JSX itself.
import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'))

await build({
  entryPoints: { doithoai: 'src/node.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  absWorkingDir: import.meta.dirname,
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
