import { DECLINE_GROUNDS, type OpinionKind, type OpinionSource } from './opinion.ts'
import type { DepartureStep } from './triage-form.ts'

/**
 * Why a letter is filed because it is not eligible to be handled: a default after Thông tư 05/2021/TT-TTCP on handling petitions, from memory: to be
 * compared with the text by whoever runs an office.
 */
export const FILING_GROUNDS = [
  'nameless',
  'unreadable',
  'sent_elsewhere',
  'guided_before',
  'settled',
  'nothing_new',
] as const

/** Why a complaint is not taken up: a default after Luật Khiếu nại 02/2011/QH13, Đ11, from memory. */
export const COMPLAINT_GROUNDS = [
  'internal_act',
  'not_affected',
  'no_capacity',
  'no_mandate',
  'unsigned',
  'out_of_time',
  'final_decision',
  'suspended',
  'in_court',
] as const

/** Every coded ground on which an opinion is not handled. */
export const GROUNDS = [...DECLINE_GROUNDS, ...FILING_GROUNDS, ...COMPLAINT_GROUNDS] as const
export type Ground = (typeof GROUNDS)[number]

/** By which rules an opinion leaves the line: by what it is, and by how it came. */
export const TRACKS = ['question', 'reception', 'petition', 'complaint', 'complaint_by_letter'] as const
export type Track = (typeof TRACKS)[number]

/**
 * The ways off the line that a track has, each with the grounds it has to name; an empty list asks for the reason alone. A letter (PETITION_OUTCOMES,
 * Thông tư 05/2021) is accepted, returned with guidance, forwarded, or filed as not eligible: it is never declined. What was raised for a session is
 * declined on one of QUESTION_DECLINE_GROUNDS; what was raised at a reception was no question to its topic.
 */
export const OUTCOMES: Record<Track, Partial<Record<DepartureStep, readonly Ground[]>>> = {
  question: { refuse: DECLINE_GROUNDS, forward: [], return_with_guidance: [], file: [] },
  reception: {
    refuse: DECLINE_GROUNDS.filter((ground) => ground !== 'off_topic'),
    forward: [],
    return_with_guidance: [],
    file: [],
  },
  petition: { forward: [], return_with_guidance: [], file: FILING_GROUNDS },
  complaint: { refuse: COMPLAINT_GROUNDS, forward: [], return_with_guidance: [] },
  complaint_by_letter: {
    refuse: COMPLAINT_GROUNDS,
    forward: [],
    return_with_guidance: [],
    file: FILING_GROUNDS,
  },
}

interface Classified {
  kind: OpinionKind
  source: OpinionSource
}

/** The track of an opinion. What another body handed on came as a letter does. */
export function trackOf({ kind, source }: Classified): Track {
  const isLetter = source === 'petition' || source === 'forwarded'
  if (kind === 'complaint') return isLetter ? 'complaint_by_letter' : 'complaint'
  if (isLetter) return 'petition'
  return source === 'reception' ? 'reception' : 'question'
}

/** The ways off the line that this opinion has. */
export function waysOf(opinion: Classified): DepartureStep[] {
  return Object.keys(OUTCOMES[trackOf(opinion)]) as DepartureStep[]
}

/** The grounds that may be named when this opinion leaves that way. Null: it has no such way. */
export function groundsOf(opinion: Classified, way: DepartureStep): readonly Ground[] | null {
  return OUTCOMES[trackOf(opinion)][way] ?? null
}

/** What is wrong with the way and the ground chosen for an opinion, or null. */
export function outcomeFault(
  opinion: Classified,
  way: DepartureStep,
  ground: Ground | null,
): { field: 'to' | 'ground'; code: 'not_a_choice' | 'required' } | null {
  const grounds = groundsOf(opinion, way)
  if (grounds === null) return { field: 'to', code: 'not_a_choice' }
  if (grounds.length === 0) return null
  if (ground === null) return { field: 'ground', code: 'required' }
  return grounds.includes(ground) ? null : { field: 'ground', code: 'not_a_choice' }
}

/** The ground that is kept with a departure: none where its way asks for none. */
export function groundKept(opinion: Classified, way: DepartureStep, ground: Ground | null): Ground | '' {
  return groundsOf(opinion, way)?.length ? (ground ?? '') : ''
}
