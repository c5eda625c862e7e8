import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from '../../src/commands/commands.ts'
import { paths } from '../../src/paths.ts'
import { addLine } from '../support/closing-lines.ts'
import { conclude, type HeldSession, issueNotice, openHeld } from '../support/concluding.ts'
import type { Office } from '../support/office.ts'

let office: Office
let session: HeldSession
beforeEach(async () => {
  ;({ office, session } = await openHeld())
  await addLine(office, session, { outcome: 'answered_here', answer: 'Đường được sửa xong trong tuần này.' })
  await conclude(office, session.code, [], { text: 'Các cơ quan làm đúng hạn.' })
})
afterEach(() => office.close())

async function verify(...args: string[]) {
  const said: string[] = []
  const host = {
    env: {
      DATABASE_URL: `file:${join(office.filesFolder, '..', 'office.db')}`,
      FILES_DIR: office.filesFolder,
    },
    say: (line: string) => void said.push(line),
    listen: () => Promise.reject(new Error('a command does not listen')),
    tryListening: () => Promise.reject(new Error('a command does not listen')),
  }
  return { code: await runCommand(['verify', ...args], host), said: said.join('\n') }
}
const codesIn = (text: string) => [...text.matchAll(/\b[0-9a-f]{64}\b/g)].map(([code]) => code)
const foot = async () => codesIn(await (await office.as('thu')(paths.minutes(session.code))).text())

test('prints the codes at the foot of the minutes, and that they agree with those of the notice', async () => {
  await issueNotice(office, session.code)
  const { code, said } = await verify('--session', session.code)
  const printed = await foot()
  expect(printed.length).toBe(2)
  expect([code, codesIn(said)]).toEqual([0, [...printed, ...printed]])
  expect(said).toContain('They agree.')
})

test('before the notice there is nothing to agree with', async () => {
  const { code, said } = await verify('--session', session.code)
  expect([code, codesIn(said)]).toEqual([1, await foot()])
  expect(said).toContain('No notice of its conclusion was issued.')
})

test('says so where the session went on after its notice, and still prints what the notice was issued with', async () => {
  await issueNotice(office, session.code)
  const printed = await foot()
  await office.db.$client.batch([
    `insert into events (subject, seq, step, at, batch, data, hash)
      select 'session:${session.id}', seq + 1, 'touch', 0, 'later', '{}', 'x' from sessions where id = ${session.id}`,
  ])
  const { code, said } = await verify('--session', session.code)
  expect([code, codesIn(said).slice(-2)]).toEqual([1, printed])
  expect(said).toContain('They do not agree: 1 of 3 histories went on since')
})

test('knows no session by another code, and wants one', async () => {
  const { code, said } = await verify('--session', 'KHONGCO')
  expect([code, said.split('\n').at(-1)]).toEqual([2, 'There is no session with the code KHONGCO.'])
  expect((await verify('--session')).code).toBe(2)
  expect((await verify('--help')).said).toContain('--session CODE')
})
