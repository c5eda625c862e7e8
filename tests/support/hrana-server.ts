import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Database from 'libsql'
import type { Limits } from './hrana/connection.ts'
import { HranaError, toWireError } from './hrana/errors.ts'
import type { Pipeline, Request } from './hrana/protocol.ts'
import type { Stream } from './hrana/stream.ts'
import { keepStreams } from './hrana/streams.ts'

export type HranaServer = {
  /** `http://127.0.0.1:<port>`, as `createClient({ url })` takes it. */
  url: string
  /** How many pipelines were answered: the trips a remote database would have cost. */
  trips: () => number
  close: () => Promise<void>
}

const LIMITS: Limits = { lockWaitMs: 5_000, transactionMs: 5_000, idleMs: 10_000 }

/**
 * A remote libSQL database for tests: Hrana over HTTP (JSON, versions 2 and 3) on top of the file at `path`.
 * Faithful where it hurts: primary error codes only; no ATTACH, VACUUM, ANALYZE, temporary tables, and few PRAGMAs;
 * transactions end after 5 s, unused streams after 10 s; with `token` set, 401 to whoever does not show it.
 */
export async function startHranaServer(options: {
  path: string
  token?: string
  limits?: Partial<Limits>
}): Promise<HranaServer> {
  const { path, token } = options
  const streams = keepStreams(path, { ...LIMITS, ...options.limits })
  let trips = 0
  useWriteAheadLog(path)

  const server = createServer(async (request, response) => {
    try {
      if (token !== undefined && request.headers.authorization !== `Bearer ${token}`)
        return send(response, 401, {
          message: 'Unauthorized: authentication failed',
          code: 'AUTH_JWT_INVALID',
        })
      if (request.method === 'GET' && /^\/(v2|v3|health)$/.test(request.url ?? '')) return send(response, 200)
      if (request.method !== 'POST' || !/^\/v[23]\/pipeline$/.test(request.url ?? ''))
        return send(response, 404)
      trips += 1
      const { baton, requests } = await readPipeline(request)
      const stream = streams.take(baton)
      const results = await answerAll(stream, requests)
      send(response, 200, { baton: streams.park(stream), base_url: null, results })
    } catch (error) {
      send(response, error instanceof HranaError ? 400 : 500, toWireError(error))
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))

  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    streams.closeAll()
  }

  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, trips: () => trips, close }
}

async function answerAll(stream: Stream, requests: Request[]): Promise<object[]> {
  const results: object[] = []
  for (const request of requests) {
    try {
      results.push({ type: 'ok', response: await stream.answer(request) })
    } catch (error) {
      results.push({ type: 'error', error: toWireError(error) })
    }
  }
  return results
}

async function readPipeline(request: IncomingMessage): Promise<Pipeline> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new HranaError('PROTOCOL_ERROR', 'Could not parse the request body')
  }
}

function send(response: ServerResponse, status: number, body?: object): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

function useWriteAheadLog(path: string): void {
  const db = new Database(path)
  db.exec('pragma journal_mode = wal')
  db.close()
}
