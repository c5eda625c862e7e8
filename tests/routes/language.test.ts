import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addPublishedAnswer } from '../support/publication.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const theme = 'Nước sạch thôn Thượng'
const text = 'Nước máy đục, bao giờ sửa?'
const onBoard = { state: 'answered', public_at: NOW, accepted_on: '2026-11-23' }
const english = async (path: string) => (await office.visit(`${path}?lang=en`)).text()

test('on a page in English what residents and the office wrote is marked as Vietnamese', async () => {
  const session = await addSession(office, { code: 'PMOT', theme })
  const opinion = await addOpinion(office, { session, text, set: onBoard })
  await addPublishedAnswer(office, opinion, { text: 'Trạm bơm sửa xong trong tháng 12.' })
  const page = await english(paths.opinion(opinion.code))
  expect(page).toContain('<html lang="en"')
  expect(page).toContain(`<div class="prose" lang="vi"><p>${text}</p></div>`)
  expect(page).toContain('<div class="prose" lang="vi"><p>Trạm bơm sửa xong trong tháng 12.</p></div>')
  expect(await english(paths.board)).toContain(`<p><span lang="vi">${text}</span></p>`)
  expect(await english(paths.session('PMOT'))).toContain(`<h1><span lang="vi">${theme}</span></h1>`)
  expect(await english(paths.calendar)).toContain(`: <span lang="vi">${theme}</span></a>`)
})

test('the page’s own words in the place of a text keep the language of the page', async () => {
  const { code } = await addOpinion(office, { text, set: { ...onBoard, public_text: '' } })
  expect(await english(paths.opinion(code))).toContain('<div class="prose quiet" lang="en"><p>')
  expect(await (await office.visit(paths.opinion(code))).text()).toContain(
    '<div class="prose quiet" lang="vi"><p>',
  )
})
