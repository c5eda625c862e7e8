import { HranaError } from './errors.ts'

/** A value as Hrana writes it in JSON: integers travel as decimal text, blobs as base64 without padding. */
export type WireValue =
  | { type: 'null' }
  | { type: 'integer'; value: string }
  | { type: 'float'; value: number }
  | { type: 'text'; value: string }
  | { type: 'blob'; base64: string }

export type SqlValue = null | bigint | number | string | Uint8Array

/** Reads a value sent by a client; refuses a type the protocol does not know. */
export function fromWire(value: WireValue): SqlValue {
  switch (value.type) {
    case 'null':
      return null
    case 'integer':
      return BigInt(value.value)
    case 'float':
    case 'text':
      return value.value
    case 'blob':
      return Buffer.from(value.base64, 'base64')
    default:
      throw new HranaError('PROTOCOL_ERROR', `unknown value type ${(value as { type: string }).type}`)
  }
}

/** Writes a value read with safe integers on, so that a bigint is an INTEGER and a number a REAL. */
export function toWire(value: SqlValue): WireValue {
  if (value === null || value === undefined) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: value.toString() }
  if (typeof value === 'number') return { type: 'float', value }
  if (typeof value === 'string') return { type: 'text', value }
  return { type: 'blob', base64: Buffer.from(value).toString('base64').replace(/=+$/, '') }
}
