import { and } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findActor } from '../../db/queries/actors.ts'
import { listBoard } from '../../db/queries/board.ts'
import { findDesk } from '../../db/queries/desk.ts'
import { askedFor } from '../../db/queries/queue-condition.ts'
import { visibleTo } from '../../db/queries/visibility.ts'
import { opinions } from '../../db/schema/opinions.ts'
import type { Actor } from '../../src/domain/actor.ts'
import { addDays, weekdayOf } from '../../src/domain/day.ts'
import { filterOf } from '../../src/domain/desk.ts'
import { OPINION_STATES } from '../../src/domain/opinion.ts'
import { timelinessOf } from '../../src/domain/timeliness.ts'
import { sha256Hex } from '../../src/http/keys.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let actor: Actor
const ids: number[] = []
beforeAll(async () => {
  office = await openOffice()
  for (let n = 0; n < 45; n++) ids.push((await addOpinion(office, {})).id)
  actor = (await findActor(office.db, await sha256Hex('token-thu'), NOW))!
})
afterAll(() => office?.close())

const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2026-11-16', n))
const rows = fc.array(
  fc.record({ dueOn: fc.option(day), state: fc.constantFrom(...OPINION_STATES), isPublic: fc.boolean() }),
  { minLength: 45, maxLength: 45 },
)

test('each open item is in exactly one of the lists, and the lists, the desk and the board agree with the rule', async () => {
  await fc.assert(
    fc.asyncProperty(rows, day, async (drawn, today) => {
      await office.db.$client.batch(
        drawn.map(({ dueOn, state, isPublic }, i) => ({
          sql: 'update opinions set due_on = ?, state = ?, public_at = ? where id = ?',
          args: [dueOn, state, isPublic ? NOW : null, ids[i]!],
        })),
        'write',
      )
      const expected = (which: string, alsoPublic = false) =>
        drawn.flatMap((row, i) =>
          timelinessOf(row, today) === which && (!alsoPublic || row.isPublic) ? [ids[i]!] : [],
        )
      const asked = async (due: 'overdue' | 'today' | 'this_week') => {
        const filter = { ...filterOf('overdue'), due }
        const found = await office.db
          .select({ id: opinions.id })
          .from(opinions)
          .where(and(visibleTo(actor), ...askedFor(filter, today)))
          .orderBy(opinions.id)
        return found.map(({ id }) => id)
      }
      const [overdue, dueToday, thisWeek] = [
        await asked('overdue'),
        await asked('today'),
        await asked('this_week'),
      ]
      expect(overdue).toEqual(expected('overdue'))
      expect(dueToday).toEqual(expected('due_today'))
      const sunday = addDays(today, 7 - weekdayOf(today))
      const inWeek = (id: number) => drawn[ids.indexOf(id)]!.dueOn! <= sunday
      expect(thisWeek).toEqual(
        [...expected('due_today'), ...expected('on_time').filter(inWeek)].sort((a, b) => a - b),
      )
      const { groups } = await findDesk(office.db, actor, {
        today,
        now: NOW,
        stale: [],
        marks: { soonUntil: today, longOverdueBefore: today },
      })
      expect(groups[0]!.counts).toMatchObject({ overdue: overdue.length, due_today: dueToday.length })
      const board = await listBoard(
        office.db,
        { q: '', unit: null, topic: null, state: 'overdue', from: null, to: null, after: null },
        today,
      )
      const shown = board.ok ? board.rows.length : -1
      expect(shown).toBe(expected('overdue', true).length)
    }),
    { numRuns: 40 },
  )
}, 120_000)
