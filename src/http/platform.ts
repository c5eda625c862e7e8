import type { Db } from '../../db/database.ts'
import type { KeptPages } from './kept-pages.ts'

/** What differs between the runtimes, and between a real office, the sample office and a test. */
export interface Platform {
  /** A handle for one request: the same one on Node, a new one on Workers. */
  database(): Db
  /** Epoch ms. The sample office's clock starts at `--now`. */
  clock(): number
  random(bytes: number): Uint8Array
  /** A new record id; see domain/identifier.ts. */
  newId(): number
  /** At least 32 bytes of text: receipts, form tokens and sealed secrets hang on it; it must be backed up with the database. */
  secretKey: string
  /** scrypt as node:crypto has it; both runtimes give it, cost comes from the stored hash. */
  scrypt(password: string, salt: Uint8Array, cost: ScryptCost): Promise<Uint8Array>
  passwordCost: ScryptCost
  /** Address under which residents reach this office, without a slash at the end. */
  publicUrl: string
  /** How many proxies before this server may be believed about a client's address. */
  trustedProxies: number
  /** Address of the other end of the connection. */
  peerAddress(request: { raw: Request; env: unknown }): string
  isDemo: boolean
  /** Where mail leaves; null where no SMTP_URL is set: the outbox then offers its texts to print or to read out. */
  mail: MailTransport | null
  /** Where the bytes of attachments lie; null where nowhere was set: then no file is taken. */
  files: FileStore | null
  /** Names the release, so that assets can be kept for ever. */
  build: string
  log(line: LogLine): void
  /** Rendered public pages, where the runtime keeps any: a process of its own does, an isolate that may end at any time does not. */
  keptPages?: KeptPages
}

/** Bytes by key. A key is 32 hex digits made here; nothing of it comes from a client. */
export interface FileStore {
  /** Whole and on disk when it is done, or not there at all. */
  put(key: string, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void>
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>
  /** Also of what is not there. */
  remove(key: string): Promise<void>
}

export interface MailTransport {
  /** The bare address of MAIL_FROM. */
  address: string
  /** Takes one message to the mail server; throws when it was not taken. */
  send(message: OutgoingMail): Promise<void>
}

export interface OutgoingMail {
  /** A bare address: the name somebody typed stands in no header. */
  to: string
  subject: string
  text: string
  /** Stable for one line of the outbox: a message that was sent twice is shown once. */
  messageId: string
  /** A calendar entry; its method stands in the MIME type too. */
  /** The address under which the receiver stops messages (RFC 8058); left out where nobody could open it. */
  unsubscribe?: string
  invitation?: { method: 'REQUEST' | 'CANCEL'; ics: string }
}

export interface ScryptCost {
  N: number
  r: number
  p: number
}

/** What may stand in a log: never a parameter, a name, an address or a resident's words. */
export interface LogLine {
  event: string
  reference?: string
  method?: string
  route?: string
  status?: number
  error?: string
  ms?: number
}
