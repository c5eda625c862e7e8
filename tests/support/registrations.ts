import { eq } from 'drizzle-orm'
import { type NewRegistration, recordRegistration } from '../../db/records/registrations.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { tokenIn } from './asking.ts'
import { form, type Office } from './office.ts'

/** An office on a file, or one whose database answers over the network. */
type Registering = { db: Office['db']; platform: Pick<Office['platform'], 'newId' | 'clock'> }

/** What Mai writes. */
export const MAI = {
  name: 'Bùi Thị Mai',
  phone: '0987 654 321',
  email: '',
  hamlet: '31',
  people: '1',
  about: '',
}

/** A registration as the public form brings it in: of one person, whose number in the test is `n`. */
export function newRegistration(
  { platform }: Pick<Registering, 'platform'>,
  session: { id: number },
  overrides: Partial<NewRegistration> = {},
): NewRegistration {
  const id = platform.newId()
  return {
    id,
    code: `D${id}`,
    sessionId: session.id,
    personId: platform.newId(),
    person: { name: MAI.name, phone: '0987654321', email: '', hamletId: 31, address: '' },
    intent: 'attend',
    about: '',
    headCount: 1,
    seats: 1,
    nonce: `nonce-${id}`,
    followHash: `follow-${id}`,
    contentDigest: `digest-${id}`,
    searchKey: `bui thi mai 0987654321 d${id}`,
    at: platform.clock(),
    actorId: null,
    ...overrides,
  }
}

/** The same, stored. */
export async function addRegistration(
  office: Registering,
  session: { id: number },
  overrides: Partial<NewRegistration> = {},
) {
  const made = newRegistration(office, session, overrides)
  const outcome = await recordRegistration(office.db, made)
  if (!outcome.ok) throw new Error(`not recorded: ${outcome.conflict}`)
  return (await office.db.select().from(registrations).where(eq(registrations.id, made.id)))[0]!
}

/** Opens the form of a session and gives the token it carries. */
export async function openRegistration(office: Office, code: string): Promise<string> {
  return tokenIn(await (await office.visit(`/phien/${code}/dang-ky`)).text())
}

export function register(
  office: Office,
  code: string,
  fields: Record<string, string>,
  { peer }: { peer?: string } = {},
) {
  const init = form(fields)
  if (peer) Object.assign(init.headers as Record<string, string>, { 'x-test-peer': peer })
  return office.visit(`/phien/${code}/dang-ky`, init)
}
