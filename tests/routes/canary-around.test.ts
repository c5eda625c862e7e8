import { afterAll, beforeAll, expect, test } from 'vitest'
import { write } from '../../db/write.ts'
import { MAIL_KINDS } from '../../src/domain/mail-kind.ts'
import type { OutgoingMail } from '../../src/http/platform.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { fillAround } from '../support/canary.ts'
import { NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { type Answer, leaksOf, type Samples, walk, walkStaff } from '../support/public-walk.ts'
import { addOpinion, addSession } from '../support/records.ts'

/*
 * A denunciation, a hidden text and a private matter with a row in every table that can hold something about an opinion, each as public as a row can be made: none of their
 * words may come out of any route, feed, export, mail or line of the log. Files of a public opinion that are withheld, or shown under another name, stand beside them.
 */
const MARKS = { separate: 'zqtocao', hidden: 'zqgoxuong', privately: 'zqrieng' }
const FILES = { withheld: 'zqtepgiu', renamed: 'zqtengoc', shown: 'dontepcongkhai' }

let office: Office
let words: Record<keyof typeof MARKS, string[]>
let answers: Answer[]
let tables: string[]
let separate: Awaited<ReturnType<typeof addOpinion>>
let values: string[]
const sent: OutgoingMail[] = []

beforeAll(async () => {
  office = await openOffice()
  const session = await addSession(office)
  const around = { state: 'answered', accepted_on: '2026-11-23', answered_at: NOW }
  const add = (mark: string, set: Record<string, string | number | null>) =>
    addOpinion(office, {
      session,
      text: `${mark}loi`,
      place: `${mark}noi`,
      person: {
        name: `${mark}ten`,
        phone: '0977000999',
        email: `${mark}@example.vn`,
        hamletId: 31,
        address: `${mark}nha`,
      },
      publishName: true,
      set: { ...around, ...set },
    })
  separate = await add(MARKS.separate, { state: 'separate', kind: 'denunciation', public_at: NOW })
  const hidden = await add(MARKS.hidden, { public_at: null, hidden_reason: 'Theo quy định.' })
  const privately = await add(MARKS.privately, { public_at: null })
  const filled = {
    separate: await fillAround(office, separate, MARKS.separate),
    hidden: await fillAround(office, hidden, MARKS.hidden),
    privately: await fillAround(office, privately, MARKS.privately),
  }
  tables = filled.separate.tables
  const own = ({ text, place, person }: typeof separate) => [
    text,
    place,
    person.name,
    person.address,
    person.email,
  ]
  words = {
    separate: [...filled.separate.words, ...own(separate)],
    hidden: [...filled.hidden.words, ...own(hidden)],
    privately: [...filled.privately.words, ...own(privately)],
  }
  const shown = await addOpinion(office, { session, text: 'Đường lún', set: { ...around, public_at: NOW } })
  const fileCodes = ['FILE1', 'FILE2']
  await addFile(shown.id, fileCodes[0]!, { name: `${FILES.withheld}.pdf`, public_at: null, public_name: '' })
  await addFile(shown.id, fileCodes[1]!, {
    name: `${FILES.renamed}.pdf`,
    public_at: NOW,
    public_name: `${FILES.shown}.pdf`,
  })
  const all = [separate, hidden, privately, shown]
  const codes = all.map(({ code }) => code)
  const inner = Object.values(filled).flatMap((one) => one.codes)
  const secrets = [shown.secret, 'A'.repeat(24), ...codes]
  values = [separate.code, shown.code, session.code, ...filled.separate.codes]
  const samples: Samples = {
    '/y-kien/': codes,
    '/api/v1/opinions/': codes,
    '/phien/': [session.code],
    '/lich/': ['xa-dong'],
    '/lich/lanh-dao/': secrets,
    '/bien-nhan/': secrets,
    '/theo-doi/': secrets,
    '/theo-doi/:secret/tep/': [...inner.slice(0, 2), ...fileCodes],
    '/theo-doi/:secret/hoi-them/': ['1'],
    '/dang-ky/': secrets,
    '/tep/': [...inner, ...fileCodes],
    '/thoi-nhan-thu/': secrets,
  }
  const searched = [...Object.values(MARKS), ...Object.values(FILES), 'duong lun', separate.code]
  answers = await walk(office, {
    samples,
    queries: [
      ...searched.map((q) => new URLSearchParams({ q }).toString()),
      'trang-thai=separate',
      'don-vi=xa-dong',
    ],
    posts: [{}, { text: Object.values(MARKS).join(' '), q: MARKS.separate }],
  })
  await queueMail([separate.id, hidden.id, privately.id])
}, 300_000)
afterAll(() => office?.close())

async function addFile(opinionId: number, code: string, set: Record<string, string | number | null>) {
  const row = {
    ...{
      id: office.platform.newId(),
      code,
      opinion_id: opinionId,
      purpose: 'asker',
      type: 'application/pdf',
    },
    ...{ bytes: 9, digest: 'd', file_key: code.slice(-1).repeat(32), added_at: NOW, ...set },
  }
  await office.platform.files!.put(row.file_key, new TextEncoder().encode('%PDF-1.7\n'), row.type)
  const names = Object.keys(row)
  await office.db.$client.execute({
    sql: `insert into attachments (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    args: Object.values(row),
  })
}

/** Every kind of mail about each of them to its asker, delivered. */
async function queueMail(ids: number[]) {
  const { rows } = await office.db.$client.execute(
    `select id, person_id from opinions where id in (${ids.join(', ')})`,
  )
  await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: 'test:mail', step: 'queue', head: 'latest' }],
    statements: [],
    mail: rows.flatMap(({ id, person_id }) =>
      Object.keys(MAIL_KINDS).map((kind) => ({
        kind,
        subject: `opinion:${id}`,
        recipient: `person:${person_id}`,
        version: 1,
        channel: 'mail' as const,
      })),
    ),
  })
  office.platform.mail = {
    address: 'vp@dong.example.vn',
    send: async (mail) => {
      sent.push(mail)
    },
  }
  for (let turn = 0; turn < 40 && (await deliverMail(office.platform)); turn++);
}

const allWords = () => Object.values(words).flat()

test('there is something in every table that could leak', async () => {
  expect(tables).toEqual(
    expect.arrayContaining(['answers', 'attachments', 'commitments', 'facts', 'waivers']),
  )
  const { rows } = await office.db.$client.execute({
    sql: 'select count(*) as n from commitments where what like ?',
    args: [`${MARKS.separate}%`],
  })
  expect(rows[0]!.n).toBe(1)
})

test('nothing of a denunciation, a hidden text or a private matter comes out in public', () => {
  expect(leaksOf(answers, allWords())).toEqual([])
})

test('the name of a withheld file, and the sender’s name of one shown under another, come out nowhere', () => {
  expect(
    leaksOf(answers, [FILES.withheld, FILES.renamed]).filter((leak) => !/ \/theo-doi\//.test(leak)),
  ).toEqual([])
})

test('no answer is a breakdown', () => {
  const broken = answers.filter(({ status }) => status >= 500)
  expect(broken.map(({ route, url }) => `${route.method} ${url}`)).toEqual([])
})

test.each(['thu', 'binh', 'quang', 'hanh', 'an', 'oanh'] as StaffName[])(
  'a denunciation stands on no page of %s, who is no named reader',
  async (name) => {
    const pages = await walkStaff(office, name, values)
    expect(leaksOf(pages, words.separate)).toEqual([])
    expect(leaksOf(pages, [separate.code])).toEqual([])
    expect(pages.filter(({ status }) => status >= 500).map(({ url }) => url)).toEqual([])
  },
  120_000,
)

test('mail to an asker holds no word of the office, and none of a denunciation', () => {
  const bodies: Answer[] = sent.map((mail, i) => ({
    route: { method: 'MAIL', path: '' },
    url: String(i),
    status: 200,
    text: JSON.stringify({ ...mail, to: '' }).toLowerCase(),
  }))
  const secret = allWords().filter((word) => !/ten$|@example\.vn$/.test(word))
  expect(leaksOf(bodies, secret)).toEqual([])
})

test('no line of the log holds a word of anybody, not even of a file that is gone', async () => {
  await office.platform.files!.remove('2'.repeat(32))
  await office.visit('/tep/FILE2')
  expect(office.log.length).toBeGreaterThan(0)
  const lines = JSON.stringify(office.log)
  expect([...allWords(), ...Object.values(FILES)].filter((word) => lines.includes(word))).toEqual([])
})
