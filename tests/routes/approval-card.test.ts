import { afterEach, beforeEach, expect, test } from 'vitest'
import { supports } from '../../db/schema/agency-work.ts'
import { commitments } from '../../db/schema/commitments.ts'
import { attachments } from '../../db/schema/drafting.ts'
import { waivers } from '../../db/schema/handling.ts'
import { paths } from '../../src/paths.ts'
import { addSubmitted } from '../support/answers.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addStep } from '../support/publication.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

/** A submitted draft with a file, a contribution, a commitment and a finding that Quang overrode. */
async function addWhole() {
  const { db } = office
  const opinion = await addSubmitted(office)
  const { answer, id: opinionId } = opinion
  await addStep(office, opinion, 'prepare', NOW, {}, [
    db.insert(attachments).values({
      ...{ id: 501, code: 'TEPMOT', opinionId, purpose: 'answer', answerId: answer },
      ...{ name: 'du-toan.pdf', type: 'application/pdf', bytes: 20_480, digest: 'd', fileKey: 'k' },
      ...{ addedBy: 102, addedAt: NOW },
    } as typeof attachments.$inferInsert),
    db.insert(supports).values({
      ...{ id: 502, opinionId, agencyId: 12, part: 'Số liệu trường học', dueOn: '2026-12-01' },
      ...{
        askedBy: 102,
        askedAt: NOW,
        contribution: 'Trường đã đồng ý mở cổng sau.',
        contributedBy: 102,
        contributedAt: NOW,
      },
    }),
    db.insert(commitments).values({
      ...{
        id: 503,
        code: 'CKMOT',
        unitId: 1,
        opinionId,
        answerId: answer,
        what: 'Sửa đoạn lún',
        who: 'Phòng Kinh tế',
      },
      ...{ agencyId: 11, dueOn: '2026-12-15', state: 'proposed', createdBy: 102, createdAt: NOW },
      ...{ seq: 1, headHash: 'h', updatedAt: NOW },
    } as typeof commitments.$inferInsert),
    db.insert(waivers).values({
      ...{ id: 504, opinionId, gate: 'quality', finding: 'no_basis', hit: '' },
      ...{ reason: 'Việc này không cần căn cứ.', waivedBy: 102, waivedAt: NOW },
    }),
  ])
  return opinion
}

const page = async () => (await office.as('binh')(paths.approvals)).text()

test('the leader reads beside a draft what goes out with it, what it promises, what others said and what the gates found', async () => {
  await addWhole()
  const html = await page()
  expect(html).toContain('Tệp kèm câu trả lời')
  expect(html).toContain(paths.staffAttachment('TEPMOT'))
  expect(html).toContain('Sửa đoạn lún')
  expect(html).toContain('Trường đã đồng ý mở cổng sau.')
  expect(html).toContain('Việc này không cần căn cứ.')
})

test('all of it costs no further trip', async () => {
  await addWhole()
  office.queries.reset()
  await page()
  expect(office.queries.trips()).toBe(3)
})

test('a card that comes back refused to htmx still shows it', async () => {
  const opinion = await addWhole()
  const response = await office.as('binh')(
    paths.sendingBack(opinion.code),
    form({ seq: await seqOf(opinion.id), from: 'approvals', remark: '' }, { hx: true }),
  )
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain('du-toan.pdf')
  expect(html).toContain('Trường đã đồng ý mở cổng sau.')
  expect(html).toContain('Việc này không cần căn cứ.')
})

test('how often and why it was sent back stands on the folded history', async () => {
  const opinion = await addSubmitted(office)
  const remark = 'Xin ghi rõ ai làm.'
  const back = { seq: await seqOf(opinion.id), from: 'approvals', remark }
  await office.as('binh')(paths.sendingBack(opinion.code), form(back))
  await office.as('quang')(
    paths.submission(opinion.code),
    form({ seq: await seqOf(opinion.id), text: 'Phòng Kinh tế sửa xong trước ngày 20/12/2026.' }),
  )
  await office.db.$client.execute({
    sql: "update opinions set state = 'submitted' where id = ?",
    args: [opinion.id],
  })
  const html = await page()
  expect(html).toContain('Quá trình giải quyết, đã bị trả lại 1 lần')
  expect(html).toContain(remark)
})

async function seqOf(id: number): Promise<number> {
  const { rows } = await office.db.$client.execute({
    sql: 'select seq from opinions where id = ?',
    args: [id],
  })
  return Number(rows[0]!.seq)
}
