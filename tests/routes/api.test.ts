import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { apiOpinion, apiOpinions, apiProblem } from '../../src/domain/api.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addPublishedAnswer } from '../support/publication.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const onBoard = { state: 'accepted', public_at: NOW, accepted_on: '2026-11-23' }
const add = (more: Parameters<typeof addOpinion>[1] = {}) =>
  addOpinion(office, { ...more, set: { ...onBoard, ...more.set } })

test('the list holds what the board shows, in the shape that is described', async () => {
  const session = await addSession(office)
  const open = await add({ session, set: { state: 'submitted', public_text: 'Đường bị lún.' } })
  const answered = await add({ session, set: { state: 'answered', answered_at: NOW } })
  await addPublishedAnswer(office, answered, { version: 1, text: 'Bản đầu' })
  await addPublishedAnswer(office, answered, { version: 2 }, 12)
  await addPublishedAnswer(
    office,
    answered,
    { version: 3, text: 'Nháp', issuedAt: null, isPublic: false },
    null,
  )
  await addOpinion(office, { session })
  const list = await (await office.visit('/api/v1/opinions')).json()
  const common = {
    session: session.code,
    kind: 'question',
    topic: 'roads',
    receivedOn: '2026-11-23',
    dueOn: '2026-12-24',
    provisional: false,
    withheld: false,
    withheldReason: null,
  }
  expect(list).toEqual({
    items: [
      {
        ...common,
        code: answered.code,
        number: 2,
        text: 'Đường liên thôn bị lún, bao giờ được sửa?',
        state: 'answered',
        answer: {
          text: 'Đoạn đường được sửa trong tháng 12.',
          issuedOn: '2026-11-23',
          document: '12/UBND-VP',
          version: 2,
          correctionReason: null,
          corrected: [],
          commitments: [],
        },
        resolved: true,
      },
      {
        ...common,
        code: open.code,
        number: 1,
        text: 'Đường bị lún.',
        state: 'assigned',
        answer: null,
        resolved: null,
      },
    ],
    next: null,
  })
  expect(v.is(apiOpinions, list)).toBe(true)
})

test('the same filters and search, under English names, and a cursor', async () => {
  const codes: string[] = []
  for (let n = 0; n < 51; n++) codes.unshift((await add({ text: `Đường số ${n}` })).code)
  await add({ topic: 'water', text: 'Nước' })
  const page = async (query: string) => {
    const { items, next } = (await (await office.visit(`/api/v1/opinions?${query}`)).json()) as v.InferOutput<
      typeof apiOpinions
    >
    return { codes: items.map(({ code }) => code), next }
  }
  const filter = 'q=duong&unit=xa-dong&topic=roads&state=accepted&from=2026-11-23&to=2026-11-23'
  const first = await page(filter)
  expect(first).toEqual({ codes: codes.slice(0, 50), next: codes[49] })
  expect(await page(`${filter}&cursor=${first.next}`)).toEqual({ codes: codes.slice(50), next: null })
})

test.each([
  ['from=2026-02-30', 'from'],
  ['from=2026-03-02&to=2026-03-01', 'to'],
  ['topic=x', 'topic'],
  ['state=separate', 'state'],
  ['unit=nowhere', 'unit'],
  ['cursor=nowhere', 'cursor'],
  ['q=%00', 'q'],
  [`q=${'x'.repeat(300)}`, 'q'],
])('a query that cannot be (%s) is a problem that names its parameter', async (query, parameter) => {
  const response = await office.visit(`/api/v1/opinions?${query.replace('%00', '%3F')}`)
  const told = (await response.json()) as v.InferOutput<typeof apiProblem>
  expect([response.status, response.headers.get('content-type')]).toEqual([
    422,
    'application/problem+json; charset=utf-8',
  ])
  expect(v.is(apiProblem, told)).toBe(true)
  expect(told.errors?.map((error) => error.parameter)).toEqual([parameter])
})

test('one opinion, gone, or not there', async () => {
  const shown = await add()
  const hidden = await add({ text: 'Đã ẩn', set: { public_at: null, hidden_reason: 'Nêu tên người khác.' } })
  const separate = await add({ set: { state: 'separate' } })
  const ask = async (code: string) => {
    const response = await office.visit(`/api/v1/opinions/${code}`)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  expect(v.is(apiOpinion, (await ask(shown.code)).body)).toBe(true)
  const unsettled = await add({ set: { due_provisional: 1 } })
  expect((await ask(unsettled.code)).body).toMatchObject({ dueOn: '2026-12-24', provisional: true })
  expect(await ask(hidden.code)).toEqual({
    status: 410,
    body: {
      type: 'about:blank',
      status: 410,
      title: 'Ý kiến này không còn được đăng',
      detail: 'Nêu tên người khác.',
    },
  })
  const unknown = await ask('KHONGCO')
  expect(unknown.status).toBe(404)
  expect(await ask(separate.code)).toEqual(unknown)
})

test('programs of other sites may read it, and nobody may write', async () => {
  const response = await office.visit('/api/v1/opinions', { headers: { origin: 'https://example.vn' } })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const posted = await office.visit('/api/v1/opinions', {
    method: 'POST',
    headers: { origin: 'http://localhost' },
  })
  expect([posted.status, posted.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
})

test('the description is served', async () => {
  const response = await office.visit('/api/v1/openapi.json')
  const { openapi, paths } = (await response.json()) as { openapi: string; paths: object }
  expect([openapi, Object.keys(paths)]).toEqual([
    '3.1.0',
    [
      ...['/api/v1/opinions', '/api/v1/opinions/{code}'],
      ...['/api/v1/sessions', '/api/v1/sessions.csv', '/api/v1/opinions.csv', '/api/v1/figures'],
      '/api/v1/due-date',
    ],
  ])
})

test.each([1, 3])('a list of %i takes the office stamp and one trip', async (n) => {
  for (let i = 0; i < n; i++) await add()
  office.queries.reset()
  await office.visit('/api/v1/opinions?q=duong')
  expect(office.queries.trips()).toBe(2)
})
