import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** The Worker as it is uploaded, against the three libraries that it cannot do without. */
export async function bundleRows() {
  const product = await size({ entryPoints: ['src/worker.ts'] })
  const libraries = await size({
    stdin: {
      contents:
        "export { Hono } from 'hono'; export { drizzle } from 'drizzle-orm/libsql/web'; export { createClient } from '@libsql/client/web'",
      resolveDir: process.cwd(),
    },
  })
  return [
    {
      row: 'Worker bundle, gzip',
      measured: `${Math.round(product / 1024)} KiB against ${Math.round(libraries / 1024)}`,
      ratio: Number((product / libraries).toFixed(2)),
      of: 'Hono + Drizzle + libSQL = 1',
    },
  ]
}

async function size(entry) {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  })
  return gzipSync(outputFiles[0].contents).length
}
