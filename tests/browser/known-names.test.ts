import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addRunning } from '../support/live.ts'
import { form } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { type RoomOffice, serveRoom, sitDown } from '../support/room-office.ts'

let office: RoomOffice
beforeAll(async () => {
  office = await serveRoom()
})
afterAll(() => office?.end())

async function separate(code: string) {
  const page = await (await office.as('thu')(paths.staffOpinion(code))).text()
  const seq = /name="seq" value="(\d+)"/.exec(page)![1]!
  expect((await office.as('thu')(paths.separation(code), form({ seq }))).status).toBe(303)
}

test('the name of who is told apart goes from the page of a colleague that was open before, with what is typed left as it is', async () => {
  const session = await addRunning(office)
  const ask = (name: string) =>
    addOpinion(office, {
      session,
      text: `Ý kiến của ${name}.`,
      person: { name, phone: '', email: '', hamletId: 31, address: '' },
    })
  await ask('Vũ Thị Mận')
  const accusing = await ask('Tô Thị Giác')
  const page = await sitDown(await office.open('thu'), session)
  const offered = () =>
    page.locator('#known-names option').evaluateAll((all) => all.map((one) => one.getAttribute('value')))
  expect((await offered()).sort()).toEqual(['Tô Thị Giác', 'Vũ Thị Mận'])
  await page.locator('#field-name').fill('Vũ Thị')
  await separate(accusing.code)
  await expect.poll(offered, { timeout: 10_000 }).toEqual(['Vũ Thị Mận'])
  expect(await page.locator('#field-name').inputValue()).toBe('Vũ Thị')
  await page.locator('#field-name').fill('vu thi man')
  expect(await page.locator('#field-hamlet').inputValue()).toBe('31')
  expect(office.complaints).toEqual([])
})
