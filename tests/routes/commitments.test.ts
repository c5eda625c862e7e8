import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commitments } from '../../db/schema/commitments.ts'
import { STAFF_STANDS } from '../../src/domain/commitment-filter.ts'
import { addDays } from '../../src/domain/day.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { addAnswered, addAssigned } from '../support/answers.ts'
import { addCommitment, commitmentOf } from '../support/commitments.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const page = async (name: StaffName, path: string) => (await office.as(name)(path)).text()
const rowsIn = (html: string) => html.match(/\/lam-viec\/cam-ket\/M\d+"/g)?.length ?? 0
const stepsOf = async (id: number) => (await eventsOf(office.db, `commitment:${id}`)).map(({ step }) => step)

/** One that was promised with a public answer. */
async function addPromised(
  overrides: Parameters<typeof addCommitment>[1] = {},
  more: Parameters<typeof addAnswered>[1] = {},
) {
  const opinion = await addAnswered(office, more)
  const commitment = await addCommitment(office, {
    opinionId: opinion.id,
    answerId: opinion.answer,
    ...overrides,
  })
  return { opinion, commitment }
}

const DONE = { doneOn: '2026-11-23', evidence: 'Đã vá xong, có biên bản nghiệm thu số 12.' }
const PUT_OFF = { toOn: '2026-12-30', reason: 'Mưa lũ kéo dài.' }

describe.each([true, false])('with htmx: %s', (hx) => {
  test.each(['quang', 'thu', 'binh'] as const)('%s records that it was done', async (name) => {
    const { commitment } = await addPromised()
    const response = await office.as(name)(
      paths.commitmentDone(commitment.code),
      form({ seq: 1, ...DONE }, { hx }),
    )
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      paths.staffCommitment(commitment.code),
    ])
    expect(await commitmentOf(office, commitment.id)).toMatchObject({
      ...{ state: 'done', seq: 2, dueOn: '2026-12-15', ...DONE },
      changes: [{ change: 'done', fromOn: '2026-12-15', toOn: null, reason: DONE.evidence }],
    })
    expect(await stepsOf(commitment.id)).toEqual(['promise', 'finish'])
    expect(await page(name, paths.staffCommitment(commitment.code))).toContain('biên bản nghiệm thu số 12')
  })

  test('it is put off, with the new day and why', async () => {
    const { commitment } = await addPromised()
    await office.as('quang')(paths.commitmentPutOff(commitment.code), form({ seq: 1, ...PUT_OFF }, { hx }))
    expect(await commitmentOf(office, commitment.id)).toMatchObject({
      ...{ state: 'open', seq: 2, dueOn: '2026-12-30' },
      changes: [
        {
          change: 'put_off',
          fromOn: '2026-12-15',
          toOn: '2026-12-30',
          reason: PUT_OFF.reason,
          changedBy: 102,
        },
      ],
    })
  })

  test('it was not kept: with a new day it goes on, without one it stays so, and the leader opens it again', async () => {
    const { commitment } = await addPromised()
    const failed = paths.commitmentFailed(commitment.code)
    await office.as('thu')(failed, form({ seq: 1, toOn: '2027-01-10', reason: 'Thiếu vốn.' }, { hx }))
    expect(await commitmentOf(office, commitment.id)).toMatchObject({ state: 'open', dueOn: '2027-01-10' })
    expect(await page('thu', paths.staffCommitment(commitment.code))).toContain(
      'Không đạt hạn ngày 15/12/2026, làm tiếp đến ngày 10/01/2027. Lý do: Thiếu vốn.',
    )
    await office.as('thu')(failed, form({ seq: 2, toOn: '', reason: 'Vẫn thiếu vốn.' }, { hx }))
    expect(await commitmentOf(office, commitment.id)).toMatchObject({ state: 'failed', dueOn: '2027-01-10' })
    const again = form({ seq: 3, toOn: '2027-03-01', reason: 'Đã có vốn.' }, { hx })
    expect((await office.as('thu')(paths.commitmentReopened(commitment.code), again)).status).toBe(404)
    expect((await office.as('binh')(paths.commitmentReopened(commitment.code), again)).status).toBe(303)
    expect(await commitmentOf(office, commitment.id)).toMatchObject({
      ...{ state: 'open', seq: 4, dueOn: '2027-03-01' },
      changes: [
        { change: 'failed' },
        { change: 'failed', toOn: null },
        { change: 'reopened', toOn: '2027-03-01' },
      ],
    })
    expect(await stepsOf(commitment.id)).toEqual(['promise', 'fail_and_go_on', 'fail', 'reopen'])
  })

  test('what was typed wrong comes back with a sentence, and nothing is stored', async () => {
    const { commitment } = await addPromised()
    const wrong = { seq: 1, toOn: '2026-12-10', reason: 'Chữ đã gõ <b>' }
    const response = await office.as('thu')(paths.commitmentPutOff(commitment.code), form(wrong, { hx }))
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('Thời hạn mới phải sau thời hạn đang ghi.')
    expect(html).toContain('Chữ đã gõ &lt;b&gt;')
    expect(html.startsWith('<article')).toBe(hx)
    expect(await stepsOf(commitment.id)).toEqual(['promise'])
  })

  test('who comes second keeps what was typed and is told', async () => {
    const { commitment } = await addPromised()
    await office.as('quang')(paths.commitmentPutOff(commitment.code), form({ seq: 1, ...PUT_OFF }, { hx }))
    const response = await office.as('thu')(
      paths.commitmentDone(commitment.code),
      form({ seq: 1, ...DONE }, { hx }),
    )
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('biên bản nghiệm thu số 12')
    expect(await stepsOf(commitment.id)).toEqual(['promise', 'put_off'])
  })
})

test.each([
  [paths.commitmentDone, DONE],
  [paths.commitmentPutOff, PUT_OFF],
  [paths.commitmentFailed, { toOn: '', reason: 'x' }],
  [paths.commitmentReopened, PUT_OFF],
  [paths.commitmentEdit, { what: 'x', who: 'y', agency: '', dueOn: '2027-01-01' }],
  [paths.commitmentDropped, {}],
] as const)('who may not gets 404 and nothing is stored: %s', async (address, fields) => {
  const { commitment } = await addPromised()
  for (const name of ['hanh', 'an', 'oanh'] as const) {
    const response = await office.as(name)(address(commitment.code), form({ seq: 1, ...fields }))
    expect([name, response.status]).toEqual([name, 404])
  }
  expect(await stepsOf(commitment.id)).toEqual(['promise'])
})

test('an officer of another agency neither sees nor keeps it', async () => {
  const { commitment } = await addPromised({ agencyId: 12 }, { agency_id: 12 })
  expect((await office.as('quang')(paths.staffCommitment(commitment.code))).status).toBe(404)
  expect(
    (await office.as('quang')(paths.commitmentDone(commitment.code), form({ seq: 1, ...DONE }))).status,
  ).toBe(404)
  expect(rowsIn(await page('quang', paths.commitments))).toBe(0)
  expect(rowsIn(await page('hanh', paths.commitments))).toBe(1)
})

test('ten presses at once are one step', async () => {
  const { commitment } = await addPromised()
  const responses = await Promise.all(
    Array.from({ length: 10 }, () =>
      office.as('thu')(paths.commitmentDone(commitment.code), form({ seq: 1, ...DONE })),
    ),
  )
  expect(responses.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(await stepsOf(commitment.id)).toEqual(['promise', 'finish'])
})

test('nothing of a separate opinion, nothing of another unit, nothing dropped stands in the list', async () => {
  const { opinion, commitment } = await addPromised({ what: 'Việc mật' })
  await addCommitment(office, { unitId: 2, agencyId: 21, what: 'Việc xã Tây' })
  const draft = await addAssigned(office)
  await addCommitment(office, { opinionId: draft.id, state: 'proposed', what: 'Việc dự kiến' })
  expect(await page('thu', paths.commitments)).toContain('Việc mật')
  await office.db.$client.execute({
    sql: "update opinions set state = 'separate' where id = ?",
    args: [opinion.id],
  })
  for (const name of ['thu', 'quang', 'binh', 'hanh'] as const) {
    for (const stand of STAFF_STANDS) {
      const html = await page(name, withQuery(paths.commitments, { 'trang-thai': stand }))
      expect(html).not.toMatch(
        name === 'hanh' ? /Việc mật|Việc dự kiến/ : /Việc mật|Việc xã Tây|Việc dự kiến/,
      )
    }
    expect((await office.as(name)(paths.staffCommitment(commitment.code))).status).toBe(404)
  }
})

test.each([1, 3])('the list of %i costs the same trips', async (n) => {
  for (let i = 0; i < n; i++) await addPromised()
  office.queries.reset()
  expect(rowsIn(await page('thu', paths.commitments))).toBe(n)
  expect(office.queries.trips()).toBe(4)
})

test('a long list goes on by the page, each once, the nearest day first', async () => {
  for (let i = 0; i < 53; i++)
    await addCommitment(office, { dueOn: addDays('2026-12-01', i % 7), what: `Việc ${i}` })
  const first = await page('thu', paths.commitments)
  const next = /href="([^"]+)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&')
  const second = await page('thu', next)
  expect([rowsIn(first), rowsIn(second)]).toEqual([50, 3])
  const codes = (html: string) => html.match(/cam-ket\/M\d+(?=")/g)!
  expect(new Set([...codes(first), ...codes(second)]).size).toBe(53)
})

test('a wrong filter is said, and no list stands beside it', async () => {
  await addPromised()
  const response = await office.as('thu')(`${paths.commitments}?trang-thai=separate`)
  expect(response.status).toBe(422)
  expect(rowsIn(await response.text())).toBe(0)
})

test('the numbers of every stand are the lengths of their lists, and the disjoint ones sum to the whole', async () => {
  const days = [-9, -1, 0, 1, 2, 3, 4, 5, 20].map((n) => addDays('2026-11-23', n))
  for (const [i, dueOn] of days.entries()) {
    for (const state of ['open', 'done', 'failed']) {
      await addCommitment(office, { dueOn, what: `Việc ${i} ${state}`, set: { state } })
    }
  }
  const html = await page('thu', paths.commitments)
  const number = (label: string) =>
    Number(new RegExp(`<strong>(\\d+)</strong> <span>${label}`).exec(html)?.[1])
  const length = async (stand: string) =>
    rowsIn(await page('thu', withQuery(paths.commitments, { 'trang-thai': stand })))
  expect(number('Sắp đến hạn')).toBe(await length('due_soon'))
  expect(number('Quá hạn')).toBe(await length('overdue'))
  const disjoint = await Promise.all(['working', 'overdue', 'done', 'failed'].map(length))
  expect(disjoint).toEqual([7, 2, 9, 9])
  expect(disjoint.reduce((a, b) => a + b)).toBe((await office.db.select().from(commitments)).length)
  // 24/11 is a holiday, 28 and 29/11 a weekend: the third working day from the 23rd is the 27th.
  expect(await length('due_soon')).toBe(5)
})

test('both languages', async () => {
  const { commitment } = await addPromised()
  const html = await page('thu', `${paths.staffCommitment(commitment.code)}?lang=en`)
  expect(html).toContain('Record as not kept')
  expect(html).toContain('In progress')
})

test('a session’s conclusion leaves commitments: its secretary and leader add them, pressed twice is one', async () => {
  const session = await addSession(office, { state: 'held' })
  const fields = { what: 'Họp thôn về đường', agency: '11', who: '', dueOn: '2026-12-20' }
  for (const name of ['quang', 'hanh', 'oanh'] as const) {
    expect((await office.as(name)(paths.sessionCommitments(session.code))).status).toBe(404)
    expect((await office.as(name)(paths.sessionCommitments(session.code), form(fields))).status).toBe(404)
  }
  for (let i = 0; i < 2; i++) {
    expect((await office.as('binh')(paths.sessionCommitments(session.code), form(fields))).status).toBe(303)
  }
  const stored = await office.db.select().from(commitments)
  expect(stored).toMatchObject([
    { sessionId: session.id, state: 'open', who: 'Phòng Kinh tế', dueOn: '2026-12-20' },
  ])
  expect(await page('thu', paths.sessionCommitments(session.code))).toContain('Họp thôn về đường')
  const coming = await addSession(office)
  expect((await office.as('binh')(paths.sessionCommitments(coming.code))).status).toBe(404)
})

test('words with private data are not taken, since they are public', async () => {
  const { commitment } = await addPromised()
  const evidence = 'Đã báo bà Lan, số 0912 345 678.'
  const response = await office.as('thu')(
    paths.commitmentDone(commitment.code),
    form({ seq: 1, ...DONE, evidence }),
  )
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('còn thông tin riêng: 0912 345 678')
  expect(await stepsOf(commitment.id)).toEqual(['promise'])
})
