import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessionLeaders } from '../../db/schema/sessions.ts'
import { paths } from '../../src/paths.ts'
import { addPair } from '../support/called-off.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

test('a chair who falls ill while the session runs is stood in for, and the page of the session says for what reason', async () => {
  const { session } = await addPair(office, {
    state: 'in_progress',
    startsAt: NOW - 3_600_000,
    endsAt: NOW + 3_600_000,
    questionsUntil: NOW - 7_200_000,
  })
  const address = `/lam-viec/phien/${session.code}/sua`
  const page = await (await office.as('thu')(address)).text()
  const seen = Number(/name="seen" value="(\d+)"/.exec(page)?.[1])
  const plan = {
    ...{ seen, meeting: 'dialogue:periodic', body: 'peoples_committee', theme: session.theme, bring: '' },
    ...{ chair: '', delegates: '62', delegate_for: '61', delegation_reason: 'Chủ tịch ốm đột xuất' },
    ...{ questions: 'none', registers: '1', registers_until: '', capacity: '', conflict_reason: 'Đang họp' },
  }
  const answer = await office.as('thu')(address, form(plan))
  expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
  const rows = await office.db.select().from(sessionLeaders)
  expect(
    rows
      .filter(({ sessionId }) => sessionId === session.id)
      .map(({ leaderId, part, delegationReason, forLeaderId }) => [
        leaderId,
        part,
        delegationReason,
        forLeaderId,
      ]),
  ).toEqual([[62, 'delegate', 'Chủ tịch ốm đột xuất', 61]])
  const read = async (path: string) => (await office.as('thu')(path)).text()
  const notice = await read(paths.staffSession(session.code))
  expect(notice).toContain('Chủ tịch ốm đột xuất')
})
