import { asc } from 'drizzle-orm'
import { recordAttendances } from '../../db/records/attendances.ts'
import type { NewRegistration } from '../../db/records/registrations.ts'
import { attendances } from '../../db/schema/room.ts'
import { fold } from '../../src/domain/folding.ts'
import { registrationHash, registrationSecret } from '../../src/http/registration-links.ts'
import { NOW, type Office } from './office.ts'
import { addSession } from './records.ts'
import { addRegistration } from './registrations.ts'

/** A dialogue that began an hour ago. */
export function addHall(office: Office, overrides: Parameters<typeof addSession>[1] = {}) {
  const startsAt = NOW - 3_600_000
  return addSession(office, { state: 'in_progress', registers: true, startsAt, ...overrides })
}

export const doorOf = ({ code }: { code: string }) => `/lam-viec/phien/${code}/diem-danh`

/** Somebody who registered, whose slip can be scanned: `secret` is what its QR holds. */
export async function addGuest(
  office: Office,
  session: { id: number },
  {
    name = 'Bùi Thị Mai',
    phone = '0987654321',
    hamletId = 31 as number | null,
    ...rest
  }: Partial<Omit<NewRegistration, 'person'> & { name: string; phone: string; hamletId: number | null }> = {},
) {
  const { platform } = office
  const id = platform.newId()
  const code = `D${id % 10_000_000}`
  const nonce = `nonce-${id}`
  const secret = await registrationSecret(platform.secretKey, nonce)
  const registration = await addRegistration(office, session, {
    id,
    code,
    nonce,
    followHash: await registrationHash(platform.secretKey, secret),
    person: { name, phone, email: '', hamletId, address: '' },
    searchKey: `${fold(name)} ${phone} ${code.toLowerCase()}`,
    actorId: 101,
    ...rest,
  })
  return { ...registration, secret }
}

/** All lines of presence, those that were taken back too, in the order in which they came. */
export const linesOf = ({ db }: Office) => db.select().from(attendances).orderBy(asc(attendances.id))

/** The key that an empty form gives out. */
export const keyIn = (html: string) => /name="key" value="([0-9a-f]{32})"/.exec(html)![1]!
export const newKey = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex')

/** Somebody who came to a session without having registered, for a group. */
export async function addLine(office: Office, session: { id: number }, typed = () => 'Lò Thị Sen') {
  const [id, personId] = [office.platform.newId(), office.platform.newId()]
  const by = { actorId: 101, at: NOW }
  const person = { name: typed(), phone: '0912345679', hamletId: 31 }
  const group = { hamletId: 31, groupName: typed(), headCount: 6, representatives: 2 }
  const line = { id, key: `line${id}`, way: 'walk_in' as const, personId, person, ...group }
  const outcome = await recordAttendances(office.db, session.id, [line], by)
  if (!outcome.ok) throw new Error(`not recorded: ${outcome.conflict}`)
  return id
}

/** Somebody who came, and somebody who registered and did not. */
export async function fillDoor(office: Office, session: { id: number }, typed: () => string) {
  await addLine(office, session, typed)
  await addGuest(office, session, { name: typed() })
}

/** What a post at the door names: a line to take back, and a registration under this code. */
export async function attended(office: Office, registration: string) {
  const session = await addHall(office, { venueId: null })
  await addGuest(office, session, { code: registration })
  return { code: session.code, id: await addLine(office, session) }
}
