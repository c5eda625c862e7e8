import type { LeaderPart, SessionForm, SessionKind, SessionState } from './session.ts'

/** A session as far as a calendar entry speaks of it; times in epoch ms. */
export interface EntrySession {
  code: string
  kind: SessionKind
  form: SessionForm
  theme: string
  bring: string
  state: SessionState
  stateReason: string
  startsAt: number
  endsAt: number
  createdAt: number
  updatedAt: number
  sequence: number
  onlineUrl: string
  unit: { name: string; phone: string }
  venue: { name: string; address: string } | null
  /** Chair first. */
  leaders: readonly EntryLeader[]
}

export interface EntryLeader {
  name: string
  office: string
  part: LeaderPart
  delegationReason: string
}
