import { eq } from 'drizzle-orm'
import { visits } from '../../db/schema/reception.ts'
import { form, NOW, type Office, type StaffName } from './office.ts'
import { addSession } from './records.ts'

/** A reception day of unit 1 that began with the test's own hour. */
export const addReception = (office: Office, overrides: Parameters<typeof addSession>[1] = {}) =>
  addSession(office, {
    kind: 'reception',
    form: 'regular',
    theme: 'Tiếp công dân thường xuyên',
    startsAt: NOW,
    state: 'in_progress',
    ...overrides,
  })

type Fields = Record<string, string | number>
type Posted = { as?: StaffName; hx?: boolean }

let keys = 0
/** A key as an empty form brings it. */
export const newKey = () => (++keys).toString(16).padStart(32, 'a')

/** Who comes, as the desk types it. */
export const LAN: Fields = { name: 'Hoàng Thị Lan', hamlet: 31, phone: '0912345678' }
/** A matter, as it is typed while somebody speaks. */
export const ROAD: Fields = { text: 'Đường ngõ 4 ngập khi mưa.', topic: 'roads', kind: 'recommendation' }
/** A line of the register with everything that the end of a visit asks for; the receiver is the head. */
export const LINE: Fields = {
  ...LAN,
  address: 'Ngõ 4',
  identity_kind: 'identity_card',
  identity_number: '020123456789',
  kind: 'recommendation',
  repeated: 'first',
  leader_id: 61,
  first_answer: 'accepted',
}

const root = (session: { code: string }) => `/lam-viec/phien/${session.code}`
export const deskPath = (session: { code: string }) => `${root(session)}/truc-tiep`
export const visitsPath = (session: { code: string }) => `${root(session)}/luot-tiep`
export const visitPath = (session: { code: string }, id: number) => `${visitsPath(session)}/${id}`
export const registerPath = (session: { code: string }) => `${root(session)}/so-tiep-dan`

/** Everything that a test posts at the desk of one session. */
export function deskOf(office: Office, session: { id: number; code: string }) {
  const post = (path: string, fields: Fields, { as = 'thu', hx = false }: Posted = {}) =>
    office.as(as)(path, form(fields, { hx }))
  const all = () =>
    office.db.select().from(visits).where(eq(visits.sessionId, session.id)).orderBy(visits.number)
  const one = async (number: number) => (await all()).find((visit) => visit.number === number)!
  const press = async (
    number: number,
    step: string,
    { seen, ...posted }: Posted & { seen?: number } = {},
  ) => {
    const { id, seq } = await one(number)
    return post(`${visitPath(session, id)}/goi`, { step, seen: seen ?? seq, from: 'queue' }, posted)
  }
  return {
    all,
    one,
    press,
    arrive: (fields: Fields = {}, posted: Posted = {}) =>
      post(visitsPath(session), { key: newKey(), ...LAN, ...fields }, posted),
    matter: async (number: number, fields: Fields = {}, posted: Posted = {}) =>
      post(
        `${visitPath(session, (await one(number)).id)}/vu-viec`,
        { key: newKey(), ...ROAD, ...fields },
        posted,
      ),
    line: async (number: number, fields: Fields = {}, posted: Posted = {}) => {
      const { id, seq } = await one(number)
      return post(visitPath(session, id), { seen: seq, do: 'finish', ...LINE, ...fields }, posted)
    },
    /** Called and come in. */
    receive: async (number: number) => {
      await press(number, 'call')
      await press(number, 'receive')
    },
  }
}
