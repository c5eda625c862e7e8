import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tellMergedAskers } from '../../db/records/merged-askers.ts'
import { attachments } from '../../db/schema/drafting.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { isStillTrue } from '../../src/domain/mail-standing.ts'
import { paths } from '../../src/paths.ts'
import { addApproved } from '../support/answers.ts'
import { addCommitment } from '../support/commitments.ts'
import { pdf } from '../support/files.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const asker = (name: string) => ({ name, phone: '', email: `${name}@example.vn`, hamletId: 31, address: '' })
const rows = async (sql: string, args: (string | number | null)[] = []) =>
  (await office.db.$client.execute({ sql, args })).rows
const stateOf = async (id: number) => (await rows('select state from opinions where id = ?', [id]))[0]!.state
const merge = (code: string, into: string, seq = 1, hx = false) =>
  office.as('thu')(paths.merging(code), form({ into, seq }, { hx }))
const told = async () =>
  (await office.db.select().from(outbox))
    .filter(({ kind }) => kind === 'answered_with')
    .map(({ subject, channel, version }) => [subject, channel, version])
const follow = async (secret: string) => (await office.visit(paths.follow(secret))).text()

async function issue(opinionId: number, { isPublic = 1, id = office.platform.newId() } = {}) {
  await rows(
    `insert into answers (id, opinion_id, version, form, text, written_by, written_at, issued_at, issued_on, is_public)
      values (?, ?, 1, 'written', 'Đường sẽ được sửa trong tháng 12.', 102, ?, ?, '2026-11-23', ?)`,
    [id, opinionId, NOW, NOW, isPublic],
  )
  await rows("update opinions set state = 'answered' where id = ?", [opinionId])
  const { sql, args } = tellMergedAskers(opinionId, id, NOW) as { sql: string; args: never[] }
  await office.db.$client.execute({ sql, args })
  return id
}

describe('several opinions with one answer', () => {
  test('keep each asker, who is told once and reads the answer on their own page', async () => {
    const into = await addOpinion(office, { person: asker('binh'), set: { public_at: 1 } })
    const [a, b] = [
      await addOpinion(office, { person: asker('lan'), set: { public_at: 1 } }),
      await addOpinion(office, { person: { ...asker('mai'), email: '', phone: '0912345678' } }),
    ]
    expect((await merge(a.code, into.code)).status).toBe(303)
    expect((await merge(b.code, a.code)).status).toBe(422)
    expect((await merge(b.code, into.code, 1, true)).status).toBe(303)
    expect(await follow(a.secret)).not.toContain('Đường sẽ được sửa')
    const answer = await issue(into.id)
    await office.db.$client.execute(tellMergedAskers(into.id, answer, NOW) as { sql: string; args: never[] })
    expect(await told()).toEqual([
      [`opinion:${a.id}`, 'mail', answer],
      [`opinion:${b.id}`, 'phone', answer],
    ])
    for (const { secret } of [a, b])
      expect(await follow(secret)).toContain('Đường sẽ được sửa trong tháng 12.')
  })

  test('also over two steps: what was merged into one that is then merged itself', async () => {
    const [a, b, c] = [
      await addOpinion(office, { person: asker('lan') }),
      await addOpinion(office, { person: asker('mai') }),
      await addOpinion(office, { person: asker('tam') }),
    ]
    await merge(a.code, b.code)
    await merge(b.code, c.code)
    await issue(c.id, { isPublic: 0 })
    expect((await told()).map(([subject]) => subject).sort()).toEqual(
      [`opinion:${a.id}`, `opinion:${b.id}`].sort(),
    )
    expect(await follow(a.secret)).toContain('Đường sẽ được sửa')
  })

  test('are told at once where the other one is answered already, as long as the merge may be taken back not yet', async () => {
    const into = await addOpinion(office, { set: { public_at: 1 } })
    const answer = await issue(into.id)
    const a = await addOpinion(office, { person: asker('lan') })
    await merge(a.code, into.code)
    expect(await told()).toEqual([[`opinion:${a.id}`, 'mail', answer]])
    const [line] = (await office.db.select().from(outbox)).filter(({ kind }) => kind === 'answered_with')
    expect(line!.heldUntil).toBe(NOW + 600_000)
  })

  test('no longer have it once the merge was taken back', async () => {
    const into = await addOpinion(office, { set: { public_at: 1 } })
    const a = await addOpinion(office, { person: asker('lan') })
    await merge(a.code, into.code)
    await office.as('thu')(paths.restoration(a.code), form({ seq: 2, reason: 'Gộp nhầm' }))
    expect(await stateOf(a.id)).toBe('received')
    await issue(into.id)
    expect(await told()).toEqual([])
    expect(await follow(a.secret)).not.toContain('Đường sẽ được sửa')
  })

  test('show on the office’s page who waits for the answer', async () => {
    const [into, a] = [await addOpinion(office), await addOpinion(office)]
    await merge(a.code, into.code)
    const page = await (await office.as('thu')(paths.staffOpinion(into.code))).text()
    expect(page).toContain('Đã gộp vào đây, được trả lời chung')
    await rows("update opinions set state = 'withdrawn' where id = ?", [into.id])
    expect(await (await office.as('thu')(paths.staffOpinion(into.code))).text()).toContain(
      'Còn 1 ý kiến đã gộp vào đây',
    )
  })
})

describe('what one may read of another’s matter', () => {
  test('a public opinion does not go into a private one, a private one goes into a public one', async () => {
    const hidden = await addOpinion(office)
    const shown = await addOpinion(office, { set: { public_at: 1 } })
    const refused = await merge(shown.code, hidden.code)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('xin gộp theo chiều ngược lại')
    expect(await eventsOf(office.db, `opinion:${shown.id}`)).toHaveLength(1)
    expect((await merge(hidden.code, shown.code)).status).toBe(303)
  })

  test('whoever was merged into what is hidden later neither reads its private answer nor is told of it', async () => {
    const into = await addOpinion(office, { set: { public_at: 1 } })
    const a = await addOpinion(office, { person: asker('lan'), set: { public_at: 1 } })
    await merge(a.code, into.code)
    await rows('update opinions set public_at = null where id = ?', [into.id])
    await issue(into.id, { isPublic: 0 })
    expect(await told()).toEqual([])
    expect(await follow(a.secret)).not.toContain('Đường sẽ được sửa')
  })

  test('nothing of what is kept apart is read through a merge', async () => {
    const into = await addOpinion(office)
    const a = await addOpinion(office, { person: asker('lan') })
    await merge(a.code, into.code)
    await issue(into.id, { isPublic: 0 })
    await rows("update opinions set state = 'separate' where id = ?", [into.id])
    expect(await follow(a.secret)).not.toContain('Đường sẽ được sửa')
    const page = await (await office.as('thu')(paths.staffOpinion(a.code))).text()
    expect(page).not.toContain(into.code)
  })
})

test('two opinions merged into each other at once: one stays', async () => {
  const [a, b] = [await addOpinion(office), await addOpinion(office)]
  const statuses = await Promise.all([merge(a.code, b.code), merge(b.code, a.code)])
  expect(statuses.map(({ status }) => status).sort()).toEqual([303, 422])
  expect([await stateOf(a.id), await stateOf(b.id)].sort()).toEqual(['merged', 'received'])
})

test('nobody but the secretary of the unit merges', async () => {
  const [a, b] = [await addOpinion(office), await addOpinion(office)]
  for (const name of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const) {
    const response = await office.as(name)(paths.merging(a.code), form({ into: b.code, seq: 1 }))
    expect(response.status).toBe(404)
  }
  expect(await stateOf(a.id)).toBe('received')
})

test('publishing the answer tells whoever was merged, in the same batch, once', async () => {
  const into = await addApproved(office, {}, { person: asker('binh') })
  const a = await addOpinion(office, { person: asker('lan') })
  expect((await merge(a.code, into.code)).status).toBe(303)
  const entry = { seq: 1, number: 5, series: 'UBND-VP', issuedOn: '2026-11-23' }
  const posts = Array.from({ length: 4 }, () => office.as('thu')(paths.publication(into.code), form(entry)))
  await Promise.all(posts)
  expect(await told()).toEqual([[`opinion:${a.id}`, 'mail', into.answer]])
  const page = await follow(a.secret)
  expect(page).toContain('sửa đường xong trước ngày 15/12/2026')
  expect(page).toContain('Câu trả lời chung cho các ý kiến có cùng nội dung')
  const lookedUp = await office.visit(paths.lookUp, form({ code: a.receiptCode }))
  expect(await lookedUp.text()).toContain('sửa đường xong trước ngày 15/12/2026')
})

test('whoever was merged reads and opens what came with the joint answer, and nothing else of the other one', async () => {
  const { db } = office
  const into = await addOpinion(office, { person: asker('binh'), set: { public_at: 1 } })
  const merged = await addOpinion(office, { person: asker('lan') })
  const stranger = await addOpinion(office, { person: asker('mai') })
  await merge(merged.code, into.code)
  const answerId = await issue(into.id)
  const file = { opinionId: into.id, type: 'application/pdf', bytes: 20, digest: 'd', addedAt: NOW }
  await db.insert(attachments).values([
    {
      ...file,
      id: 901,
      code: 'CUANGUOI',
      purpose: 'asker',
      name: 'anh-nha-toi.pdf',
      fileKey: 'a1'.repeat(16),
    },
    {
      ...file,
      id: 902,
      code: 'KEMTRALOI',
      purpose: 'answer',
      answerId,
      name: 'du-toan.pdf',
      fileKey: 'b2'.repeat(16),
    },
    { ...file, id: 903, code: 'CHUAGUI', purpose: 'answer', name: 'nhap.pdf', fileKey: 'c3'.repeat(16) },
  ])
  for (const key of ['a1'.repeat(16), 'b2'.repeat(16), 'c3'.repeat(16)])
    await office.platform.files!.put(key, pdf(), 'application/pdf')
  const promised = await addCommitment(office, { opinionId: into.id, answerId })
  const html = await follow(merged.secret)
  expect(html).toContain('du-toan.pdf')
  expect(html).toContain(promised.what)
  for (const other of ['anh-nha-toi', 'nhap.pdf']) expect(html).not.toContain(other)
  const open = async (secret: string, code: string) =>
    (await office.visit(paths.ownAttachment(secret, code))).status
  expect(await open(merged.secret, 'KEMTRALOI')).toBe(200)
  expect(await open(into.secret, 'KEMTRALOI')).toBe(200)
  expect(await open(into.secret, 'CUANGUOI')).toBe(200)
  expect(await open(merged.secret, 'CUANGUOI')).toBe(404)
  expect(await open(merged.secret, 'CHUAGUI')).toBe(404)
  expect(await open(stranger.secret, 'KEMTRALOI')).toBe(404)
  expect(await follow(stranger.secret)).not.toContain(promised.what)
})

test('opening the joint answer again tells whoever was merged, once, and no longer that it is answered', async () => {
  const into = await addOpinion(office, { person: asker('binh'), set: { public_at: 1 } })
  const merged = await addOpinion(office, { person: asker('lan') })
  await merge(merged.code, into.code)
  await issue(into.id)
  const [row] = await rows('select seq from opinions where id = ?', [into.id])
  const reopened = await office.as('binh')(
    paths.reopening(into.code),
    form({ seq: Number(row!.seq), reason: 'Dân báo đường lại lún.' }),
  )
  expect(reopened.status).toBe(303)
  const lines = (await office.db.select().from(outbox)).filter(({ kind }) => kind.startsWith('reopened'))
  expect(lines.map(({ kind, subject }) => [kind, subject]).sort()).toEqual([
    ['reopened', `opinion:${into.id}`],
    ['reopened_with', `opinion:${merged.id}`],
  ])
  const about = { state: 'merged' as const, hasAnswer: true, isIntoOpen: true }
  const standing = { opinion: about as never, session: null, registration: null }
  expect(isStillTrue('reopened_with', standing, NOW)).toBe(true)
  expect(isStillTrue('answered_with', standing, NOW)).toBe(false)
})
