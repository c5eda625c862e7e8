import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { visitMatters } from '../../db/schema/reception.ts'
import { turns } from '../../db/schema/room.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { verifyLedger } from '../../db/verify.ts'
import { paths } from '../../src/paths.ts'
import { addLateCard } from '../support/late-cards.ts'
import { card, cardEntry, entryPath } from '../support/live.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'
import { speakersPath, stepPath, turnsOf, walkIn } from '../support/turns.ts'
import { addVisit } from '../support/visits.ts'

/* Whoever asks to be forgotten while they stand in a room: no table holds them any more, and the screen of the hall shows them no longer than it takes to look again. */
vi.setConfig({ testTimeout: 120_000 })

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { startsAt: NOW, state: 'in_progress', registers: true })
})
afterEach(() => office.close())

const thu = (path: string, init?: RequestInit) => office.as('thu')(path, init)
const PIECE = { headers: { 'HX-Request-Type': 'partial' } }
const screen = async () => (await thu(paths.projector(session.code))).text()
const stampOf = (html: string) => /data-stamp="([^"]+)"/.exec(html)![1]
const call = (id: number) => thu(stepPath(session, id), form({ step: 'call', seen: 'waiting', speaking: 0 }))

async function erase(code: string, fields: Record<string, string> = {}) {
  const seqOf = async () => (await office.db.select().from(opinions)).find((one) => one.code === code)!.seq
  await thu(paths.erasure(code), form({ seq: await seqOf(), sure: 'yes', do: 'ask' }))
  const done = await thu(
    paths.erasure(code),
    form({ seq: await seqOf(), sure: 'yes', do: 'erase', ...fields }),
  )
  expect(done.status).toBe(303)
}

/** Tables and columns in which a word stands, those that serve the search of names among them. */
async function whereStands(word: RegExp): Promise<string[]> {
  const { rows } = await office.db.$client.execute(
    "select m.name as tab, c.name as col from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and m.sql not like '%content=%'",
  )
  const found: string[] = []
  for (const { tab, col } of rows) {
    const held = await office.db.$client.execute(`select cast("${col}" as text) as v from "${tab}"`)
    if (held.rows.some(({ v }) => word.test(String(v ?? '')))) found.push(`${tab}.${col}`)
  }
  return found.sort()
}

test('a card, its turn, how it was mended, and a visit with the paper that was shown', async () => {
  await thu(speakersPath(session), walkIn({ name: 'Qibnor Feltrasu', show_name: 'yes' }))
  const [turn] = await turnsOf(office, session)
  await call(turn!.id)
  const init = cardEntry({
    name: 'Qibnor Feltrasu',
    phone: '0977000555',
    address: 'Gwistolan 77',
    turn: turn!.id,
  })
  const { code } = (await (await thu(entryPath(session), init)).json()) as { code: string }
  const [opinion] = await office.db.select().from(opinions)
  const sheet = await (await thu(paths.liveCard(session.code, code))).text()
  const was = /name="was" value="([^"]+)"/.exec(sheet)![1]!
  const mended = await thu(paths.liveCard(session.code, code), card({ name: 'Feltrasu Qibnor', was }))
  expect(mended.status).toBeLessThan(400)
  const reception = await addSession(office, {
    startsAt: NOW,
    state: 'in_progress',
    kind: 'reception',
    form: 'regular',
  })
  const visit = await addVisit(office, reception, {
    typed: () => 'Qibnor',
    set: { groupName: '', reason: '' },
  })
  await office.db.insert(visitMatters).values({ visitId: visit, opinionId: opinion!.id })
  const before = await screen()
  expect(before).toContain('Qibnor')
  await erase(code)
  const answer = await thu(`${paths.projector(session.code)}?moc=${stampOf(before)}`, PIECE)
  expect([answer.status, (await answer.text()).includes('Qibnor')]).toEqual([200, false])
  expect(await whereStands(/qibnor|feltrasu|0977000555|gwistolan/i)).toEqual([
    'visits.delegation_reason',
    'visits.recipient',
  ])
  const again = /name="was" value="([^"]+)"/.exec(
    await (await thu(paths.liveCard(session.code, code))).text(),
  )
  if (again) await thu(paths.liveCard(session.code, code), card({ name: 'Feltrasu', was: again[1]! }))
  expect(await whereStands(/feltrasu/i)).toEqual([])
  expect((await verifyLedger(office.db)).fault).toBe(null)
})

test('whoever registered and speaks', async () => {
  const person = { name: 'Qibnor Feltrasu', phone: '0977000555', email: '', hamletId: 31, address: '' }
  session = await addSession(office, { registers: true, capacity: 5 })
  const registered = await addRegistration(office, session, { person, intent: 'speak' })
  await office.db.update(sessions).set({ state: 'in_progress' })
  const asked = await addOpinion(office, { session, person, set: { state: 'accepted' } })
  await thu(speakersPath(session), form({ from: 'registered', registration: registered.code }))
  const [turn] = await turnsOf(office, session)
  expect(turn).toBeDefined()
  await office.db.update(turns).set({ showName: true })
  await call(turn!.id)
  const before = await screen()
  expect(before).toContain('Qibnor')
  await erase(asked.code, { alsoRegistered: String(registered.id) })
  const answer = await thu(`${paths.projector(session.code)}?moc=${stampOf(before)}`, PIECE)
  expect([answer.status, (await answer.text()).includes('Qibnor')]).toEqual([200, false])
})

test('a late card that was taken', async () => {
  const over = await addSession(office, { startsAt: NOW - 7_200_000, state: 'held' })
  const person = { name: 'Qibnor Feltrasu', phone: '0977000555', address: 'Gwistolan 77' }
  const late = await addLateCard(office, over, { person: { email: '', hamletId: 31, ...person } })
  const taken = await thu(paths.lateCard(over.code, late.id), form({ decision: 'taken', reason: '' }))
  expect(taken.status).toBe(303)
  const [opinion] = await office.db.select().from(opinions)
  await erase(opinion!.code)
  expect(await whereStands(/qibnor|feltrasu|0977000555|gwistolan/i)).toEqual([])
})
