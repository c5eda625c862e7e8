import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { formTokens, opinions } from '../../db/schema/opinions.ts'
import { codeFromBytes } from '../../src/domain/receipt-code.ts'
import { issueFormToken } from '../../src/http/form-tokens.ts'
import { LAN, tokenIn } from '../support/asking.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { bundleProduct, lockDatabase, type ServedProcess, serveProcess } from '../support/served-process.ts'

const DAY = 86_400_000

let product: Awaited<ReturnType<typeof bundleProduct>>
beforeAll(async () => {
  product = await bundleProduct()
})
afterAll(() => product.remove())

let office: Office
let file: string
let session: { id: number; code: string }
let served: ServedProcess
beforeEach(async () => {
  office = await openOffice()
  const { rows } = await office.db.$client.execute('pragma database_list')
  file = String(rows[0]!.file)
  const now = Date.now()
  session = await addSession(office, {
    startsAt: now + 3 * DAY,
    questionsFrom: now - DAY,
    questionsUntil: now + 2 * DAY,
  })
  served = await serve()
})
afterEach(async () => {
  await served.kill()
  office.close()
})

const serve = () =>
  serveProcess(product.entry, {
    DATABASE_URL: `file:${file}`,
    SECRET_KEY: office.platform.secretKey,
    TRUSTED_PROXIES: '1',
  })

/** One form that somebody sends, each from an address of its own. */
interface Sent {
  token: string
  text: string
  from: string
}

async function openForms(round: number, count: number): Promise<Sent[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, n) => ({
      token: await issueFormToken(office.platform, session.id, Date.now()),
      text: `Ý kiến ${round}.${n}`,
      from: `10.${round}.${n >> 8}.${n & 255}`,
    })),
  )
}

function post({ token, text, from }: Sent): Promise<Response> {
  return ask(`/phien/${session.code}/gui-y-kien`, { ...LAN, text, form_token: token }, from)
}

function ask(path: string, fields: Record<string, string>, from = '10.255.0.1'): Promise<Response> {
  return fetch(served.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: served.origin, 'x-forwarded-for': from },
    body: new URLSearchParams(fields),
  })
}

/** Sends all at once and kills the server when so many receipts are handed out; gives the receipts by token. */
async function burst(forms: Sent[], killAfter: number): Promise<Map<string, string>> {
  const receipts = new Map<string, string>()
  await Promise.all(
    forms.map(async (sent) => {
      const answer = await post(sent).catch(() => null)
      if (answer?.status !== 303) return
      receipts.set(sent.token, answer.headers.get('location')!)
      if (receipts.size === killAfter) await served.kill()
    }),
  )
  return receipts
}

const texts = async () =>
  (await office.db.select({ text: opinions.originalText }).from(opinions)).map(({ text }) => text)

test('kill -9 during a burst, twenty times: every receipt opens its record, and no record is there twice', async () => {
  const ROUNDS = 20
  const BURST = 12
  const all: Sent[] = []
  let cutOff = 0
  for (let round = 0; round < ROUNDS; round++) {
    const forms = await openForms(round, BURST)
    const receipts = await burst(forms, 1 + (round % (BURST - 4)))
    await served.kill()
    expect(receipts.size).toBeGreaterThan(0)
    cutOff += BURST - receipts.size
    served = await serve()
    const opened = await Promise.all([...receipts.values()].map((place) => fetch(served.origin + place)))
    expect(opened.map(({ status }) => status)).toEqual(Array(receipts.size).fill(200))
    // Whoever got no answer sends the same form again; whoever got one may do so too.
    const again = await Promise.all(forms.map(post))
    expect(again.map(({ status }) => status)).toEqual(Array(BURST).fill(303))
    const places = again.map(({ headers }) => headers.get('location'))
    expect(places).toEqual(forms.map(({ token }, n) => receipts.get(token) ?? places[n]))
    all.push(...forms)
  }
  // How many answers a dying server still gets out is its machine's affair; some it never does.
  expect(cutOff).toBeGreaterThan(0)
  expect((await texts()).sort()).toEqual(all.map(({ text }) => text).sort())
  const received = await office.db.select({ step: events.step }).from(events)
  expect(received.filter(({ step }) => step === 'receive')).toHaveLength(all.length)
  expect(await office.db.select().from(formTokens)).toHaveLength(all.length)
}, 300_000)

test('while another process holds the lock for two seconds, everyone waits and nothing acknowledged is lost', async () => {
  const forms = await openForms(0, 6)
  const { released } = await lockDatabase(file, 2000)
  const answers = await Promise.all(forms.map(post))
  await released
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(303))
  await served.kill()
  expect((await texts()).sort()).toEqual(forms.map(({ text }) => text).sort())
}, 120_000)

test('where the lock stays, form and look-up come back with what was typed, and the form is taken once it is gone', async () => {
  const [sent] = await openForms(0, 1)
  const { released } = await lockDatabase(file, 9000)
  const code = codeFromBytes(new Uint8Array(8))
  const [busy, lookUp] = await Promise.all([post(sent!), ask('/tra-cuu', { code })])
  expect(lookUp.status).toBe(503)
  expect(await lookUp.text()).toContain(`value="${code}"`)
  const html = await busy.text()
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5'])
  expect(html).toContain('Hệ thống đang bận nên ý kiến chưa được nhận.')
  expect(html).toContain(`${sent!.text}</textarea>`)
  expect(tokenIn(html)).toBe(sent!.token)
  expect(await texts()).toEqual([])
  await released
  expect((await post(sent!)).status).toBe(303)
  await served.kill()
  expect(await texts()).toEqual([sent!.text])
}, 120_000)
