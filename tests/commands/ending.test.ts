import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleProduct, serveProcess } from '../support/served-process.ts'

let product: Awaited<ReturnType<typeof bundleProduct>>
let folder: string
beforeAll(async () => {
  product = await bundleProduct()
  folder = await mkdtemp(join(tmpdir(), 'doithoai-ending-'))
})
afterAll(async () => {
  product.remove()
  await rm(folder, { recursive: true, force: true })
})

const REQUEST = 'GET /cai-dat HTTP/1.1\r\nHost: localhost\r\n\r\n'

/** Asks on an open connection; `sent` once the system has the request, `answer` all that came back until the page's end or the connection's. */
function ask(socket: Socket) {
  let answer = ''
  const answered = new Promise<string>((done) => {
    socket.on('data', (chunk) => {
      answer += chunk
      if (answer.endsWith('0\r\n\r\n') || answer.includes('</html>')) done(answer)
    })
    socket.on('error', () => done(answer))
    socket.on('close', () => done(answer))
  })
  return { answered, sent: new Promise<void>((done) => socket.write(REQUEST, () => done())) }
}

test('told to end, the server answers what it was asked on the connections it holds, then ends by itself', async () => {
  const server = await serveProcess(product.entry, {
    DATABASE_URL: `file:${join(folder, 'office.db')}`,
    SECRET_KEY: 'a test key that is long enough to be one',
  })
  const port = Number(new URL(server.origin).port)
  const sockets = Array.from({ length: 12 }, () => connect(port, '127.0.0.1'))
  // Once answered, a connection is known to the server and kept.
  await Promise.all(sockets.map((socket) => ask(socket).answered))
  const asked = sockets.map((socket) => {
    socket.removeAllListeners('data')
    return ask(socket)
  })
  await Promise.all(asked.map(({ sent }) => sent))
  const ended = server.end()
  const answers = await Promise.all(asked.map(({ answered }) => answered))
  expect(answers.map((answer) => answer.slice(0, 15))).toEqual(new Array(12).fill('HTTP/1.1 200 OK'))
  expect(await ended).toBe(0)
})
