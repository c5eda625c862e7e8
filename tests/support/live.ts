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
/** What was said in everything recorded, or in what was recorded of one session, in the order of the numbers. */
export async function storedTexts(office: Office, session?: { id: number }) {
  const all = await stored(office)
  const own = session ? all.filter(({ sessionId }) => sessionId === session.id) : all
  return own.map(({ originalText }) => originalText)
}
export const storedPeople = (office: Office) => office.db.select().from(people).orderBy(people.id)

/** How the script that opens the page without a network is served: its status, its type, where it may work, how long it is kept. */
export async function servedWorker(visit: (path: string) => Promise<Response>) {
  const script = await visit('/truc-tiep.js')
  const heads = ['content-type', 'service-worker-allowed', 'cache-control'].map((name) =>
    script.headers.get(name),
  )
  return { heads: [script.status, ...heads], text: await script.text() }
}
export const WORKER_HEADS = [200, 'text/javascript; charset=utf-8', '/lam-viec/phien/', 'no-cache']

export const entryPath = (session: { code: string }) => `${livePath(session)}/ghi`

/** What a device sends by itself; as Thu unless said otherwise. */
export function entry(fields: Record<string, string | number>): RequestInit {
  const all = { key: newKey(), author: 101, device: '00000000000000aa', device_seq: 1, age: 0, ...fields }
  const init = form(all as Record<string, string | number>)
  return { ...init, headers: { ...init.headers, accept: 'application/json' } }
}
export const cardEntry = (fields: Record<string, string | number> = {}) =>
  entry({ entry: 'card', ...SAID, ...fields })
export const answerEntry = (fields: Record<string, string | number>) =>
  entry({ entry: 'answer', text: 'Sẽ sửa.', leader_id: 61, seen: 0, ...fields })
