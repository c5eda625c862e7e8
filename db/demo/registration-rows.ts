import { fold } from '../../src/domain/folding.ts'
import { randomCode } from '../../src/domain/receipt-code.ts'
import { seatsOf } from '../../src/domain/registration.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { exampleAddress, examplePhone, personName } from './house.ts'
import { type Batch, emptyBatch, type Making, type Numbered } from './sample.ts'
import type { PlannedSession } from './schedule.ts'
import { timesOf } from './session-rows.ts'

const DAY = 86_400_000
/** Ids of persons who registered; those who raised something have ids made of milliseconds, far above. */
const FIRST_ID = 1001
const RECEPTION_PLACES = 12
const MATTERS = [
  'Đường vào thôn xuống cấp, mùa mưa khó đi lại.',
  'Thủ tục cấp giấy chứng nhận quyền sử dụng đất lần đầu.',
  'Chế độ cho người cao tuổi neo đơn trong thôn.',
  'Điện yếu giờ cao điểm, máy bơm không chạy được.',
  'Hỗ trợ sau đợt sạt lở vừa qua.',
  'Nước sinh hoạt chập chờn mấy tháng nay.',
]

/** People who registered for the sessions of the next weeks; a reception is full, so that some wait. */
export async function registrationRows(making: Making, sessions: Numbered<PlannedSession>[]): Promise<Batch> {
  const batch = emptyBatch()
  let id = FIRST_ID
  const soon = ({ plan }: Numbered<PlannedSession>) =>
    plan.state === 'announced' && plan.startsAt > making.now && plan.startsAt < making.now + 40 * DAY
  for (const session of sessions.filter(soon)) {
    const isReception = session.plan.what.kind === 'reception'
    const count = making.chance.between(6, isReception ? 11 : 14)
    let taken = 0
    for (let queueNumber = 1; queueNumber <= count; queueNumber++, id++) {
      const seats = await addOne(making, batch, {
        id,
        session,
        queueNumber,
        left: isReception ? RECEPTION_PLACES - taken : 999,
      })
      taken += seats
    }
  }
  return batch
}

interface Place {
  id: number
  session: Numbered<PlannedSession>
  queueNumber: number
  left: number
}

/** One registration with its person and event; gives the places it took, none where it waits. */
async function addOne(
  making: Making,
  batch: Batch,
  { id, session, queueNumber, left }: Place,
): Promise<number> {
  const { db, now, chance } = making
  const { plan, house } = session
  const name = personName(chance)
  const phone = examplePhone(chance)
  const email = chance.often(40) ? exampleAddress(name, chance.between(1, 99)) : ''
  const headCount = chance.often(80) ? 1 : chance.between(2, 9)
  const seats = seatsOf(headCount, headCount < 5 ? null : 2)
  const state = seats <= left ? ('confirmed' as const) : ('waiting' as const)
  const code = randomCode(chance.bytes(16), 8)
  const nonce = Array.from(chance.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const { followHash } = await making.receiptOf(nonce)
  const speaks = plan.what.kind === 'reception' || chance.often(40)
  const opened = timesOf(plan, now).announced
  const at = Math.min(opened + queueNumber * 3 * 3_600_000, now - (20 - queueNumber) * 60_000)
  batch.changes.push({
    subject: `registration:${id}`,
    step: 'register',
    head: 'new',
    at,
    actorId: null,
    data: { code, session: session.id, seats },
  })
  batch.statements.push(
    db.insert(people).values({ id, name, phone, email, hamletId: chance.pick(house.hamlets)?.id ?? null }),
    db.insert(registrations).values({
      id,
      code,
      sessionId: session.id,
      personId: id,
      intent: speaks ? 'speak' : 'attend',
      about: speaks ? chance.pick(MATTERS) : '',
      headCount,
      seats,
      state,
      queueNumber,
      nonce,
      followHash,
      contentDigest: nonce,
      searchKey: `${fold(name)} ${phone} ${code}`,
      createdAt: at,
      confirmedAt: state === 'confirmed' ? at : null,
      seq: 0,
      headHash: '',
      updatedAt: at,
    }),
  )
  return state === 'confirmed' ? seats : 0
}
