import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { addQuestion } from '../support/agenda.ts'
import { addPair } from '../support/called-off.ts'
import { conclude, issueNotice } from '../support/concluding.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
let now: number
beforeEach(async () => {
  office = await openOffice()
  now = NOW
})
afterEach(() => office.close())

const RUNNING = { state: 'in_progress', startsAt: NOW - 3_600_000, endsAt: NOW + 3_600_000 } as const
type Session = Awaited<ReturnType<typeof addPair>>['session']

function later(ms: number) {
  now += ms
  office.at(now)
}

/** What is pressed on a page of the session, with how far its history is there. */
async function press({ code }: Session, way: string, fields = {}) {
  const [row] = await office.db.select({ seen: sessions.seq }).from(sessions).where(eq(sessions.code, code))
  const answer = await office.as('thu')(`${paths.staffSession(code)}/${way}`, form({ ...row, ...fields }))
  expect(answer.status).toBe(303)
}

async function breakOff(overrides: Partial<Parameters<typeof addPair>[1]> = {}) {
  const { session, other } = await addPair(office, { ...RUNNING, ...overrides })
  await addQuestion(office, session, 'water.31', 'Chưa nêu')
  await press(session, 'dung-giua-chung', { reason: 'Mất điện toàn xã.', carry_to: other.id })
  return { session, other }
}

const paper = async (address: string) =>
  (await (await office.as('thu')(address)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const SAYS =
  'dừng giữa chừng lúc 09 giờ 00, ngày 23/11/2026. Lý do: Mất điện toàn xã. Nội dung chưa diễn ra được chuyển sang buổi “Buổi tiếp theo”, tổ chức lúc 08 giờ 00, ngày 17/12/2026.'

test('the minutes of a session that broke off say when, why, and where the rest went', async () => {
  const { session } = await breakOff()
  const minutes = await paper(paths.minutes(session.code))
  expect(minutes).toContain(`Buổi đối thoại ${SAYS}`)
  expect(minutes).not.toContain('kết thúc lúc')
})

test('so does the notice of its conclusion, drafted and issued', async () => {
  const { session } = await breakOff()
  expect(await paper(paths.conclusionPaper(session.code))).toContain(`Buổi đối thoại ${SAYS}`)
  await conclude(office, session.code)
  await issueNotice(office, session.code)
  expect(await paper(paths.conclusionPaper(session.code))).toContain(`Buổi đối thoại ${SAYS}`)
})

test('a reception that broke off with nothing to carry says when and why alone', async () => {
  const { session } = await addPair(office, { ...RUNNING, kind: 'reception', form: 'regular' })
  await press(session, 'dung-giua-chung', { reason: 'Bão' })
  const minutes = await paper(paths.minutes(session.code))
  expect(minutes).toContain('Buổi tiếp công dân dừng giữa chừng lúc 09 giờ 00, ngày 23/11/2026. Lý do: Bão.')
  expect(minutes).not.toContain('Nội dung chưa diễn ra')
})

test('a session that went on afterwards and ended as others do no longer broke off', async () => {
  const { session } = await breakOff()
  later(60_000)
  await press(session, 'mo-lai', { reason: 'Có điện lại' })
  await press(session, 'ket-thuc')
  const minutes = await paper(paths.minutes(session.code))
  expect(minutes).toContain('Buổi đối thoại kết thúc lúc 09 giờ 01')
  expect(minutes).not.toContain('dừng giữa chừng')
  expect(await paper(paths.session(session.code))).not.toContain('dừng giữa chừng')
})

test('the minutes begin with the start that counted, not with one that was taken back', async () => {
  const { session } = await addPair(office, { startsAt: instantOf('2026-11-23', '08:30') })
  await press(session, 'bat-dau')
  later(5 * 60_000)
  await press(session, 'chua-bat-dau')
  later(15 * 60_000)
  await press(session, 'bat-dau')
  later(15 * 60_000)
  await press(session, 'dung-giua-chung', { reason: 'Bão' })
  const minutes = await paper(paths.minutes(session.code))
  expect(minutes).toContain('Bắt đầu: 09 giờ 20')
  expect(minutes).toContain('dừng giữa chừng lúc 09 giờ 35')
})
