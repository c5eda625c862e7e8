import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const post = async (path: string, code: string, fields: Record<string, string> = {}, hx = false) => {
  const [row] = await office.db.select().from(opinions).where(eq(opinions.code, code))
  return office.as('thu')(path, form({ seq: row!.seq, ...fields }, { hx }))
}
const competenceOf = async (id: number) =>
  (await office.db.select().from(opinions).where(eq(opinions.id, id)))[0]!.competence
const page = async (code: string) => (await office.as('thu')(paths.staffOpinion(code))).text()
const BY_CONTENT = { kind: 'question', topic: 'roads' }

describe('whose matter an opinion is by law', () => {
  test.each([true, false])('is said while it is taken up, and stands on its page (htmx: %s)', async (hx) => {
    const { id, code } = await addOpinion(office, { set: { state: 'received' } })
    expect(await page(code)).toContain('Chưa xác định')
    await post(paths.acceptance(code), code, { ...BY_CONTENT, competence: 'province' }, hx)
    expect(await competenceOf(id)).toBe('province')
    expect(await page(code)).toMatch(/<dt>Thẩm quyền giải quyết<\/dt>\s*<dd>Cấp tỉnh/)
    const accepted = (await eventsOf(office.db, `opinion:${id}`)).at(-1)!
    expect(accepted.data).toMatchObject({ competence: 'province' })
    expect(await page(code)).toContain('Câu hỏi · Giao thông · Cấp tỉnh')
  })

  test('is said anew when it is classified anew, and can be left open again', async () => {
    const { id, code } = await addOpinion(office, { set: { state: 'accepted', competence: 'commune' } })
    await post(paths.classification(code), code, { ...BY_CONTENT, competence: 'central' })
    expect(await competenceOf(id)).toBe('central')
    await post(paths.classification(code), code, { ...BY_CONTENT, competence: '' })
    expect(await competenceOf(id)).toBeNull()
  })

  test('stays as it stands where a form has nothing to say about it', async () => {
    const { id, code } = await addOpinion(office, { set: { state: 'accepted', competence: 'other' } })
    await post(paths.classification(code), code, BY_CONTENT)
    expect(await competenceOf(id)).toBe('other')
  })

  test('is open again once the decision is taken back', async () => {
    const session = await addSession(office)
    const { id, code } = await addOpinion(office, { session, set: { state: 'received' } })
    await post(paths.acceptance(code), code, { ...BY_CONTENT, competence: 'commune' })
    await post(paths.undoing(code), code)
    expect(await competenceOf(id)).toBeNull()
  })

  test('is one of four, and a wrong one keeps what was typed', async () => {
    const { id, code } = await addOpinion(office, { set: { state: 'received' } })
    const refused = await post(paths.acceptance(code), code, {
      ...BY_CONTENT,
      topic: 'land',
      competence: 'district',
    })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(/<option value="land" selected/)
    expect(await competenceOf(id)).toBeNull()
  })
})
