import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addLine } from '../support/closing-lines.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, {
    startsAt: NOW - 3_600_000,
    endsAt: NOW + 3_600_000,
    state: 'in_progress',
  })
})
afterEach(() => office.close())

/** Trips of each page of the room, the stamp of the office and the sign-in among them. */
const PAGES: [name: string, address: (code: string) => string][] = [
  ['agenda', paths.agenda],
  ['brief', paths.brief],
  ['opening report', paths.openingReport],
  ['live', paths.live],
  ['live shell', paths.liveShell],
  ['late cards', paths.lateCards],
  ['projector', paths.projector],
  ['turns', paths.turns],
  ['attendance', paths.attendance],
  ['absent', paths.absent],
  ['count sheet', paths.countSheet],
  ['paper entry', paths.paperEntry],
  ['imports', paths.imports],
  ['closing sum', paths.closingSum],
  ['conclusion', paths.conclusion],
]

async function tripsOfAll() {
  const trips: Record<string, string> = {}
  for (const [name, address] of PAGES) {
    office.queries.reset()
    const { status } = await office.as('thu')(address(session.code))
    trips[name] = `${status} ${office.queries.trips()}`
  }
  return trips
}

test('a page of the room takes the same few trips with three opinions and with thirty', async () => {
  for (let i = 0; i < 3; i++) await addLine(office, session, { outcome: 'answered_here', answer: 'Đã làm.' })
  const few = await tripsOfAll()
  for (let i = 0; i < 27; i++) await addLine(office, session, { outcome: 'answered_here', answer: 'Đã làm.' })
  expect(await tripsOfAll()).toEqual(few)
  const three = ['agenda', 'live shell', 'late cards', 'projector', 'turns', 'attendance', 'absent']
  const also = ['paper entry', 'imports', 'closing sum', 'conclusion']
  const four = ['brief', 'opening report', 'live', 'count sheet']
  expect(few).toEqual({
    ...Object.fromEntries([...three, ...also].map((name) => [name, '200 3'])),
    ...Object.fromEntries(four.map((name) => [name, '200 4'])),
  })
}, 60_000)
