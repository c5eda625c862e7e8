/** An error that reaches the client with a code of its own. */
export class HranaError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export type WireError = { message: string; code: string }

// Primary result codes of SQLite. The real server names these alone: an extended name such as
// SQLITE_CONSTRAINT_UNIQUE never crosses the wire, and a plain SQLITE_ERROR arrives as SQLITE_UNKNOWN.
const PRIMARY: Record<number, string> = {
  2: 'SQLITE_INTERNAL',
  3: 'SQLITE_PERM',
  4: 'SQLITE_ABORT',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  17: 'SQLITE_SCHEMA',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  21: 'SQLITE_MISUSE',
  23: 'SQLITE_AUTH',
  25: 'SQLITE_RANGE',
  26: 'SQLITE_NOTADB',
}

/** Primary result code of an error thrown by the engine, or 0 for any other error. */
export function primaryCode(error: unknown): number {
  const raw = (error as { rawCode?: unknown }).rawCode
  return typeof raw === 'number' ? raw & 0xff : 0
}

/** The error as the server sends it. */
export function toWireError(error: unknown): WireError {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof HranaError) return { message, code: error.code }
  const code = primaryCode(error)
  if (code === 0) return { message, code: 'INTERNAL_ERROR' }
  return { message: `SQLite error: ${message}`, code: PRIMARY[code] ?? 'SQLITE_UNKNOWN' }
}
