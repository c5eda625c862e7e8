import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers as answerRows, remarks } from '../../db/schema/answers.ts'
import { extensions } from '../../db/schema/deadlines.ts'
import { disputes, facts, ratings } from '../../db/schema/voice.ts'
import { createKeptPages } from '../../src/http/kept-pages.ts'
import { registrationHash, registrationSecret } from '../../src/http/registration-links.ts'
import { unsubscriptionSecret } from '../../src/http/unsubscription-links.ts'
import { addInquiry, addSupport } from '../support/agency-work.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { type Answer, addressesOf, leaksOf, routesOf, type Samples, walk } from '../support/public-walk.ts'
import { addPublishedAnswer, addStep } from '../support/publication.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'
import { addFile } from '../support/stored-files.ts'
import { addVisit } from '../support/visits.ts'

/* Words that stand in the database and may stand nowhere in public. By `wanted` one searches; `kept` must not come back. */
const SEPARATE = { wanted: 'mimatrang', kept: ['drakontesu', 'bungalimo', 'Kvisthan Orbelu', '0977000111'] }
const RECEPTION = { wanted: 'lomatreng', kept: ['fenistoral', 'gorbanixe', 'Wexolin Trabut', '0977000222'] }
const HIDDEN = { wanted: 'pumatring', kept: ['jaxotrimel', 'hulbenado', 'Zafrin Molketu', '0977000333'] }
const RECEIVED = { wanted: 'rumatrong', kept: ['vistokarel', 'dorwinaka', 'Yubrek Santilo', '0977000444'] }
const EDITED_OUT = 'nextrofalin'
const ANSWERS = ['skolmeradix', 'twendorapil', 'brimoxtalen', 'clorvanetip']
const ASKER = ['Qibnor Feltrasu', '0977000555', 'xolmetra@example.vn', 'Gwistolan 77']
/* Whoever registered to come: name, phone, address and what they want to speak about stand on their own slip alone. */
const REGISTERED = ['Zumbrel Nakodi', '0977000666', 'krinvolas@example.vn', 'drumofaleks']
/* What agencies say to each other, and what the asker was asked and answered. */
const AGENCIES = ['plovandikur', 'mestrofalo', 'ganvilotse', 'hertomaxil']
/* What an asker says to the answer, and what the leader says to them. */
const VOICES = ['quolbrenati', 'trisomandur', 'velkoptrane', 'bromaltiku']
/* Names and words of files: one of the office, one that was withheld, those of hidden and separate opinions although they were public, one of an asker. */
const FILES = ['krelvanotik', 'molvikerash', 'sanbelotrix', 'tordanvilke', 'wexanoprilu']
/* Who took a number at a reception: name, address, identity, and why they were not received. */
const VISITED = ['vinostarkel', 'trovankesil', 'spalmirodek', 'gruvandolis']
const DRAFT_SESSION = 'phlomintare'
const PUT_OFF = 'zentolavik'
const PUBLIC = 'congkhaivatek'

const KEPT = [SEPARATE, RECEPTION, HIDDEN, RECEIVED].flatMap(({ kept }) => kept)
const SECRETS = [
  ...KEPT,
  ...FILES,
  EDITED_OUT,
  ...ANSWERS,
  ...ASKER,
  ...VOICES,
  ...AGENCIES,
  ...VISITED,
  DRAFT_SESSION,
  PUT_OFF,
]

let office: Office
let samples: Samples
let answers: Answer[]
let secretCodes: string[]
let slip: string
let registrationCode: string
let ids: number[]

beforeAll(async () => {
  office = await openOffice()
  office.platform.keptPages = createKeptPages(16_000_000)
  const dialogue = await addSession(office, { registers: true, capacity: 5 })
  const reception = await addSession(office, { kind: 'reception', form: 'regular', theme: 'Tiếp công dân' })
  const draft = await addSession(office, { state: 'draft', announcedAt: null, theme: DRAFT_SESSION })
  const onBoard = { state: 'assigned', public_at: NOW, accepted_on: '2026-11-23' }

  const separate = await addKept(SEPARATE, dialogue, { ...onBoard, state: 'separate', kind: 'denunciation' })
  let visited = 0
  const visitor = { typed: () => VISITED[visited++ % VISITED.length]! }
  await addVisit(office, reception, visitor)
  await addVisit(office, reception, { ...visitor, set: { state: 'called' } })
  const privately = await addKept(RECEPTION, reception, { ...onBoard, public_at: null })
  await office.db.insert(extensions).values({
    opinionId: privately.id,
    fromOn: '2026-12-24',
    fromRule: 'AGENCY_RESULT',
    toOn: '2026-12-30',
    reason: PUT_OFF,
    allowedBy: 61,
    grantedBy: 101,
    grantedAt: NOW,
  })
  const hidden = await addKept(HIDDEN, dialogue, {
    ...onBoard,
    public_at: null,
    hidden_reason: 'Nêu tên người khác.',
  })
  const received = await addKept(RECEIVED, dialogue, {})
  const shown = await addOpinion(office, {
    session: dialogue,
    text: `Lời gốc ${EDITED_OUT}`,
    person: { name: ASKER[0]!, phone: ASKER[1]!, email: ASKER[2]!, hamletId: null, address: ASKER[3]! },
    set: { ...onBoard, public_text: `Đường ${PUBLIC} bị lún` },
  })
  await addPublishedAnswer(office, shown, { text: `Trả lời ${PUBLIC}` })
  const unissued = { issuedAt: null, issuedOn: null, isPublic: false }
  await addPublishedAnswer(office, shown, { version: 2, text: ANSWERS[0]!, ...unissued }, null)
  await addPublishedAnswer(
    office,
    shown,
    { version: 3, text: ANSWERS[1]!, approvedAt: NOW, ...unissued },
    null,
  )
  await addPublishedAnswer(office, shown, { form: 'oral', text: ANSWERS[2]!, ...unissued }, null)
  const remark = office.db.insert(remarks).values({
    opinionId: shown.id,
    step: 'send_back',
    text: ANSWERS[3]!,
    writtenBy: 103,
    writtenAt: NOW,
  })
  await addStep(office, shown, 'send_back', NOW, {}, [remark])
  const [part, contribution, question, answer] = AGENCIES
  await addSupport(office, shown.id, { part, contribution, contributedBy: 102, contributedAt: NOW })
  const inquiry = await addInquiry(office, shown.id, { question, answer, answeredAt: NOW })
  await addVoices(shown.id)
  const ordinary = await addOpinion(office, { session: dialogue, text: 'Câu hỏi thường', set: onBoard })

  const isShown = { publicAt: NOW, publicName: `${PUBLIC}.pdf` }
  const files = [
    await addFile(office, shown, { name: FILES[0]! }),
    await addFile(office, shown, { name: FILES[1]!, removedReason: 'Lộ mặt người' }),
    await addFile(office, hidden, { name: FILES[2]!, ...isShown, publicName: `${FILES[2]}.pdf` }),
    await addFile(office, separate, { name: FILES[3]!, ...isShown, publicName: `${FILES[3]}.pdf` }),
    await addFile(office, shown, { name: FILES[4]!, purpose: 'asker', addedBy: null }),
    await addFile(office, shown, { name: 'ten-goc', ...isShown }, PUBLIC),
  ]

  const nonce = 'AAAAAAAAAAAAAAAAAAAAAA'
  slip = await registrationSecret(office.platform.secretKey, nonce)
  const registered = await addRegistration(office, dialogue, {
    person: {
      name: REGISTERED[0]!,
      phone: REGISTERED[1]!,
      email: REGISTERED[2]!,
      hamletId: null,
      address: '',
    },
    about: REGISTERED[3]!,
    intent: 'speak',
    nonce,
    followHash: await registrationHash(office.platform.secretKey, slip),
  })
  registrationCode = registered.code

  const all = [separate, privately, hidden, received, shown, ordinary]
  const codes = all.map(({ code }) => code)
  ids = all.map(({ id }) => id)
  secretCodes = [separate, privately, received].map(({ code }) => code)
  const secrets = [ordinary.secret, 'A'.repeat(24), ...codes]
  samples = {
    '/y-kien/': [...codes, ...ids.map(String), 'KHONGCO'],
    '/api/v1/opinions/': [...codes, ...ids.map(String), 'KHONGCO'],
    '/phien/': [dialogue, reception, draft].map(({ code }) => code),
    '/lich/': ['xa-dong', 'xa-tay', 'tinh-mau'],
    '/lich/lanh-dao/': secrets,
    '/bien-nhan/': secrets,
    '/theo-doi/': secrets,
    '/thoi-nhan-thu/': [
      ...secrets,
      await unsubscriptionSecret(office.platform.secretKey, shown.personId),
      await unsubscriptionSecret(office.platform.secretKey, separate.personId),
    ],
    '/theo-doi/:secret/tep/': files,
    '/tep/': files,
    '/theo-doi/:secret/hoi-them/': [String(inquiry), '1'],
    '/dang-ky/': [slip, registrationCode, ...secrets],
  }
  const searched = [SEPARATE, RECEPTION, HIDDEN, RECEIVED].flatMap(({ wanted, kept }) => [
    wanted,
    kept[2]!,
    kept[3]!,
  ])
  const receiptCodes = all.map(({ receiptCode }) => receiptCode)
  answers = await walk(office, {
    samples,
    queries: [
      ...[...searched, ...ASKER, ...REGISTERED, registrationCode, PUBLIC].map((word) =>
        new URLSearchParams({ q: word }).toString(),
      ),
      ...receiptCodes.map((code) => new URLSearchParams({ code }).toString()),
      'trang-thai=separate',
      'state=separate',
      ...codes.map((code) => `sau=${code}&cursor=${code}&y-kien=${code}`),
    ],
    posts: [
      {},
      // Similar to what nobody may read.
      { text: [SEPARATE, RECEPTION, HIDDEN, RECEIVED].map(({ wanted }) => wanted).join(' '), topic: 'roads' },
      ...receiptCodes.map((code) => ({ code, phone4: '' })),
    ],
  })
}, 240_000)
afterAll(() => office?.close())

/** A rating, a dispute that was settled and a fact of this opinion. */
async function addVoices(opinionId: number) {
  const [comment, reason, reply, fact] = VOICES as [string, string, string, string]
  const [row] = await office.db.select().from(answerRows).where(eq(answerRows.opinionId, opinionId))
  const about = { opinionId, answerId: row!.id }
  await office.db.insert(ratings).values({ ...about, score: 'not_satisfied', comment, ratedAt: NOW })
  const settled = { settledAt: NOW, settledBy: 103, outcome: 'rejected' as const, reply }
  await office.db.insert(disputes).values({ ...about, reason, disputedAt: NOW, ...settled })
  await office.db.insert(facts).values({ opinionId, text: fact, addedAt: NOW })
}

function addKept(
  { wanted, kept }: typeof SEPARATE,
  session: { id: number },
  set: Record<string, string | number | null>,
) {
  const [text, place, name, phone] = kept
  return addOpinion(office, {
    session,
    text: `${wanted} ${text}`,
    place: place!,
    person: { name: name!, phone: phone!, email: `${text}@example.vn`, hamletId: 31, address: `${place} 5` },
    publishName: true,
    set,
  })
}

test('the walk asks every route of the app and finds what is public', () => {
  const walked = new Set(answers.map(({ route }) => `${route.method} ${route.path}`))
  expect([...walked].sort()).toEqual(
    [...new Set(routesOf(office).map(({ method, path }) => `${method} ${path}`))].sort(),
  )
  const found = answers.filter(({ text, url }) => text.includes(PUBLIC) && !url.includes(PUBLIC))
  expect([...new Set(found.map(({ route }) => route.path))]).toEqual(
    expect.arrayContaining([
      '/y-kien',
      '/y-kien.atom',
      '/y-kien/:code',
      '/api/v1/opinions',
      '/api/v1/opinions/:code',
    ]),
  )
  const bySearch = answers.filter(({ url, text }) => url === `/y-kien?q=${PUBLIC}` && text.includes('<mark>'))
  expect(bySearch).toHaveLength(1)
})

test('what may not be read stands in no answer of any route', () => {
  expect(leaksOf(answers, SECRETS)).toEqual([])
})

test('who registered stands on the own slip and nowhere else', () => {
  const words = [...REGISTERED, registrationCode]
  const leaks = leaksOf(answers, words).filter((leak) => !leak.includes(`/dang-ky/${slip}`))
  expect(leaks).toEqual([])
  const own = leaksOf(answers, [REGISTERED[0]!]).filter((leak) => leak.startsWith(`GET /dang-ky/${slip}:`))
  expect(own).toHaveLength(4)
  // Not even the slip tells the phone, the address and the words to whoever finds it.
  expect(leaksOf(answers, REGISTERED.slice(1))).toEqual([])
})

test('what is kept was there to be leaked', async () => {
  const { rows } = await office.db.$client.execute(`
    select group_concat(original_text || place || p.name || p.phone || p.email || p.address)
      || (select group_concat(text) from answers) || (select group_concat(text) from remarks)
      || (select group_concat(theme) from sessions)
      || (select group_concat(comment) from ratings) || (select group_concat(reason || reply) from disputes)
      || (select group_concat(text) from facts)
      || (select group_concat(part || contribution) from supports)
      || (select group_concat(question || answer) from inquiries)
      || (select group_concat(reason) from extensions) || (select group_concat(name) from attachments)
      || (select group_concat(p.name || p.address || identity_number || reason) from visits join people p on p.id = person_id) as everything
    from opinions join people p on p.id = person_id`)
  const everything = String(rows[0]!.everything)
  expect(SECRETS.filter((word) => !everything.includes(word))).toEqual([])
})

test('the codes of what never was public are told to nobody', () => {
  expect(leaksOf(answers, secretCodes)).toEqual([])
})

test('of the files one that is public opens, and nothing of the others', () => {
  const opened = answers.filter(({ route, status }) => route.path === '/tep/:code' && status === 200)
  expect(new Set(opened.map(({ url }) => url)).size).toBe(1)
  expect(opened.every(({ text }) => text.includes(PUBLIC))).toBe(true)
  const own = answers.filter(({ route }) => route.path === '/theo-doi/:secret/tep/:code')
  expect(new Set(own.map(({ status }) => status))).toEqual(new Set([404]))
})

test('staff areas open to no stranger', () => {
  const staff = answers.filter(({ route }) => /^\/(lam-viec|quan-tri|tai-khoan)/.test(route.path))
  // Led to the sign-in; a post and a piece are told so in their place, which loses nothing typed.
  expect([...new Set(staff.map(({ status }) => status))].sort()).toEqual([303, 401])
})

test('ids and codes of what is not public answer as what is not there', () => {
  const statuses = (prefix: string, values: (string | number)[]) =>
    values.map((value) => answers.find(({ url }) => url === `${prefix}${value}`)?.status)
  for (const prefix of ['/y-kien/', '/api/v1/opinions/']) {
    expect(statuses(prefix, [...ids, ...secretCodes])).toEqual(
      new Array(ids.length + secretCodes.length).fill(404),
    )
  }
})

test('no answer is a breakdown', () => {
  expect(
    answers.filter(({ status }) => status >= 500).map(({ route, url }) => `${route.method} ${url}`),
  ).toEqual([])
})

test('a new route with a parameter stops the walk until it has samples', () => {
  expect(() => addressesOf('/moi/:code', samples)).toThrow('tests know no sample parameters for /moi/:code')
  expect(() => addressesOf('/y-kien/:code/:other', samples)).toThrow('/y-kien/:code/:other')
  expect(addressesOf('/lich/:file{[\\w-]+\\.ics}', samples)[0]).toBe('/lich/xa-dong.ics')
})
