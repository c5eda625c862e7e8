import type { Db } from '../database.ts'
import type { units } from '../schema/office.ts'
import type { registrations } from '../schema/registrations.ts'
import type { Rulebook } from './calendars.ts'
import type { selectIssued } from './matter-answers.ts'
import type { selectSpokenOf } from './matter-opinions.ts'
import type {
  selectChanges,
  selectDisputes,
  selectErasures,
  selectExtensions,
  selectRecipients,
  selectStandingDepartures,
} from './matter-parts.ts'
import { idIn, type OutboxLine, type MatterRows as Rows, readRows } from './matter-rows.ts'
import type { WholeSession } from './session-parts.ts'
import { isLeaving } from './waiting-recipients.ts'

export type { OutboxLine } from './matter-rows.ts'

type First<List extends (...args: never[]) => PromiseLike<unknown[]>> = Awaited<ReturnType<List>>[number]

/** The record that a line of the outbox speaks of, as it stands now, with whoever it is meant for. */
export interface Matter {
  line: OutboxLine
  installationId: string
  person: First<typeof selectRecipients> | null
  /** It, or whoever it is meant for, belongs to something separate. */
  isApart: boolean
  /** The line speaks of a session in which the person has no place yet. */
  isWaiting: boolean
  /** The line tells of a move by which whatever the person had in the session went to another one: they have no place in it any more. */
  isLeaving: boolean
  /** A newer line of the same kind says how it stands now. */
  isSuperseded: boolean
  unit: typeof units.$inferSelect | null
  opinion:
    | (First<typeof selectSpokenOf> & {
        answer: First<typeof selectIssued> | null
        departure: First<typeof selectStandingDepartures> | null
        extension: First<typeof selectExtensions> | null
        dispute: First<typeof selectDisputes> | null
        erasure: First<typeof selectErasures> | null
      })
    | null
  session: WholeSession | null
  /** How the session changed last, where the line speaks of the session itself. */
  change: (First<typeof selectChanges> & { carriedTo: WholeSession | null }) | null
  registration: typeof registrations.$inferSelect | null
  rulebook: Rulebook
}

/** What the lines speak of, by the line's id; one trip for all of them. */
export async function findMatters(db: Db, lines: readonly OutboxLine[]): Promise<Map<number, Matter>> {
  const rows = await readRows(db, lines)
  return new Map(lines.map((line) => [line.id, matterOf(line, rows)]))
}

function matterOf(line: OutboxLine, rows: Rows): Matter {
  const [noun, id] = [line.subject.slice(0, line.subject.indexOf(':')), idIn(line.subject)]
  const opinion = noun === 'opinion' ? opinionIn(rows, id) : null
  const registration = (noun === 'registration' && rows.registered.find((row) => row.id === id)) || null
  const person = rows.recipients.find((row) => row.id === idIn(line.recipient)) ?? null
  const ownSession = opinion ? (opinion.carriedToId ?? opinion.sessionId) : registration?.sessionId
  const session = sessionIn(rows, noun === 'session' ? id : ownSession)
  const change = noun === 'session' && rows.changes.find(({ sessionId }) => sessionId === id)
  return {
    ...{ line, person, opinion, session, registration },
    installationId: rows.installationId,
    rulebook: rows.rulebook,
    isApart: opinion?.state === 'separate' || rows.apart.some(({ personId }) => personId === person?.id),
    isWaiting:
      registration?.state === 'waiting' ||
      (noun === 'session' && rows.waiting.some((row) => row.sessionId === id && row.personId === person?.id)),
    isLeaving: noun === 'session' && isLeaving({ ...line, sessionId: id, personId: person?.id }, rows),
    isSuperseded: rows.superseded.some((row) => row.id === line.id),
    unit: rows.units.find((row) => row.id === (opinion ?? session)?.unitId) ?? null,
    change: change ? { ...change, carriedTo: sessionIn(rows, change.carriedToId) } : null,
  }
}

function opinionIn(
  { found, issued, departed, extended, disputed, asked }: Rows,
  id: number,
): Matter['opinion'] {
  const opinion = found.find((row) => row.id === id)
  if (!opinion) return null
  return {
    ...opinion,
    answer: issued.find(({ opinionId }) => opinionId === id) ?? null,
    departure: departed.find(({ opinionId }) => opinionId === id) ?? null,
    extension: extended.find(({ opinionId }) => opinionId === id) ?? null,
    dispute: disputed.find(({ opinionId }) => opinionId === id) ?? null,
    erasure: asked.find(({ opinionId }) => opinionId === id) ?? null,
  }
}

function sessionIn({ sessions }: Rows, id: number | null | undefined): WholeSession | null {
  return sessions.find((one) => one.id === id) ?? null
}
