import type { SessionKind } from '../../src/domain/session.ts'

/** An approved answer that waits. Days `YYYY-MM-DD`, instants epoch ms. */
export interface ReleaseLine {
  code: string
  seq: number
  number: number | null
  text: string
  publicAt: number | null
  unit: string
  session: { code: string; kind: SessionKind; theme: string; startsAt: number } | null
  signer: string | null
  document: { number: number; series: string; issuedOn: string } | null
  /** The sign under which the office numbers it here; null where its number comes from the book. */
  ownSeries: string | null
}

/** Whether nothing but the issue is left to do. */
export function isReady({ document, ownSeries }: ReleaseLine): boolean {
  return document !== null || ownSeries !== null
}
