import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAgenda, agendaPath, itemsOf } from '../support/agenda.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DESK = '/lam-viec/chuan-bi'
const give = async (session: { code: string }, opinion: string, agency: number | '' = 11) =>
  office.as('thu')(`${agendaPath(session)}/${opinion}`, form({ agency_id: agency, points: '', seen: 0 }))
const itemPath = (session: { code: string }, opinion = '') => `${DESK}/${session.code}/${opinion}`
const rows = async () =>
  (await itemsOf(office)).map(({ agencyId, points, pointsBy, pointsAt }) => ({
    agencyId,
    points,
    pointsBy,
    pointsAt,
  }))

test('the office gives a question to an agency, which finds it with its day among what it prepares', async () => {
  const { session, codes } = await addAgenda(office)
  expect((await give(session, codes[0]!)).headers.get('location')).toBe(
    `${agendaPath(session)}#line-${codes[0]}`,
  )
  expect(await rows()).toEqual([{ agencyId: 11, points: '', pointsBy: null, pointsAt: null }])
  const page = await (await office.as('quang')(DESK)).text()
  expect(page).toContain(`href="${itemPath(session, codes[0])}"`)
  expect(page).toContain('Hạn chuẩn bị: hết ngày 03/12/2026')
  expect(page).not.toContain(codes[1])
  const events = await eventsOf(office.db, `agenda:${session.id}`)
  expect(events.map(({ step, data }) => [step, Object.keys(data)])).toEqual([
    ['prepare', ['opinion', 'agency', 'written']],
  ])
})

test('the number on the desk is the length of the list it leads to', async () => {
  const { session, codes } = await addAgenda(office)
  const tile = async () =>
    /chuan-bi\?chi=chua"><strong>(\d+)/.exec(await (await office.as('quang')('/lam-viec')).text())?.[1]
  const listed = async () => {
    const page = await (await office.as('quang')(`${DESK}?chi=chua`)).text()
    return [...page.matchAll(/chuan-bi\/S\d+\/(K\d+)/g)].map(([, code]) => code)
  }
  expect(await tile()).toBe(undefined)
  await give(session, codes[0]!)
  await give(session, codes[2]!)
  expect([await tile(), await listed()]).toEqual(['2', [codes[0], codes[2]]])
  await office.as('quang')(itemPath(session, codes[0]), form({ points: 'Đã có dự toán.', seen: 0 }))
  expect([await tile(), await listed()]).toEqual(['1', [codes[2]]])
})

test('an officer writes points; the office reads who wrote them and when', async () => {
  const { session, codes } = await addAgenda(office)
  await give(session, codes[0]!)
  const form_ = await (await office.as('quang')(itemPath(session, codes[0]))).text()
  expect(form_).not.toContain('0912345678')
  expect(form_).not.toContain('Hoàng Thị Lan')
  const answer = await office.as('quang')(
    itemPath(session, codes[0]),
    form({ points: 'Đã có dự toán.', seen: 0 }),
  )
  expect([answer.status, answer.headers.get('location')]).toEqual([303, DESK])
  expect(await rows()).toEqual([{ agencyId: 11, points: 'Đã có dự toán.', pointsBy: 102, pointsAt: NOW }])
  const page = await (await office.as('thu')(agendaPath(session))).text()
  expect(page).toContain('Đã có dự toán.')
  expect(page).toContain('Trần Văn Quang ghi lúc 09:00 ngày 23/11/2026.')
})

test('of two who write at once the later gets both texts, and saving again keeps theirs', async () => {
  const { session, codes } = await addAgenda(office)
  await give(session, codes[0]!)
  await office.as('quang')(itemPath(session, codes[0]), form({ points: 'Bản của Quang', seen: 0 }))
  const typed = { agency_id: 11, points: 'Bản của Thu' }
  const stale = await office.as('thu')(`${agendaPath(session)}/${codes[0]}`, form({ ...typed, seen: 0 }))
  const page = await stale.text()
  expect([stale.status, page.includes('Bản của Quang'), page.includes('Bản của Thu')]).toEqual([
    409,
    true,
    true,
  ])
  expect((await rows())[0]?.points).toBe('Bản của Quang')
  const seen = /name="seen" value="(\d+)"/.exec(page)?.[1]
  expect(seen).toBe(String(NOW))
  const again = await office.as('thu')(`${agendaPath(session)}/${codes[0]}`, form({ ...typed, seen: seen! }))
  expect([again.status, (await rows())[0]?.points, (await rows())[0]?.pointsAt]).toEqual([
    303,
    'Bản của Thu',
    NOW + 1,
  ])
  const officer = await office.as('quang')(
    itemPath(session, codes[0]),
    form({ points: 'Bản hai của Quang', seen: NOW }),
  )
  const both = await officer.text()
  expect([officer.status, both.includes('Bản của Thu'), both.includes('Bản hai của Quang')]).toEqual([
    409,
    true,
    true,
  ])
})

test('two saves in the same moment: one is kept, the other comes back with both', async () => {
  const { session, codes } = await addAgenda(office)
  await give(session, codes[0]!)
  const answers = await Promise.all(
    ['một', 'hai'].map((points) =>
      office.as('quang')(itemPath(session, codes[0]), form({ points, seen: 0 })),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
})

test('to the officers of other agencies, and of other units, there is nothing; what was typed comes back', async () => {
  const { session, codes } = await addAgenda(office)
  await give(session, codes[0]!, 12)
  for (const name of ['quang', 'oanh'] as const) {
    expect((await office.as(name)(itemPath(session, codes[0]))).status).toBe(404)
    const refused = await office.as(name)(itemPath(session, codes[0]), form({ points: 'Lời đã gõ', seen: 0 }))
    expect([refused.status, (await refused.text()).includes('Lời đã gõ')]).toEqual([404, true])
  }
  for (const name of ['thu', 'binh', 'hanh', 'an'] as const) {
    expect((await office.as(name)(DESK)).status).toBe(404)
    expect((await office.as(name)(itemPath(session, codes[0]), form({ points: 'x', seen: 0 }))).status).toBe(
      404,
    )
  }
  expect((await rows()).map(({ points }) => points)).toEqual([''])
  expect(await (await office.as('quang')(DESK)).text()).not.toContain(codes[0])
})

test('a question given to another agency while its officer writes is not written over', async () => {
  const { session, codes } = await addAgenda(office)
  await give(session, codes[0]!)
  await give(session, codes[0]!, 12)
  const refused = await office.as('quang')(
    itemPath(session, codes[0]),
    form({ points: 'Lời đã gõ', seen: 0 }),
  )
  expect([refused.status, (await refused.text()).includes('Lời đã gõ')]).toEqual([404, true])
  expect(await rows()).toEqual([{ agencyId: 12, points: '', pointsBy: null, pointsAt: null }])
})

test('a draft and a session that is over are nobody’s to prepare', async () => {
  for (const state of ['draft', 'held', 'concluded', 'cancelled'] as const) {
    const { session, codes } = await addAgenda(office, ['roads.31'], { state: 'announced' })
    await give(session, codes[0]!)
    await office.db.$client.execute({
      sql: 'update sessions set state = ? where id = ?',
      args: [state, session.id],
    })
    expect((await office.as('quang')(itemPath(session, codes[0]))).status).toBe(404)
  }
  expect(await (await office.as('quang')(DESK)).text()).toContain('Không có câu hỏi nào chờ chuẩn bị')
})

test('an agency of another unit and points that are too long are refused with what was typed', async () => {
  const { session, codes } = await addAgenda(office)
  const path = `${agendaPath(session)}/${codes[0]}`
  const foreign = await office.as('thu')(path, form({ agency_id: 21, points: 'Lời đã gõ', seen: 0 }))
  const page = await foreign.text()
  expect([
    foreign.status,
    page.includes('Cơ quan này không thuộc đơn vị'),
    page.includes('Lời đã gõ'),
  ]).toEqual([422, true, true])
  const long = await office.as('thu')(path, form({ agency_id: 11, points: 'a'.repeat(4001), seen: 0 }))
  expect([long.status, (await long.text()).includes('dài quá 4.000 ký tự')]).toEqual([422, true])
  expect(await rows()).toEqual([])
})

test('a question that left the agenda while the office wrote gives the words back', async () => {
  const { session, codes, questions } = await addAgenda(office)
  await office.db.$client.execute({
    sql: "update opinions set state = 'withdrawn' where id = ?",
    args: [questions[0]!.id],
  })
  const gone = await office.as('thu')(
    `${agendaPath(session)}/${codes[0]}`,
    form({ agency_id: 11, points: 'Lời đã gõ', seen: 0 }),
  )
  expect([gone.status, (await gone.text()).includes('Lời đã gõ')]).toEqual([409, true])
  expect((await office.as('thu')(`${agendaPath(session)}/${codes[0]}`)).status).toBe(404)
})

test.each([1, 3])('what one prepares costs one trip with %i questions', async (count) => {
  const { session, codes } = await addAgenda(office)
  for (const code of codes.slice(0, count)) await give(session, code)
  office.queries.reset()
  await office.as('quang')(DESK)
  expect(office.queries.trips()).toBe(3)
})

test('the points of a question stand on no public page', async () => {
  const { session, codes, questions } = await addAgenda(office)
  await office.db.$client.execute({
    sql: "update opinions set state = 'accepted', public_at = ? where id = ?",
    args: [NOW, questions[0]!.id],
  })
  await office.as('thu')(
    `${agendaPath(session)}/${codes[0]}`,
    form({ agency_id: 11, points: 'zebrakanto', seen: 0 }),
  )
  for (const path of [
    `/phien/${session.code}`,
    `/y-kien/${codes[0]}`,
    '/y-kien',
    `/api/v1/opinions/${codes[0]}`,
    '/api/v1/opinions',
    `/theo-doi/${questions[0]!.secret}`,
  ]) {
    const page = await office.visit(path)
    expect([path, page.status, (await page.text()).includes('zebrakanto')]).toEqual([path, 200, false])
  }
})

test('at the table the points stand folded on the card of their question, and nowhere on the screen of the hall', async () => {
  const { session, codes } = await addAgenda(office, undefined, { state: 'in_progress', startsAt: NOW })
  await office.as('thu')(
    `${agendaPath(session)}/${codes[0]}`,
    form({ agency_id: 11, points: 'zebrakanto', seen: 0 }),
  )
  const live = await (await office.as('thu')(`/lam-viec/phien/${session.code}/truc-tiep`)).text()
  expect(live.match(/zebrakanto/g)).toHaveLength(1)
  const hall = await office.as('thu')(`/lam-viec/phien/${session.code}/man-hinh`)
  expect([hall.status, (await hall.text()).includes('zebrakanto')]).toEqual([200, false])
})
