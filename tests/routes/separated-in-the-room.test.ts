import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { visitMatters } from '../../db/schema/reception.ts'
import { paths } from '../../src/paths.ts'
import { cardEntry, entryPath, livePath, newKey, SAID } from '../support/live.ts'
import { form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { routesOf } from '../support/public-walk.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { addTurn, putDown, speakersPath, stepPath, turnsOf, walkIn } from '../support/turns.ts'
import { addVisit } from '../support/visits.ts'

/*
 * What is told apart as a denunciation while its session is prepared, goes on or is over: at the table, on the screen of the hall, at the desk and on every paper there is nothing of it left but the
 * one figure of the closing sum.
 */
vi.setConfig({ testTimeout: 120_000 })

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const TEACHER = 'Zqtogiac Thị Ân'
const WORDS = 'zqloito cáo người khác'
const GROUP = 'zqnhom phụ nữ'
const ROLES: StaffName[] = ['thu', 'quang', 'binh', 'hanh']
const PIECE = { headers: { 'HX-Request-Type': 'partial' } }
const thu = (path: string, init?: RequestInit) => office.as('thu')(path, init)
const running = (set = {}) => addSession(office, { startsAt: NOW, state: 'in_progress', ...set })
type Session = Awaited<ReturnType<typeof running>>

async function separate(code: string) {
  const page = await (await thu(paths.staffOpinion(code))).text()
  const seq = /name="seq" value="(\d+)"/.exec(page)![1]!
  expect((await thu(paths.separation(code), form({ seq }))).status).toBe(303)
}

/** Every address below a session, of everybody, where one of these words stands. */
async function whereSaid(session: Session, words: string[]) {
  const routes = routesOf(office).filter(
    ({ method, path }) => method === 'GET' && /^\/(lam-viec\/phien|lich|bieu)\/:code/.test(path),
  )
  const found: string[] = []
  for (const name of ROLES)
    for (const { path } of routes) {
      if (/:(?!code)/.test(path)) continue
      const text = await (await office.as(name)(path.replace(':code', session.code))).text()
      if (words.some((word) => text.includes(word))) found.push(`${name} ${path}`)
    }
  return found
}

describe('a question whose asker speaks', () => {
  async function speaks(session: Session) {
    const opinion = await addOpinion(office, {
      session,
      text: WORDS,
      publishName: true,
      person: { name: TEACHER, phone: '0977000999', email: '', hamletId: 31, address: '' },
      set: { state: 'accepted', public_text: WORDS, public_at: NOW, accepted_on: '2026-11-23' },
    })
    await thu(speakersPath(session), form({ from: 'question', opinion: opinion.code }))
    const [turn] = await turnsOf(office, session)
    await thu(stepPath(session, turn!.id), form({ step: 'call', seen: 'waiting', speaking: 0 }))
    return opinion
  }

  test('leaves the screen, the table and the list at once, and the next speaker can be called', async () => {
    const session = await running()
    const opinion = await speaks(session)
    expect((await whereSaid(session, [WORDS, TEACHER])).length).toBeGreaterThan(3)
    const screen = await (await thu(paths.projector(session.code))).text()
    const stamp = /data-stamp="([^"]+)"/.exec(screen)![1]
    await separate(opinion.code)
    expect((await thu(`${paths.projector(session.code)}?moc=${stamp}`, PIECE)).status).toBe(200)
    expect(await whereSaid(session, [WORDS, TEACHER, opinion.code])).toEqual([])
    const [next] = await putDown(office, session, 1)
    const called = await thu(stepPath(session, next!), form({ step: 'call', seen: 'waiting', speaking: 0 }))
    expect(called.status).toBe(303)
    expect((await turnsOf(office, session)).map(({ state }) => state)).toEqual(['spoken', 'speaking'])
  })

  test('tells no screen when somebody reads it afterwards', async () => {
    const session = await running()
    const opinion = await speaks(session)
    await separate(opinion.code)
    const stamp = /data-stamp="([^"]+)"/.exec(await (await thu(paths.projector(session.code))).text())![1]
    expect((await thu(paths.separateOpinion(opinion.code))).status).toBe(200)
    expect((await thu(`${paths.projector(session.code)}?moc=${stamp}`, PIECE)).status).toBe(204)
  })
})

describe('a card that was taken down in the turn of somebody who just came', () => {
  async function taken(session: Session) {
    await thu(speakersPath(session), walkIn({ name: TEACHER, group_name: GROUP, show_name: 'yes' }))
    const [turn] = await turnsOf(office, session)
    await thu(stepPath(session, turn!.id), form({ step: 'call', seen: 'waiting', speaking: 0 }))
    const init = cardEntry({ name: TEACHER, text: WORDS, turn: turn!.id, group_name: GROUP })
    const told = (await (await thu(entryPath(session), init)).json()) as { code: string }
    return { code: told.code, turn: turn!.id }
  }

  test('is gone with the turn: from the table of the other clerk, the list and the screen', async () => {
    const session = await running()
    const { code } = await taken(session)
    const before = await (await thu(livePath(session))).text()
    const stamp = /(?:stamp|moc)="?=?([\w.-]+)/.exec(before)![1]
    expect(before).toContain(WORDS)
    await separate(code)
    expect((await thu(`${livePath(session)}?moc=${stamp}`, PIECE)).status).toBe(200)
    expect(await whereSaid(session, [WORDS, TEACHER, GROUP, code])).toEqual([])
  })

  test('stands nowhere once the session is over, its sum aside', async () => {
    const session = await running()
    const { code } = await taken(session)
    await separate(code)
    await office.db.$client.execute("update sessions set state = 'held'")
    expect(await whereSaid(session, [WORDS, TEACHER, GROUP, code])).toEqual([])
    expect(await (await thu(paths.closingSum(session.code))).text()).toContain('theo thủ tục khác')
    await office.db.$client.execute("update sessions set state = 'concluded'")
    expect(await whereSaid(session, [WORDS, TEACHER, GROUP, code])).toEqual([])
  })
})

test('a matter of a visit is gone from the desk and the register, and so is what kind of visit it was', async () => {
  const session = await running({ kind: 'reception', form: 'regular' })
  const opinion = await addOpinion(office, {
    session,
    text: WORDS,
    kind: 'denunciation',
    source: 'reception',
  })
  let n = 0
  const visit = await addVisit(office, session, {
    typed: () => `${TEACHER} ${n++}`,
    set: { kind: 'denunciation', state: 'done', leaderId: 61, delegationReason: '' },
  })
  await office.db.insert(visitMatters).values({ visitId: visit, opinionId: opinion.id })
  expect((await whereSaid(session, [WORDS])).length).toBeGreaterThan(0)
  await separate(opinion.code)
  expect(await whereSaid(session, [WORDS, TEACHER, opinion.code, 'Tố cáo'])).toEqual([])
})

test('who speaks for another card keeps their turn', async () => {
  const session = await running()
  const turn = await addTurn(office, session, { name: 'Trịnh Văn Tư' })
  await thu(entryPath(session), cardEntry({ ...SAID, turn, key: newKey() }))
  expect(await (await thu(speakersPath(session))).text()).toContain('Trịnh Văn Tư')
})
