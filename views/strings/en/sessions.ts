import type { Body, LeaderPart, SessionForm, SessionKind, SessionState } from '../../../src/domain/session.ts'

const kind: Record<SessionKind, string> = { dialogue: 'Dialogue', reception: 'Reception of residents' }

const form: Record<SessionForm, string> = {
  periodic: 'Periodic',
  thematic: 'Thematic',
  ad_hoc: 'Ad hoc',
  regular: 'Regular',
}

const state: Record<SessionState, string> = {
  draft: 'Draft',
  announced: 'Announced',
  in_progress: 'In progress',
  held: 'Held',
  concluded: 'Concluded',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
}

const body: Record<Body, string> = {
  party_committee: 'Party committee',
  peoples_committee: 'People’s Committee',
  council_board: 'Standing board of the People’s Council',
  fatherland_front: 'Fatherland Front committee',
}

const part: Record<LeaderPart, string> = { chair: 'Chair', co_chair: 'Co-chair', delegate: 'Delegate' }

/** Words of a session. */
export const sessions = { kind, form, state, body, part }
