import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { outbox } from '../schema/ledger.ts'
import { installation } from '../schema/office.ts'
import { registrations } from '../schema/registrations.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
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
import { selectLeaders, selectLines, toWhole } from './session-parts.ts'
import { selectPlaced, selectWaiting } from './waiting-recipients.ts'

export type OutboxLine = typeof outbox.$inferSelect

/** Every row that these lines speak of; one trip. */
export async function readRows(db: Db, lines: readonly OutboxLine[]) {
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

export type MatterRows = Awaited<ReturnType<typeof readRows>>

function idsOf(lines: readonly OutboxLine[], noun: string, textOf: (line: OutboxLine) => string): number[] {
  const texts = lines.map(textOf).filter((text) => text.startsWith(`${noun}:`))
  return [...new Set(texts.map(idIn))]
}

/** The id in `opinion:7`. */
export function idIn(text: string): number {
  return Number(text.slice(text.indexOf(':') + 1))
}
