import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { roles } from '../../db/schema/people.ts'
import { sessionHamlets, sessionLeaders, sessions } from '../../db/schema/sessions.ts'
import { instantOf, localText } from '../../src/domain/day.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/phien'
const PLAN = {
  seen: 0,
  meeting: 'dialogue:thematic',
  body: 'peoples_committee',
  theme: 'Rác thải và nước sạch',
  chair: 61,
  co_chairs: ['62'],
  venue: 51,
  online_url: '',
  starts_at: '2026-12-10T08:00',
  ends_at: '2026-12-10T11:00',
  questions: 'usual',
  hamlets: ['31'],
  capacity: '150',
  bring: 'Mang theo phiếu mời nếu có',
}
const rows = () => office.db.select().from(sessions)
const row = async (id: number) => (await office.db.select().from(sessions).where(eq(sessions.id, id)))[0]!
const stepsOf = async (id: number) => (await eventsOf(office.db, `session:${id}`)).map(({ step }) => step)
const planned = async (fields = {}) => {
  const answer = await office.as('thu')(`${LIST}/moi`, form({ ...PLAN, ...fields }))
  expect(answer.status).toBe(303)
  return (await rows()).find(({ code }) => answer.headers.get('location') === `${LIST}/${code}`)!
}
const announced = async () => {
  const draft = await planned()
  await office.as('thu')(`${LIST}/${draft.code}/cong-bo`, form({ seen: draft.seq }))
  return row(draft.id)
}

describe('a plan', () => {
  test('is stored as a draft with its people, hamlets and one event', async () => {
    const draft = await planned()
    expect(draft).toMatchObject({
      unitId: 1,
      kind: 'dialogue',
      form: 'thematic',
      theme: PLAN.theme,
      venueId: 51,
      capacity: 150,
      startsAt: instantOf('2026-12-10', '08:00'),
      endsAt: instantOf('2026-12-10', '11:00'),
      questionsFrom: null,
      questionsUntil: instantOf('2026-12-09', '17:00'),
      state: 'draft',
      announcedAt: null,
      sequence: 0,
      seq: 1,
    })
    const people = await office.db.select().from(sessionLeaders).where(eq(sessionLeaders.sessionId, draft.id))
    expect(people.map(({ leaderId, part }) => [leaderId, part])).toEqual([
      [61, 'chair'],
      [62, 'co_chair'],
    ])
    expect(await office.db.select().from(sessionHamlets)).toMatchObject([{ hamletId: 31 }])
    expect(await stepsOf(draft.id)).toEqual(['plan'])
  })

  test('sent twice at once, or again in the same minute, is one draft; another plan is another', async () => {
    const send = (fields = {}) => office.as('thu')(`${LIST}/moi`, form({ ...PLAN, ...fields }))
    const answers = await Promise.all([send(), send(), send()])
    answers.push(await send())
    const { code } = (await rows())[0]!
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
      new Array(4).fill([303, `${LIST}/${code}`]),
    )
    await send({ starts_at: '2026-12-11T08:00', ends_at: '2026-12-11T11:00' })
    expect(await rows()).toHaveLength(2)
  })

  test('with bad input comes back with a sentence at each field and everything typed', async () => {
    const bad = {
      ...PLAN,
      starts_at: '2026-02-30T08:00',
      theme: ' ',
      online_url: 'http://x.vn',
      bring: 'Giữ "nguyên" <b>',
    }
    const answer = await office.as('thu')(`${LIST}/moi`, form(bad))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const field of ['starts_at', 'theme', 'online_url']) expect(page).toContain(`href="#field-${field}"`)
    expect(page).toContain('value="2026-02-30T08:00"')
    expect(page).toContain('Giữ &quot;nguyên&quot; &lt;b&gt;')
    expect(page).toContain('Ngày, giờ bắt đầu này không có trong lịch. Xin chọn lại.')
    expect(await rows()).toEqual([])
  })

  test.each([
    ['venue', 52],
    ['chair', 71],
    ['hamlets', 41],
  ])('does not take a %s of another unit', async (field, id) => {
    const answer = await office.as('thu')(`${LIST}/moi`, form({ ...PLAN, [field]: id }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`href="#field-${field}"`)
    expect(await rows()).toEqual([])
  })

  test.each(['quang', 'binh', 'hanh', 'an'] as StaffName[])('cannot be made by %s', async (name) => {
    expect((await office.as(name)(`${LIST}/moi`)).status).toBe(404)
    expect((await office.as(name)(`${LIST}/moi`, form(PLAN))).status).toBe(404)
    expect(await rows()).toEqual([])
  })

  test('of a secretary of two units asks which one it is for', async () => {
    await office.db.insert(roles).values({ userId: 101, unitId: 2, role: 'secretary', fromAt: NOW })
    const thu = office.as('thu')
    expect(await (await thu(`${LIST}/moi`)).text()).toContain('Hà Văn Tám – Chủ tịch UBND xã (Xã Tây)')
    expect((await thu(`${LIST}/moi`, form(PLAN))).status).toBe(422)
    expect((await thu(`${LIST}/moi`, form({ ...PLAN, unit: 2 }))).status).toBe(422)
    const west = { ...PLAN, unit: 2, venue: 52, chair: 71, co_chairs: [], hamlets: [] }
    expect((await thu(`${LIST}/moi`, form(west))).status).toBe(303)
    expect(await rows()).toMatchObject([{ unitId: 2, venueId: 52 }])
  })

  test('of the secretary next door is for the unit next door', async () => {
    const answer = await office.as('oanh')(`${LIST}/moi`, form({ ...PLAN, unit: 1 }))
    expect(answer.status).toBe(422)
    expect(await rows()).toEqual([])
  })
})

describe('an edit', () => {
  test('shows the plan as it was typed', async () => {
    const draft = await planned()
    const page = await (await office.as('thu')(`${LIST}/${draft.code}/sua`)).text()
    expect(page).toContain('value="2026-12-10T08:00"')
    expect(page).toMatch(/value="usual" checked/)
    expect(page).toMatch(/value="dialogue:thematic" selected/)
    expect(page).toMatch(/value="31" checked/)
  })

  test('of a draft changes it and its people, and no calendar', async () => {
    const draft = await planned()
    const edit = { ...PLAN, seen: 1, theme: 'Chủ đề mới', co_chairs: [], starts_at: '2026-12-10T07:30' }
    const answer = await office.as('thu')(`${LIST}/${draft.code}/sua`, form(edit))
    expect(answer.status).toBe(303)
    expect(await row(draft.id)).toMatchObject({ theme: 'Chủ đề mới', sequence: 0, seq: 2, state: 'draft' })
    expect(await office.db.select().from(sessionLeaders)).toMatchObject([{ leaderId: 61 }])
  })

  test('of an announced session changes its words, never its kind, time or place', async () => {
    const session = await announced()
    const edit = { ...PLAN, seen: 2, theme: 'Sửa chữ' }
    const page = await (await office.as('thu')(`${LIST}/${session.code}/sua`)).text()
    expect(page).not.toContain('name="starts_at"')
    expect(page).toContain(`href="${LIST}/${session.code}/doi-lich"`)
    await office.as('thu')(`${LIST}/${session.code}/sua`, form(edit))
    expect(await row(session.id)).toMatchObject({ theme: 'Sửa chữ', sequence: 0, seq: 3 })
    for (const change of [
      { ends_at: '2026-12-10T12:00' },
      { venue: '' },
      { meeting: 'reception:periodic' },
    ]) {
      const send = form({ ...edit, seen: 3, ...change })
      expect((await office.as('thu')(`${LIST}/${session.code}/sua`, send)).status).toBe(422)
    }
    expect(await row(session.id)).toMatchObject({ kind: 'dialogue', venueId: 51, seq: 3 })
  })

  test('from a stale tab is refused with both versions on the page', async () => {
    const draft = await planned()
    await office.as('thu')(
      `${LIST}/${draft.code}/sua`,
      form({ ...PLAN, seen: 1, theme: 'Bản của đồng nghiệp' }),
    )
    const answer = await office.as('thu')(
      `${LIST}/${draft.code}/sua`,
      form({ ...PLAN, seen: 1, theme: 'Bản của tôi' }),
    )
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Bản của tôi')
    expect(page).toContain('Bản của đồng nghiệp')
    expect(page).toContain('name="seen" value="2"')
    expect(await row(draft.id)).toMatchObject({ theme: 'Bản của đồng nghiệp', seq: 2 })
  })

  test('of a session that was held is refused and keeps what was typed', async () => {
    const held = await addSession(office, { state: 'held', heldAt: NOW })
    const answer = await office.as('thu')(
      `${LIST}/${held.code}/sua`,
      form({ ...PLAN, seen: 1, theme: 'Viết lại' }),
    )
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Viết lại')
    expect(await row(held.id)).toMatchObject({ theme: held.theme, seq: 1 })
    expect((await office.as('thu')(`${LIST}/${held.code}/sua`)).status).toBe(303)
  })
})

describe('a step', () => {
  test('announces a draft: the window opens with it', async () => {
    const session = await announced()
    expect(session).toMatchObject({
      state: 'announced',
      announcedAt: NOW,
      questionsFrom: NOW,
      seq: 2,
      sequence: 0,
    })
    expect(await stepsOf(session.id)).toEqual(['plan', 'announce'])
    expect((await office.visit(`/phien/${session.code}`)).status).toBe(200)
  })

  test('with htmx answers with the piece of the page, without it leads back', async () => {
    const draft = await planned()
    const answer = await office.as('thu')(`${LIST}/${draft.code}/cong-bo`, form({ seen: 1 }, { hx: true }))
    expect(answer.status).toBe(200)
    const piece = await answer.text()
    expect(piece).toMatch(/^<div id="session">/)
    expect(piece).toContain('Đã công bố')
    expect(piece).toContain('name="seen" value="2"')
  })

  test('from a stale tab is refused', async () => {
    const draft = await planned()
    await office.as('thu')(`${LIST}/${draft.code}/sua`, form({ ...PLAN, seen: 1, theme: 'Khác' }))
    for (const hx of [false, true]) {
      const answer = await office.as('thu')(`${LIST}/${draft.code}/cong-bo`, form({ seen: 1 }, { hx }))
      expect(answer.status).toBe(409)
      expect(await answer.text()).toContain('Người khác vừa thay đổi buổi này')
    }
    expect(await row(draft.id)).toMatchObject({ state: 'draft', seq: 2 })
  })

  test('is not taken on a session whose time is over', async () => {
    const draft = await planned()
    office.at(instantOf('2026-12-10', '11:00'))
    const answer = await office.as('thu')(`${LIST}/${draft.code}/cong-bo`, form({ seen: 1 }))
    expect(answer.status).toBe(422)
    expect((await row(draft.id)).state).toBe('draft')
  })

  test('starts, ends and discards', async () => {
    const session = await announced()
    await office.as('thu')(`${LIST}/${session.code}/bat-dau`, form({ seen: 2 }))
    expect((await row(session.id)).state).toBe('in_progress')
    await office.as('thu')(`${LIST}/${session.code}/ket-thuc`, form({ seen: 3 }, { hx: true }))
    expect(await row(session.id)).toMatchObject({ state: 'held', heldAt: NOW, sequence: 0 })
    const draft = await planned({ starts_at: '2026-12-11T08:00', ends_at: '2026-12-11T11:00' })
    await office.as('thu')(`${LIST}/${draft.code}/bo`, form({ seen: 1 }))
    expect(await row(draft.id)).toMatchObject({ state: 'cancelled', announcedAt: null })
    expect((await office.visit(`/phien/${draft.code}`)).status).toBe(404)
  })

  test.each(['hoan', 'huy'])('%s asks for a reason, and residents read it', async (step) => {
    const session = await announced()
    const empty = await office.as('thu')(`${LIST}/${session.code}/${step}`, form({ seen: 2, reason: ' ' }))
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('href="#field-reason"')
    const answer = await office.as('thu')(
      `${LIST}/${session.code}/${step}`,
      form({ seen: 2, reason: 'Bão số 12' }),
    )
    expect(answer.status).toBe(303)
    expect(await row(session.id)).toMatchObject({ stateReason: 'Bão số 12', sequence: 1, seq: 3 })
    expect(await (await office.visit(`/phien/${session.code}`)).text()).toContain('Lý do: Bão số 12')
    expect(JSON.stringify(await eventsOf(office.db, `session:${session.id}`))).not.toContain('Bão')
  })

  test.each(['hoan', 'huy'])('%s from a stale tab keeps the reason typed', async (step) => {
    const session = await announced()
    await office.as('thu')(`${LIST}/${session.code}/huy`, form({ seen: 2, reason: 'Trùng lịch' }))
    const answer = await office.as('thu')(
      `${LIST}/${session.code}/${step}`,
      form({ seen: 2, reason: 'Lý do của tôi' }),
    )
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Lý do của tôi')
    expect(await row(session.id)).toMatchObject({ state: 'cancelled', stateReason: 'Trùng lịch' })
  })

  test('announces a postponed session anew with its new time under the same code', async () => {
    const session = await announced()
    await office.as('thu')(`${LIST}/${session.code}/hoan`, form({ seen: 2, reason: 'Bão số 12' }))
    const empty = await (await office.as('thu')(`${LIST}/${session.code}/cong-bo`)).text()
    expect(empty).toContain('Thời gian dự kiến trước đây: thứ Năm, ngày 10 tháng 12 năm 2026.')
    expect(empty).not.toContain('2026-12-10T08:00')
    const anew = {
      seen: 3,
      venue: 51,
      questions: 'usual',
      starts_at: '2026-12-17T08:00',
      ends_at: '2026-12-17T11:00',
    }
    const bad = await office.as('thu')(`${LIST}/${session.code}/cong-bo`, form({ ...anew, venue: 52 }))
    expect(bad.status).toBe(422)
    office.at(NOW + 60_000)
    const answer = await office.as('thu')(`${LIST}/${session.code}/cong-bo`, form(anew))
    expect(answer.status).toBe(303)
    const stored = await row(session.id)
    expect(stored).toMatchObject({ state: 'announced', sequence: 2, questionsFrom: NOW + 60_000 })
    expect([localText(stored.startsAt), localText(stored.questionsUntil!)]).toEqual([
      '2026-12-17T08:00',
      '2026-12-16T17:00',
    ])
    const late = await office.as('thu')(
      `${LIST}/${session.code}/cong-bo`,
      form({ ...anew, starts_at: '2026-12-17T09:15' }),
    )
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('value="2026-12-17T09:15"')
  })

  test.each(['cong-bo', 'bat-dau', 'ket-thuc', 'bo', 'hoan', 'huy', 'sua', 'doi-lich'])(
    '%s is nobody else’s: nothing is written and nothing is told',
    async (step) => {
      const session = await addSession(office, { state: step === 'bo' ? 'draft' : 'announced' })
      const address = `${LIST}/${session.code}/${step}`
      for (const name of ['binh', 'hanh', 'quang', 'an', 'oanh'] as StaffName[]) {
        const answer = await office.as(name)(address, form({ ...PLAN, seen: 1, reason: 'x' }))
        expect([name, answer.status]).toEqual([name, 404])
        expect(await answer.text()).not.toContain(session.theme)
      }
      expect((await office.visit(address, form({ seen: 1 }))).status).toBe(401)
      expect(await row(session.id)).toMatchObject({ state: session.state, seq: 1 })
    },
  )
})

describe('the page of a session', () => {
  test('offers the next step to the secretary alone', async () => {
    const session = await addSession(office, { state: 'draft', announcedAt: null })
    const address = `${LIST}/${session.code}`
    expect(await (await office.as('thu')(address)).text()).toContain(`action="${address}/cong-bo"`)
    for (const name of ['binh', 'hanh'] as StaffName[]) {
      const answer = await office.as(name)(address)
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain('<button type="submit" class="button')
    }
    for (const name of ['quang', 'an', 'oanh'] as StaffName[])
      expect((await office.as(name)(address)).status).toBe(404)
  })

  test('leads the secretary to the live page from the eve on, until it was held', async () => {
    const day = (on: string) => ({ startsAt: instantOf(on, '08:00'), endsAt: instantOf(on, '11:00') })
    const early = await addSession(office, { code: 'PXA', ...day('2026-11-25') })
    const eve = await addSession(office, { code: 'PMAI', ...day('2026-11-24') })
    const today = await addSession(office, { code: 'PNAY', ...day('2026-11-23') })
    const held = await addSession(office, { code: 'PQUA', state: 'held', ...day('2026-11-20') })
    const over = await addSession(office, { code: 'PXONG', state: 'concluded', ...day('2026-11-20') })
    const leads = async (who: StaffName, { code }: { code: string }) =>
      (await (await office.as(who)(`${LIST}/${code}`)).text()).includes(`href="${LIST}/${code}/truc-tiep"`)
    const seen = await Promise.all([early, eve, today, held, over].map((session) => leads('thu', session)))
    expect(seen).toEqual([false, true, true, false, false])
    expect(await leads('binh', today)).toBe(false)
  })

  test('counts what was received, in the list too, and leaves out what is separate', async () => {
    const session = await addSession(office, { code: 'PMOT' })
    await addSession(office, { code: 'PHAI' })
    await addOpinion(office, { session })
    await addOpinion(office, { session })
    await addOpinion(office, { session, set: { state: 'separate' } })
    const page = await (await office.as('thu')(`${LIST}/PMOT`)).text()
    expect(page).toContain('href="/lam-viec/y-kien?phien=PMOT">Xem 2 ý kiến đã nhận')
    const cells = (await (await office.as('thu')(LIST)).text()).match(/data-label="Ý kiến đã nhận"><div>\d+/g)
    expect(cells?.map((cell) => cell.at(-1))).toEqual(['2', '0'])
  })

  test('shows what happened, by whom', async () => {
    const { code } = await announced()
    const page = await (await office.as('binh')(`${LIST}/${code}`)).text()
    expect(page.replace(/<[^>]*>/g, '|')).toMatch(/Lập bản nháp.*Nguyễn Thị Thu.*Công bố.*Nguyễn Thị Thu/s)
  })

  test('takes two trips beside the stamp and the sign-in', async () => {
    const session = await addSession(office)
    office.queries.reset()
    await office.as('thu')(`${LIST}/${session.code}`)
    expect(office.queries.trips()).toBe(4)
  })
})

describe('the list', () => {
  const DAY = 86_400_000
  const titles = (page: string) =>
    [...page.matchAll(/href="\/lam-viec\/phien\/(P\w+)"/g)].map(([, code]) => code)

  test('holds those to come, soonest first, then those past, latest first; of one’s own units', async () => {
    await addSession(office, { code: 'PFAR', startsAt: NOW + 9 * DAY })
    await addSession(office, { code: 'PNEAR', startsAt: NOW + DAY })
    await addSession(office, { code: 'POLD', startsAt: NOW - 90 * DAY, state: 'held' })
    await addSession(office, { code: 'PLAST', startsAt: NOW - DAY, state: 'held' })
    await addSession(office, { code: 'PWEST', unitId: 2, venueId: 52 })
    await addSession(office, { code: 'PGONE', state: 'cancelled', announcedAt: null })
    const page = await (await office.as('thu')(LIST)).text()
    expect(titles(page)).toEqual(['PNEAR', 'PFAR', 'PLAST', 'POLD'])
    expect(titles(await (await office.as('oanh')(LIST)).text())).toEqual(['PWEST'])
    expect(titles(await (await office.as('thu')(`${LIST}?trang-thai=held`)).text())).toEqual([
      'PLAST',
      'POLD',
    ])
    expect(titles(await (await office.as('thu')(`${LIST}?loai=reception`)).text())).toEqual([])
    expect((await office.as('quang')(LIST)).status).toBe(404)
  })

  test('goes on by cursor, each session once', async () => {
    for (let n = 0; n < 53; n++)
      await addSession(office, { code: `P${n}`, startsAt: NOW + (n - 20) * DAY, id: 9000 + n })
    const first = await (await office.as('thu')(LIST)).text()
    const next = /href="([^"]*sau=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    const second = await (await office.as('thu')(next)).text()
    expect(titles(first)).toHaveLength(50)
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(53)
    expect(titles(second)).toEqual(['P2', 'P1', 'P0'])
  })

  test('costs one trip beside the stamp and the sign-in, with one row and with three', async () => {
    for (const rowCount of [1, 3]) {
      while ((await rows()).length < rowCount) await addSession(office)
      office.queries.reset()
      await office.as('thu')(LIST)
      expect([rowCount, office.queries.trips()]).toEqual([rowCount, 3])
    }
  })
})

describe('moving the day of a session', () => {
  const movedTo = async (day: string) => {
    const session = await announced()
    const opinion = await addOpinion(office, {
      session,
      due: { on: '2026-12-30', rule: 'AGENCY_RESULT', provisional: false, calendarVersion: 1 },
    })
    const closed = await addOpinion(office, { session, set: { state: 'closed' } })
    const times = { starts_at: `${day}T08:00`, ends_at: `${day}T11:00`, venue: 51, questions: 'usual' }
    const fields = { ...times, seen: session.seq, reason: 'Mưa lũ' }
    const answer = await office.as('thu')(`${LIST}/${session.code}/doi-lich`, form(fields))
    expect(answer.status).toBe(303)
    const dueOf = async (id: number) =>
      (await office.db.$client.execute({ sql: 'select due_on from opinions where id = ?', args: [id] }))
        .rows[0]!.due_on
    return { opinion, closed, dueOf }
  }

  test('to a later one moves the answers that are due from it, each with its event', async () => {
    const { opinion, closed, dueOf } = await movedTo('2026-12-17')
    expect([await dueOf(opinion.id), await dueOf(closed.id)]).toEqual(['2027-01-06', '2026-12-24'])
    const last = (await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!
    expect([last.step, last.actorId, last.data]).toEqual([
      'recompute_due',
      null,
      {
        by: 'office',
        clock: 'due',
        before: '2026-12-30',
        due: '2027-01-06',
        rule: 'AGENCY_RESULT',
        calendar: 1,
      },
    ])
  })

  test('to an earlier one leaves the day that residents were promised', async () => {
    const { opinion, dueOf } = await movedTo('2026-12-03')
    expect(await dueOf(opinion.id)).toBe('2026-12-30')
    expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toHaveLength(1)
  })
})
