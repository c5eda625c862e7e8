import { opinions } from '../../db/schema/opinions.ts'
import { people } from '../../db/schema/people.ts'
import { form, NOW, type Office } from './office.ts'
import { addSession } from './records.ts'

/** A dialogue of unit 1 that began with the test's own hour. */
export const addRunning = (office: Office, overrides: Parameters<typeof addSession>[1] = {}) =>
  addSession(office, { startsAt: NOW, state: 'in_progress', ...overrides })

/** What a clerk types of a speaker. */
export const SAID = {
  name: 'Bùi Văn Khải',
  hamlet: 32,
  text: 'Cống thoát nước đầu thôn bị tắc.',
  topic: 'irrigation',
  kind: 'feedback',
}

let keys = 0
/** A key as an empty form brings it. */
export const newKey = () => (++keys).toString(16).padStart(32, '0')

/** A posted card. */
export const card = (fields: Partial<Record<string, string | number>> = {}, { hx = false } = {}) =>
  form({ key: newKey(), ...SAID, ...fields } as Record<string, string | number>, { hx })

export const livePath = (session: { code: string }) => `/lam-viec/phien/${session.code}/truc-tiep`
export const notePath = (session: { code: string }, opinion: { code: string }) =>
  `${livePath(session)}/${opinion.code}/tra-loi`

export const keyIn = (html: string) => /name="key" value="([0-9a-f]{32})"/.exec(html)?.[1]

/** Everything recorded, in the order of the numbers. */
export const stored = (office: Office) => office.db.select().from(opinions).orderBy(opinions.number)
export const storedPeople = (office: Office) => office.db.select().from(people).orderBy(people.id)
