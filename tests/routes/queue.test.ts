import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const QUEUE = '/lam-viec/y-kien'

/** The codes of the list in its order, as this person sees it. */
async function codesFor(name: StaffName, query = ''): Promise<string[]> {
  const page = await office.as(name)(`${QUEUE}${query}`)
  expect(page.status).toBe(200)
  return codesIn(await page.text())
}

const codesIn = (html: string) =>
  [...html.matchAll(/<td[^>]*><div><a class="nowrap" href="\/lam-viec\/y-kien\/(\w+)"/g)].map(
    ([, code]) => code!,
  )

test('the newest opinion stands first, with who raised it, its state and its dates', async () => {
  const first = await addOpinion(office)
  const second = await addOpinion(office, { set: { state: 'assigned', agency_id: 11 } })
  expect(await codesFor('thu')).toEqual([second.code, first.code])
  const html = await (await office.as('thu')(QUEUE)).text()
  expect(html).toContain('Hoàng Thị Lan')
  expect(html).toContain('Phòng Kinh tế')
  expect(html).toContain('Đã giao cơ quan')
  expect(html).toContain('24/12/2026')
})

test('a day that may still move with the calendar says so', async () => {
  await addOpinion(office, { set: { due_on: '2026-12-01', due_provisional: 1 } })
  await addOpinion(office)
  const html = await (await office.as('thu')(QUEUE)).text()
  expect(html.match(/\(tạm tính\)/g)?.length).toBe(1)
})

test('each sees their own: the unit its own, an officer the agency’s, an inspector all below, an outsider none', async () => {
  const unassigned = await addOpinion(office)
  const assigned = await addOpinion(office, { set: { state: 'assigned', agency_id: 11 } })
  const elsewhere = await addOpinion(office, { unitId: 2 })
  expect(await codesFor('thu')).toEqual([assigned.code, unassigned.code])
  expect(await codesFor('binh')).toEqual([assigned.code, unassigned.code])
  expect(await codesFor('quang')).toEqual([assigned.code])
  expect(await codesFor('hanh')).toEqual([elsewhere.code, assigned.code, unassigned.code])
  expect(await codesFor('oanh')).toEqual([elsewhere.code])
  expect((await office.as('an')(QUEUE)).status).toBe(404)
  expect((await office.visit(QUEUE)).headers.get('location')).toContain('/dang-nhap')
})

describe('filters', () => {
  test('each is a plain address, and they are asked for together', async () => {
    const session = await addSession(office)
    const a = await addOpinion(office, { session, kind: 'question', topic: 'water' })
    const b = await addOpinion(office, {
      kind: 'complaint',
      source: 'petition',
      set: { state: 'drafted', agency_id: 11 },
    })
    const c = await addOpinion(office, { unitId: 2, set: { state: 'closed' } })
    expect(await codesFor('hanh', `?phien=${session.code}`)).toEqual([a.code])
    expect(await codesFor('hanh', '?loai=complaint')).toEqual([b.code])
    expect(await codesFor('hanh', '?linh-vuc=water')).toEqual([a.code])
    expect(await codesFor('hanh', '?nguon=petition')).toEqual([b.code])
    expect(await codesFor('hanh', '?co-quan=11')).toEqual([b.code])
    expect(await codesFor('hanh', '?don-vi=xa-tay')).toEqual([c.code])
    expect(await codesFor('hanh', '?trang-thai=closed')).toEqual([c.code])
    expect(await codesFor('hanh', '?trang-thai=working')).toEqual([b.code])
    expect(await codesFor('hanh', '?trang-thai=open')).toEqual([b.code, a.code])
    expect(await codesFor('hanh', '?trang-thai=open&linh-vuc=water&loai=question')).toEqual([a.code])
    expect(await codesFor('hanh', '?trang-thai=open&linh-vuc=water&loai=complaint')).toEqual([])
  })

  test('any open opinion is in exactly one of overdue, due today and later; what is answered in none', async () => {
    const due = (on: string, state = 'accepted') => addOpinion(office, { set: { due_on: on, state } })
    const late = await due('2026-11-20')
    const later = await due('2026-11-22')
    const today = await due('2026-11-23')
    const sunday = await due('2026-11-29')
    await due('2026-11-30')
    await due('2026-11-20', 'answered')
    expect(await codesFor('thu', '?han=overdue')).toEqual([late.code, later.code])
    expect(await codesFor('thu', '?han=today')).toEqual([today.code])
    expect(await codesFor('thu', '?han=this_week')).toEqual([today.code, sunday.code])
    const html = await (await office.as('thu')(`${QUEUE}?han=overdue`)).text()
    expect(html.match(/mark overdue/g)).toHaveLength(2)
  })

  test('what is not a choice gets a sentence at its field, what was typed stays', async () => {
    await addOpinion(office)
    const page = await office.as('thu')(`${QUEUE}?q=đường&trang-thai=separate`)
    expect(page.status).toBe(422)
    const html = await page.text()
    expect(html).toContain('error-summary')
    expect(html).toContain('value="đường"')
    expect(codesIn(html)).toEqual([])
  })

  test('an empty list says what comes next, a filtered one how to widen it', async () => {
    expect(await (await office.as('thu')(QUEUE)).text()).toContain('Chưa có ý kiến nào')
    const none = await (await office.as('thu')(`${QUEUE}?q=khongco`)).text()
    expect(none).toContain('Không có ý kiến nào khớp')
    expect(none).toContain(`href="${QUEUE}"`)
  })
})

describe('search', () => {
  test('every spelling finds the same, in the words, the name, the code', async () => {
    const road = await addOpinion(office, { text: 'Đường liên thôn bị lún, hoà giải mãi chưa xong' })
    await addOpinion(office, {
      text: 'Xin cấp lại sổ',
      person: { name: 'Trần Ba', phone: '', email: '', hamletId: null, address: '' },
    })
    for (const q of [
      'duong',
      'ĐƯỜNG',
      'đường'.normalize('NFD'),
      'hòa giải',
      'hoà giải',
      'hoàng lan',
      road.code,
    ])
      expect(await codesFor('thu', `?q=${encodeURIComponent(q)}`)).toEqual([road.code])
  })

  test('a phone number is found as people write it', async () => {
    const { code } = await addOpinion(office)
    await addOpinion(office, {
      person: { name: 'B', phone: '0987654321', email: '', hamletId: null, address: '' },
    })
    for (const q of ['0912345678', '0912 345 678', '+84 912 345 678', '0912.345.678'])
      expect(await codesFor('thu', `?q=${encodeURIComponent(q)}`)).toEqual([code])
  })

  test('a receipt code finds its opinion for its own unit alone', async () => {
    const { code, receiptCode } = await addOpinion(office)
    await addOpinion(office)
    expect(await codesFor('thu', `?q=${receiptCode.toLowerCase()}`)).toEqual([code])
    expect(await codesFor('oanh', `?q=${receiptCode}`)).toEqual([])
  })

  test('found words are marked, also where they stand far behind', async () => {
    await addOpinion(office, { text: `${'Kính gửi Ủy ban nhân dân xã. '.repeat(20)}Cầu treo bị hỏng.` })
    const html = await (await office.as('thu')(`${QUEUE}?q=cau+treo`)).text()
    expect(html).toContain('<mark>Cầu</mark> <mark>treo</mark>')
  })

  test('operators of the index are words like any other', async () => {
    await addOpinion(office)
    expect(await codesFor('thu', `?q=${encodeURIComponent('"đường" OR (lún*')}`)).toEqual([])
    expect((await office.as('thu')(`${QUEUE}?q=***`)).status).toBe(422)
  })
})

test('fifty a page; the pages follow each other without gap or repetition, by day due as well', async () => {
  const all: string[] = []
  for (let i = 0; i < 53; i++) {
    const dueOn = `2026-11-${String(1 + (i % 20)).padStart(2, '0')}`
    all.unshift((await addOpinion(office, { set: { due_on: dueOn, state: 'accepted' } })).code)
  }
  for (const query of ['?linh-vuc=roads', '?han=overdue', '?q=duong', '?q=duong&han=overdue']) {
    const page = await (await office.as('thu')(`${QUEUE}${query}`)).text()
    const next = /href="([^"]+)" rel="next"/.exec(page)![1]!.replaceAll('&amp;', '&')
    const rest = await (await office.as('thu')(next)).text()
    const codes = [...codesIn(page), ...codesIn(rest)]
    expect(codesIn(page)).toHaveLength(50)
    expect(rest).not.toContain('rel="next"')
    if (query.includes('han')) expect([...codes].sort()).toEqual([...all].sort())
    else expect(codes).toEqual(all)
  }
})

test('one row or three, filtered or not: three trips', async () => {
  const visit = async (query = '') => {
    office.queries.reset()
    await office.as('thu')(`${QUEUE}${query}`)
    return office.queries.trips()
  }
  await addOpinion(office)
  expect(await visit()).toBe(3)
  await addOpinion(office)
  await addOpinion(office)
  expect(await visit()).toBe(3)
  expect(await visit('?q=duong&han=overdue')).toBe(3)
})

test('markup in what a resident wrote is shown as text', async () => {
  await addOpinion(office, { text: '<script>alert(1)</script> đường hỏng' })
  const html = await (await office.as('thu')(`${QUEUE}?q=hong`)).text()
  expect(html).toContain('&lt;script&gt;alert(1)')
  expect(html).not.toContain('<script>alert(1)')
})

test('speaks English where asked to', async () => {
  await addOpinion(office)
  expect(await (await office.as('thu')(`${QUEUE}?lang=en`)).text()).toContain('Newest first.')
})
