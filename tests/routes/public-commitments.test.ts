import { afterEach, beforeEach, expect, test } from 'vitest'
import { PUBLIC_STANDS } from '../../src/domain/commitment-filter.ts'
import { addDays } from '../../src/domain/day.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { addAnswer, addAnswered, addAssigned } from '../support/answers.ts'
import { addCommitment } from '../support/commitments.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const read = async (path: string) => (await office.visit(path)).text()
const entriesIn = (html: string) => html.match(/<li id="cam-ket-/g)?.length ?? 0
const list = (stand?: string) => read(withQuery(paths.publicCommitments, { 'trang-thai': stand }))

async function addPromised(
  overrides: Parameters<typeof addCommitment>[1] = {},
  set: Parameters<typeof addAnswered>[1] = {},
) {
  const opinion = await addAnswered(office, set)
  const commitment = await addCommitment(office, {
    opinionId: opinion.id,
    answerId: opinion.answer,
    ...overrides,
  })
  return { opinion, commitment }
}

test('board, list and follow-up page say what, who, by when, and that the matter is not resolved', async () => {
  const { opinion, commitment } = await addPromised()
  for (const path of [paths.opinion(opinion.code), paths.follow(opinion.secret)]) {
    const html = await read(path)
    expect(html).toContain('Cam kết thực hiện')
    expect(html).toContain(commitment.what)
    expect(html).toContain('Thời hạn: 15/12/2026')
    expect(html).toContain('Chưa giải quyết xong')
  }
  const html = await list()
  expect(html).toContain(commitment.what)
  expect(html).toContain(`href="${paths.opinion(opinion.code)}"`)
  expect(await read(`${paths.opinion(opinion.code)}?lang=en`)).toContain('Not resolved yet')
})

test('a new date stands with its reason, and the result when it is done; no name of staff', async () => {
  const { opinion, commitment } = await addPromised()
  const page = paths.opinion(opinion.code)
  await office.as('thu')(
    paths.commitmentFailed(commitment.code),
    form({ seq: 1, toOn: '2027-01-10', reason: 'Thiếu vốn.' }),
  )
  const failed = await read(page)
  expect(failed).toContain('Không đạt hạn ngày 15/12/2026, làm tiếp đến ngày 10/01/2027. Lý do: Thiếu vốn.')
  await office.as('quang')(
    paths.commitmentDone(commitment.code),
    form({ seq: 2, doneOn: '2026-11-23', evidence: 'Biên bản số 12.' }),
  )
  const done = await read(page)
  expect(done).toContain('Đã hoàn thành. Biên bản số 12.')
  expect(done).toContain('Đã giải quyết xong')
  expect(done).not.toMatch(/Nguyễn Thị Thu|Trần Văn Quang/)
  expect(await list('done')).toContain('Hoàn thành ngày 23/11/2026')
})

test('proposed, dropped, private, hidden, separate: none of it is read by the public', async () => {
  const drafted = await addAssigned(office, { state: 'drafted' })
  await addCommitment(office, { opinionId: drafted.id, state: 'proposed', what: 'Bí mật 1' })
  await addPromised({ what: 'Bí mật 2', set: { state: 'dropped' } })
  const privately = await addPromised({ what: 'Bí mật 3' }, { public_at: null })
  const hidden = await addPromised(
    { what: 'Bí mật 4' },
    { public_at: null, hidden_reason: 'Nêu tên người khác.' },
  )
  const apart = await addPromised({ what: 'Bí mật 5' })
  await office.db.$client.execute({
    sql: "update opinions set state = 'separate' where id = ?",
    args: [apart.opinion.id],
  })
  const delivered = await addAssigned(office, { state: 'answered', answered_at: NOW })
  const answer = await addAnswer(office, delivered.id, {
    issuedAt: NOW,
    issuedOn: '2026-11-23',
    isPublic: false,
  })
  await addCommitment(office, { opinionId: delivered.id, answerId: answer, what: 'Bí mật 6' })
  const draft = await addSession(office, { state: 'draft', announcedAt: null })
  await addCommitment(office, { sessionId: draft.id, what: 'Bí mật 7' })
  const shown = await addSession(office, { state: 'concluded' })
  await addCommitment(office, { sessionId: shown.id, what: 'Việc theo kết luận' })
  for (const stand of [undefined, ...PUBLIC_STANDS]) expect(await list(stand)).not.toContain('Bí mật')
  expect(await list()).toContain('Việc theo kết luận')
  for (const { opinion } of [privately, hidden, apart]) {
    expect(await read(paths.opinion(opinion.code))).not.toContain('Bí mật')
  }
  expect(await read(paths.opinion(delivered.code))).not.toContain('Bí mật')
  expect(await read(paths.follow(apart.opinion.secret))).not.toContain('Bí mật')
  // What was delivered to the asker alone they read themselves.
  expect(await read(paths.follow(delivered.secret))).toContain('Bí mật 6')
  expect(await read(paths.follow(privately.opinion.secret))).toContain('Bí mật 3')
})

test('the stands of the list sum to the whole', async () => {
  const { opinion } = await addPromised({ what: 'Việc 0' })
  for (let n = -3; n <= 3; n++) {
    for (const state of ['open', 'done', 'failed']) {
      const dueOn = addDays('2026-11-23', n)
      await addCommitment(office, {
        opinionId: opinion.id,
        answerId: opinion.answer,
        what: `${n} ${state}`,
        dueOn,
        set: { state },
      })
    }
  }
  const lengths = await Promise.all(PUBLIC_STANDS.map(async (stand) => entriesIn(await list(stand))))
  expect(lengths).toEqual([5, 3, 7, 7])
  const html = await list()
  expect(entriesIn(html)).toBe(22)
  for (const words of ['Đang thực hiện: 5', 'Quá hạn: 3', 'Đã hoàn thành: 7', 'Không đạt: 7']) {
    expect(html).toContain(words)
  }
})

test.each([1, 3])('the list of %i costs the same trips, and is kept by its version', async (n) => {
  for (let i = 0; i < n; i++) await addPromised({ what: `Việc ${i}` })
  office.queries.reset()
  const response = await office.visit(paths.publicCommitments)
  expect(entriesIn(await response.text())).toBe(n)
  expect(office.queries.trips()).toBe(2)
  const again = await office.visit(paths.publicCommitments, {
    headers: { 'if-none-match': response.headers.get('etag')! },
  })
  expect(again.status).toBe(304)
})

test('what is to be done comes first, the longest due before the rest; then what was settled, the latest first', async () => {
  const { opinion } = await addPromised({ what: 'Việc hạn xa', dueOn: '2027-01-15' })
  const add = (what: string, dueOn: string, state: string) =>
    addCommitment(office, { opinionId: opinion.id, answerId: opinion.answer, what, dueOn, set: { state } })
  await add('Việc quá hạn', '2026-11-02', 'open')
  await add('Việc xong trước', '2026-09-01', 'done')
  await add('Việc không đạt', '2026-10-01', 'failed')
  await add('Việc quá hạn lâu', '2026-10-15', 'open')
  const order = [...(await list()).matchAll(/Việc [^<]+/g)].map(([what]) => what.trim())
  expect([...new Set(order)].filter((what) => !what.startsWith('Việc theo'))).toEqual([
    ...['Việc quá hạn lâu', 'Việc quá hạn', 'Việc hạn xa'],
    ...['Việc không đạt', 'Việc xong trước'],
  ])
})

test('pages meet without a gap or a doubling where what is open ends', async () => {
  const { opinion } = await addPromised({ what: 'Mục 0' })
  for (let i = 1; i < 104; i++) {
    const dueOn = addDays('2026-11-23', (i % 7) - 3)
    const state = ['open', 'done', 'failed'][i % 3]!
    const set = { state }
    await addCommitment(office, {
      opinionId: opinion.id,
      answerId: opinion.answer,
      what: `Mục ${i}`,
      dueOn,
      set,
    })
  }
  const seen: string[] = []
  for (let path: string | undefined = paths.publicCommitments; path; ) {
    const html = await read(path)
    seen.push(...[...html.matchAll(/Mục \d+/g)].map(([what]) => what))
    path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect([seen.length, new Set(seen).size]).toEqual([104, 104])
})

test('a long list goes on by the page, each once; a wrong filter is said', async () => {
  const { opinion } = await addPromised({ what: 'Việc đầu' })
  for (let i = 0; i < 52; i++) {
    await addCommitment(office, { opinionId: opinion.id, answerId: opinion.answer, what: `Việc ${i}` })
  }
  const first = await list()
  const second = await read(/href="([^"]+)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&'))
  expect([entriesIn(first), entriesIn(second)]).toEqual([50, 3])
  for (const query of ['trang-thai=separate', 'don-vi=khong-co', 'trang-thai=proposed']) {
    const response = await office.visit(`${paths.publicCommitments}?${query}`)
    expect([query, response.status, entriesIn(await response.text())]).toEqual([query, 422, 0])
  }
  expect(entriesIn(await read(`${paths.publicCommitments}?don-vi=xa-tay`))).toBe(0)
})

test('the API tells of them inside the answer, and whether the matter is resolved', async () => {
  const { opinion, commitment } = await addPromised()
  await addCommitment(office, { opinionId: opinion.id, state: 'open', answerId: null, what: 'Bí mật' })
  await office.as('thu')(
    paths.commitmentPutOff(commitment.code),
    form({ seq: 1, toOn: '2027-01-10', reason: 'Mưa lũ.' }),
  )
  const told = await (await office.visit(paths.apiOpinion(opinion.code))).json()
  expect(told.resolved).toBe(false)
  expect(told.answer.commitments).toEqual([
    {
      ...{
        code: commitment.code,
        what: commitment.what,
        who: 'Phòng Kinh tế',
        dueOn: '2027-01-10',
        state: 'open',
      },
      ...{ doneOn: null, evidence: '' },
      changes: [{ change: 'put_off', from: '2026-12-15', to: '2027-01-10', reason: 'Mưa lũ.' }],
    },
  ])
  const { items } = await (await office.visit(paths.apiOpinions)).json()
  expect(items[0].answer.commitments).toHaveLength(1)
  expect(items[0]).not.toHaveProperty('commitments')
})
