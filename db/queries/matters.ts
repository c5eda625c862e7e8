import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { outbox } from '../schema/ledger.ts'
import { hamlets, installation, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'
import {
  isSpokenOf,
  selectApart,
  selectChanges,
  selectExtensions,
  selectIssued,
  selectStandingDepartures,
  selectSuperseded,
} from './matter-parts.ts'
import { selectLeaders, selectLines, toWhole, type WholeSession } from './session-parts.ts'

export type OutboxLine = typeof outbox.$inferSelect

type First<List extends (...args: never[]) => PromiseLike<unknown[]>> = Awaited<ReturnType<List>>[number]

/** The record that a line of the outbox speaks of, as it stands now, with whoever it is meant for. */
export interface Matter {
  line: OutboxLine
  installationId: string
  person: (typeof people.$inferSelect & { hamlet: string | null }) | null
  /** It, or whoever it is meant for, belongs to something separate. */
  isApart: boolean
  /** A newer line of the same kind says how it stands now. */
  isSuperseded: boolean
  unit: typeof units.$inferSelect | null
  opinion:
    | (typeof opinions.$inferSelect & {
        answer: First<typeof selectIssued> | null
        departure: First<typeof selectStandingDepartures> | null
        extension: First<typeof selectExtensions> | null
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
  const of = (noun: string) => idsOf(lines, noun, ({ subject }) => subject)
  const ids = { opinions: of('opinion'), registrations: of('registration'), sessions: of('session') }
  const persons = idsOf(lines, 'person', ({ recipient }) => recipient)
  const [own, opinionRows, registrationRows, personRows, sessionRows, leaderRows, ...more] = await db.batch([
    db.select().from(installation).where(eq(installation.id, 1)),
    db.select().from(opinions).where(inArray(opinions.id, ids.opinions)),
    db.select().from(registrations).where(inArray(registrations.id, ids.registrations)),
    db
      .select({ person: people, hamlet: hamlets.name })
      .from(people)
      .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
      .where(inArray(people.id, persons)),
    selectLines(db).where(isSpokenOf(ids)),
    selectLeaders(db, isSpokenOf(ids)),
    db
      .select()
      .from(units)
      .where(
        sql`${units.id} in (select unit_id from opinions where ${inArray(opinions.id, ids.opinions)}
          union select unit_id from sessions where ${isSpokenOf(ids)})`,
      ),
    selectChanges(db, ids.sessions),
    selectIssued(db, ids.opinions),
    selectStandingDepartures(db, ids.opinions),
    selectExtensions(db, ids.opinions),
    selectApart(db, persons),
    selectSuperseded(
      db,
      lines.map(({ id }) => id),
    ),
    ...rulebookReads(db),
  ])
  const [unitRows, changes, issued, departed, extended, apart, superseded, ...rules] = more
  const rulebook = rulebookOf(rules)
  const wholes = sessionRows.map((row) =>
    toWhole(
      row,
      leaderRows.filter(({ part }) => part.sessionId === row.session.id),
      [],
    ),
  )
  const session = (id: number | null | undefined) => wholes.find((one) => one.id === id) ?? null
  const matterOf = (line: OutboxLine): Matter => {
    const id = idIn(line.subject)
    const opinion = line.subject.startsWith('opinion:') && opinionRows.find((row) => row.id === id)
    const registration =
      (line.subject.startsWith('registration:') && registrationRows.find((row) => row.id === id)) || null
    const isOfSession = line.subject.startsWith('session:')
    const about = session(
      opinion ? (opinion.carriedToId ?? opinion.sessionId) : isOfSession ? id : registration?.sessionId,
    )
    const found = personRows.find(({ person }) => person.id === idIn(line.recipient))
    const person = found ? { ...found.person, hamlet: found.hamlet } : null
    const change = isOfSession && changes.find(({ sessionId }) => sessionId === id)
    return {
      line,
      installationId: own[0]?.installationId ?? '',
      person,
      isApart:
        (opinion && opinion.state === 'separate') || apart.some(({ personId }) => personId === person?.id),
      isSuperseded: superseded.some((row) => row.id === line.id),
      unit: unitRows.find((row) => row.id === (opinion ? opinion.unitId : about?.unitId)) ?? null,
      opinion: opinion
        ? {
            ...opinion,
            answer: issued.find(({ opinionId }) => opinionId === id) ?? null,
            departure: departed.find(({ opinionId }) => opinionId === id) ?? null,
            extension: extended.find(({ opinionId }) => opinionId === id) ?? null,
          }
        : null,
      session: about,
      change: change ? { ...change, carriedTo: session(change.carriedToId) } : null,
      registration,
      rulebook,
    }
  }
  return new Map(lines.map((line) => [line.id, matterOf(line)]))
}

function idsOf(lines: readonly OutboxLine[], noun: string, textOf: (line: OutboxLine) => string): number[] {
  const texts = lines.map(textOf).filter((text) => text.startsWith(`${noun}:`))
  return [...new Set(texts.map(idIn))]
}

function idIn(text: string): number {
  return Number(text.slice(text.indexOf(':') + 1))
}
