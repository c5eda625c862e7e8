import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachments } from '../../db/schema/drafting.ts'
import { waivers } from '../../db/schema/handling.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { people } from '../../db/schema/people.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { erasures } from '../../db/schema/voice.ts'
import { verifyLedger } from '../../db/verify.ts'
import { sweepFiles } from '../../src/jobs/sweep-files.ts'
import { paths } from '../../src/paths.ts'
import { readable } from '../support/asking.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'
import { addFile } from '../support/stored-files.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const WORKING = { state: 'assigned', agency_id: 11, accepted_on: '2026-11-23' }
const QIBNOR = {
  name: 'Qibnor Feltrasu',
  phone: '0977000555',
  email: 'xolmetra@example.vn',
  hamletId: 31,
  address: 'Gwistolan 77',
}
const requests = () => office.db.select().from(erasures)
const personOf = async (id: number) => (await office.db.select().from(people)).find((row) => row.id === id)!
const stepsOf = async (subject: string) => (await eventsOf(office.db, subject)).map(({ step }) => step)
const ask = (secret: string, fields = { sure: 'yes' } as Record<string, string>, hx = false) =>
  office.visit(paths.ownErasure(secret), form(fields, { hx }))
const own = async (secret: string) => readable(await (await office.visit(paths.follow(secret))).text())
const page = async (name: StaffName, code: string) => office.as(name)(paths.erasure(code))

/** What a member of staff decides, from the page as it is now. */
async function decide(
  name: StaffName,
  { id, code }: { id: number; code: string },
  fields: Record<string, string | number | string[]>,
) {
  const row = (await office.db.select().from(opinions)).find((one) => one.id === id)!
  return office.as(name)(paths.erasure(code), form({ seq: row.seq, sure: 'yes', ...fields }))
}

/** Every text that stands in any row of the database, with its table and column. */
async function allTexts(): Promise<[where: string, text: string][]> {
  const { rows: tables } = await office.db.$client.execute(
    "select m.name as tab, c.name as col from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and m.name not like '%\\_search\\_%' escape '\\' and m.name not like 'people\\_names\\_%' escape '\\'",
  )
  const texts: [string, string][] = []
  for (const { tab, col } of tables) {
    const { rows } = await office.db.$client.execute(
      `select cast("${col}" as text) as v from "${tab}" where "${col}" is not null`,
    )
    texts.push(...rows.map(({ v }): [string, string] => [`${tab}.${col}`, String(v)]))
  }
  return texts
}

test('the asker asks once, is told by when, and reads it on the page', async () => {
  const opinion = await addOpinion(office, { person: QIBNOR, set: WORKING })
  const before = await own(opinion.secret)
  expect(before).toContain('Văn phòng trả lời chậm nhất ngày 26/11/2026.')
  expect(before).toContain('Sẽ xóa: họ tên, số điện thoại, thư điện tử, địa chỉ và tệp ông/bà đã gửi.')
  const unsure = await ask(opinion.secret, {})
  expect([unsure.status, readable(await unsure.text()).includes('nếu ông/bà chắc chắn')]).toEqual([422, true])
  expect(await requests()).toEqual([])
  const all = await Promise.all(Array.from({ length: 6 }, (_, n) => ask(opinion.secret, undefined, n > 2)))
  expect(all.map(({ status }) => status)).toEqual(new Array(6).fill(303))
  expect(await requests()).toMatchObject([
    {
      personId: opinion.personId,
      recordedBy: null,
      requestedAt: NOW,
      replyOn: '2026-11-26',
      replyRule: 'PDP_REPLY',
    },
  ])
  expect(await own(opinion.secret)).toContain('Văn phòng trả lời chậm nhất ngày 26/11/2026.')
  expect(await own(opinion.secret)).not.toContain('Gửi đề nghị xóa')
  expect((await office.db.select().from(outbox)).map(({ kind }) => kind)).toEqual([
    'receipt',
    'erasure_received',
  ])
})

test('the desk counts what the list holds, the overdue first; nobody else sees either', async () => {
  const late = await addOpinion(office, { person: QIBNOR, set: WORKING })
  await ask(late.secret)
  office.at(NOW + 4 * 86_400_000)
  const other = await addOpinion(office, { set: WORKING })
  await ask(other.secret)
  const desk = await (await office.as('thu')(paths.desk)).text()
  expect(/du-lieu-ca-nhan"[^>]*>[\s\S]*?(\d+)/.exec(desk)?.[1]).toBe('2')
  office.queries.reset()
  const list = await (await office.as('thu')(paths.erasures)).text()
  expect(office.queries.trips()).toBe(3)
  const codes = [...list.matchAll(/y-kien\/(K\d+)\/xoa-du-lieu/g)].map(([, code]) => code)
  expect([codes, readable(list).includes('Quá hạn'), list.includes('Qibnor')]).toEqual([
    [late.code, other.code],
    true,
    false,
  ])
  for (const name of ['quang', 'binh', 'hanh', 'an'] as const)
    expect((await office.as(name)(paths.erasures)).status).toBe(404)
  expect(await (await office.as('oanh')(paths.erasures)).text()).not.toContain(late.code)
})

test('a secretary erases: nothing of the person stands in any row but in the words of the case', async () => {
  const session = await addSession(office, { registers: true, capacity: 5 })
  const onBoard = {
    ...WORKING,
    public_at: NOW,
    publish_name: 1,
    public_text: 'Đường bị lún, Qibnor Feltrasu gửi',
  }
  const opinion = await addOpinion(office, {
    session,
    person: QIBNOR,
    place: 'trước nhà Qibnor Feltrasu',
    text: 'Tôi là Qibnor Feltrasu, 0977000555, đường bị lún.',
    set: onBoard,
    formToken: { nonce: 'AAAA', contentDigest: 'of-qibnor' } as never,
  })
  const photo = await addFile(office, opinion, { purpose: 'asker', addedBy: null, name: 'Qibnor.jpg' })
  await addFile(office, opinion, { purpose: 'working', name: 'bien-ban.pdf' })
  await office.db.insert(waivers).values({
    ...{ opinionId: opinion.id, gate: 'public_text', finding: 'name', hit: 'qibnor feltrasu' },
    ...{ reason: 'được đồng ý', waivedBy: 101, waivedAt: NOW },
  })
  const second = await addOpinion(office, { person: { ...QIBNOR, email: '' }, set: WORKING })
  const third = await addOpinion(office, { person: { ...QIBNOR, phone: '', email: 'XOLMETRA@example.vn' } })
  const registered = await addRegistration(office, session, { person: QIBNOR, about: 'Qibnor nói về đường' })
  await ask(opinion.secret)
  const shown = readable(await (await page('thu', opinion.code)).text())
  for (const words of [second.code, third.code, registered.code, 'Nội dung công khai: “Qibnor Feltrasu”'])
    expect(shown).toContain(words)
  const done = await decide('thu', opinion, {
    do: 'erase',
    also: [String(second.id), '999'],
    alsoRegistered: [String(registered.id)],
  })
  expect([done.status, done.headers.get('location')]).toEqual([303, paths.erasure(opinion.code)])
  const gone = { name: '', phone: '', email: '', address: '', hamletId: null, erasedAt: NOW }
  expect(await personOf(opinion.personId)).toMatchObject(gone)
  expect(await personOf(second.personId)).toMatchObject(gone)
  expect((await personOf(third.personId)).erasedAt).toBe(null)
  expect((await office.db.select().from(registrations))[0]).toMatchObject({
    ...{ about: '', contentDigest: '', searchKey: registered.code.toLowerCase() },
  })
  expect(await requests()).toMatchObject([{ decidedAt: NOW, decidedBy: 101, outcome: 'erased' }])
  expect(await stepsOf(`registration:${registered.id}`)).toEqual(['register', 'erase'])
  expect((await stepsOf(`opinion:${opinion.id}`)).slice(-2)).toEqual(['ask_erasure', 'erase'])
  while (await sweepFiles(office.platform));
  expect(
    (await office.db.select().from(attachments)).map(({ name, fileKey, removedAt }) => [
      name,
      fileKey === '',
      removedAt,
    ]),
  ).toEqual([
    [photo, true, NOW],
    ['bien-ban.pdf', false, null],
  ])
  await decide('thu', third, { do: 'ask' })
  await decide('thu', third, { do: 'erase' })
  const left = (await allTexts()).filter(([, text]) =>
    /qibnor|feltrasu|0977000555|xolmetra|gwistolan|of-qibnor/i.test(text),
  )
  expect(left.map(([where]) => where).sort()).toEqual([
    'opinions.original_text',
    'opinions.public_place',
    'opinions.public_text',
  ])
  const { rows: found } = await office.db.$client.execute(
    "select doc from people_names_words where term like '%qibnor%' union select rowid from staff_search where staff_search match 'xolmetra OR gwistolan'",
  )
  expect(found).toEqual([])
  expect((await verifyLedger(office.db)).fault).toBe(null)
  const after = await own(opinion.secret)
  expect([after.includes('Dữ liệu cá nhân của ông/bà đã được xóa'), after.includes('trước nhà')]).toEqual([
    true,
    false,
  ])
  expect((await office.visit(paths.receipt(opinion.secret))).status).toBe(200)
  const board = await (await office.visit(paths.opinion(opinion.code))).text()
  expect(board.includes(QIBNOR.phone)).toBe(false)
})

test('a secretary keeps the data with a reason that the asker reads; they may ask again', async () => {
  const opinion = await addOpinion(office, { person: QIBNOR, set: WORKING })
  await ask(opinion.secret)
  const silent = await decide('thu', opinion, { do: 'keep', reason: ' ' })
  expect([silent.status, readable(await silent.text()).includes('Ghi lý do giữ lại')]).toEqual([422, true])
  expect((await decide('thu', opinion, { do: 'keep', reason: 'Đang giải quyết khiếu nại' })).status).toBe(303)
  expect(await requests()).toMatchObject([
    { outcome: 'kept', reason: 'Đang giải quyết khiếu nại', decidedBy: 101 },
  ])
  expect((await personOf(opinion.personId)).name).toBe(QIBNOR.name)
  const read = await own(opinion.secret)
  expect([read.includes('Đang giải quyết khiếu nại'), read.includes('Gửi đề nghị xóa')]).toEqual([true, true])
  for (let n = 0; n < 2; n++) {
    await ask(opinion.secret)
    await decide('thu', opinion, { do: 'keep', reason: 'Như đã trả lời' })
  }
  expect((await ask(opinion.secret)).status).toBe(409)
  expect(await requests()).toHaveLength(3)
})

test('a secretary writes down what was asked by phone; without a request nothing is erased', async () => {
  const opinion = await addOpinion(office, { person: { ...QIBNOR, email: '' }, set: WORKING })
  expect((await decide('thu', opinion, { do: 'erase' })).status).toBe(409)
  expect((await decide('thu', opinion, { do: 'ask', sure: '' })).status).toBe(422)
  expect((await decide('thu', opinion, { do: 'ask' })).status).toBe(303)
  expect(await requests()).toMatchObject([{ recordedBy: 101, replyOn: '2026-11-26' }])
  const notice = readable(await (await office.as('thu')(paths.staffOpinion(opinion.code))).text())
  expect(notice).toContain('cần trả lời chậm nhất ngày 26/11/2026')
  const unsure = await decide('thu', opinion, { do: 'erase', sure: '' })
  expect([unsure.status, (await personOf(opinion.personId)).erasedAt]).toEqual([422, null])
})

test.each(['quang', 'binh', 'hanh', 'oanh', 'an'] as const)(
  '%s neither reads nor decides it',
  async (name) => {
    const opinion = await addOpinion(office, { person: QIBNOR, set: WORKING })
    await ask(opinion.secret)
    expect((await page(name, opinion.code)).status).toBe(404)
    for (const what of ['ask', 'erase', 'keep'])
      expect((await decide(name, opinion, { do: what, reason: 'x' })).status).toBe(404)
    expect((await personOf(opinion.personId)).erasedAt).toBe(null)
    expect(await requests()).toMatchObject([{ decidedAt: null }])
  },
)

test('a decision from an old page is refused, and of two at once one is stored', async () => {
  const opinion = await addOpinion(office, { person: QIBNOR, set: WORKING })
  await ask(opinion.secret)
  const stale = await decide('thu', opinion, { seq: 1, do: 'erase' })
  expect([stale.status, (await personOf(opinion.personId)).erasedAt]).toEqual([409, null])
  const both = await Promise.all([
    decide('thu', opinion, { do: 'erase' }),
    decide('thu', opinion, { do: 'keep', reason: 'Cần giữ' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  expect((await stepsOf(`opinion:${opinion.id}`)).length).toBe(3)
})

test('of what is kept apart the page speaks the same words, and its named readers alone learn of it', async () => {
  const opinion = await addOpinion(office, { person: QIBNOR, set: { state: 'separate' } })
  const other = await addOpinion(office, { person: QIBNOR, set: WORKING })
  const apart = await own(opinion.secret)
  expect(apart).toContain('Văn phòng trả lời chậm nhất ngày 26/11/2026.')
  expect(apart).not.toMatch(/tố cáo/i)
  expect((await ask(opinion.secret)).status).toBe(303)
  expect(await own(opinion.secret)).toContain('Đã nhận đề nghị xóa dữ liệu cá nhân')
  expect((await office.db.select().from(outbox)).map(({ kind }) => kind)).not.toContain('erasure_received')
  for (const look of [paths.erasures, paths.desk])
    expect(await (await office.as('thu')(look)).text()).not.toContain(
      look === paths.desk ? 'du-lieu-ca-nhan"' : opinion.code,
    )
  expect((await page('thu', opinion.code)).status).toBe(404)
  expect((await decide('thu', opinion, { do: 'erase' })).status).toBe(404)
  expect(readable(await (await page('thu', other.code)).text())).not.toContain(opinion.code)
  await office.db.$client.execute({
    sql: 'insert into separate_readers (opinion_id, user_id, named_by, named_at) values (?, 101, 101, ?)',
    args: [opinion.id, NOW],
  })
  expect(await (await office.as('thu')(paths.erasures)).text()).toContain(opinion.code)
  const shown = readable(await (await page('thu', opinion.code)).text())
  expect([shown.includes(QIBNOR.name), shown.includes(other.code)]).toEqual([true, false])
  // Readings in between do not make the form old.
  const seq = (await office.db.select().from(opinions)).find(({ id }) => id === opinion.id)!.seq
  await page('thu', opinion.code)
  expect((await decide('thu', opinion, { seq, do: 'erase' })).status).toBe(303)
  expect((await personOf(opinion.personId)).erasedAt).toBe(NOW)
  expect((await personOf(other.personId)).erasedAt).toBe(null)
  expect((await verifyLedger(office.db)).fault).toBe(null)
})
