import type { EventData } from './schema/ledger.ts'

/** The end of a subject's history: what the next event builds on. A subject without history stands at seq 0. */
export interface Head {
  seq: number
  hash: string
}

export const NO_HISTORY: Head = { seq: 0, hash: '' }

export interface ChainLink {
  subject: string
  seq: number
  step: string
  actorId: number | null
  at: number
  batch: string
  data: EventData
}

/** The hash of an event: SHA-256 (hex) over the hash before it and everything the event says. */
export async function linkHash(previous: string, link: ChainLink): Promise<string> {
  const { subject, seq, step, actorId, at, batch, data } = link
  const said = JSON.stringify([previous, subject, seq, step, actorId, at, batch, data])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
