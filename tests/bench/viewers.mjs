// A hundred screens that follow the room, each asking once a second whether anything is new. Ends with its parent.
import { Agent, get } from 'node:http'

const [url, cookie, count] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(count) })
const stamps = /data-stamp="([^"]+)"/

let asked = 0
async function follow(place) {
  let stamp = ''
  await pause((1000 * place) / Number(count))
  for (;;) {
    const began = performance.now()
    // A line that broke is one question less: a screen asks again with its next second.
    const text = await ask(`${url}?moc=${encodeURIComponent(stamp)}`).catch(broken)
    stamp = stamps.exec(text)?.[1] ?? stamp
    asked++
    await pause(1000 - (performance.now() - began))
  }
}

function ask(address) {
  return new Promise((done, failed) => {
    get(
      address,
      { agent, headers: { cookie, 'hx-request': 'true', 'hx-request-type': 'partial' } },
      (response) => {
        if (response.statusCode !== 200 && response.statusCode !== 204)
          failed(new Error(`${address}: ${response.statusCode}`))
        let text = ''
        response.on('data', (piece) => {
          text += piece
        })
        response.on('end', () => done(text))
      },
    ).on('error', failed)
  })
}

function broken(error) {
  if (error.code !== 'ECONNRESET') throw error
  return ''
}

const pause = (ms) => new Promise((done) => setTimeout(done, Math.max(0, ms)))

process.on('message', () => process.send(asked))
process.on('disconnect', () => process.exit(0))
await Promise.all(Array.from({ length: Number(count) }, (_, place) => follow(place)))
