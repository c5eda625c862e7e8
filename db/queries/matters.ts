import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { outbox } from '../schema/ledger.ts'
import { installation, type units } from '../schema/office.ts'
import { registrations } from '../schema/registrations.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'
import { selectIssued } from './matter-answers.ts'
import { selectSpokenOf } from './matter-opinions.ts'
import {
  isSpokenOf,
  selectApart,
  selectChanges,
  selectDisputes,
  selectErasures,
  selectExtensions,
  selectRecipients,
  selectStandingDepartures,
  selectSuperseded,
  selectUnitsOf,
} from './matter-parts.ts'
import { selectLeaders, selectLines, toWhole, type WholeSession } from './session-parts.ts'
import { isLeaving, selectPlaced, selectWaiting } from './waiting-recipients.ts'

export type OutboxLine = typeof outbox.$inferSelect

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

async function readRows(db: Db, lines: readonly OutboxLine[]) {
  const of = (noun: string) => idsOf(lines, noun, ({ subject }) => subject)
  const ids = { opinions: of('opinion'), registrations: of('registration'), sessions: of('session') }
  const persons = idsOf(lines, 'person', ({ recipient }) => recipient)
  const [own, found, registered, recipients, held, leading, ...more] = await db.batch([
    db.select().from(installation).where(eq(installation.id, 1)),
    selectSpokenOf(db, ids.opinions),
    db.select().from(registrations).where(inArray(registrations.id, ids.registrations)),
    selectRecipients(db, persons),
    selectLines(db).where(isSpokenOf(ids)),
    selectLeaders(db, isSpokenOf(ids)),
    selectUnitsOf(db, ids),
    selectChanges(db, ids.sessions),
    selectIssued(db, ids.opinions),
    selectStandingDepartures(db, ids.opinions),
    selectExtensions(db, ids.opinions),
    selectDisputes(db, ids.opinions),
    selectErasures(db, ids.opinions),
    selectApart(db, persons),
    selectWaiting(db, ids.sessions, persons),
    selectPlaced(db, ids.sessions, persons),
    selectSuperseded(
      db,
      lines.map(({ id }) => id),
    ),
    ...rulebookReads(db),
  ])
  const [units, changes, issued, departed, extended, disputed, asked, ...others] = more
  const [apart, waiting, placed, superseded, ...rules] = others
  const sessions = held.map((row) =>
    toWhole(
      row,
      leading.filter(({ part }) => part.sessionId === row.session.id),
      [],
    ),
  )
  const installationId = own[0]?.installationId ?? ''
  const rulebook = rulebookOf(rules)
  return {
    ...{ installationId, found, registered, recipients, sessions, units, rulebook },
    ...{ changes, issued, departed, extended, disputed, asked, apart, waiting, placed, superseded },
  }
}

type Rows = Awaited<ReturnType<typeof readRows>>

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

function idsOf(lines: readonly OutboxLine[], noun: string, textOf: (line: OutboxLine) => string): number[] {
  const texts = lines.map(textOf).filter((text) => text.startsWith(`${noun}:`))
  return [...new Set(texts.map(idIn))]
}

function idIn(text: string): number {
  return Number(text.slice(text.indexOf(':') + 1))
}
