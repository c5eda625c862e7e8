import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { apiProblem } from '../../src/domain/api.ts'
import { apiDueDate } from '../../src/domain/api-due-date.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const page = async (query: string) => {
  const response = await office.visit(`/tinh-han${query}`)
  return { status: response.status, html: await response.text() }
}

describe('the calculator', () => {
  test('shows the empty form at its plain address', async () => {
    const { status, html } = await page('')
    expect(status).toBe(200)
    expect(html).toContain('name="tu"')
    expect(html).not.toContain('class="error"')
  })

  test('counts out ten working days over the new year, each day with its reason', async () => {
    const { status, html } = await page('?tu=2025-12-29&so-ngay=10&loai=lam-viec')
    expect(status).toBe(200)
    expect(html).toContain('Hết hạn vào thứ Ba, ngày 13 tháng 01 năm 2026')
    expect(html.match(/<tr/g)).toHaveLength(2 + 16)
    expect(html).toContain('Tháng 12 năm 2025: 3 ngày, 2 ngày được tính')
    expect(html).toContain('Ngày làm bù')
    expect(html).not.toContain('Hạn này là tạm tính')
  })

  test('says that a date is provisional, and which days are not decided', async () => {
    const { html } = await page('?tu=2026-11-16&so-ngay=10&loai=lam-viec')
    expect(html).toContain('Hết hạn vào thứ Ba, ngày 01 tháng 12 năm 2026')
    expect(html).toContain('Chưa có quyết định chính thức về ngày 23/11/2026, 28/11/2026.')
  })

  test.each(['29/12/2025', '29-12-2025', '29.12.2025', ' 29/12/2025 '])(
    'takes a day written day first (%s), and shows the form with it',
    async (tu) => {
      const { status, html } = await page(`?tu=${encodeURIComponent(tu)}&so-ngay=10&loai=lam-viec`)
      expect(status).toBe(200)
      expect(html).toContain('Hết hạn vào thứ Ba, ngày 13 tháng 01 năm 2026')
      expect(html).toContain('value="2025-12-29"')
    },
  )

  test('keeps a day written day first where something else is wrong, with or without its noughts', async () => {
    const { status, html } = await page('?tu=3/8/2026&so-ngay=0')
    expect(status).toBe(422)
    expect(html).toContain('value="2026-08-03"')
    expect(html).not.toContain('href="#field-tu"')
  })

  test('of the API takes no day but the canonical one', async () => {
    expect((await office.visit('/api/v1/due-date?from=29/12/2025&days=10')).status).toBe(422)
  })

  test('counts a whole year, by months', async () => {
    const { status, html } = await page('?tu=2026-01-01&so-ngay=366&loai=lich')
    expect(status).toBe(200)
    expect(html.match(/<caption/g)).toHaveLength(13)
  })

  test.each([
    ['tu=2027-02-29&so-ngay=10', 'Không có ngày này trong lịch.', '2027-02-29'],
    ['tu=29/02/2027&so-ngay=10', 'Không có ngày này trong lịch.', '29/02/2027'],
    ['tu=hôm nay&so-ngay=10', 'Không có ngày này trong lịch.', 'hôm nay'],
    ['tu=2024-12-31&so-ngay=10', 'Chỉ tính được từ ngày 01/01/2025', '2024-12-31'],
    ['tu=9999-12-31&so-ngay=366', 'Ngày này xa quá', '9999-12-31'],
    ['tu=2026-11-16&so-ngay=0', 'Số ngày phải là một số nguyên từ 1 đến 366.', 'value="0"'],
    ['tu=2026-11-16&so-ngay=367', 'Số ngày phải là một số nguyên từ 1 đến 366.', 'value="367"'],
    ['tu=2026-11-16&so-ngay=mười', 'Số ngày phải là một số nguyên từ 1 đến 366.', 'mười'],
    ['tu=2026-11-16&so-ngay=-1', 'Số ngày phải là một số nguyên từ 1 đến 366.', 'value="-1"'],
    ['tu=2026-11-16&so-ngay=10&loai=x', 'Xin chọn một trong các mục có sẵn.', 'value="10"'],
    ['tu=&so-ngay=', 'Xin điền ngày bắt đầu.', 'Xin điền số ngày'],
  ])('refuses %s with a sentence, keeping what was typed', async (query, sentence, kept) => {
    const { status, html } = await page(`?${encodeURI(query)}`)
    expect(status).toBe(422)
    expect(html).toContain(sentence)
    expect(html).toContain(kept)
  })

  test('works on a calendar that has no day in it, and says that the date is provisional', async () => {
    await office.db.$client.execute('delete from calendar_days')
    const { status, html } = await page('?tu=2026-11-16&so-ngay=10&loai=lam-viec')
    expect(status).toBe(200)
    expect(html).toContain('Hết hạn vào thứ Hai, ngày 30 tháng 11 năm 2026')
    expect(html).toContain('Có ngày thuộc năm chưa nhập lịch nghỉ.')
  })

  test('is read in English too, and kept by its tag', async () => {
    const first = await office.visit('/tinh-han?tu=2026-08-03&so-ngay=30&loai=lich', {
      headers: { cookie: 'lang=en' },
    })
    expect(await first.text()).toContain('Due on Thursday, 3 September 2026')
    const again = await office.visit('/tinh-han?tu=2026-08-03&so-ngay=30&loai=lich', {
      headers: { cookie: 'lang=en', 'if-none-match': first.headers.get('etag')! },
    })
    expect(again.status).toBe(304)
  })
})

describe('the API', () => {
  test('answers in exactly the shape that is described', async () => {
    const response = await office.visit('/api/v1/due-date?from=2026-08-31&days=3&kind=working')
    const told = await response.json()
    expect(told).toEqual({
      from: '2026-08-31',
      days: 3,
      kind: 'working',
      due: '2026-09-07',
      provisional: false,
      counted: [
        { date: '2026-08-31', counts: false, why: 'day_zero' },
        { date: '2026-09-01', counts: false, why: 'holiday' },
        { date: '2026-09-02', counts: false, why: 'holiday' },
        { date: '2026-09-03', counts: true, why: 'working_day' },
        { date: '2026-09-04', counts: true, why: 'working_day' },
        { date: '2026-09-05', counts: false, why: 'weekend' },
        { date: '2026-09-06', counts: false, why: 'weekend' },
        { date: '2026-09-07', counts: true, why: 'working_day' },
      ],
    })
    expect(Object.keys(told as object)).toEqual(['from', 'days', 'kind', 'due', 'provisional', 'counted'])
    expect(v.is(apiDueDate, told)).toBe(true)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const again = await office.visit('/api/v1/due-date?from=2026-08-31&days=3&kind=working', {
      headers: { 'if-none-match': response.headers.get('etag')! },
    })
    expect(again.status).toBe(304)
  })

  test.each([
    ['from=2027-02-29&days=10&kind=working', ['from']],
    ['from=2024-12-31&days=10&kind=working', ['from']],
    ['from=2026-11-16&days=0&kind=working', ['days']],
    ['from=2026-11-16&days=367&kind=calendar', ['days']],
    ['from=2026-11-16&days=ten&kind=calendar', ['days']],
    ['from=2026-11-16&days=10&kind=lunar', ['kind']],
    ['', ['from', 'days']],
  ])('refuses %s as a problem that names what is wrong', async (query, parameters) => {
    const response = await office.visit(`/api/v1/due-date?${query}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ])
    const told = (await response.json()) as v.InferOutput<typeof apiProblem>
    expect(v.is(apiProblem, told)).toBe(true)
    expect(told.errors?.map(({ parameter }) => parameter)).toEqual(parameters)
  })

  test('is one trip beside the stamp of the office', async () => {
    office.queries.reset()
    await office.visit('/api/v1/due-date?from=2026-08-31&days=3&kind=working')
    expect(office.queries.trips()).toBe(2)
  })
})

describe('how a date of an opinion was computed', () => {
  const onBoard = { state: 'accepted', public_at: 1, accepted_on: '2026-11-23' }

  test('is told to anyone for what stands on the board: rule, source, day zero, every day', async () => {
    const opinion = await addOpinion(office, { session: await addSession(office), set: onBoard })
    const { status, html } = await page(`?y-kien=${opinion.code}&han=tra-loi`)
    expect(status).toBe(200)
    expect(html).toContain(`Hạn trả lời của ý kiến mã ${opinion.code}`)
    expect(html).toContain('20 ngày. Sổ tay hướng dẫn, mặc định')
    expect(html).toContain('Ngày của buổi đối thoại: thứ Sáu, ngày 04 tháng 12 năm 2026')
    expect(html).toContain('Hết hạn vào thứ Năm, ngày 24 tháng 12 năm 2026')
    expect(html).not.toContain('hạn đã báo vẫn được giữ')
    const notice = await page(`?y-kien=${opinion.code}&han=bao`)
    expect(notice.html).toContain('10 ngày làm việc. Quy định 11-QĐi/TW')
    expect(notice.html).toContain('Ngày nhận ý kiến: thứ Hai, ngày 23 tháng 11 năm 2026')
  })

  test('says both dates where an earlier promise stands, and where the calendar has changed since', async () => {
    const session = await addSession(office)
    const later = await addOpinion(office, { session, set: { ...onBoard, due_on: '2026-12-28' } })
    const earlier = await addOpinion(office, { session, set: { ...onBoard, due_on: '2026-12-23' } })
    const told = await page(`?y-kien=${later.code}&han=tra-loi`)
    expect(told.html).toContain(
      'Hạn đã báo với người nêu là thứ Hai, ngày 28 tháng 12 năm 2026. Tính theo lịch hiện nay sẽ là thứ Năm, ngày 24 tháng 12 năm 2026',
    )
    expect((await page(`?y-kien=${earlier.code}`)).html).toContain('hạn sẽ được tính lại')
  })

  test('is told of what is not public to staff who may see it alone; to others it is not there, as any unknown code', async () => {
    const session = await addSession(office)
    const hidden = await addOpinion(office, { session, set: { hidden_reason: 'Nêu tên.' } })
    const separate = await addOpinion(office, { session, set: { state: 'separate' } })
    const received = await addOpinion(office, { session })
    const unknown = await office.visit('/tinh-han?y-kien=KHONGCO&han=bao')
    const words = await unknown.text()
    expect(unknown.status).toBe(404)
    for (const { code } of [hidden, separate, received]) {
      const asked = await office.visit(`/tinh-han?y-kien=${code}&han=bao`)
      const echoed = (text: string) => text.replaceAll(code, 'KHONGCO')
      expect([asked.status, echoed(await asked.text())]).toEqual([404, words])
      const outsider = await office.as('oanh')(`/tinh-han?y-kien=${code}&han=bao`)
      expect([outsider.status, echoed(await outsider.text())]).toEqual([404, words])
    }
    const own = await office.as('thu')(`/tinh-han?y-kien=${received.code}&han=bao`)
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await own.text()).toContain(`/lam-viec/y-kien/${received.code}`)
    expect((await office.as('thu')(`/tinh-han?y-kien=${separate.code}`)).status).toBe(404)
    expect((await office.visit(`/tinh-han?y-kien=${received.code}&han=bao`)).status).toBe(404)
  })

  test('names only the two dates there are', async () => {
    const opinion = await addOpinion(office, { session: await addSession(office), set: onBoard })
    expect((await page(`?y-kien=${opinion.code}&han=khac`)).status).toBe(404)
    expect((await page('?y-kien=')).status).toBe(404)
  })
})
