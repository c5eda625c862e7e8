import type { Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress'
import type { Certificate } from './commands/certificate.ts'
import { startClockwork } from './commands/clockwork.ts'
import { runCommand } from './commands/commands.ts'
import type { Platform } from './http/platform.ts'

/** The only file that listens, reads process.env and serves static/. Everything an operator types stands in commands/. */
const code = await runCommand(process.argv.slice(2), {
  env: process.env,
  say: (line) => console.log(line),
  listen,
  tryListening,
})
if (code !== null) process.exitCode = code

interface ListensAt {
  host: string
  port: number
  certificate?: Certificate
}

/** Serves the app and runs its jobs until SIGTERM or SIGINT; what was accepted by then is answered, and what a job has in hand is finished. Gives the port it listens on. */
async function listen(platform: Platform, { host, port, certificate }: ListensAt): Promise<number> {
  const web = new Hono()
  // A feed goes out as it is: compressed, its strong ETag would turn into a weak one.
  web.use(
    compress({
      contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) && !/calendar/.test(type),
    }),
  )
  web.use('/static/*', serveStatic({ root: staticRoot(), precompressed: true, onFound: keepForEver }))
  // Handed on whole, not mounted: a mounted app would lose its own notFound.
  // Loaded here: the verbs that serve nobody go without it.
  const { createApp } = await import('./app.ts')
  const app = createApp(platform)
  web.all('*', (c) => app.fetch(c.req.raw, c.env))
  const server = await listeningServer(web.fetch, { host, port, certificate })
  const stopClockwork = startClockwork(platform)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => end(server, platform, stopClockwork))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

/** Listens for a moment and answers nobody: throws where another program has the port. */
async function tryListening(at: { host: string; port: number }): Promise<void> {
  const server = await listeningServer(() => new Response(null, { status: 503 }), at)
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}

async function listeningServer(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { host, port, certificate }: ListensAt,
): Promise<Server> {
  const secured = certificate && { createServer: createSecureServer, serverOptions: certificate }
  const server = serve({ fetch, hostname: host, port, ...secured }) as Server
  await new Promise<void>((done, failed) => {
    server.once('listening', done)
    server.once('error', failed)
  })
  return server
}

/** Assets carry the release in their address; one that is asked for without it is asked for again next time. */
function keepForEver(
  _path: string,
  c: { req: { query(name: string): string | undefined }; header(name: string, value: string): void },
) {
  c.header('Cache-Control', c.req.query('v') ? 'public, max-age=31536000, immutable' : 'no-cache')
  c.header('X-Content-Type-Options', 'nosniff')
}

function staticRoot(): string {
  // Bundled into dist/, beside the assets that build.mjs lays out.
  return relative(process.cwd(), join(dirname(fileURLToPath(import.meta.url)), 'assets')) || '.'
}

function end(server: Server, platform: Platform, stopClockwork: () => Promise<void>): void {
  const stopped = stopClockwork()
  server.close(async () => {
    await stopped
    platform.database().$client.close()
    process.exit(0)
  })
  server.closeIdleConnections()
}
