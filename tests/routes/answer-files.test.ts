import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesIssued } from '../../db/records/issued-files.ts'
import { attachments } from '../../db/schema/drafting.ts'
import { write } from '../../db/write.ts'
import { addAnswered, addAssigned } from '../support/answers.ts'
import { readable } from '../support/asking.ts'
import { multipart, pdf } from '../support/files.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addFile } from '../support/stored-files.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const rows = () => office.db.select().from(attachments).orderBy(attachments.id)

const attach = (code: string, fields: Record<string, string>, name: string) =>
  office.as('quang')(
    `/lam-viec/y-kien/${code}/tep`,
    multipart({ purpose: 'answer', ...fields }, [{ name, bytes: pdf(name) }]),
  )

test('what is ticked waits for the answer under its name; what is not ticked goes to the asker alone', async () => {
  const opinion = await addAssigned(office)
  await attach(opinion.code, { goes_public: 'on' }, 'Sơ đồ.pdf')
  await attach(opinion.code, {}, 'Bảng tính.pdf')
  expect((await rows()).map(({ name, publicName, publicAt }) => [name, publicName, publicAt])).toEqual([
    ['Sơ đồ.pdf', 'Sơ đồ.pdf', null],
    ['Bảng tính.pdf', '', null],
  ])
  const [plan] = await rows()
  expect((await office.visit(`/tep/${plan!.code}`)).status).toBe(404)
  const page = readable(await (await office.as('quang')(`/lam-viec/y-kien/${opinion.code}`)).text())
  expect(page).toContain('Sẽ đăng cùng câu trả lời dưới tên “Sơ đồ.pdf”')
})

test('a name that tells of a person does not go public by a tick', async () => {
  const opinion = await addAssigned(office)
  const answer = await attach(opinion.code, { goes_public: 'on' }, 'Nha ba Hoàng Thị Lan.pdf')
  expect([answer.status, await rows()]).toEqual([422, []])
  expect(await answer.text()).toContain('Tên tệp có thông tin cá nhân nên chưa đăng được.')
})

test.each([true, false])(
  'with the issue they become part of the answer for good (public: %s)',
  async (isPublic) => {
    const opinion = await addAnswered(office, isPublic ? {} : { public_at: null })
    const [answer] = (await office.db.$client.execute('select id from answers')).rows
    const of = { purpose: 'answer' as const }
    const ticked = await addFile(office, opinion, { ...of, name: 'a.pdf', publicName: 'a.pdf' })
    const plain = await addFile(office, opinion, { ...of, name: 'b.pdf' })
    const working = await addFile(office, opinion, { name: 'c.pdf' })
    const removed = await addFile(office, opinion, {
      ...of,
      name: 'd.pdf',
      publicName: 'd.pdf',
      removedAt: NOW,
    })
    await issue(opinion.id, Number(answer!.id), isPublic)
    expect((await rows()).map(({ answerId, publicAt }) => [answerId, publicAt])).toEqual([
      [answer!.id, isPublic ? NOW : null],
      [answer!.id, null],
      [null, null],
      [null, null],
    ])
    const open = async (path: string) => (await office.visit(path)).status
    const own = (code: string) => open(`/theo-doi/${opinion.secret}/tep/${code}`)
    expect(await Promise.all([ticked, plain, working, removed].map(own))).toEqual([200, 200, 404, 404])
    expect(await Promise.all([ticked, plain, working, removed].map((code) => open(`/tep/${code}`)))).toEqual(
      isPublic ? [200, 404, 404, 404] : [404, 404, 404, 404],
    )
    const follow = await (await office.visit(`/theo-doi/${opinion.secret}`)).text()
    expect(follow).toContain('Tệp kèm câu trả lời')
    expect(follow).not.toContain('c.pdf')
  },
)

test('a part of an issued answer is removed by nobody', async () => {
  const opinion = await addAnswered(office)
  await office.db.$client.execute("update opinions set state = 'assigned'")
  const [answer] = (await office.db.$client.execute('select id from answers')).rows
  const code = await addFile(office, opinion, {
    purpose: 'answer',
    name: 'a.pdf',
    answerId: Number(answer!.id),
  })
  const { rows: found } = await office.db.$client.execute('select seq from opinions')
  const body = new URLSearchParams({ seq: String(found[0]!.seq), reason: 'x' })
  const answered = await office.as('thu')(`/lam-viec/tep/${code}/bo`, {
    method: 'POST',
    body,
    headers: { origin: 'http://localhost' },
  })
  expect([answered.status, (await rows())[0]!.removedAt]).toEqual([409, null])
})

test('before the answer is issued its asker opens none of its files', async () => {
  const opinion = await addAssigned(office)
  const code = await addFile(office, opinion, { purpose: 'answer', name: 'a.pdf' })
  expect((await office.visit(`/theo-doi/${opinion.secret}/tep/${code}`)).status).toBe(404)
})

async function issue(id: number, answer: number, isPublic: boolean) {
  const issuing = {
    opinion: { id },
    answer,
    isPublic,
    move: { at: NOW },
  } as Parameters<typeof filesIssued>[1]
  const { statements } = filesIssued(office.db, issuing)
  const changes = [{ subject: `opinion:${id}`, step: 'publish', head: 'latest' as const }]
  await write(office.db, { at: NOW, actorId: 101, changes, statements: statements! })
}
