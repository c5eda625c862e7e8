import { afterEach, beforeEach, expect, test } from 'vitest'
import { SESSION_KINDS, SESSION_STATES } from '../../src/domain/session.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

/** The ways that the page of a session offers into its room. */
function linksIn(html: string): string[] {
  const links = /<nav class="room-links".*?<\/nav>/s.exec(html)?.[0] ?? ''
  return [...links.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
}

test.each(SESSION_KINDS)(
  'every way into the room of a %s leads somewhere, for whoever is shown it',
  async (kind) => {
    const form = 'periodic'
    let shown = 0
    for (const state of SESSION_STATES) {
      const { code } = await addSession(office, {
        kind,
        form,
        state,
        startsAt: NOW - 3_600_000,
        venueId: null,
      })
      for (const who of ['thu', 'binh', 'hanh'] as const) {
        const page = await (await office.as(who)(`/lam-viec/phien/${code}`)).text()
        for (const href of linksIn(page)) {
          shown++
          expect([state, who, href, (await office.as(who)(href)).status]).toEqual([state, who, href, 200])
        }
      }
    }
    expect(shown).toBeGreaterThan(10)
  },
)

test('who takes no part in the room is shown no way into it', async () => {
  const { code } = await addSession(office, { state: 'in_progress', startsAt: NOW - 3_600_000 })
  expect(linksIn(await (await office.as('thu')(`/lam-viec/phien/${code}`)).text()).length).toBeGreaterThan(0)
  for (const who of ['quang', 'oanh', 'an'] as const)
    expect((await office.as(who)(`/lam-viec/phien/${code}`)).status).toBe(404)
})
