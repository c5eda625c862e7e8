import { calendarOf } from '../../src/domain/calendar.ts'
import { dayOf } from '../../src/domain/day.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import { createIdentifiers } from '../../src/domain/identifier.ts'
import { randomCode } from '../../src/domain/receipt-code.ts'
import type { Body } from '../../src/domain/session.ts'
import { sessions as sessionTable } from '../schema/sessions.ts'
import { write } from '../write.ts'
import { agendaRows } from './agenda-rows.ts'
import { conclusionRows } from './conclusion-rows.ts'
import { furnishHouses } from './house.ts'
import { houseRows } from './house-rows.ts'
import { opinionRows, type Told, timeOf } from './opinion-rows.ts'
import { outboxOf } from './outbox-rows.ts'
import { registrationRows } from './registration-rows.ts'
import { roomRows } from './room-rows.ts'
import type { Batch, Making, Numbered } from './sample.ts'
import { type PlannedSession, planSessions } from './schedule.ts'
import { changeRows, seriesRows } from './series-rows.ts'
import { sessionRows } from './session-rows.ts'
import { tellStories } from './stories.ts'
import type { Story } from './story.ts'
import { visitRows } from './visit-rows.ts'

const OPINIONS_A_BATCH = 100

/**
 * Makes the sample office in an empty, migrated database: four units, two years of sessions, `count` opinions with their whole way. The same `now` and
 * `count` give the same rows, to the code and the second.
 */
export async function makeSampleOffice(making: Making, count: number): Promise<void> {
  const { now, chance } = making
  const calendar = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
  const { houses, users } = furnishHouses(chance)
  await store(making, houseRows(making, houses, users), 'houses')
  const planned = planSessions(houses, now, calendar, chance)
  const sessions = planned.map((plan, i) => ({
    id: i + 1,
    code: codeFrom(making, 6),
    plan,
    house: plan.house,
  }))
  await store(making, seriesRows(making, houses, sessions), 'series')
  await store(making, sessionRows(making, sessions), 'sessions')
  await store(making, changeRows(making, sessions), 'changes')
  await store(making, await registrationRows(making, sessions), 'registrations')
  const told = numberStories(making, tellStories(houses, planned, count, now, calendar, chance), sessions)
  for (let from = 0; from < told.length; from += OPINIONS_A_BATCH) {
    const some = told.slice(from, from + OPINIONS_A_BATCH)
    const rows = { ...(await opinionRows(making, some)), mail: outboxOf(making.now, some) }
    await store(making, rows, `opinions-${from}`)
  }
  await store(making, agendaRows(making, sessions, told), 'agenda')
  await store(making, roomRows(making, sessions, told), 'room')
  await store(making, visitRows(making, sessions, told), 'visits')
  await store(making, conclusionRows(making, sessions, told, await bodiesOf(making)), 'conclusions')
}

/** Whose sessions they are, as it was drawn when they were stored. */
async function bodiesOf({ db }: Making): Promise<Map<number, Body>> {
  const rows = await db.select({ id: sessionTable.id, body: sessionTable.body }).from(sessionTable)
  return new Map(rows.map(({ id, body }) => [id, body]))
}

async function store({ db, now }: Making, batch: Batch, name: string): Promise<void> {
  const outcome = await write(db, { at: now, actorId: null, ...batch, batch: `sample-${name}` })
  if (!outcome.ok) throw new Error(`the sample office could not be stored: ${name}, ${outcome.conflict}`)
}

function codeFrom({ chance }: Making, length: number): string {
  return randomCode(chance.bytes(length * 2), length)
}

/** Gives every story its id, code, number within its session and, where an answer was issued, the next document number. */
function numberStories(making: Making, stories: Story[], sessions: Numbered<PlannedSession>[]): Told[] {
  let moment = 0
  const newId = createIdentifiers(() => moment, making.chance.bytes)
  const sessionIds = new Map(sessions.map(({ plan, id }) => [plan, id]))
  const numbers = new Map<number, number>()
  const told = stories.map((plan): Told => {
    moment = plan.receivedAt
    const sessionId = plan.session ? (sessionIds.get(plan.session) ?? null) : null
    const number = sessionId === null ? null : (numbers.get(sessionId) ?? 0) + 1
    if (sessionId !== null && number !== null) numbers.set(sessionId, number)
    const nonce = Array.from(making.chance.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('')
    return {
      id: newId(),
      code: codeFrom(making, 8),
      plan,
      house: plan.house,
      sessionId,
      number,
      nonce,
      documentNumber: null,
      mergedInto: null,
    }
  })
  numberDocuments(told)
  for (const [index, one] of told.entries()) {
    if (one.plan.state === 'merged') one.mergedInto = earlierAnswered(told.slice(0, index), one)?.id ?? null
  }
  return told
}

/** What a merged one was merged into: it came in before, so that its row stands already. */
function earlierAnswered(earlier: Told[], one: Told): Told | undefined {
  return earlier.find(({ house, plan }) => house === one.house && plan.state === 'closed')
}

function numberDocuments(told: Told[]): void {
  const issued = told.flatMap((one) => {
    const at = timeOf(one, 'number')
    return at === null ? [] : [{ one, at }]
  })
  const books = new Map<string, number>()
  for (const { one, at } of issued.sort((a, b) => a.at - b.at)) {
    const book = `${one.house.id}/${dayOf(at).slice(0, 4)}`
    one.documentNumber = (books.get(book) ?? 0) + 1
    books.set(book, one.documentNumber)
  }
}
