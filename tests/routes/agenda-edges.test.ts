import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAgenda, agendaPath, moreLines, orderAction, orderIn, PIECE, seenIn } from '../support/agenda.ts'
import { form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const page = async (path: string, init = {}) => (await office.as('thu')(path, init)).text()
const unescaped = (address: string) => address.replaceAll('&amp;', '&')

/** `roads` questions about roads, then `water` ones about water; the codes in their order. */
async function addLines(roads: number, water = 0) {
  const places = [...Array(roads).fill('roads.31'), ...Array(water).fill('water.31')]
  return addAgenda(office, places)
}

/** One press of a button of that page. */
async function press(html: string, turn: string, hx = true) {
  const answer = await office.as('thu')(orderAction(html), form({ seen: seenIn(html), turn }, { hx }))
  if (hx) return answer.text()
  return page(answer.headers.get('location')!)
}

test.each([true, false])('a line moves over either edge and stays on the page (htmx %s)', async (hx) => {
  const { session, codes } = await addLines(60)
  const first = await page(agendaPath(session))
  const second = await page(moreLines(first)!.next)
  const up = await press(second, `up.${codes[50]}`, hx)
  expect(orderIn(up)).toEqual([codes[50], codes[49], ...codes.slice(51)])
  expect(up).toContain(`id="turn-up-${codes[50]}" autofocus`)
  const again = await press(up, `up.${codes[50]}`, hx)
  expect(orderIn(again)).toEqual([codes[50], codes[48], codes[49], ...codes.slice(51)])
  const start = await page(agendaPath(session))
  expect(orderIn(start).slice(-3)).toEqual([codes[47], codes[50], codes[48]])
  const within = await press(start, `down.${codes[50]}`, hx)
  expect(orderIn(within).slice(-3)).toEqual([codes[47], codes[48], codes[50]])
  expect(orderIn(within)).toHaveLength(50)
  const down = await press(within, `down.${codes[50]}`, hx)
  expect(orderIn(down).slice(-3)).toEqual([codes[48], codes[49], codes[50]])
  expect(orderIn(down)).toHaveLength(51)
  expect(down).toContain(`id="turn-down-${codes[50]}" autofocus`)
})

test('a line that is dragged to the end of a page stands in front of the next one, not at the end of its group', async () => {
  const { session, codes } = await addLines(60)
  const first = await page(agendaPath(session))
  const next = /data-next="(\w+)"/.exec(first)![1]
  const html = await press(first, `before.${codes[0]}.${next}`)
  expect(orderIn(html)).toEqual([...codes.slice(1, 50), codes[0]])
})

test('what moves far away begins the page that follows; a group too', async () => {
  const { session, codes } = await addLines(58, 3)
  const second = await page(moreLines(await page(agendaPath(session)))!.next)
  const top = await press(second, `first.${codes[55]}`)
  expect(orderIn(top).slice(0, 3)).toEqual([codes[55], codes[0], codes[1]])
  expect(top).toContain(`id="turn-first-${codes[55]}" autofocus`)
  const last = await page(moreLines(top)!.next)
  const moved = await press(last, 'group_up.water')
  expect(orderIn(moved).slice(0, 4)).toEqual([codes[58], codes[59], codes[60], codes[55]])
})

test('a grown agenda stays grown after a turn, after one that came too late, and after points are written', async () => {
  const { session, codes } = await addLines(60)
  const grown = await page(moreLines(await page(agendaPath(session)))!.grown, PIECE)
  expect(orderIn(await press(grown, `down.${codes[2]}`))).toHaveLength(60)
  const stale = await office.as('thu')(
    orderAction(grown),
    form({ seen: 0, turn: `up.${codes[59]}` }, { hx: true }),
  )
  const fresh = await stale.text()
  expect([stale.status, orderIn(fresh)[2], orderIn(fresh).length]).toEqual([409, codes[3], 60])
  const item = unescaped(new RegExp(`href="([^"]+/${codes[55]}\\?[^"]+)"`).exec(fresh)![1]!)
  const one = await page(item)
  const post = unescaped(new RegExp(`action="([^"]+/${codes[55]}[^"]*)"`).exec(one)![1]!)
  const answer = await office.as('thu')(post, form({ agency_id: 11, points: 'Đã có vốn.', seen: 0 }))
  const back = answer.headers.get('location')!
  expect(back.endsWith(`#line-${codes[55]}`)).toBe(true)
  const html = await page(back)
  expect([orderIn(html).length, html.includes('Đã có vốn.')]).toEqual([60, true])
})
