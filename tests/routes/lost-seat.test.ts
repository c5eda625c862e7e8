import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { roles } from '../../db/schema/people.ts'
import { addRunning, cardEntry, entry, entryPath, SAID, storedTexts } from '../support/live.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
})
afterEach(() => office.close())

const send = async (init: RequestInit) => {
  const answer = await office.as('thu')(entryPath(session), init)
  return { status: answer.status, ...((await answer.json()) as { is: string; sentence: string }) }
}
const thus = eq(roles.userId, 101)

test('who is no longer secretary in mid-meeting is told where the card is and whom to turn to; given the role back, it counts once', async () => {
  const rows = await office.db.select().from(roles).where(thus)
  const typed = cardEntry()
  await office.db.update(roles).set({ role: 'officer', agencyId: 11 }).where(thus)
  const refused = await send(typed)
  expect(refused).toMatchObject({ status: 404, is: 'no_seat' })
  expect(refused.sentence).toContain('vẫn được giữ trên máy này; xin gặp quản trị viên')
  expect(await storedTexts(office)).toEqual([])
  await office.db.update(roles).set({ role: 'secretary', agencyId: rows[0]!.agencyId }).where(thus)
  expect(await send(typed)).toMatchObject({ status: 200, is: 'recorded' })
  expect(await send(typed)).toMatchObject({ status: 200, is: 'repeat' })
  expect(await storedTexts(office)).toEqual([SAID.text])
})

test('who became secretary elsewhere is told the same, of a card and of an answer', async () => {
  const { code } = await addOpinion(office, { session })
  await office.db.update(roles).set({ unitId: 2 }).where(thus)
  const [card, answer] = [
    await send(cardEntry()),
    await send(entry({ entry: 'answer', card: code, leader_id: 61, text: 'Sẽ sửa.' })),
  ]
  expect(card).toMatchObject({ status: 404, is: 'no_seat' })
  expect(answer).toEqual(card)
})

test('an answer to a card that was told apart meanwhile says that it is kept, and nothing of why', async () => {
  const { code } = await addOpinion(office, { session, set: { state: 'separate' } })
  const refused = await send(entry({ entry: 'answer', card: code, leader_id: 61, text: 'Sẽ sửa.' }))
  expect(refused).toMatchObject({ status: 404, is: 'gone' })
  expect(refused.sentence).toContain('không còn ở danh sách của buổi. Nội dung anh/chị đã ghi vẫn được giữ')
  expect(refused.sentence).not.toContain('tố cáo')
})
