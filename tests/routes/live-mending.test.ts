import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cardEdits } from '../../db/schema/captures.ts'
import {
  addRunning,
  card,
  cardEntry,
  entryPath,
  livePath,
  newKey,
  SAID,
  stored,
  storedPeople,
} from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
const key = newKey()
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
  await office.as('thu')(livePath(session), card({ key }))
})
afterEach(() => office.close())

const only = async () => (await stored(office))[0]!
const path = async () => `${livePath(session)}/${(await only()).code}/sua`
const wasIn = (html: string) => /name="was" value="([^"]+)"/.exec(html)?.[1] ?? ''
const opened = async () => wasIn(await (await office.as('thu')(await path())).text())
const mend = async (fields: Record<string, string | number>, was: string, name: StaffName = 'thu') =>
  office.as(name)(await path(), form({ ...SAID, ...fields, was }))

const MENDED = { text: 'Cống đầu thôn tắc từ tháng 10.', name: 'Bùi Văn Khải'.normalize('NFD'), hamlet: 31 }

test('a mended card keeps its number, its words before and who mended it', async () => {
  const answer = await mend({ ...MENDED, topic: 'roads', kind: 'question' }, await opened())
  const opinion = await only()
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `${livePath(session)}?the=${opinion.code}#card-${opinion.code}`,
  ])
  expect(opinion).toMatchObject({
    ...{ number: 1, originalText: MENDED.text, publicText: MENDED.text, hamletId: 31 },
    ...{ topic: 'roads', kind: 'question', state: 'received', receiptNonce: key },
  })
  expect(await storedPeople(office)).toMatchObject([{ name: SAID.name, hamletId: 31 }])
  expect(await office.db.select().from(cardEdits)).toMatchObject([
    {
      ...{ opinionId: opinion.id, textBefore: SAID.text, text: MENDED.text, nameBefore: SAID.name },
      ...{
        hamletBefore: 32,
        topicBefore: 'irrigation',
        kindBefore: 'feedback',
        editedBy: 101,
        editedAt: NOW,
      },
    },
  ])
  expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
    step: 'mend_card',
    actorId: 101,
    data: { fields: 'text,hamletId,topic,kind' },
  })
})

test('twice mended it says so, and shows what stood there before', async () => {
  await mend({ text: 'Lần một.' }, await opened())
  await mend({ text: 'Lần <hai>.' }, await opened())
  const html = await (await office.as('thu')(livePath(session))).text()
  expect(html).toContain('Đã sửa 2 lần')
  for (const words of [SAID.text, 'Lần một.', 'Lần &lt;hai&gt;.', 'Nguyễn Thị Thu ·'])
    expect(html).toContain(words)
})

test('crossing a colleague’s mending it comes back with both texts, and is stored once that was seen', async () => {
  const was = await opened()
  await mend({ text: 'Của người khác.' }, was)
  const stale = await mend({ text: 'Của <tôi>.' }, was)
  const html = await stale.text()
  expect(stale.status).toBe(409)
  expect(html).toContain('Của người khác.')
  expect(html).toContain('Của &lt;tôi&gt;.')
  expect(await only()).toMatchObject({ originalText: 'Của người khác.' })
  expect((await mend({ text: 'Của <tôi>.' }, wasIn(html))).status).toBe(303)
  expect(await only()).toMatchObject({ originalText: 'Của <tôi>.', number: 1 })
})

test('the same press twice is one edit; an answer noted meanwhile does not stand in its way', async () => {
  const was = await opened()
  const { code } = await only()
  await office.as('thu')(
    `${livePath(session)}/${code}/tra-loi`,
    form({ leader_id: 61, text: 'Sẽ sửa.', seen: 0 }),
  )
  const sent = await Promise.all([mend(MENDED, was), mend(MENDED, was)])
  expect(sent.map(({ status }) => status)).toEqual([303, 303])
  expect(await office.db.select().from(cardEdits)).toHaveLength(1)
})

test('a device that sends the card again after it was mended gets the same answer', async () => {
  await mend(MENDED, await opened())
  const answer = await office.as('thu')(entryPath(session), cardEntry({ key }))
  expect([answer.status, (await answer.json()) as object]).toMatchObject([200, { is: 'repeat', number: 1 }])
  expect(await stored(office)).toHaveLength(1)
})

test('the public text stays where somebody edited it or it is public', async () => {
  await office.db.$client.execute("update opinions set public_text = 'Đã biên tập'")
  await mend(MENDED, await opened())
  expect(await only()).toMatchObject({ originalText: MENDED.text, publicText: 'Đã biên tập' })
  await office.db.$client.execute(
    "update opinions set state = 'accepted', public_text = original_text, public_at = 1",
  )
  await mend({ text: 'Nữa.', kind: 'question' }, await opened())
  expect(await only()).toMatchObject({ originalText: 'Nữa.', publicText: MENDED.text, kind: 'feedback' })
})

test('the term of a complaint does not run yet; back again it runs from the session', async () => {
  const { dueOn, dueRule } = await only()
  await mend({ kind: 'complaint' }, await opened())
  expect(await only()).toMatchObject({ kind: 'complaint', dueOn: null, dueRule: null })
  await mend({ kind: 'feedback' }, await opened())
  expect(await only()).toMatchObject({ kind: 'feedback', dueOn, dueRule })
})

describe('nothing is mended', () => {
  test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)(
    'by %s, for whom it is not there',
    async (name) => {
      expect((await office.as(name)(await path())).status).toBe(404)
      expect((await mend(MENDED, await opened(), name)).status).toBe(404)
    },
  )

  test('without words: the form again, at its field', async () => {
    const answer = await mend({ text: ' ', name: 'Đã gõ' }, await opened())
    expect([answer.status, (await answer.text()).includes('Đã gõ')]).toEqual([422, true])
  })

  test('once the session is over or the card assigned, and what was typed is kept', async () => {
    for (const change of [
      "update sessions set state = 'held'",
      "update sessions set state = 'in_progress'; update opinions set state = 'assigned'",
    ]) {
      await office.db.$client.executeMultiple(change)
      const answer = await mend(MENDED, await opened())
      expect([answer.status, (await answer.text()).includes(MENDED.text)]).toEqual([409, true])
    }
  })

  test('of what was sent in advance, of another session’s, or of what is separate', async () => {
    const advance = await addOpinion(office, { session })
    const other = await addRunning(office)
    const { code } = await only()
    await office.db.$client.execute(`update opinions set state = 'separate' where code = '${code}'`)
    for (const address of [
      `${livePath(session)}/${advance.code}/sua`,
      `${livePath(other)}/${code}/sua`,
      `${livePath(session)}/${code}/sua`,
    ]) {
      expect((await office.as('thu')(address)).status).toBe(404)
      expect((await office.as('thu')(address, form({ ...SAID, ...MENDED, was: '' }))).status).toBe(404)
    }
  })

  afterEach(async () => expect(await office.db.select().from(cardEdits)).toEqual([]))
})
