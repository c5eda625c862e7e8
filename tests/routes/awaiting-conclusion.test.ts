import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { readable } from '../support/asking.ts'
import { conclude, type HeldSession, issueNotice, openHeld } from '../support/concluding.ts'
import { NOW, type Office } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
let session: HeldSession
beforeEach(async () => {
  ;({ office, session } = await openHeld())
})
afterEach(() => office.close())

const page = async (who: 'thu' | 'binh' | 'quang', address: string) =>
  readable(await (await office.as(who)(address)).text())
const TILE = 'Kết luận buổi, chậm nhất ngày 03/12/2026'

test('a dialogue that is over leads to its conclusion until the notice is issued', async () => {
  const shown = await page('thu', paths.staffSession(session.code))
  expect(shown).toContain('Thông báo kết luận phải ban hành chậm nhất ngày 03/12/2026.')
  expect(shown).toContain('Kết luận buổi')
  expect(await page('thu', paths.desk)).toContain(TILE)
  expect(await page('binh', paths.desk)).toContain(TILE)
  expect(await page('quang', paths.desk)).not.toContain(TILE)

  await conclude(office, session.code)
  expect(await page('thu', paths.desk)).toContain(TILE)
  await issueNotice(office, session.code)
  expect(await page('thu', paths.desk)).not.toContain(TILE)
  expect(await page('thu', paths.staffSession(session.code))).not.toContain('phải ban hành')
})

test('being late is said, and what was concluded before conclusions were written here waits for none', async () => {
  office.at(NOW + 11 * 86_400_000)
  expect(await page('thu', paths.staffSession(session.code))).toContain(
    'Đã quá hạn ban hành thông báo kết luận (chậm nhất ngày 03/12/2026).',
  )
  const old = await addSession(office, { startsAt: NOW - 86_400_000, state: 'concluded' })
  expect(await page('thu', paths.staffSession(old.code))).not.toContain('ban hành thông báo')
})
