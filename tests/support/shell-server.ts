import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { servedAsset } from './assets.ts'
import { ERRORS, formPage, formPart } from './shell-pages.tsx'

const CSP =
  "default-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }

/** Serves the pages of shell-pages under the product's content security policy and keeps the bodies posted to it. */
export async function serveShell() {
  const posts: string[] = []
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    if (request.method === 'POST') posts.push(await bodyOf(request))
    const asset = /^\/static\/([\w.-]+\.(\w+))$/.exec(path)
    response.setHeader('content-security-policy', CSP)
    response.setHeader('content-type', asset ? TYPES[asset[2]!]! : 'text/html; charset=utf-8')
    if (asset) return response.end(await servedAsset(asset[1]!))
    // The answer to a post is slow, so that a second press finds the first one on its way.
    setTimeout(() => response.end(answerTo(path, request)), request.method === 'POST' ? 300 : 0)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, posts, close: () => server.close() }
}

// /public-vi-errors: the area, the language, and whether something is to be put right.
function answerTo(path: string, request: IncomingMessage): string {
  if (path === '/answer') return request.headers['hx-request'] ? formPart('vi', ERRORS) : 'answered'
  const [, area, lang, errors] = path.split(/[/-]/)
  return formPage(area as 'public' | 'staff', lang as 'vi' | 'en', errors ? ERRORS : undefined)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}
