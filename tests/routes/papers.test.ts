import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const textOf = async (response: Response) =>
  (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the notice of a session', () => {
  test('has the official header, the facts of the session and who signs', async () => {
    const { code } = await addSession(office)
    const text = await textOf(await office.as('thu')(`/lam-viec/phien/${code}/thong-bao`))
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'UBND TỈNH MẪU',
      'XÃ ĐÔNG',
      'Đông, ngày 16 tháng 11 năm 2026',
      'Về việc tổ chức đối thoại định kỳ với Nhân dân xã Đông',
      'Từ 08 giờ 00 đến 11 giờ 30, thứ Sáu, ngày 04 tháng 12 năm 2026',
      'Hội trường UBND xã Đông, Thôn Thượng',
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Thanh Bình',
    ])
      expect(text).toContain(words)
  })

  test.each([
    ['peoples_committee', 'dialogue', 'Luật Tổ chức chính quyền địa phương'],
    ['peoples_committee', 'reception', 'Luật Tiếp công dân'],
    ['party_committee', 'dialogue', 'Quy định số 11-QĐi/TW'],
    ['party_committee', 'reception', 'Quy định số 11-QĐi/TW'],
  ] as const)('of %s for a %s is given under what binds that body', async (body, kind, ground) => {
    const { code } = await addSession(office, { body, kind })
    const text = await textOf(await office.as('thu')(`/lam-viec/phien/${code}/thong-bao`))
    expect(/Căn cứ (.{40})/.exec(text)![0]).toContain(ground)
  })

  test('shows no code that no phone could open, and says why', async () => {
    const { code } = await addSession(office)
    const here = await office.as('thu')(`/lam-viec/phien/${code}/thong-bao`)
    const sentence = 'Tờ này không có mã QR'
    const text = await here.text()
    expect([text.includes(sentence), text.includes('paper-qr')]).toEqual([true, false])
    office.platform.publicUrl = 'https://doithoai.example.vn'
    const cookie = '__Host-doithoai=token-thu'
    const there = await (
      await office.visit(`/lam-viec/phien/${code}/thong-bao`, { headers: { cookie } })
    ).text()
    expect([
      there.includes(sentence),
      there.includes(`doithoai.example.vn/phien/${code}/gui-y-kien`),
    ]).toEqual([false, true])
  })

  test.each(['thong-bao', 'niem-yet'])('%s is for those who see the session alone', async (paper) => {
    const { code } = await addSession(office, { state: 'draft', announcedAt: null })
    const address = `/lam-viec/phien/${code}/${paper}`
    expect((await office.as('oanh')(address)).status).toBe(404)
    expect((await office.as('quang')(address)).status).toBe(404)
    expect((await office.visit(address)).status).toBe(303)
    expect(await (await office.as('hanh')(address)).text()).toContain('chỉ in để trình ký')
  })
})

describe('the script for the loudspeaker', () => {
  test('tells the sessions of the week in words, and what is called off with its reason', async () => {
    await addSession(office, { startsAt: NOW + 2 * 86_400_000, theme: 'Nước sạch' })
    await addSession(office, {
      startsAt: NOW + 3 * 86_400_000,
      state: 'cancelled',
      stateReason: 'mưa lũ',
      theme: 'Điện',
    })
    await addSession(office, { startsAt: NOW + 9 * 86_400_000, theme: 'Tuần sau' })
    const text = await textOf(await office.as('thu')('/lam-viec/loa-truyen-thanh'))
    expect(text).toContain(
      'Đối thoại định kỳ: chín giờ, thứ Tư, ngày hai mươi lăm tháng mười một, tại Hội trường Ủy ban nhân dân xã Đông. Nội dung: Nước sạch.',
    )
    expect(text).toContain('dự kiến thứ Năm, ngày hai mươi sáu tháng mười một đã hủy. Lý do: mưa lũ.')
    expect(text).not.toContain('Nội dung: Tuần sau')
    const next = await textOf(await office.as('thu')('/lam-viec/loa-truyen-thanh?tuan=2026-12-03'))
    expect(next).toContain('Nội dung: Tuần sau.')
  })

  test('tells which session was moved to another week, and when it is now', async () => {
    const { code } = await addSession(office, { startsAt: NOW + 2 * 86_400_000 })
    const moved = (seen: number, day: string) =>
      office.as('thu')(
        `/lam-viec/phien/${code}/doi-lich`,
        form({
          ...{ seen, venue: 51, questions: 'none', reason: 'mưa lũ' },
          ...{ starts_at: `${day}T14:00`, ends_at: `${day}T16:00` },
        }),
      )
    const notice =
      'Xin bà con lưu ý: buổi đối thoại định kỳ dự kiến thứ Tư, ngày hai mươi lăm tháng mười một đã dời sang mười bốn giờ, thứ Năm, ngày mùng mười tháng mười hai, tại Hội trường Ủy ban nhân dân xã Đông. Lý do: mưa lũ.'
    expect((await moved(1, '2026-12-09')).status).toBe(303)
    expect((await moved(2, '2026-12-10')).status).toBe(303)
    const text = await textOf(await office.as('thu')('/lam-viec/loa-truyen-thanh'))
    expect(text).toContain(`Trong tuần này không có buổi tiếp công dân định kỳ hay đối thoại nào. ${notice}`)
    const then = await textOf(await office.as('thu')('/lam-viec/loa-truyen-thanh?tuan=2026-12-10'))
    expect(then).not.toContain('đã dời sang')
  })

  test('says so where a week has no session, and takes no week that is none', async () => {
    const text = await textOf(await office.as('thu')('/lam-viec/loa-truyen-thanh?tuan=2026-02-30'))
    expect(text).toContain('Trong tuần này không có buổi')
    expect((await office.as('quang')('/lam-viec/loa-truyen-thanh')).status).toBe(404)
  })
})
