interface Layer {
  code?: string
  syscall?: string
  path?: string
  address?: string
  port?: number
  hostname?: string
  message?: string
  cause?: unknown
}

/**
 * One line for an operator about what stands outside the product: a port in use, a folder that cannot be written, a database that cannot be
 * reached or read. Null for everything else: that is a fault of ours, and its stack is needed.
 */
export function complaintOf(error: unknown): string | null {
  if (error instanceof Error && error.name === 'UnfitDatabase') return error.message
  for (let layer = error as Layer | undefined, depth = 0; layer && depth < 6; depth++) {
    const complaint = ofListening(layer) ?? ofDatabase(layer) ?? ofFile(layer)
    if (complaint) return complaint
    layer = layer.cause as Layer | undefined
  }
  return null
}

function ofListening({ code, syscall, address, port, hostname }: Layer): string | null {
  if (syscall === 'getaddrinfo') return `HOST or the host of DATABASE_URL, ${hostname}, is not known here.`
  if (syscall !== 'listen') return null
  if (code === 'EADDRINUSE')
    return `PORT ${port} is in use on ${address}: something else listens there already.`
  if (code === 'EACCES') return `PORT ${port} is not open to this user; ports from 1024 on are.`
  return code === 'EADDRNOTAVAIL' ? `HOST ${address} is not an address of this machine.` : null
}

const DATABASE: [RegExp, string][] = [
  [/SQLITE_NOTADB/, 'is not a database, or DATABASE_ENCRYPTION_KEY is not the one it was made with'],
  [/SQLITE_CANTOPEN|unable to open (database file|connection)/i, 'cannot be opened'],
  [/SQLITE_READONLY/, 'cannot be written'],
  [/SQLITE_FULL/, 'has no room left on its disk'],
  [/SQLITE_IOERR/, 'cannot be read or written: its disk fails'],
  [/SQLITE_BUSY/, 'is locked by another program; try again'],
  [/SERVER_ERROR.*401|AUTH_JWT/, 'refuses DATABASE_AUTH_TOKEN'],
  [/fetch failed|ECONNREFUSED|ECONNRESET|ETIMEDOUT/, 'cannot be reached'],
]

function ofDatabase({ code = '', message = '' }: Layer): string | null {
  const why = DATABASE.find(([sign]) => sign.test(code) || sign.test(message))?.[1]
  return why ? `The database of DATABASE_URL ${why}.` : null
}

const FILE: Record<string, string> = {
  EACCES: 'may not be read or written by this user',
  EPERM: 'may not be read or written by this user',
  EROFS: 'lies on a disk that cannot be written',
  ENOENT: 'is not there',
  ENOTDIR: 'lies in something that is no folder',
  EEXIST: 'is no folder',
  EISDIR: 'is a folder',
  ENOSPC: 'has no room left on its disk',
}

function ofFile({ code = '', path }: Layer): string | null {
  return path !== undefined && FILE[code] ? `${path} ${FILE[code]}.` : null
}
