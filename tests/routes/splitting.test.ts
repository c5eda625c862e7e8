import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findMatters } from '../../db/queries/matters.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { factsOf, whyUntold } from '../../src/http/letters.ts'
import { receiptOf } from '../../src/http/receipts.ts'
import { paths } from '../../src/paths.ts'
import { letterOf } from '../../views/mail/letter.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LETTER = 'Đường liên thôn hỏng nặng. Cán bộ địa chính thu tiền sai. Nước máy đục.'
const PARTS = {
  own_text: 'Đường liên thôn hỏng nặng.',
  own_place: 'đầu thôn',
  text_1: 'Khiếu nại việc thu tiền sai.',
  kind_1: 'complaint',
  topic_1: 'procedures',
  place_1: '',
  text_2: 'Nước máy đục.',
  kind_2: 'feedback',
  topic_2: 'water',
  place_2: 'thôn Thượng',
}
const lan = { name: 'Hoàng Thị Lan', phone: '0912345678', email: 'lan@example.vn', hamletId: 31, address: '' }
const split = (fields: Record<string, string | number> = {}) =>
  form({ seq: 1, do: 'split', ...PARTS, ...fields })
const rows = async (sql: string, args: (string | number)[] = []) =>
  (await office.db.$client.execute({ sql, args })).rows
const partsOf = (id: number) => rows('select * from opinions where split_from_id = ? order by id', [id])

async function addLetter(set: Record<string, string | number | null> = {}) {
  const session = await addSession(office)
  return addOpinion(office, { session, text: LETTER, person: lan, set })
}

describe('a letter that holds several matters', () => {
  test('is split: each part has its own code, number, kind, person and dates, the letter keeps its words', async () => {
    const letter = await addLetter()
    const response = await office.as('thu')(paths.splitting(letter.code), split())
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(paths.staffOpinion(letter.code))
    const parts = await partsOf(letter.id)
    expect(
      parts.map((part) => [part.original_text, part.kind, part.topic, part.place, part.number, part.state]),
    ).toEqual([
      ['Khiếu nại việc thu tiền sai.', 'complaint', 'procedures', '', 2, 'received'],
      ['Nước máy đục.', 'feedback', 'water', 'thôn Thượng', 3, 'received'],
    ])
    // The law's term for a complaint runs from acceptance; the other one is answered from the day of the dialogue.
    expect(parts.map((part) => [part.due_on, part.due_rule, part.notice_on])).toEqual([
      [null, null, '2026-12-08'],
      ['2026-12-24', 'AGENCY_RESULT', '2026-12-08'],
    ])
    expect(
      parts.every((part) => part.received_at === letter.receivedAt && part.source === 'advance_web'),
    ).toBe(true)
    expect(new Set([letter.code, ...parts.map(({ code }) => code)]).size).toBe(3)
    expect(new Set([letter.personId, ...parts.map(({ person_id: id }) => id)]).size).toBe(3)
    const [own] = await rows('select original_text, public_text, public_place from opinions where id = ?', [
      letter.id,
    ])
    expect(own).toMatchObject({
      original_text: LETTER,
      public_text: PARTS.own_text,
      public_place: 'đầu thôn',
    })
    const [person] = await rows('select name, phone, email, hamlet_id from people where id = ?', [
      Number(parts[0]!.person_id),
    ])
    expect(person).toMatchObject({ name: lan.name, phone: lan.phone, email: lan.email, hamlet_id: 31 })
  })

  test('leaves its events, without a word of it', async () => {
    const letter = await addLetter()
    await office.as('thu')(paths.splitting(letter.code), split())
    const [part] = await partsOf(letter.id)
    const events = await eventsOf(office.db, `opinion:${letter.id}`)
    expect(events.map(({ step }) => step)).toEqual(['receive', 'split'])
    expect(events[1]!.data.parts).toBe(2)
    const received = await eventsOf(office.db, `opinion:${part!.id}`)
    expect(received.map(({ step, actorId }) => [step, actorId])).toEqual([['receive', 101]])
    expect(received[0]!.data.letter).toBe(letter.id)
    expect(JSON.stringify([events, received])).not.toMatch(/thu tiền|Nước máy|Lan/)
  })

  test('is told to its asker once, and every part opens with its own receipt', async () => {
    const letter = await addLetter()
    await office.db.delete(outbox)
    await office.as('thu')(paths.splitting(letter.code), split())
    expect(await office.db.select().from(outbox)).toMatchObject([
      {
        kind: 'split',
        subject: `opinion:${letter.id}`,
        recipient: `person:${letter.personId}`,
        channel: 'mail',
      },
    ])
    for (const part of await partsOf(letter.id)) {
      const { secret } = await receiptOf(
        office.platform.secretKey,
        String(part.receipt_nonce),
        Number(part.receipt_salt),
      )
      const page = await (await office.visit(paths.follow(secret))).text()
      expect(page).toContain(String(part.original_text))
    }
  })

  test('is said on its follow-up page, which leads to every part but one that is kept apart', async () => {
    const letter = await addLetter()
    await office.as('thu')(paths.splitting(letter.code), split())
    const parts = await partsOf(letter.id)
    const links = await Promise.all(
      parts.map(async (part) => {
        const seed = [String(part.receipt_nonce), Number(part.receipt_salt)] as const
        return `href="${paths.follow((await receiptOf(office.platform.secretKey, ...seed)).secret)}"`
      }),
    )
    const page = async () => (await office.visit(paths.follow(letter.secret))).text()
    const both = await page()
    expect(both).toContain('Thư nêu nhiều việc, nên được tách để giải quyết riêng từng việc')
    expect(links.map((link) => both.includes(link))).toEqual([true, true])
    await rows("update opinions set state = 'separate' where id = ?", [Number(parts[0]!.id)])
    const one = await page()
    expect(links.map((link) => one.includes(link))).toEqual([false, true])
    expect(one).not.toContain('>Khiếu nại việc thu tiền sai.<')
  })

  test('names in the message how many matters it held and the code of each new one, and no private link', async () => {
    const letter = await addLetter()
    await office.db.delete(outbox)
    await office.as('thu')(paths.splitting(letter.code), split())
    const [line] = await office.db.select().from(outbox)
    const matter = (await findMatters(office.db, [line!])).get(line!.id)!
    expect(whyUntold(matter, NOW)).toBe(null)
    const { text } = letterOf(await factsOf(office.platform, matter))
    const told = text.replace(/\s+/g, ' ')
    expect(told).toContain('nêu 3 việc, nên được tách thành 3 ý kiến')
    for (const part of await partsOf(letter.id)) {
      const { code, secret } = await receiptOf(office.platform.secretKey, String(part.receipt_nonce), 0)
      expect(told).toContain(code)
      expect(told).not.toContain(secret)
    }
    expect(told).not.toMatch(/Nước máy|thu tiền|Lan/)
  })

  test('is split once, however often and at once it is posted', async () => {
    const letter = await addLetter()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => office.as('thu')(paths.splitting(letter.code), split())),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([303, ...Array(9).fill(409)])
    expect(await partsOf(letter.id)).toHaveLength(2)
    expect(await rows('select count(*) as n from people')).toMatchObject([{ n: 3 }])
    expect((await office.as('thu')(paths.splitting(letter.code), split())).status).toBe(409)
    expect(await partsOf(letter.id)).toHaveLength(2)
  })

  test('is linked with its parts, and a part can be merged back', async () => {
    const letter = await addLetter()
    await office.as('thu')(paths.splitting(letter.code), split())
    const [part] = await partsOf(letter.id)
    const code = String(part!.code)
    expect(await (await office.as('thu')(paths.staffOpinion(letter.code))).text()).toContain(
      paths.staffOpinion(code),
    )
    const page = await (await office.as('thu')(paths.staffOpinion(code))).text()
    expect(page).toContain('Gộp lại vào ý kiến gốc')
    const back = await office.as('thu')(paths.merging(code), form({ seq: 1, into: letter.code }))
    expect(back.status).toBe(303)
    expect((await partsOf(letter.id))[0]!.state).toBe('merged')
  })
})

describe('the form', () => {
  const post = async (fields: Record<string, string | number>) => {
    const letter = await addLetter()
    const response = await office.as('thu')(paths.splitting(letter.code), split(fields))
    return { status: response.status, page: await response.text(), parts: await partsOf(letter.id) }
  }
  const EMPTY = {
    text_1: '',
    kind_1: '',
    topic_1: '',
    place_1: '',
    text_2: '',
    kind_2: '',
    topic_2: '',
    place_2: '',
  }

  test.each([
    ['nothing is taken out', EMPTY, 'Xin ghi nội dung của ít nhất một ý kiến mới.'],
    ['nothing stays', { own_text: ' ' }, 'Xin ghi phần giữ lại ở ý kiến này.'],
    ['a part has no kind', { kind_1: '' }, 'Xin chọn loại của ý kiến mới này.'],
    ['a part has no field', { topic_2: '' }, 'Xin chọn lĩnh vực của ý kiến mới này.'],
    ['a part has no text', { text_2: '' }, 'Phần này chưa có nội dung.'],
    ['a part is a denunciation', { kind_1: 'denunciation' }, 'Xin chọn một trong các mục có sẵn.'],
    ['a part is too long', { text_1: 'a'.repeat(5001) }, 'Nội dung dài quá mức'],
  ])('is refused where %s, and keeps what was typed', async (_, fields, sentence) => {
    const { status, page, parts } = await post(fields)
    expect(status).toBe(422)
    expect(page).toContain(sentence)
    expect(page).toContain('procedures')
    expect(parts).toEqual([])
  })

  test('shows what will come of it, and gets another block, without storing anything', async () => {
    const preview = await post({ do: 'preview' })
    expect([preview.status, preview.parts]).toEqual([200, []])
    expect(preview.page).toContain('Sau khi tách có 3 ý kiến')
    expect(preview.page).toContain('Giữ lại ở ý kiến này')
    expect(preview.page).toContain('hạn trả lời ngày 24/12/2026')
    expect(preview.page).toContain('hạn trả lời tính từ ngày tiếp nhận')
    const more = await post({ do: 'more', kind_2: '', blocks: 2 })
    expect([more.status, more.parts]).toEqual([200, []])
    expect(more.page).toContain('name="text_3"')
    expect(more.page).toContain('Nước máy đục.')
  })

  test('shows hostile words as text', async () => {
    const { page } = await post({
      do: 'preview',
      text_1: '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
    })
    expect(page).not.toMatch(/<script>alert|<img src=x/)
  })

  test('is the secretary’s of the unit, as long as nothing was drafted', async () => {
    const letter = await addLetter({ state: 'assigned', agency_id: 11 })
    for (const name of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const) {
      expect((await office.as(name)(paths.splitting(letter.code))).status).toBe(404)
      expect((await office.as(name)(paths.splitting(letter.code), split())).status).toBe(404)
    }
    expect(await partsOf(letter.id)).toEqual([])
    expect((await office.as('thu')(paths.splitting(letter.code))).status).toBe(200)
    await rows("update opinions set state = 'drafted' where id = ?", [letter.id])
    expect((await office.as('thu')(paths.splitting(letter.code))).status).toBe(404)
    expect((await office.as('thu')(paths.splitting(letter.code), split())).status).toBe(409)
    expect(await partsOf(letter.id)).toEqual([])
  })
})
