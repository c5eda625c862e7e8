import type { ListPage } from '../../src/domain/list-page.ts'
import type { TurnSource, TurnState } from '../../src/domain/room.ts'
import type { ScreenPerson } from '../../src/domain/screen.ts'
import type { SessionForm, SessionKind, SessionState } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { TurnStepName } from '../../src/domain/turn.ts'
import type { Fairness } from '../../src/domain/turn-fairness.ts'
import type { Arranged } from '../../src/domain/turn-list.ts'
import type { PagedList, TurnsAsked } from '../../src/domain/turn-page.ts'
import type { SourcePage } from '../../src/domain/turn-source.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'

/** A turn as the clerk sees it. Instants are epoch ms. */
export interface ShownTurn {
  id: number
  position: number
  state: TurnState
  source: TurnSource
  personId: number
  name: string
  hamletId: number | null
  hamlet: string | null
  groupName: string
  opinion: { number: number | null; topic: TopicCode } | null
  calledAt: number | null
  endedAt: number | null
  /** What may be pressed on it now. */
  steps: TurnStepName[]
  /** How it stands on the projector. */
  person: ScreenPerson
  /** Ms, over every turn that the person had. */
  spokenInAll: number
}

/** What the projector was told to show. */
export type ShownNow =
  | { is: 'speaker' }
  | { is: 'quiet' }
  | { is: 'opinion'; id: number; number: number | null }

/** Whether the projector shows phones in the hall where to send a question; null once there is nothing to be said any more. */
export type PhonesInHall = 'led' | 'too_late' | 'unreachable' | null

/** The speakers of a session as its clerk works with them. */
export interface ShownTurns {
  session: {
    code: string
    kind: SessionKind
    form: SessionForm
    theme: string
    state: SessionState
  }
  list: Arranged<ShownTurn>
  /** Which part of each list the page shows, and that part. */
  asked: TurnsAsked
  pages: Record<PagedList, ListPage<ShownTurn>>
  fairness: Fairness
  /** Minutes that a speaker has; 0: no limit. */
  speakingMinutes: number
  shownNow: ShownNow
  phones: PhonesInHall
  /** When this was read, epoch ms. */
  now: number
  stamp: string
  /** The list takes new names. */
  takes: boolean
  /** Who registered to speak and is not on it, and how many of them are there. */
  registered: { all: number; there: number }
  /** These and who sent a question in advance, as far as they are searched for (`q`; empty: all of them, `all`). */
  sources: SourcePage & { q: string; all: number; isFirst: boolean }
  showable: { id: number; code: string; number: number | null; text: string }[]
  hamlets: { id: number; name: string }[]
}

/** What a press came to, said above the list. */
export interface Said {
  tone: 'success' | 'error'
  words: string
  /** The turn that was just taken off, to be brought back. */
  removed?: number
}

/** The form of somebody who is put down: empty under a new key, or again with what was typed and what is wrong with it. */
export interface WalkInForm {
  key: string
  typed: Record<string, string | string[]>
  errors: FieldErrors
  /** Name of who was just put down. */
  added: string | null
}

/** What a form beside the list came to. */
export interface BesideForms {
  walkIn: WalkInForm
  /** `isGone`: who was to be put on the list is not among those who are known. */
  sources?: { isGone: boolean; added: number | null }
  settings?: { errors: FieldErrors }
}
