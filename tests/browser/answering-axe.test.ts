import { afterAll, beforeAll, expect, test } from 'vitest'
import { OPINION_STATES, type OpinionState } from '../../src/domain/opinion.ts'
import { paths } from '../../src/paths.ts'
import { addSubmitted } from '../support/answers.ts'
import { fillAround } from '../support/canary.ts'
import { NOW } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'
import { addAnswered } from '../support/voices.ts'

const WIDTHS = [360, 1280]

let office: ServedOffice
/** An opinion in each state that is shown, with a row in every table around it. */
const inState = new Map<OpinionState, { code: string; secret: string }>()
let session: Awaited<ReturnType<typeof addSession>>
let held: { code: string }
let submitted: { code: string }
let answered: { code: string; secret: string }
let bare: { code: string }
let commitment = ''

beforeAll(async () => {
  office = await serveOffice()
  session = await addSession(office)
  for (const state of OPINION_STATES) if (state !== 'separate') inState.set(state, await addFilled(state))
  held = await addSession(office, { state: 'held', startsAt: NOW - 86_400_000 })
  bare = await addOpinion(office, { session })
  submitted = await addSubmitted(office)
  answered = await addAnswered(office, { session })
  const { rows } = await office.db.$client.execute(
    "select code from commitments where state = 'open' limit 1",
  )
  commitment = String(rows[0]?.code ?? '')
}, 120_000)
afterAll(() => office?.end())

async function addFilled(state: OpinionState) {
  const isAnswered = state === 'answered' || state === 'closed'
  const opinion = await addOpinion(office, {
    session,
    kind: 'question',
    set: {
      state,
      public_at: NOW,
      accepted_on: '2026-11-23',
      agency_id: state === 'received' ? null : 11,
      answered_at: isAnswered ? NOW : null,
    },
  })
  await fillAround(office, opinion, 'Đường vào xóm lầy lội ')
  return opinion
}

async function openAs(name: string): Promise<Visitor> {
  const visitor = await office.open()
  if (name)
    await visitor.page
      .context()
      .addCookies([{ name: 'doithoai', value: `token-${name}`, url: office.address }])
  return visitor
}

const unfold = ({ page }: Visitor) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })

/** What axe finds on a phone, and what is wider than either window, every fold open. */
async function flaws(visitor: Visitor): Promise<string[]> {
  await unfold(visitor)
  const found = await visitor.axe()
  for (const width of WIDTHS) {
    await visitor.page.setViewportSize({ width, height: 800 })
    const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) found.push(`${width} px: ${visitor.page.url()} is ${wide} px wide`)
  }
  await visitor.page.setViewportSize({ width: 360, height: 800 })
  return found
}

test.each(['thu', 'quang', 'binh', 'hanh'])(
  'opinions in every state, as %s sees them',
  async (name) => {
    const visitor = await openAs(name)
    const found: string[] = []
    for (const [state, { code }] of inState) {
      await visitor.go(paths.staffOpinion(code))
      found.push(...(await flaws(visitor)).map((flaw) => `${state}: ${flaw}`))
    }
    expect(found).toEqual([])
  },
  300_000,
)

type Screen = [what: string, who: string, path: () => string]

const SCREENS: Screen[] = [
  ['list with boxes', 'thu', () => paths.queue],
  ['decisions that can be taken back', 'thu', () => paths.decisions],
  ['similar opinions', 'thu', () => paths.similar(bare.code)],
  ['splitting', 'thu', () => paths.splitting(bare.code)],
  ['a letter', 'thu', () => paths.newPetition],
  ['a slip', 'thu', () => paths.transferSlip(inState.get('forwarded')!.code)],
  ['sheets', 'thu', () => paths.sheets],
  ['hand-overs', 'thu', () => paths.handOvers],
  ['releases', 'thu', () => paths.releases],
  ['commitments', 'thu', () => paths.commitments],
  ['one commitment', 'thu', () => paths.staffCommitment(commitment)],
  ['a commitment of a draft', 'quang', () => paths.opinionCommitments(inState.get('drafted')!.code)],
  ['a commitment of a session', 'thu', () => paths.sessionCommitments(held.code)],
  ['desk of the office', 'thu', () => paths.desk],
  ['desk of an agency', 'quang', () => paths.desk],
  ['desk of a leader', 'binh', () => paths.desk],
  ['approvals', 'binh', () => paths.approvals],
  ['close-out', 'binh', () => paths.closeOut],
  ['numbers', 'admin', () => paths.numberings],
  ['public commitments', '', () => paths.publicCommitments],
  ['public figures', '', () => paths.figures],
  ['a public opinion', '', () => paths.opinion(inState.get('answered')!.code)],
  ['following an answered one', '', () => paths.follow(answered.secret)],
  ['following one with everything', '', () => paths.follow(inState.get('answered')!.secret)],
  ['following one that is asked about', '', () => paths.follow(inState.get('assigned')!.secret)],
  ['asking', '', () => paths.ask(session.code)],
]

test.each(SCREENS)(
  '%s, as %s',
  async (_, who, path) => {
    const visitor = await openAs(who)
    const answer = await visitor.page.goto(office.address + path())
    expect(answer?.status()).toBe(200)
    expect(await flaws(visitor)).toEqual([])
  },
  120_000,
)

const REFUSED: [what: string, who: string, path: () => string, form: string][] = [
  ['several without a decision', 'thu', () => paths.queue, 'form.deciding, .deciding form'],
  ['an empty letter', 'thu', () => paths.newPetition, `form[action="${paths.newPetition}"]`],
  ['splitting into nothing', 'thu', () => paths.splitting(bare.code), 'main form'],
  ['a sheet that is none', 'thu', () => paths.sheets, `form[action="${paths.sheets}"]`],
  [
    'a commitment of nothing',
    'quang',
    () => paths.opinionCommitments(inState.get('drafted')!.code),
    'main form',
  ],
  [
    'an empty draft',
    'quang',
    () => paths.staffOpinion(inState.get('drafted')!.code),
    'form[action$="/du-thao"]',
  ],
  [
    'sending back without a word',
    'binh',
    () => paths.staffOpinion(submitted.code),
    'form[action$="/tra-lai"]',
  ],
  ['a file that is not there', 'thu', () => paths.staffOpinion(bare.code), 'form[action$="/tep"]'],
  [
    'an assignment to nobody',
    'thu',
    () => paths.staffOpinion(inState.get('accepted')!.code),
    'form[action$="/giao"]',
  ],
  ['an empty rating', '', () => paths.follow(answered.secret), 'form[action$="/danh-gia"]'],
  ['an empty dispute', '', () => paths.follow(answered.secret), 'form[action$="/khong-dong-y"]'],
  ['an empty question', '', () => paths.ask(session.code), 'form[action$="/gui-y-kien"]'],
  ['figures of no time', '', () => `${paths.figures}?tu=hom-qua`, ''],
  ['commitments of no standing', '', () => `${paths.publicCommitments}?trang-thai=x`, ''],
]

test.each(REFUSED)(
  '%s is refused for %s on a page that reads well',
  async (_, who, path, form) => {
    const visitor = await openAs(who)
    await visitor.go(path())
    if (form) {
      await unfold(visitor)
      const sent = visitor.page.locator(form).first()
      for (const box of await sent.locator('textarea').all()) await box.fill('')
      await sent.locator('[type=submit]').first().click()
    }
    await visitor.page.locator('.error-summary').first().waitFor()
    expect(await flaws(visitor)).toEqual([])
  },
  120_000,
)

test('no script broke a rule of the pages', () => {
  expect(office.complaints).toEqual([])
})
