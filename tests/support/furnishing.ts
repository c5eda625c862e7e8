import type { Db } from '../../db/database.ts'
import { agencies, hamlets, installation, leaders, units, venues } from '../../db/schema/office.ts'
import { roles, signIns, users } from '../../db/schema/people.ts'
import { write } from '../../db/write.ts'
import { scryptBytes } from '../../src/commands/node-platform.ts'
import { sha256Hex } from '../../src/http/keys.ts'
import { STAFF, TEST_COST, TEST_PASSWORD } from './staff.ts'

const FROM = { fromOn: '2025-07-01' }

/** The rows of the office we know, as they stand at `at`, epoch ms: everybody of the staff is signed in with `token-<name>` for good. */
export async function furnish(db: Db, at: number): Promise<void> {
  await write(db, {
    at,
    actorId: null,
    changes: [{ subject: 'installation:1', step: 'furnish', head: 'latest' }],
    statements: [...placesOf(db, at), ...leadersOf(db), ...(await staffOf(db, at))],
  })
}

/** The installation and its units, with hamlets, agencies and halls. */
function placesOf(db: Db, at: number) {
  return [
    db.insert(installation).values({
      id: 1,
      installationId: 'test-office',
      isSample: false,
      setupCodeHash: null,
      createdAt: at,
    }),
    db.insert(units).values({ id: 9, slug: 'tinh-mau', name: 'Tỉnh Mẫu', level: 'province', ...FROM }),
    db.insert(units).values([
      {
        id: 1,
        slug: 'xa-dong',
        name: 'Xã Đông',
        level: 'commune',
        parentId: 9,
        phone: '0200 000 111',
        denunciationDesk: 'Thanh tra tỉnh',
        ...FROM,
      },
      { id: 2, slug: 'xa-tay', name: 'Xã Tây', level: 'commune', parentId: 9, ...FROM },
    ]),
    db.insert(hamlets).values([
      { id: 31, unitId: 1, name: 'Thôn Thượng', ...FROM },
      { id: 32, unitId: 1, name: 'Thôn Hạ', ...FROM },
      { id: 41, unitId: 2, name: 'Thôn Tây', ...FROM },
    ]),
    db.insert(agencies).values([
      { id: 11, unitId: 1, name: 'Phòng Kinh tế', shortName: 'KT', ...FROM },
      { id: 12, unitId: 1, name: 'Phòng Văn hóa – Xã hội', shortName: 'VHXH', ...FROM },
      { id: 21, unitId: 2, name: 'Phòng Kinh tế', shortName: 'KT', ...FROM },
    ]),
    db.insert(venues).values([
      { id: 51, unitId: 1, name: 'Hội trường UBND xã Đông', address: 'Thôn Thượng', seats: 200, ...FROM },
      { id: 52, unitId: 2, name: 'Nhà văn hóa xã Tây', address: 'Thôn Tây', seats: 120, ...FROM },
    ]),
  ] as const
}

function leadersOf(db: Db) {
  return [
    db.insert(leaders).values([
      {
        id: 61,
        unitId: 1,
        name: 'Lê Thanh Bình',
        body: 'peoples_committee',
        office: 'Chủ tịch UBND xã',
        isHead: true,
        ...FROM,
      },
      {
        id: 62,
        unitId: 1,
        name: 'Ngô Văn Sơn',
        body: 'party_committee',
        office: 'Bí thư Đảng ủy xã',
        isHead: true,
        ...FROM,
      },
      {
        id: 71,
        unitId: 2,
        name: 'Hà Văn Tám',
        body: 'peoples_committee',
        office: 'Chủ tịch UBND xã',
        isHead: true,
        ...FROM,
      },
    ]),
  ] as const
}

/** Accounts with their roles and sign-ins. */
async function staffOf(db: Db, at: number) {
  const staff = Object.entries(STAFF)
  const passwordHash = await testHash()
  // Some tests serve the office by the clock on the wall, in whatever year they run.
  const until = Date.UTC(2100, 0)
  return [
    db.insert(users).values(
      staff.map(([, { id, username, name }]) => ({
        id,
        username,
        name,
        passwordHash,
        mustChangePassword: false,
        createdAt: at,
      })),
    ),
    db
      .insert(roles)
      .values(
        staff.flatMap(([, { id: userId, held }]) =>
          held.map(([role, unitId, agencyId]) => ({ userId, unitId, role, agencyId, fromAt: at })),
        ),
      ),
    db.insert(signIns).values(
      await Promise.all(
        staff.map(async ([name, { id }]) => ({
          id: id + 1000,
          userId: id,
          tokenHash: await sha256Hex(`token-${name}`),
          createdAt: at,
          seenAt: at,
          expiresAt: until,
          endsAt: until,
          awaitsSecondFactor: false,
        })),
      ),
    ),
  ] as const
}

async function testHash(): Promise<string> {
  const { N, r, p } = TEST_COST
  const salt = new Uint8Array(16)
  const key = await scryptBytes(TEST_PASSWORD, salt, TEST_COST)
  const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
  return `scrypt$${N}$${r}$${p}$${b64(salt)}$${b64(key)}`
}
