import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addAnswered } from '../support/answers.ts'
import { fillAround } from '../support/canary.ts'
import { form, type Office, openOffice, type StaffName } from '../support/office.ts'
import { routesOf } from '../support/public-walk.ts'
import { addOpinion, addSession } from '../support/records.ts'

/*
 * What is told apart as a denunciation, from whatever state and with everything that can stand around an opinion: afterwards every page, feed and export reads to the last figure as if
 * it had never come.
 */
const STATES = ['received', 'drafted', 'approved', 'answered', 'closed']
const LEFT = ['forwarded', 'merged']
const READERS: (StaffName | null)[] = [null, 'binh', 'quang', 'hanh', 'an']

/** Every page without a parameter, as everybody who is not its named reader. */
async function readAll(office: Office): Promise<Map<string, string>> {
  const read = new Map<string, string>()
  const pages = routesOf(office).filter(({ method, path }) => method === 'GET' && !path.includes(':'))
  for (const name of READERS) {
    for (const { path } of pages) {
      if (/dang-nhap|tai-khoan|\/moi$/.test(path)) continue
      const response = name ? await office.as(name)(path) : await office.visit(path)
      read.set(`${name ?? 'anybody'} ${path}`, `${response.status} ${plain(await response.text())}`)
    }
  }
  return read
}

const plain = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const differences = (before: Map<string, string>, after: Map<string, string>) =>
  [...after].filter(([where, text]) => before.get(where) !== text).map(([where]) => where)

test.each([...STATES, ...LEFT])(
  'from %s',
  async (state) => {
    const office = await openOffice()
    const session = await addSession(office, { state: 'held' })
    const other = await addAnswered(office, {}, { session })
    const before = await readAll(office)
    const isLeft = LEFT.includes(state)
    const opinion = await addOpinion(office, {
      session,
      person: {
        name: 'Người tố giác',
        phone: '0977000999',
        email: 'kin@example.vn',
        hamletId: 31,
        address: 'nhà',
      },
      set: {
        ...{ state, accepted_on: '2026-11-23', public_at: isLeft ? null : 1, due_on: '2026-11-20' },
        ...(['drafted', 'approved'].includes(state) && { agency_id: 11, officer_id: 102 }),
        ...(['answered', 'closed'].includes(state) && {
          answered_at: 2,
          disputed_at: state === 'answered' ? 3 : null,
        }),
        ...(state === 'closed' && { closed_at: 3 }),
        repeated_of_id: other.id,
      },
    })
    await fillAround(office, opinion, 'zqtocao')
    if (state === 'merged')
      await office.db.$client.execute({
        sql: "update departures set left_to = 'merged', into_opinion_id = ?",
        args: [other.id],
      })
    expect(differences(before, await readAll(office)).length).toBeGreaterThan(0)
    const separated = await office.as('thu')(paths.separation(opinion.code), form({ seq: 1 }))
    expect(separated.status).toBe(303)
    const after = await readAll(office)
    expect(differences(before, after)).toEqual([])
    office.close()
  },
  60_000,
)
