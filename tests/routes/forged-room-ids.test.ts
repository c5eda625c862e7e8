import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { captures } from '../../db/schema/captures.ts'
import { imports } from '../../db/schema/imports.ts'
import { events } from '../../db/schema/ledger.ts'
import { rooms } from '../../db/schema/room.ts'
import { paths } from '../../src/paths.ts'
import { addLine } from '../support/attendance.ts'
import { addImport } from '../support/imports.ts'
import { addLateCard } from '../support/late-cards.ts'
import { answerEntry, card, cardEntry, entryPath, newKey } from '../support/live.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { addTurn, speakersPath, stepPath } from '../support/turns.ts'
import { addVisit } from '../support/visits.ts'

/* Ids of the unit next door, or of another session of one's own, in forms of the room: nothing of theirs is shown, and nothing is stored. */
vi.setConfig({ testTimeout: 120_000 })

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const running = (set = {}) => addSession(office, { startsAt: NOW, state: 'in_progress', ...set })
const countEvents = async () => (await office.db.select().from(events)).length

/** What Thu is told; whatever it is, nothing was stored. */
async function refused(path: string, fields: Parameters<typeof form>[0] | RequestInit): Promise<number> {
  const before = await countEvents()
  const init = 'method' in fields && 'body' in fields ? (fields as RequestInit) : form(fields as never)
  const { status } = await office.as('thu')(path, init)
  expect([path, await countEvents()]).toEqual([path, before])
  return status
}

test('at the table a hamlet, a leader and an agency next door are no choice, and a turn of another session is not taken over', async () => {
  const [here, there] = [await running(), await running({ startsAt: NOW + 1 })]
  const strange = await addTurn(office, there)
  expect(await refused(entryPath(here), cardEntry({ hamlet: 41 }))).toBe(422)
  expect(await refused(paths.live(here.code), card({ hamlet: 41 }))).toBe(422)
  await office.as('thu')(entryPath(here), cardEntry({ turn: strange }))
  const [taken] = await office.db.select().from(captures)
  expect(taken).toMatchObject({ sessionId: here.id, turnId: null })
  const { rows } = await office.db.$client.execute('select code from opinions')
  const about = { card: String(rows[0]!.code) }
  const entries = entryPath(here)
  expect(await refused(entries, answerEntry({ ...about, leader_id: 71 }))).toBe(422)
  const toAgency = { ...about, text: '', leader_id: '', outcome: 'to_agency', agency_id: 21 }
  expect(await refused(entries, answerEntry(toAgency))).toBe(422)
  expect(await refused(entryPath(there), answerEntry(about))).toBe(404)
  expect(await refused(paths.liveCard(there.code, about.card), card())).toBe(404)
})

test('a late card, a turn, a visit, a line of presence and a sheet of one session are not there under another', async () => {
  const [here, there] = [await running(), await running({ startsAt: NOW + 1 })]
  const day = { kind: 'reception', form: 'regular' } as const
  const [hereDay, thereDay] = [await running(day), await running({ ...day, startsAt: NOW + 1 })]
  const held = await addSession(office, { startsAt: NOW - 7_200_000, state: 'held' })
  const late = await addLateCard(office, held)
  const turn = await addTurn(office, there)
  const visit = await addVisit(office, thereDay)
  const present = await addLine(office, there)
  const sheet = await addImport(office, there)
  const decision = { decision: 'taken', reason: '' }
  expect(await refused(paths.lateCard(here.code, late.id), decision)).toBe(404)
  expect(await refused(stepPath(here, turn), { step: 'call', seen: 'waiting', speaking: 0 })).toBe(404)
  expect(await refused(paths.visit(hereDay.code, visit), { name: 'x', seen: 1, do: 'save' })).toBe(404)
  expect(await refused(paths.visitMatters(hereDay.code, visit), { text: 'x', topic: 'roads' })).toBe(404)
  expect(await refused(paths.visitCall(hereDay.code, visit), { step: 'call', seen: 1 })).toBe(404)
  expect(await refused(paths.attendanceUndone(here.code, present), {})).toBe(404)
  expect(await refused(paths.attendanceTurn(here.code, present), {})).toBe(404)
  expect(await refused(paths.import(here.code, sheet), { act: 'drop' })).toBe(404)
  for (const path of [paths.visit(hereDay.code, visit), paths.import(here.code, sheet)])
    expect([path, (await office.as('thu')(path)).status]).toEqual([path, 404])
})

test('an opinion of another session comes onto no agenda, no list, no screen and into no sum', async () => {
  const [here, there] = [await running(), await running({ startsAt: NOW + 1 })]
  const set = { state: 'accepted', public_at: NOW, accepted_on: '2026-11-23' }
  const { code } = await addOpinion(office, { session: there, set })
  expect([404, 409]).toContain(
    await refused(paths.agendaItem(here.code, code), { agency_id: 11, points: 'x', seen: 0 }),
  )
  expect(await refused(speakersPath(here), { from: 'question', opinion: code })).toBe(422)
  expect([404, 409, 422]).toContain(await refused(paths.shownOpinion(here.code), { shown: code }))
  expect(await office.db.select().from(rooms)).toEqual([])
  const parking = { ticked: [`${code}.1`], do: 'park', reason_code: 'time', words: '' }
  expect([409, 422]).toContain(await refused(paths.parking(here.code), parking))
  const held = await addSession(office, { startsAt: NOW - 7_200_000, state: 'held' })
  const task = { opinion: code, what: 'Sửa cống', who: '', agency: '11', dueOn: '2026-12-20' }
  expect(await refused(paths.conclusionTask(held.code), task)).toBe(422)
  expect(await refused(paths.conclusionTask(held.code), { ...task, opinion: '', agency: '21' })).toBe(422)
  const draft = { stamp: '', chair: '71', clerk: 'Thu', text: 'Kết luận' }
  expect([409, 422]).toContain(await refused(paths.conclusion(held.code), draft))
})

test('an agency or a leader next door prepares, receives and answers nothing', async () => {
  const here = await running()
  const { code } = await addOpinion(office, { session: here, set: { state: 'accepted' } })
  expect(await refused(paths.agendaItem(here.code, code), { agency_id: 21, points: '', seen: 0 })).toBe(422)
  const day = await running({ kind: 'reception', form: 'regular' })
  const visit = await addVisit(office, day)
  const line = { name: 'Cụ Phúc', hamlet: '31', people: 1, representatives: 1, seen: 2, do: 'save' }
  expect(await refused(paths.visit(day.code, visit), { ...line, leader_id: '71' })).toBe(422)
  expect(await refused(paths.visit(day.code, visit), { ...line, hamlet: '41' })).toBe(422)
  expect(await refused(paths.visits(day.code), { key: newKey(), name: 'x', hamlet: '41', people: 1 })).toBe(
    422,
  )
  const next = await addOpinion(office, { unitId: 2 })
  const matter = { key: newKey(), text: 'x', topic: 'roads', kind: 'question', repeats_other: next.code }
  expect(await refused(paths.visitMatters(day.code, visit), matter)).toBe(422)
  expect(await refused(paths.walkIn(here.code), { key: newKey(), name: 'x', hamlet: '41' })).toBe(422)
  const sheet = await addImport(office, here)
  await office.as('thu')(
    paths.import(here.code, sheet),
    form({ act: 'match', leader_id: '71', leaderId: '71' }),
  )
  expect((await office.db.select().from(imports))[0]!.matching).not.toContain('71')
})

test('the session of the unit next door takes nothing at all, from a device or a form', async () => {
  const next = await running({ unitId: 2, venueId: 52 })
  expect(await refused(entryPath(next), cardEntry())).toBe(404)
  expect(await refused(paths.live(next.code), card())).toBe(404)
  expect(await refused(speakersPath(next), { from: 'walk_in', key: newKey(), name: 'x' })).toBe(404)
  expect(await refused(paths.paperEntry(next.code), { rows: 1 })).toBe(404)
})

test('a device posts from its own page alone', async () => {
  const here = await running()
  for (const origin of ['https://elsewhere.example', 'null', '']) {
    const init = cardEntry()
    const headers = new Headers(init.headers)
    headers.delete('origin')
    if (origin) headers.set('origin', origin)
    expect(await refused(entryPath(here), { ...init, headers })).toBe(403)
    headers.set('content-type', 'text/plain')
    expect(await refused(entryPath(here), { ...init, headers })).toBe(403)
  }
})
