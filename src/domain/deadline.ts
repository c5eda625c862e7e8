import { type Calendar, dueDate } from './calendar.ts'
import type { Day } from './day.ts'
import type { OpinionKind, OpinionSource } from './opinion.ts'
import { type Place, type Rule, ruleOn, termOf } from './rule.ts'
import type { SessionKind } from './session.ts'

/** A promised day, with what it was computed from: the rule's id and the version of the calendar. */
export interface Deadline {
  on: Day
  rule: string
  provisional: boolean
  calendarVersion: number
}

export interface Receipt {
  receivedOn: Day
  /** The meeting it was raised for, or null for what came in otherwise. */
  kind: SessionKind | null
  /** What a letter is by its content, where it came as one. */
  letter?: OpinionKind
}

export interface Acceptance {
  source: OpinionSource
  kind: OpinionKind
  session: { kind: SessionKind; heldOn: Day } | null
  acceptedOn: Day
}

/**
 * By when the resident is told that an opinion was accepted or forwarded: ten working days from receipt, for a
 * reception by Luật Tiếp công dân Đ28, for a letter by the law of what it is (Thông tư 05/2021, Luật Khiếu nại Đ27,
 * Luật Tố cáo Đ24), for all else by Quy định 11-QĐi/TW. Throws RangeError as `dueDate` does, and when no such rule
 * is in force.
 */
export function noticeDeadline(
  { receivedOn, kind, letter }: Receipt,
  calendar: Calendar,
  rules: readonly Rule[],
  place: Place,
): Deadline {
  const id = letter
    ? LETTER_RULES[letter]
    : kind === 'reception'
      ? 'RECEPTION_FIRST_ANSWER'
      : 'PARTY_FIRST_NOTICE'
  return deadlineBy(inForce(rules, id, receivedOn, place), receivedOn, calendar)
}

/**
 * By when an opinion is answered. The law on complaints and on denunciations holds whatever meeting they came up
 * at. What was raised for a dialogue runs from the day of the dialogue, where the unit's level has that rule (the
 * handbook knows it for communes only); everything else runs from acceptance. Throws as `noticeDeadline` does.
 */
export function answerDeadline(
  opinion: Acceptance,
  calendar: Calendar,
  rules: readonly Rule[],
  place: Place,
): Deadline {
  const { kind, session, acceptedOn } = opinion
  const id = ANSWER_RULES[kind]
  if (id === 'ANSWER_DEFAULT' && session && isRaisedForDialogue(opinion)) {
    const agencyResult = ruleOn(rules, 'AGENCY_RESULT', session.heldOn, place)
    if (agencyResult) return deadlineBy(agencyResult, session.heldOn, calendar)
  }
  return deadlineBy(inForce(rules, id, acceptedOn, place), acceptedOn, calendar)
}

const LETTER_RULES = {
  recommendation: 'PETITION_PROPOSE',
  feedback: 'PETITION_PROPOSE',
  question: 'PETITION_PROPOSE',
  complaint: 'COMPLAINT_ACCEPT',
  denunciation: 'DENUNCIATION_INITIAL',
} as const satisfies Record<OpinionKind, string>

const ANSWER_RULES = {
  recommendation: 'ANSWER_DEFAULT',
  feedback: 'ANSWER_DEFAULT',
  question: 'ANSWER_DEFAULT',
  complaint: 'COMPLAINT_FIRST',
  denunciation: 'DENUNCIATION_RESOLVE',
} as const satisfies Record<OpinionKind, string>

// A letter, a reception matter or a forwarded one may be linked to a dialogue without having been raised for it.
const RAISED_FOR_A_SESSION: readonly OpinionSource[] = ['advance_web', 'advance_paper', 'spoken']

function isRaisedForDialogue({ source, session }: Acceptance): boolean {
  return session?.kind === 'dialogue' && RAISED_FOR_A_SESSION.includes(source)
}

function inForce(rules: readonly Rule[], id: string, day: Day, place: Place): Rule {
  const rule = ruleOn(rules, id, day, place)
  if (!rule) throw new RangeError(`no rule ${id} in force on ${day}`)
  return rule
}

function deadlineBy(rule: Rule, from: Day, calendar: Calendar): Deadline {
  const { due, provisional } = dueDate(calendar, from, termOf(rule))
  return { on: due, rule: rule.id, provisional, calendarVersion: calendar.version }
}
