import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addAnswer, addAnswered, addAssigned } from '../support/answers.ts'
import { addCommitment } from '../support/commitments.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
}, 120_000)
afterAll(() => office.end())

const SHOTS = process.env.SHOTS

test('commitments by keyboard and eye: no page breaks a rule of axe, at 360 and 1280 px', async () => {
  const opinion = await addAnswered(office)
  const kept = await addCommitment(office, { opinionId: opinion.id, answerId: opinion.answer })
  await addCommitment(office, {
    opinionId: opinion.id,
    answerId: opinion.answer,
    what: 'Việc quá hạn',
    dueOn: '2026-11-01',
  })
  const drafted = await addAssigned(office, { state: 'drafted' })
  await addAnswer(office, drafted.id, { text: 'Phòng Kinh tế sẽ vá xong trước ngày 15/12/2026.' })
  const pages: [string, string][] = [
    ['', paths.publicCommitments],
    ['', paths.opinion(opinion.code)],
    ['thu', paths.commitments],
    ['thu', paths.staffCommitment(kept.code)],
    ['thu', paths.opinionCommitments(drafted.code)],
    ['thu', paths.staffOpinion(drafted.code)],
    ['binh', paths.closeOut],
  ]
  for (const width of [360, 1280]) {
    for (const [i, [name, path]] of pages.entries()) {
      const visitor = await office.open({ viewport: { width, height: 900 } })
      if (name) {
        await visitor.page
          .context()
          .addCookies([{ name: 'doithoai', value: `token-${name}`, url: office.address }])
      }
      await visitor.go(path)
      expect([path, await visitor.axe()]).toEqual([path, []])
      if (SHOTS) await visitor.page.screenshot({ path: `${SHOTS}/${i}-${width}.png`, fullPage: true })
      await visitor.page.close()
    }
  }
  expect(office.complaints).toEqual([])
}, 120_000)
