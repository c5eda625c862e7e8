/** What an operator may set; every value has a default that suits one laptop in one commune. */
export interface Environment {
  port: number
  host: string
  databaseUrl: string
  databaseAuthToken: string | undefined
  databaseEncryptionKey: string | undefined
  publicUrl: string
  secretKey: string | undefined
  trustedProxies: number
  /** Bytes of rendered public pages kept in memory; undefined leaves it to the product, 0 keeps none. */
  pageCacheBytes: number | undefined
  /** `smtp://user:password@host:587`; without it mail waits in the outbox. */
  smtpUrl: string | undefined
  mailFrom: string
  /** Folder of attachments; `files` beside the database unless told, and under `data` where the database is elsewhere. */
  filesDir: string
  /** PEM files with which this server speaks https itself; undefined: plain http, alone or behind a proxy. */
  tlsFiles: { cert: string; key: string } | undefined
}

export type EnvironmentReading = { ok: true; environment: Environment } | { ok: false; complaint: string }

/** Reads and checks the environment. A wrong value stops the start with one line that says which and why. */
export function readEnvironment(env: Record<string, string | undefined>): EnvironmentReading {
  const port = wholeNumber(env.PORT ?? '8787', 65_535)
  if (port === null) return complain('PORT', 'must be a number from 0 to 65535')
  const trustedProxies = wholeNumber(env.TRUSTED_PROXIES ?? '0', 10)
  if (trustedProxies === null)
    return complain('TRUSTED_PROXIES', 'must be the number of proxies in front of this server, 0 to 10')
  const pageCacheBytes = env.PAGE_CACHE_BYTES ? wholeNumber(env.PAGE_CACHE_BYTES, 2 ** 31) : undefined
  if (pageCacheBytes === null)
    return complain('PAGE_CACHE_BYTES', 'must be a number of bytes, 0 for no cache of pages')
  const host = env.HOST || '127.0.0.1'
  if (!env.TLS_CERT !== !env.TLS_KEY)
    return complain(
      env.TLS_CERT ? 'TLS_KEY' : 'TLS_CERT',
      'must be set too: https takes a certificate and its key',
    )
  const tlsFiles = env.TLS_CERT && env.TLS_KEY ? { cert: env.TLS_CERT, key: env.TLS_KEY } : undefined
  const own = addressAt(host, port, tlsFiles !== undefined)
  if (!URL.canParse(own)) return complain('HOST', 'must be an address of this machine such as 127.0.0.1')
  const publicUrl = (env.PUBLIC_URL || own).replace(/\/+$/, '')
  if (!isOrigin(publicUrl)) {
    return complain('PUBLIC_URL', 'must be an address such as https://doithoai.example.vn, without a path')
  }
  const databaseUrl = env.DATABASE_URL || 'file:data/doithoai.db'
  if (!/^(file:.|libsql:\/\/|https?:\/\/|wss?:\/\/)/.test(databaseUrl)) {
    return complain('DATABASE_URL', 'must begin with file:, libsql:// or https://')
  }
  if (env.SECRET_KEY !== undefined && env.SECRET_KEY.length < 32)
    return complain('SECRET_KEY', 'must have at least 32 characters')
  if (env.SMTP_URL && !isMailServer(env.SMTP_URL))
    return complain(
      'SMTP_URL',
      'must be such as smtp://name:password@server:587 or smtps://…, signs other than letters and digits in name and password percent-encoded',
    )
  if (env.SMTP_URL && !isSender(env.MAIL_FROM ?? ''))
    return complain(
      'MAIL_FROM',
      'must be the address that mail comes from, such as office@example.vn or Office <office@example.vn>, once SMTP_URL is set',
    )
  return {
    ok: true,
    environment: {
      port,
      host,
      databaseUrl,
      databaseAuthToken: env.DATABASE_AUTH_TOKEN || undefined,
      databaseEncryptionKey: env.DATABASE_ENCRYPTION_KEY || undefined,
      publicUrl,
      secretKey: env.SECRET_KEY,
      trustedProxies,
      pageCacheBytes,
      smtpUrl: env.SMTP_URL || undefined,
      mailFrom: env.MAIL_FROM ?? '',
      filesDir: env.FILES_DIR || filesBeside(databaseUrl),
      tlsFiles,
    },
  }
}

function filesBeside(databaseUrl: string): string {
  if (!databaseUrl.startsWith('file:')) return 'data/files'
  const folder = /^(.*)[\\/]/.exec(databaseUrl.slice('file:'.length))?.[1]
  return folder === undefined ? 'files' : `${folder}/files`
}

/** The address that a host and a port make; IPv6 stands in brackets there. */
export function addressAt(host: string, port: number, isSecure = false): string {
  return `${isSecure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Every address of the product begins at the root of its host. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && `${pathname}${search}${hash}` === '/'
}

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname, hash } = new URL(text)
  return /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname) && hash === ''
}

function isSender(text: string): boolean {
  const address = /^[^<>\r\n]*<([^<>]+)>$/.exec(text.trim())?.[1] ?? text.trim()
  return /^[^\s@<>",;]+@[^\s@<>",;]+$/.test(address) && !/[\r\n]/.test(text)
}

function complain(name: string, why: string): EnvironmentReading {
  return { ok: false, complaint: `${name} ${why}.` }
}

function wholeNumber(text: string, max: number): number | null {
  const number = Number(text)
  return /^\d+$/.test(text) && number <= max ? number : null
}
