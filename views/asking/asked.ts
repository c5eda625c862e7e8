import type { SessionKind } from '../../src/domain/session.ts'

/** The session that an opinion is meant for, as the public form tells of it. */
export interface AskedProps {
  session: {
    code: string
    kind: SessionKind
    theme: string
    startsAt: number
    endsAt: number
    questionsUntil: number | null
  }
  unit: { name: string; phone: string; denunciationDesk: string }
  venue: { name: string; address: string } | null
}
