import { instantOf } from '../../src/domain/day.ts'
import { form, type Office } from './office.ts'
import { addSession } from './records.ts'

/** A session that is announced for this very morning, and one of the same unit that may take over what it holds. */
export async function addPair(office: Office, overrides: Parameters<typeof addSession>[1] = {}) {
  const session = await addSession(office, {
    registers: true,
    startsAt: instantOf('2026-11-23', '10:00'),
    endsAt: instantOf('2026-11-23', '11:30'),
    questionsUntil: instantOf('2026-11-23', '10:00'),
    ...overrides,
  })
  const later = {
    registers: true,
    theme: 'Buổi tiếp theo',
    startsAt: instantOf('2026-12-17', '08:00'),
    venueId: null,
  }
  const { kind = 'dialogue', form: of = 'periodic' } = overrides
  return { session, other: await addSession(office, { ...later, kind, form: of }) }
}

type Fields = Record<string, string | number>

/** Cancels or postpones, as the secretary's page does it; `to` takes over. */
export const callOff = (
  office: Office,
  session: { code: string },
  way: 'huy' | 'hoan',
  to: { id: number } | null = null,
) => post(office, session, way, { reason: 'Bão số 5', ...(to && { carry_to: to.id }) })

/** Moves it to another time of a day. */
export const moveTo = (
  office: Office,
  session: { code: string },
  [day, from, until]: [string, string, string],
  fields: Fields = {},
) =>
  post(office, session, 'doi-lich', {
    ...{ starts_at: `${day}T${from}`, ends_at: `${day}T${until}`, venue: 51, online_url: '' },
    ...{ questions: 'usual', reason: 'Mất điện', late_reason: 'Mất điện đột xuất', ...fields },
  })

async function post(office: Office, { code }: { code: string }, way: string, fields: Fields) {
  const address = `/lam-viec/phien/${code}/${way}`
  const html = await (await office.as('thu')(address)).text()
  const seen = Number(/name="seen" value="(\d+)"/.exec(html)?.[1])
  return office.as('thu')(address, form({ seen, ...fields }))
}
