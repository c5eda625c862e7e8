import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { people } from '../../db/schema/people.ts'
import { runCommand } from '../../src/commands/commands.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { addFile } from '../support/stored-files.ts'

let office: Office
let folder: string
beforeEach(async () => {
  office = await openOffice()
  folder = join(office.filesFolder, '..')
})
afterEach(() => office.close())

const WORKING = { set: { state: 'assigned' } }

/** Types `npx doithoai …` against a database in the office's folder; gives the exit code and what was said. */
async function type(args: string[], file = 'office.db') {
  const said: string[] = []
  const host = {
    env: {
      DATABASE_URL: `file:${join(folder, file)}`,
      SECRET_KEY: office.platform.secretKey,
      FILES_DIR: office.filesFolder,
    },
    say: (line: string) => void said.push(line),
    listen: () => Promise.reject(new Error('a command does not listen')),
    tryListening: () => Promise.reject(new Error('a command does not listen')),
  }
  return { code: await runCommand(args, host), said: said.join('\n') }
}
const names = async () => (await office.db.select().from(people).orderBy(people.id)).map(({ name }) => name)

test('an operator erases by either code, is told what was done, and the ledger holds', async () => {
  const opinion = await addOpinion(office, WORKING)
  const second = await addOpinion(office, WORKING)
  const file = await addFile(office, opinion, { purpose: 'asker', addedBy: null, name: 'anh.pdf' })
  await office.visit(`/theo-doi/${opinion.secret}/xoa-du-lieu`, form({ sure: 'yes' }))
  expect(await type(['erase-person', opinion.code])).toEqual({
    code: 2,
    said: `Would erase the personal data of opinion ${opinion.code}. Add --yes to do it.`,
  })
  expect(await names()).toEqual(['Hoàng Thị Lan', 'Hoàng Thị Lan'])
  expect(await type(['erase-person', opinion.code.toLowerCase(), '--yes'])).toEqual({
    code: 0,
    said: `Erased the personal data of opinion ${opinion.code} and 1 files.`,
  })
  expect((await type(['erase-person', opinion.code, '--yes'])).said).toContain('were erased before')
  expect((await type(['erase-person', second.receiptCode, '--yes'])).code).toBe(0)
  expect(await names()).toEqual(['', ''])
  const [last] = (await eventsOf(office.db, `opinion:${opinion.id}`)).slice(-1)
  expect([last!.step, last!.actorId, last!.data.by]).toEqual(['erase', null, 'command'])
  const { rows } = await office.db.$client.execute('select code, file_key from attachments')
  expect(rows.map(({ code, file_key: key }) => [code, key])).toEqual([[file, '']])
  const { rows: asked } = await office.db.$client.execute('select outcome, decided_by from erasures')
  expect(asked.map(({ outcome, decided_by: by }) => [outcome, by])).toEqual([['erased', null]])
  const verified = await type(['verify'])
  expect([verified.code, verified.said.includes('The personal data of 2 persons were erased')]).toEqual([
    0,
    true,
  ])
})

test('what is kept apart, or is nowhere, reads alike; without a code the help is shown', async () => {
  const apart = await addOpinion(office, { set: { state: 'separate' } })
  for (const code of [apart.code, apart.receiptCode, 'KHONGCO']) {
    expect(await type(['erase-person', code, '--yes'])).toEqual({
      code: 1,
      said: `There is no opinion with the code ${code}.`,
    })
  }
  expect((await type(['erase-person'])).code).toBe(2)
  expect((await type(['erase-person', '--from'])).code).toBe(2)
  expect((await type(['erase-person', '--help'])).code).toBe(0)
  expect(await names()).toEqual(['Hoàng Thị Lan'])
})

test('after a backup was restored, what was erased since is erased once more', async () => {
  const opinion = await addOpinion(office, WORKING)
  await addOpinion(office, WORKING)
  expect((await type(['backup', join(folder, 'copy.db')])).code).toBe(0)
  await type(['erase-person', opinion.code, '--yes'])
  const from = ['erase-person', '--from', join(folder, 'office.db')]
  expect(await type(from, 'copy.db')).toEqual({
    code: 2,
    said: 'Would erase 1 persons once more. Add --yes to do it.',
  })
  const done = await type([...from, '--yes'], 'copy.db')
  expect([done.code, done.said.startsWith('Erased 1 persons')]).toEqual([0, true])
  expect((await type([...from, '--yes'], 'copy.db')).said).toContain('Erased 0 persons')
  const verified = await type(['verify'], 'copy.db')
  expect([verified.code, verified.said.includes('of 1 persons')]).toEqual([0, true])
  expect((await type(['erase-person', '--from', join(folder, 'none.db'), '--yes'])).code).toBe(2)
})
