import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { verifyLedger } from '../../db/verify.ts'
import { createApp } from '../../src/app.ts'
import { paths } from '../../src/paths.ts'
import { csvOf, HEAD, ROWS, sending } from '../support/imports.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { openRemoteOffice } from '../support/remote-office.ts'

/* A sheet as large as a sheet may be, through the whole app, on a file and on a database that answers over the network and ends what takes five seconds. */
const MANY = 1_000
const OVER = { startsAt: NOW - 7_200_000, endsAt: NOW - 3_600_000, state: 'in_progress' as const }
const sheetOf = (rows: number) =>
  csvOf([
    HEAD,
    ...Array.from({ length: rows }, (_, i) => {
      const [, , hamlet, text, ...others] = ROWS[i % ROWS.length]!
      return [String(i), `Người thứ ${i}`, hamlet!, `Việc thứ ${i}: ${text} "Đề nghị" sớm làm.`, ...others]
    }),
  ])

let office: Office
let close: () => Promise<void>
const ask = (path: string, init?: RequestInit) =>
  createApp(office.platform).request(`http://localhost${path}`, {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), cookie: 'doithoai=token-thu' },
  })

async function takeIn(session: { code: string }, rows: number): Promise<Response> {
  const preview = (await ask(paths.imports(session.code), sending(sheetOf(rows)))).headers.get('location')!
  const page = await (await ask(preview)).text()
  const fields = Object.fromEntries(
    ['seen', 'fresh', 'calendar'].map((name) => [
      name,
      new RegExp(`name="${name}" value="(\\d+)"`).exec(page)![1]!,
    ]),
  )
  return ask(preview, form({ act: 'record', ...fields }))
}
const rowsOf = async (sql: string) => (await office.db.$client.execute(sql)).rows.map((row) => ({ ...row }))

describe.each(['file', 'remote'])('on a database: %s', (where) => {
  beforeEach(async () => {
    office = await openOffice()
    close = async () => void office.close()
    if (where === 'file') return
    office.close()
    const remote = await openRemoteOffice()
    close = remote.close
    office = { ...office, db: remote.db, platform: { ...office.platform, database: () => remote.db } }
  })
  afterEach(() => close())

  test('a thousand rows go in at once, numbered in their order after what was there', async () => {
    const session = await addSession(office, OVER)
    await addOpinion(office, { session })
    expect((await takeIn(session, MANY)).status).toBe(303)
    const cards = await rowsOf(
      `select o.number, p.name from opinions o join people p on p.id = o.person_id
        join captures c on c.opinion_id = o.id where o.session_id = ${session.id} order by o.number`,
    )
    expect(cards).toEqual(Array.from({ length: MANY }, (_, i) => ({ number: i + 2, name: `Người thứ ${i}` })))
    expect(
      await rowsOf('select (select count(*) from answers) a, (select count(*) from room_outcomes) o'),
    ).toEqual([{ a: 333, o: 666 }])
    expect((await verifyLedger(office.db)).fault).toBeNull()
  }, 120_000)

  test('the batch has the same few statements for thirty rows and for a hundred', async () => {
    const sizes: number[] = []
    const real = office.db.$client.batch.bind(office.db.$client)
    vi.spyOn(office.db.$client, 'batch').mockImplementation((statements, mode) => {
      if (mode === 'write' && JSON.stringify(statements).includes('into opinions'))
        sizes.push(statements.length)
      return real(statements, mode)
    })
    for (const rows of [30, 100])
      expect((await takeIn(await addSession(office, OVER), rows)).status).toBe(303)
    expect(sizes).toEqual([12, 12])
  }, 60_000)

  test('where one of them cannot be stored, none is', async () => {
    const session = await addSession(office, OVER)
    await office.db.$client.execute(
      `create trigger stop_one before insert on people when new.name = 'Người thứ 99' begin select raise(abort, 'no'); end`,
    )
    expect((await takeIn(session, 100)).status).toBe(500)
    expect(await rowsOf('select count(*) n from opinions')).toEqual([{ n: 0 }])
    expect(await rowsOf("select count(*) n from events where subject like 'opinion:%'")).toEqual([{ n: 0 }])
  }, 60_000)
})
