import type { CaptureStanding } from '../../src/domain/capture.ts'
import type { Place } from '../../src/domain/list-page.ts'
import type { OpinionKind, OpinionSource, OpinionState } from '../../src/domain/opinion.ts'
import type { RoomOutcome } from '../../src/domain/room.ts'
import type { SessionForm, SessionKind, SessionState } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'

export interface ShownCard {
  code: string
  number: number | null
  source: OpinionSource
  kind: OpinionKind
  topic: TopicCode
  state: OpinionState
  name: string
  address: string
  hamlet: string | null
  /** The session it was raised for, where another one took it over: its number counts there. */
  carriedFrom: string | null
  text: string
  /** What was answered on the spot, first version first. */
  answers: { version: number; text: string; leader: string | null }[]
  /** Answers and outcomes noted so far, each counted. */
  words: number
  /** An oral answer may be noted beside it now. */
  canNote: boolean
  /** Its words may be mended now. */
  canMend: boolean
  /** A group or body they spoke for; empty: for themselves. */
  groupName: string
  /** What its agency prepared for whoever answers; never public. */
  points: string
  /** Who took it down; null where it came by itself. */
  recorder: string | null
  /** What it came to in the room. */
  outcome: {
    outcome: RoomOutcome
    leader: string | null
    agency: string | null
    dueOn: string | null
    reason: string
  } | null
  /** How it was mended, first time first. */
  edits: {
    textBefore: string
    text: string
    nameBefore: string
    hamletBefore: string | null
    topicBefore: TopicCode
    kindBefore: OpinionKind
    editedAt: number
    editor: string
  }[]
}

/** A card that stands on the page already as it is. */
export interface HeldCard {
  code: string
  isHeld: true
}

/** Part of the cards that were raised in the room, or that were sent before it. */
export interface ShownList {
  cards: (ShownCard | HeldCard)[]
  total: number
  /** Of them what is searched for; all where nothing is. */
  found: number
  /** How many of these stand before the part that is shown, and behind it. */
  before: number
  behind: number
  /** Where the part begins and ends; null: with the first, with the last. */
  after: Place | null
  upto: Place | null
}

/** What the page of a running session shows. Instants are epoch ms. */
export interface ShownLive {
  session: {
    code: string
    kind: SessionKind
    form: SessionForm
    theme: string
    state: SessionState
    startsAt: number
    endsAt: number
    seq: number
  }
  unit: { denunciationDesk: string }
  hamlets: { id: number; name: string }[]
  leaders: { id: number; name: string; office: string }[]
  agencies: { id: number; name: string }[]
  /** Who speaks, and who comes next. */
  speakers: Speaker[]
  /** Everybody who registered, is on the list of speakers or was heard already: offered while a name is typed. */
  known: KnownPerson[] | null
  /** What is searched for among the cards; empty: nothing. */
  q: string
  spoken: ShownList
  advance: ShownList
  stamp: string
  /** Where the record of events ended. */
  mark: number
  standing: CaptureStanding
  /** Steps of the session itself that are offered here. */
  canStart: boolean
  canEnd: boolean
}

/** Somebody whose turn it is or comes. */
export interface Speaker {
  turnId: number
  name: string
  hamletId: number | null
  hamlet: string | null
  groupName: string
  isSpeaking: boolean
}

export interface KnownPerson {
  name: string
  hamletId: number | null
  hamlet: string | null
}

export type Typed = Record<string, string | string[]>

/** The form of a card as it is shown: empty under a new key, or again with what was typed and what is wrong with it. */
export interface CardForm {
  key: string
  typed: Typed
  errors: FieldErrors
  /** Number of the card that was just recorded. */
  recorded: number | null
}

/** A note of an answer that was refused: shown open again on its card. `inPlace`: only the card is shown, the rest of the page stands. */
export interface RefusedNote {
  code: string
  typed: Typed
  errors: FieldErrors
  inPlace: boolean
}

/** One typed value as text. */
export function textOf(typed: Typed, name: string): string {
  const value = typed[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
