import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { requestRecomputation } from '../../db/records/recomputations.ts'
import { earlierDates, recomputations } from '../../db/schema/deadlines.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { calendarDays } from '../../db/schema/office.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { write } from '../../db/write.ts'
import { recomputeDeadlines } from '../../src/jobs/recompute-deadlines.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office)
})
afterEach(() => office.close())

let runs = 500
/** A day off or a day worked, decided by an administrator; asks for the recomputation in the same write. */
async function change(...days: { on: string; kind: 'off' | 'worked'; decided?: boolean }[]) {
  const id = runs++
  const version = (await eventsOf(office.db, 'calendar:1')).length + 1
  const outcome = await write(office.db, {
    at: NOW,
    actorId: 105,
    changes: [{ subject: 'calendar:1', step: 'change', head: 'latest' }],
    statements: [
      ...days.map(({ on, kind, decided = true }) =>
        office.db
          .insert(calendarDays)
          .values({ on, kind, decided, reason: 'Hoán đổi' })
          .onConflictDoUpdate({ target: calendarDays.on, set: { kind, decided } }),
      ),
      ...requestRecomputation(office.db, {
        id,
        cause: 'calendar',
        calendarVersion: version,
        requestedBy: 105,
        at: NOW,
      }),
    ],
  })
  expect(outcome.ok).toBe(true)
  return id
}
const work = async () => {
  let rounds = 1
  while (await recomputeDeadlines(office.platform)) rounds++
  return rounds
}
const rowOf = async ({ id }: { id: number }) =>
  (await office.db.select().from(opinions).where(eq(opinions.id, id)))[0]!
const runOf = async (id: number) =>
  (await office.db.select().from(recomputations).where(eq(recomputations.id, id)))[0]!
const stepsOf = async ({ id }: { id: number }) =>
  (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)
const proposals = () => office.db.select().from(earlierDates).orderBy(earlierDates.id)
const mails = async () =>
  (await office.db.select().from(outbox)).filter(({ kind }) => kind === 'due_recomputed')
/** Accepted on Monday, 23 November 2026; 15 working days end on 15 December. */
const accepted = (set: Record<string, string | number | null> = {}) =>
  addOpinion(office, {
    session,
    set: {
      state: 'accepted',
      accepted_on: '2026-11-23',
      due_rule: 'ANSWER_DEFAULT',
      due_on: '2026-12-15',
      due_provisional: 1,
      ...set,
    },
  })

test('there is nothing to do while nobody asked', async () => {
  office.queries.reset()
  expect(await recomputeDeadlines(office.platform)).toBe(false)
  expect(office.queries.trips()).toBe(1)
})

describe('a holiday that was decided', () => {
  test('moves the open dates behind it, each with an event and a word to its asker, and nothing else', async () => {
    const moved = await accepted()
    const done = await accepted({ state: 'answered' })
    const extended = await accepted({ due_rule: 'EXTENSION', due_on: '2026-12-20' })
    const before = await rowOf(done)
    const id = await change({ on: '2026-12-10', kind: 'off' }, { on: '2026-11-28', kind: 'off' })
    expect(await work()).toBe(1)
    expect(await rowOf(moved)).toMatchObject({
      dueOn: '2026-12-16',
      dueProvisional: false,
      calendarVersion: 2,
      seq: 2,
    })
    const event = (await eventsOf(office.db, `opinion:${moved.id}`)).at(-1)!
    expect([event.step, event.actorId, event.data]).toEqual([
      'recompute_due',
      null,
      {
        by: 'office',
        clock: 'due',
        before: '2026-12-15',
        due: '2026-12-16',
        rule: 'ANSWER_DEFAULT',
        calendar: 2,
      },
    ])
    expect(await mails()).toMatchObject([
      { subject: `opinion:${moved.id}`, recipient: `person:${moved.personId}`, version: 2, channel: 'phone' },
    ])
    expect(await rowOf(done)).toEqual(before)
    expect(await rowOf(extended)).toMatchObject({ dueOn: '2026-12-20', dueRule: 'EXTENSION', seq: 1 })
    expect(await runOf(id)).toMatchObject({ total: 2, looked: 2, moved: 1, proposed: 0, finishedAt: NOW })
  })

  test('moves the first notice while it still runs, with the answer in one write', async () => {
    const opinion = await addOpinion(office, {
      session,
      set: { notice_on: '2026-12-08', due_on: '2026-12-23' },
    })
    await change({ on: '2026-12-08', kind: 'off' })
    await work()
    expect(await rowOf(opinion)).toMatchObject({ noticeOn: '2026-12-09', dueOn: '2026-12-24', seq: 3 })
    expect(await stepsOf(opinion)).toEqual(['receive', 'recompute_due', 'recompute_due'])
    expect(await mails()).toHaveLength(1)
  })

  test('takes the mark off a date that stays, without a word to anyone', async () => {
    const opinion = await accepted()
    await change({ on: '2026-11-23', kind: 'worked' }, { on: '2026-11-28', kind: 'off' })
    await work()
    expect(await rowOf(opinion)).toMatchObject({
      dueOn: '2026-12-15',
      dueProvisional: false,
      calendarVersion: 2,
      seq: 1,
    })
    expect(await stepsOf(opinion)).toEqual(['receive'])
    expect(await mails()).toEqual([])
  })

  test('moves what is kept apart under its own name, tells nobody, and nothing public has it', async () => {
    const opinion = await accepted({
      state: 'separate',
      kind: 'denunciation',
      due_rule: 'DENUNCIATION_RESOLVE',
      due_on: '2026-12-22',
      public_at: NOW,
    })
    await change({ on: '2026-12-23', kind: 'off' })
    await work()
    expect(await rowOf(opinion)).toMatchObject({ dueOn: '2026-12-24', dueRule: 'DENUNCIATION_RESOLVE' })
    expect(await stepsOf(opinion)).toEqual(['receive', 'recompute_separate'])
    expect(await mails()).toEqual([])
    // Given back to the ordinary line and put on the board, its time apart is still told to nobody.
    await office.db.$client.execute("update opinions set state = 'accepted'")
    const page = await (await office.visit(`/y-kien/${opinion.code}`)).text()
    expect(page).not.toContain('Tính lại hạn')
  })
})

describe('a date that would be earlier', () => {
  test('stands as promised and is proposed once, whatever is asked again', async () => {
    const opinion = await accepted({ due_on: '2026-12-16' })
    const id = await change({ on: '2026-11-28', kind: 'off' })
    await work()
    expect(await rowOf(opinion)).toMatchObject({ dueOn: '2026-12-16', seq: 1, calendarVersion: 1 })
    expect(await runOf(id)).toMatchObject({ moved: 0, proposed: 1 })
    await change({ on: '2026-12-31', kind: 'off' })
    await work()
    expect(await proposals()).toMatchObject([
      {
        opinionId: opinion.id,
        clock: 'due',
        standingOn: '2026-12-16',
        proposedOn: '2026-12-15',
        rule: 'ANSWER_DEFAULT',
        decision: null,
      },
    ])
    expect(await mails()).toEqual([])
  })

  test('leaves no mark on the promise that stands, once nothing is undecided before it', async () => {
    const opinion = await accepted({ due_on: '2026-12-16' })
    await change({ on: '2026-11-28', kind: 'off', decided: false })
    await work()
    expect(await rowOf(opinion)).toMatchObject({ dueOn: '2026-12-16', dueProvisional: true })
    await change({ on: '2026-11-28', kind: 'off' })
    await work()
    expect(await rowOf(opinion)).toMatchObject({
      dueOn: '2026-12-16',
      dueProvisional: false,
      calendarVersion: 1,
      seq: 1,
    })
  })

  test('is overtaken when another change puts it elsewhere', async () => {
    await accepted({ due_on: '2026-12-17' })
    await change({ on: '2026-11-28', kind: 'off' })
    await work()
    await change({ on: '2026-12-10', kind: 'off' })
    await work()
    expect((await proposals()).map(({ proposedOn, decision }) => [proposedOn, decision])).toEqual([
      ['2026-12-15', 'overtaken'],
      ['2026-12-16', null],
    ])
    await change({ on: '2026-12-11', kind: 'off' })
    await work()
    expect((await proposals()).map(({ decision }) => decision)).toEqual(['overtaken', 'overtaken'])
  })

  test('is not proposed for what is kept apart: its list shows none of these', async () => {
    await accepted({ state: 'separate', due_rule: 'DENUNCIATION_RESOLVE', due_on: '2026-12-30' })
    await change({ on: '2026-12-31', kind: 'off' })
    await work()
    expect(await proposals()).toEqual([])
  })
})

describe('a run', () => {
  test('goes on from its cursor after it was stopped, and does nothing twice', async () => {
    for (let n = 0; n < 250; n++) await accepted()
    const id = await change({ on: '2026-12-10', kind: 'off' })
    expect(await recomputeDeadlines(office.platform)).toBe(true)
    expect(await runOf(id)).toMatchObject({ total: 250, looked: 100, moved: 100, finishedAt: null })
    // A process that is killed here leaves exactly this; another one takes over.
    expect(await work()).toBe(2)
    expect(await runOf(id)).toMatchObject({ looked: 250, moved: 250, finishedAt: NOW })
    const { rows } = await office.db.$client.execute(
      "select count(*) as n from events where step = 'recompute_due'",
    )
    expect(rows[0]!.n).toBe(250)
    expect(await mails()).toHaveLength(250)
  })

  test('worked off twice at once moves each date once', async () => {
    for (let n = 0; n < 120; n++) await accepted()
    const id = await change({ on: '2026-12-10', kind: 'off' })
    await Promise.all([work(), work(), work()])
    expect(await runOf(id)).toMatchObject({ looked: 120, moved: 120, finishedAt: NOW })
    const { rows } = await office.db.$client.execute(
      "select count(*) as n, count(distinct subject) as subjects from events where step = 'recompute_due'",
    )
    expect(rows[0]).toMatchObject({ n: 120, subjects: 120 })
  })

  test('tries one that was edited meanwhile again by itself and loses none of the others', async () => {
    const many = [await accepted(), await accepted(), await accepted()]
    await change({ on: '2026-12-10', kind: 'off' })
    // Somebody accepts the second one between the read and the write of the batch.
    const batch = office.db.$client.batch.bind(office.db.$client)
    let disturbed = false
    office.db.$client.batch = async (...asked) => {
      const isWrite = JSON.stringify(asked[0]).includes('update \\"recomputations\\"')
      if (isWrite && !disturbed) {
        disturbed = true
        await write(office.db, {
          at: NOW,
          actorId: 101,
          changes: [{ subject: `opinion:${many[1]!.id}`, step: 'reclassify', head: 'latest' }],
          statements: [],
        })
      }
      return batch(...asked)
    }
    expect(await recomputeDeadlines(office.platform)).toBe(false)
    office.db.$client.batch = batch
    expect(disturbed).toBe(true)
    for (const one of many) expect((await rowOf(one)).dueOn).toBe('2026-12-16')
    expect(await stepsOf(many[1]!)).toEqual(['receive', 'reclassify', 'recompute_due'])
    expect((await office.db.select().from(recomputations))[0]).toMatchObject({ looked: 3, moved: 3 })
  })

  test('is overtaken by the next change: the new one has every opinion again', async () => {
    for (let n = 0; n < 101; n++) await accepted()
    const first = await change({ on: '2026-12-10', kind: 'off' })
    await recomputeDeadlines(office.platform)
    const second = await change({ on: '2026-12-11', kind: 'off' })
    await work()
    expect(await runOf(first)).toMatchObject({ looked: 100, total: 101, finishedAt: NOW })
    expect(await runOf(second)).toMatchObject({ looked: 101, moved: 101, finishedAt: NOW })
    const dues = await office.db.selectDistinct({ dueOn: opinions.dueOn }).from(opinions)
    expect(dues).toEqual([{ dueOn: '2026-12-17' }])
  })

  test('changes the due date on every page at once', async () => {
    const opinion = await accepted({ public_at: NOW })
    const before = await office.visit(`/y-kien/${opinion.code}`)
    expect(await before.text()).toContain('15/12/2026')
    await change({ on: '2026-12-10', kind: 'off' })
    await work()
    const after = await office.visit(`/y-kien/${opinion.code}`, {
      headers: { 'if-none-match': before.headers.get('etag')! },
    })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('16/12/2026')
  })
})
