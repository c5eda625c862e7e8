import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  url: string
  /** What arrived, in its order. */
  received: { to: string[]; raw: string; mail: Email }[]
  /** How many messages were offered, taken or not. */
  offered(): number
  /** What happens to the next messages; `null` takes them again. */
  behave(how: Misbehaviour | null): void
  close(): Promise<void>
}

/** A reply to the sender, to the recipient or to the message, a connection that drops in the middle of the message, or one that takes it after so many ms. */
export type Misbehaviour =
  | { at: 'sender' | 'recipient' | 'message'; code: number }
  | { at: 'message'; drops: true }
  | { at: 'message'; delays: number }

/** A mail server on 127.0.0.1 that keeps what it is sent. */
export async function startMailServer(): Promise<MailServer> {
  const received: MailServer['received'] = []
  let offered = 0
  let misbehaviour: Misbehaviour | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onMailFrom(_address, _session, done) {
      if (misbehaviour?.at === 'sender' && 'code' in misbehaviour) return done(refusal(misbehaviour.code))
      done()
    },
    onRcptTo(_address, _session, done) {
      if (misbehaviour?.at === 'recipient' && 'code' in misbehaviour) return done(refusal(misbehaviour.code))
      done()
    },
    onData(stream, session, done) {
      offered += 1
      if (misbehaviour && 'drops' in misbehaviour) {
        stream.resume()
        // smtp-server keeps its connections to itself; ending the stream from below is what a lost line looks like.
        for (const connection of server.connections as Set<{ _socket: { destroy(): void } }>) {
          connection._socket.destroy()
        }
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        if (misbehaviour && 'code' in misbehaviour) return done(refusal(misbehaviour.code))
        if (misbehaviour && 'delays' in misbehaviour) await setTimeout(misbehaviour.delays)
        const raw = Buffer.concat(chunks).toString('utf8')
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw, mail: await PostalMime.parse(raw) })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    offered: () => offered,
    behave: (how) => {
      misbehaviour = how
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('no: the words of a server'), { responseCode })
}
