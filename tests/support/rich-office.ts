import { eq } from 'drizzle-orm'
import { documents, numberings } from '../../db/schema/answers.ts'
import { attachments, templates } from '../../db/schema/drafting.ts'
import { separateReaders } from '../../db/schema/handling.ts'
import { calendarDays, venues } from '../../db/schema/office.ts'
import { sessionChanges, sessionReasons } from '../../db/schema/planning.ts'
import { seriesSkips } from '../../db/schema/series.ts'
import { sessionHamlets } from '../../db/schema/sessions.ts'
import { sheets } from '../../db/schema/sheets.ts'
import { write } from '../../db/write.ts'
import { MAIL_KINDS } from '../../src/domain/mail-kind.ts'
import { OPINION_STATES, type OpinionState } from '../../src/domain/opinion.ts'
import { SESSION_STATES } from '../../src/domain/session.ts'
import { registrationHash, registrationSecret } from '../../src/http/registration-links.ts'
import { unsubscriptionSecret } from '../../src/http/unsubscription-links.ts'
import { fillDoor } from './attendance.ts'
import { fillAround } from './canary.ts'
import { addConclusion } from './conclusion-rows.ts'
import { pdf } from './files.ts'
import { addImport } from './imports.ts'
import { addLateCard } from './late-cards.ts'
import { NOW, openOffice } from './office.ts'
import type { Samples } from './public-walk.ts'
import { addOpinion, addSession } from './records.ts'
import { addRegistration } from './registrations.ts'
import { makeSeries } from './series.ts'
import { fillTable } from './table-rows.ts'
import { addVisit } from './visits.ts'

const DAY = 86_400_000

/**
 * An office with a session and an opinion in every state, each with a row in every table around it, and something of everything else; `typedOf` gives what people typed,
 * another text at each turn. With samples for every parameter of every route, by what stands before it.
 */
export async function openRichOffice(typedOf: (turn: number) => string) {
  const office = await openOffice()
  const { db, platform } = office
  let turn = 0
  const typed = () => typedOf(turn++)
  const series = await makeSeries(office)
  const sessions: Awaited<ReturnType<typeof addSession>>[] = []
  for (const [n, state] of SESSION_STATES.entries()) {
    const startsAt = state === 'held' || state === 'concluded' ? NOW - n * DAY : NOW + n * DAY
    const kind = n % 2 === 0 ? ('dialogue' as const) : ('reception' as const)
    sessions.push(
      await addSession(office, { state, startsAt, kind, registers: true, onlineUrl: 'https://x.vn' }),
    )
  }
  const session = sessions.find(({ state }) => state === 'announced')!
  const live = sessions.find(({ state }) => state === 'in_progress')!
  await db.update(venues).set({ address: 'x' })
  await db.insert(sessionHamlets).values({ sessionId: session.id, hamletId: 31 })

  const opinions = []
  for (const state of OPINION_STATES) opinions.push(await addOne(state))
  async function addOne(state: OpinionState, set: Record<string, string | number | null> = {}) {
    const opinion = await addOpinion(office, {
      session: state === 'received' ? live : session,
      text: typed(),
      place: typed(),
      person: { name: typed(), phone: '0912345678', email: 'lan@example.vn', hamletId: 31, address: typed() },
      publishName: true,
      kind: state === 'separate' ? 'denunciation' : 'question',
      set: {
        state,
        public_text: typed(),
        public_at: NOW,
        accepted_on: '2026-11-23',
        agency_id: 11,
        answered_at: ['answered', 'closed'].includes(state) ? NOW : null,
        ...set,
      },
    })
    const { codes, words } = await fillAround(office, opinion, `${typed()} `)
    return { ...opinion, codes, words }
  }
  const hidden = await addOne('assigned', { public_at: null, hidden_reason: 'x' })
  const disputed = await addOne('answered', { disputed_at: NOW })
  const unsorted = await addOne('received', { agency_id: null, accepted_on: null })
  const all = [...opinions, hidden, disputed, unsorted]
  const spoken = opinions[OPINION_STATES.indexOf('received')]!
  await fillTable(office, live, spoken, typed)
  await fillDoor(office, live, typed)
  const answered = opinions[OPINION_STATES.indexOf('answered')]!
  const visited = [
    await addVisit(office, session, { typed, opinionId: answered.id }),
    await addVisit(office, session, {
      typed,
      set: { state: 'done', firstAnswer: 'refused', refusal: 'settled' },
    }),
  ]
  const kept = all.find(({ kind }) => kind === 'denunciation')!
  for (const { id, state } of sessions) {
    if (state !== 'held' && state !== 'concluded') continue
    const [document] = await db.select({ id: documents.id }).from(documents).limit(1)
    const issued = state === 'concluded' ? (document?.id ?? null) : null
    await addConclusion(office, { id }, typed, { document: issued })
  }

  const nonce = 'AAAAAAAAAAAAAAAAAAAAAA'
  const slip = await registrationSecret(platform.secretKey, nonce)
  const registration = await addRegistration(office, session, {
    nonce,
    followHash: await registrationHash(platform.secretKey, slip),
    intent: 'speak',
    about: typed(),
  })
  const other = { unitId: 1, enteredBy: 101, enteredAt: NOW }
  const sheetRows = all.map(({ code }, line) => ({
    line,
    key: typed(),
    code: line % 2 ? code : typed(),
    answer: typed(),
  }))
  const stopped = { fromStartsAt: NOW, fromEndsAt: NOW + DAY, changedBy: 101, changedAt: NOW }
  await write(db, {
    at: NOW,
    actorId: 101,
    changes: [{ subject: 'test:rich', step: 'fill', head: 'latest' }],
    statements: [
      db
        .insert(templates)
        .values({ id: 901, unitId: 1, name: 'x', text: 'x', topic: 'roads', fromOn: '2025-01-01' }),
      db.insert(separateReaders).values({ opinionId: kept.id, userId: 103, namedBy: 103, namedAt: NOW }),
      db
        .insert(documents)
        .values({ ...other, year: 2026, series: 'x', number: 5, issuedOn: '2026-11-23', skipReason: 'x' }),
      db.insert(numberings).values({
        unitId: 1,
        kind: 'answer_peoples_committee',
        series: 'x',
        isOwn: true,
        changedBy: 101,
        changedAt: NOW,
      }),
      db.insert(sheets).values({
        id: 902,
        code: 'BANG',
        agencyId: 11,
        digest: 'd',
        rows: sheetRows,
        uploadedBy: 101,
        uploadedAt: NOW,
      }),
      db
        .insert(seriesSkips)
        .values({ seriesId: series.id, on: '2026-12-10', reason: 'x', skippedBy: 101, skippedAt: NOW }),
      ...sessions.flatMap(({ id, state }) => [
        db
          .insert(sessionReasons)
          .values({ sessionId: id, about: 'late_notice', reason: 'x', givenBy: 101, givenAt: NOW }),
        ...(state === 'postponed' || state === 'cancelled'
          ? [
              db.insert(sessionChanges).values({
                sessionId: id,
                step: state === 'cancelled' ? 'cancel' : 'postpone',
                reason: 'x',
                ...stopped,
              }),
            ]
          : [
              db.insert(sessionChanges).values({
                sessionId: id,
                step: 'move',
                reason: 'x',
                ...stopped,
                toStartsAt: NOW,
                toEndsAt: NOW + DAY,
                toVenueId: 51,
              }),
            ]),
      ]),
    ],
    mail: all.flatMap(({ id, personId }) =>
      Object.entries(MAIL_KINDS)
        .filter(([kind, { of }]) => of === 'opinion' && kind !== 'receipt')
        .map(([kind], i) => ({
          kind,
          subject: `opinion:${id}`,
          recipient: `person:${personId}`,
          version: 1,
          channel: i % 2 === 0 ? ('mail' as const) : ('phone' as const),
        })),
    ),
  })
  await db.$client.execute(
    `insert into commitment_changes (commitment_id, change, from_on, to_on, reason, changed_by, changed_at)
     select id, 'put_off', '2026-12-01', '2026-12-20', 'x', 101, ${NOW} from commitments`,
  )
  const over = sessions.find(({ state }) => state === 'held')!
  const said = { name: typed(), phone: '', email: '', hamletId: null, address: typed() }
  await addLateCard(office, over, { person: said, text: typed(), groupName: typed() })
  const head = ['Họ và tên', 'Thôn', 'Nội dung', 'Lĩnh vực', 'Trả lời', typed()]
  const imported = await addImport(office, live, {
    head,
    rows: [
      [typed(), 'Thôn Hạ', typed(), '', '', ''],
      [typed(), typed(), typed(), typed(), typed(), typed()],
    ],
    fileName: typed(),
  })
  const days = await db.select().from(calendarDays).limit(2)
  const lines = await db.$client.execute("select id from outbox where subject like 'opinion:%' group by kind")
  const mails = lines.rows.map(({ id }) => String(id))
  const files = (await db.$client.execute('select code from attachments')).rows.map(({ code }) =>
    String(code),
  )
  for (const [i, code] of files.entries()) {
    const key = i.toString(16).padStart(32, '0')
    await platform.files!.put(key, pdf('x'), 'application/pdf')
    await db.update(attachments).set({ fileKey: key }).where(eq(attachments.code, code))
  }
  const commitments = (await db.$client.execute('select code from commitments')).rows.map(({ code }) =>
    String(code),
  )
  const codes = all.map(({ code }) => code)
  const sessionCodes = sessions.map(({ code }) => code)
  const secrets = all.map(({ secret }) => secret)
  const samples: Samples = {
    '/phien/': sessionCodes,
    '/lam-viec/phien/:code/luot-tiep/': visited.map(String),
    '/lich/': ['xa-dong'],
    '/lich/lanh-dao/': ['khong-co'],
    '/dang-ky/': [slip],
    '/bien-nhan/': secrets,
    '/theo-doi/': secrets,
    '/theo-doi/:secret/tep/': files.slice(0, 2),
    '/tep/': files,
    '/thoi-nhan-thu/': [await unsubscriptionSecret(platform.secretKey, kept.personId)],
    '/y-kien/': codes,
    '/api/v1/opinions/': codes,
    '/quan-tri/don-vi/': ['1', '9'],
    '/quan-tri/thon-to/': ['31'],
    '/quan-tri/co-quan/': ['11'],
    '/quan-tri/dia-diem/': ['51'],
    '/quan-tri/mau-tra-loi/': ['901'],
    '/quan-tri/lanh-dao/': ['61'],
    '/quan-tri/nguoi-dung/': ['101', '102'],
    '/quan-tri/lich-lam-viec/ngay/': days.map(({ on }) => on),
    '/quan-tri/quy-tac/': ['ANSWER_DEFAULT', 'AGENCY_RESULT'],
    '/quan-tri/hop-thu-di/': mails,
    '/lam-viec/phien/': sessionCodes,
    '/lam-viec/phien/:code/dang-ky/': [registration.code],
    '/lam-viec/phien/:code/nhap-bang/': [imported],
    '/lam-viec/phien/:code/truc-tiep/': [spoken.code],
    '/lam-viec/phien/:code/chuong-trinh/': codes.slice(0, 3),
    '/lam-viec/chuan-bi/': [session.code],
    '/lam-viec/chuan-bi/:code/': codes.slice(0, 3),
    '/lam-viec/y-kien/': codes,
    '/lam-viec/bang-tinh/co-quan/': ['11'],
    '/lam-viec/bang-tinh/': ['BANG'],
    '/lam-viec/tep/': files.slice(0, 4),
    '/lam-viec/cam-ket/': commitments.slice(-4),
    '/lam-viec/tach-rieng/': [kept.code],
    '/lam-viec/lich-dinh-ky/': [series.code],
    '/lam-viec/thu-cho-in/': mails,
    '/lam-viec/lich-lanh-dao/': ['61'],
  }
  return { office, samples, words: all.flatMap(({ words }) => words) }
}
