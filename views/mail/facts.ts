import type { MailKindName } from '../../src/domain/mail-kind.ts'
import type { Promised } from '../../src/domain/promised.ts'
import type { RegistrationIntent, RegistrationState } from '../../src/domain/registration.ts'
import type { SessionForm, SessionKind } from '../../src/domain/session.ts'
import type { DisputeOutcome } from '../../src/domain/voice.ts'

/**
 * What a letter or a call is written from: the record as it stands now. Nothing of it was typed by the resident, not even the name, so that nobody can have
 * this office send a stranger words of their own.
 */
export interface LetterFacts {
  kind: MailKindName
  unit: { name: string; phone: string }
  opinion: OpinionFacts | null
  session: SessionFacts | null
  registration: RegistrationFacts | null
  /** Whole addresses; null where there is none, or where PUBLIC_URL names this very machine and no other could open it. */
  links: Record<'own' | 'lookUp' | 'board' | 'session' | 'unsubscribe', string | null>
}

export interface OpinionFacts {
  /** `XXXX-XXXX`. */
  receiptCode: string
  receivedAt: number
  receivedOn: string
  promised: Promised
  /** `text` of what is public alone. */
  answer: {
    /** What was said at a session goes out with the notice of its conclusion. */
    form: 'oral' | 'written'
    text: string | null
    issuedOn: string
    sign: string | null
    /** Why it corrects an earlier one, of what is public alone. */
    correctionReason: string | null
  } | null
  departure: { ground?: string; reason: string; recipient: string; intoCode: string | null } | null
  /** Receipt codes of what was taken out of it. */
  parts: string[]
  extension: { fromOn: string; toOn: string; reason: string } | null
  /** The last request to have personal data erased. */
  erasure: { replyOn: string; reason: string } | null
  /** The last dispute; what the leader says to it only where the matter is public. */
  dispute: { outcome: DisputeOutcome | null; reply: string | null } | null
}

export interface SessionFacts {
  kind: SessionKind
  form: SessionForm
  theme: string
  bring: string
  startsAt: number
  endsAt: number
  place: string
  onlineUrl: string
  /** Why it was called off, in the words residents read. */
  stateReason: string
  change: { reason: string; fromStartsAt: number; fromEndsAt: number } | null
  carriedTo: { theme: string; startsAt: number; endsAt: number; place: string } | null
}

export interface RegistrationFacts {
  code: string
  intent: RegistrationIntent
  state: RegistrationState
  seats: number
  queueNumber: number
}
