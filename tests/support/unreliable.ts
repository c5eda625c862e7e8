import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to the next request: its reply is lost after the server has done its work, or it never arrives. */
export type Mishap = 'lose reply' | 'lose request' | 'bad gateway'

/** A network between a client and `target` that can be told to fail. */
export async function startUnreliableNetwork(target: string) {
  const mishaps: Mishap[] = []
  const server = createServer((incoming, outgoing) => {
    const mishap = mishaps.shift()
    if (mishap === 'lose request') return void incoming.socket.destroy()
    const { method, headers, url } = incoming
    const onward = request(new URL(url ?? '/', target), { method, headers }, (answer) => {
      answer.on('end', () => mishap === 'lose reply' && incoming.socket.destroy())
      if (mishap === 'lose reply') return void answer.resume()
      if (mishap === 'bad gateway') {
        answer.resume()
        outgoing.writeHead(502).end('bad gateway')
        return
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  }
  return { url: `http://127.0.0.1:${port}`, next: (...coming: Mishap[]) => mishaps.push(...coming), close }
}
