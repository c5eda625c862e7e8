import { type NewOpinion, recordOpinion } from '../../db/records/opinions.ts'
import { sessionLeaders, sessions } from '../../db/schema/sessions.ts'
import { write } from '../../db/write.ts'
import { dayOf } from '../../src/domain/day.ts'
import { toHex } from '../../src/http/keys.ts'
import { receiptOf } from '../../src/http/receipts.ts'
import { NOW, type Office } from './office.ts'

const DAY = 86_400_000

/** A dialogue of unit 1 on 4 December 2026, 08:00–11:30, announced, taking questions now; `overrides` change any column. */
export async function addSession(
  office: { db: Office['db']; platform: Pick<Office['platform'], 'newId'> },
  overrides: Partial<typeof sessions.$inferInsert> = {},
) {
  const id = overrides.id ?? office.platform.newId()
  const startsAt = overrides.startsAt ?? Date.UTC(2026, 11, 4, 1, 0)
  const session = {
    id,
    code: `S${id % 1_000_000}`,
    unitId: 1,
    kind: 'dialogue' as const,
    form: 'periodic' as const,
    body: 'peoples_committee' as const,
    theme: 'Đường liên thôn và nước sạch',
    bring: '',
    venueId: 51,
    startsAt,
    endsAt: startsAt + 3.5 * 3_600_000,
    questionsFrom: NOW - 7 * DAY,
    questionsUntil: startsAt - DAY,
    state: 'announced' as const,
    announcedAt: NOW - 7 * DAY,
    seq: 0,
    headHash: '',
    createdAt: NOW - 8 * DAY,
    updatedAt: NOW - 7 * DAY,
    ...overrides,
  }
  await write(office.db, {
    at: session.createdAt,
    actorId: 101,
    changes: [{ subject: `session:${id}`, step: 'plan', head: 'new' }],
    statements: [
      office.db.insert(sessions).values(session),
      office.db
        .insert(sessionLeaders)
        .values({ sessionId: id, leaderId: session.unitId === 1 ? 61 : 71, part: 'chair' }),
    ],
  })
  return session
}

/** An opinion of Lan's, as the public form brings it in; `set` then changes columns of the stored row (state, publicAt, agencyId …) for the test's purpose. */
export async function addOpinion(
  office: Office,
  {
    session = null,
    set = {},
    ...overrides
  }: Partial<NewOpinion> & {
    session?: { id: number } | null
    set?: Record<string, string | number | null>
  } = {},
) {
  const { platform, db } = office
  const id = platform.newId()
  const nonce = toHex(platform.random(16))
  const receipt = await receiptOf(platform.secretKey, nonce, 0)
  const now = platform.clock()
  const opinion: NewOpinion = {
    id,
    code: `K${id % 10_000_000}`,
    personId: platform.newId(),
    person: { name: 'Hoàng Thị Lan', phone: '0912345678', email: '', hamletId: 31, address: '' },
    unitId: 1,
    sessionId: session?.id ?? null,
    source: 'advance_web',
    kind: 'question',
    topic: 'roads',
    place: 'đoạn trước nhà văn hóa',
    text: 'Đường liên thôn bị lún, bao giờ được sửa?',
    publishName: false,
    receivedAt: now,
    receivedOn: dayOf(now),
    notice: { on: '2026-12-08', rule: 'PARTY_FIRST_NOTICE', provisional: false, calendarVersion: 1 },
    due: { on: '2026-12-24', rule: 'AGENCY_RESULT', provisional: false, calendarVersion: 1 },
    receipt: { nonce, salt: 0, followHash: receipt.followHash, receiptCodeHash: receipt.receiptCodeHash },
    digestKey: 'k',
    textDigest: 'd',
    formToken: null,
    actorId: null,
    ...overrides,
  }
  const outcome = await recordOpinion(db, opinion)
  if (!outcome.ok) throw new Error(`the test's opinion was not stored: ${outcome.conflict}`)
  const entries = Object.entries(set)
  if (entries.length > 0) {
    const columns = entries.map(([name]) => `${name} = ?`).join(', ')
    await db.$client.execute({
      sql: `update opinions set ${columns} where id = ?`,
      args: [...entries.map(([, value]) => value), id],
    })
  }
  return { ...opinion, secret: receipt.secret, receiptCode: receipt.code }
}
