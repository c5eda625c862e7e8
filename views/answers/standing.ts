import type { OpinionState } from '../../src/domain/opinion.ts'
import type { MarkTone } from '../shell/mark.tsx'

export type VersionStanding =
  | 'drafted'
  | 'sent_back'
  | 'submitted'
  | 'approved'
  | 'numbered'
  | 'published'
  | 'delivered'

interface Version {
  submittedAt: number | null
  approvedAt: number | null
  issuedAt: number | null
  isPublic: boolean
  document: object | null
}

/** How far the newest version came, `state` being the state of its opinion. */
export function standingOfVersion(version: Version, state: OpinionState): VersionStanding {
  if (version.issuedAt !== null) return version.isPublic ? 'published' : 'delivered'
  if (version.submittedAt === null) return 'drafted'
  if (version.approvedAt !== null && state === 'approved') return version.document ? 'numbered' : 'approved'
  return state === 'submitted' ? 'submitted' : 'sent_back'
}

/** The tone of the mark that says how far a version is. */
export function toneOfVersion(standing: VersionStanding): MarkTone {
  return TONES[standing]
}

const TONES: Record<VersionStanding, MarkTone> = {
  drafted: 'working',
  sent_back: 'due',
  submitted: 'waiting',
  approved: 'waiting',
  numbered: 'waiting',
  published: 'done',
  delivered: 'done',
}
