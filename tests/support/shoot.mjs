// Node 20 does not read TypeScript by itself, so the command is bundled first.
import { rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outfile = fileURLToPath(new URL(`../../node_modules/.cache/shoot-${process.pid}.mjs`, import.meta.url))
await build({
  entryPoints: [fileURLToPath(new URL('shoot.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
})
const { shoot } = await import(pathToFileURL(outfile).href)
await rm(outfile)
try {
  await shoot(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
