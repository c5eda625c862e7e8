import { eq } from 'drizzle-orm'
import { inquiries, supports } from '../../db/schema/agency-work.ts'
import { assignments } from '../../db/schema/handling.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { roles, signIns, users } from '../../db/schema/people.ts'
import { write } from '../../db/write.ts'
import { sha256Hex } from '../../src/http/keys.ts'
import { NOW, type Office } from './office.ts'

/** Further officers of unit 1: Mai of agency 12, Hoa of agency 11 beside Quang. Each signs in with `doithoai=token-<name>`. */
export const OFFICERS = {
  mai: { id: 201, name: 'Đinh Thị Mai', agencyId: 12 },
  hoa: { id: 202, name: 'Tạ Ngọc Hoa', agencyId: 11 },
} as const
export type OfficerName = keyof typeof OFFICERS

/** Brings the further officers into the office. */
export async function addOfficers(office: Office): Promise<void> {
  const { db } = office
  const long = NOW + 365 * 86_400_000
  for (const [username, { id, name, agencyId }] of Object.entries(OFFICERS)) {
    await write(db, {
      at: NOW,
      actorId: null,
      changes: [{ subject: `user:${id}`, step: 'add', head: 'new' }],
      statements: [
        db.insert(users).values({
          ...{ id, username, name, passwordHash: 'none', mustChangePassword: false, createdAt: NOW },
        }),
        db.insert(roles).values({ userId: id, unitId: 1, role: 'officer', agencyId, fromAt: NOW }),
        db.insert(signIns).values({
          ...{ id: id + 1000, userId: id, tokenHash: await sha256Hex(`token-${username}`) },
          ...{ createdAt: NOW, seenAt: NOW, expiresAt: long, endsAt: long, awaitsSecondFactor: false },
        }),
      ],
    })
  }
}

/** Asks the app as one of the further officers. */
export const asOfficer =
  (office: Office, name: OfficerName) =>
  (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.append('cookie', `doithoai=token-${name}`)
    return office.visit(path, { ...init, headers })
  }

/** The running line of an agency, as giving an opinion to it makes one. */
export async function addAssignment(office: Office, opinionId: number, agencyId = 11) {
  const id = office.platform.newId()
  await office.db.insert(assignments).values({
    ...{ id, opinionId, agencyId, dueOn: '2026-12-20', note: '', assignedBy: 101, assignedAt: NOW },
  })
  return id
}

/** Agency 12 is asked for its part. */
export async function addSupport(
  office: Office,
  opinionId: number,
  set: Partial<typeof supports.$inferInsert> = {},
) {
  const id = office.platform.newId()
  await office.db.insert(supports).values({
    ...{ id, opinionId, agencyId: 12, part: 'Cho biết số hộ nghèo.', dueOn: '2026-12-10' },
    ...{ askedBy: 102, askedAt: NOW, ...set },
  })
  return id
}

/** The asker is asked something. */
export async function addInquiry(
  office: Office,
  opinionId: number,
  set: Partial<typeof inquiries.$inferInsert> = {},
) {
  const id = office.platform.newId()
  await office.db.insert(inquiries).values({
    ...{ id, opinionId, question: 'Đoạn lún dài bao nhiêu mét?', askedBy: 102, askedAt: NOW, ...set },
  })
  return id
}

export const opinionRow = async (office: Office, id: number) =>
  (await office.db.select().from(opinions).where(eq(opinions.id, id)))[0]!
export const supportRows = (office: Office) => office.db.select().from(supports).orderBy(supports.id)
export const inquiryRows = (office: Office) => office.db.select().from(inquiries).orderBy(inquiries.id)
export const assignmentRows = (office: Office) => office.db.select().from(assignments).orderBy(assignments.id)
