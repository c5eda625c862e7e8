import { agendaItems } from '../../db/schema/agenda.ts'
import { roles, users } from '../../db/schema/people.ts'
import { write } from '../../db/write.ts'
import { addInquiry, addSupport } from './agency-work.ts'
import { addAnswered, addApproved, addAssigned, addSubmitted } from './answers.ts'
import { attended } from './attendance.ts'
import { addCommitment } from './commitments.ts'
import { addConclusion } from './conclusion-rows.ts'
import { addImport } from './imports.ts'
import { addLateCard } from './late-cards.ts'
import { NOW, type Office } from './office.ts'
import { addReception } from './reception.ts'
import { addOpinion, addSession } from './records.ts'
import { addRegistration } from './registrations.ts'
import { makeSeries } from './series.ts'
import { addCapture } from './table-rows.ts'
import { addTurn } from './turns.ts'
import { addVisit } from './visits.ts'

const OPINION = '/lam-viec/y-kien/:code'
const SESSION = '/lam-viec/phien/:code'
const SERIES = '/lam-viec/lich-dinh-ky/:code'
const PLEDGE = '/lam-viec/cam-ket/:code'

/** A post that may be sent: where to, and what there is to name in it. */
export interface Samples {
  address: string
  opinion: { code: string; id: number }
  seq: number
}

const MAKERS: [RegExp, (office: Office) => Promise<{ code: string; id: number }>][] = [
  [/tiep-nhan|roi-khoi$|quyet-dinh/, (office) => addOpinion(office)],
  [/ban-giao/, (office) => addAssigned(office, { officer_id: 102 })],
  [/khoi-phuc$/, (office) => addOpinion(office, { set: { state: 'filed' } })],
  [/phe-duyet|tra-lai$/, (office) => addSubmitted(office)],
  [/phat-hanh|cap-so/, (office) => addApproved(office)],
  [
    /xem-lai|mo-lai|dinh-chinh|ket-thuc|cam-ket\/:code/,
    (office) =>
      addAnswered(
        office,
        {},
        { person: { name: 'Lan', phone: '0912000111', email: '', hamletId: 31, address: '' } },
      ),
  ],
]

/** Something of unit 1 for the parameters of this address, as it would be there in earnest. */
export async function samplesFor(office: Office, path: string): Promise<Samples> {
  const made = MAKERS.find(([pattern]) => pattern.test(path))?.[1] ?? addAssigned
  const opinion = await made(office)
  const fill = (values: Record<string, string | number>) =>
    path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name) => String(values[name]))
  const address = fill(await parametersOf(office, path, opinion))
  const { rows } = await office.db.$client.execute(`select seq from opinions where id = ${opinion.id}`)
  return { address, opinion, seq: Number(rows[0]!.seq) }
}

async function parametersOf(
  office: Office,
  path: string,
  opinion: { code: string; id: number },
): Promise<Record<string, string | number>> {
  if (path.startsWith(`${OPINION}/phoi-hop`)) {
    return { code: opinion.code, id: await addSupport(office, opinion.id) }
  }
  if (path.startsWith(`${OPINION}/hoi-them`))
    return { code: opinion.code, id: path.endsWith(':id') ? await addInquiry(office, opinion.id) : 0 }
  if (path.startsWith(OPINION)) return { code: opinion.code }
  if (path.startsWith('/lam-viec/tach-rieng')) {
    await office.db.$client.batch([
      { sql: "update opinions set state = 'separate' where id = ?", args: [opinion.id] },
      {
        sql: 'insert into separate_readers (opinion_id, user_id, named_by, named_at) values (?, 101, 101, ?)',
        args: [opinion.id, NOW],
      },
    ])
    return { code: opinion.code }
  }
  if (path.includes('/nhap-') || path.includes('/den-sau'))
    return enteredInto(office, path.includes('/den-sau') ? 'held' : 'in_progress')
  if (path.startsWith(`${SESSION}/luot-tiep`)) return receivedAt(office)
  if (path.startsWith(`${SESSION}/diem-danh`)) return attended(office, opinion.code)
  if (path.startsWith('/lam-viec/chuan-bi')) return preparedIn(office)
  if (path.startsWith(`${SESSION}/ket-luan`)) return concludedIn(office)
  if (path.startsWith(SESSION)) {
    const isHeld = path.endsWith('/cam-ket')
    const isLive = path.includes('/truc-tiep')
    const session = await addSession(office, {
      registers: true,
      ...(isLive && { state: 'in_progress' }),
      ...(isHeld && { state: 'held' }),
    })
    const code = isLive || isHeld ? '' : (await addRegistration(office, session)).code
    const asked = await addOpinion(office, { session })
    if (isLive) await addCapture(office, session, asked)
    const turn = path.includes('/phat-bieu') ? await addTurn(office, session) : 0
    return { code: session.code, registration: code, opinion: asked.code, turn }
  }
  if (path.startsWith(SERIES)) return { code: await seriesOf(office) }
  if (path.startsWith(PLEDGE)) return { code: (await addCommitment(office, { opinionId: opinion.id })).code }
  if (path.startsWith('/lam-viec/tep')) return { code: await addFile(office, opinion.id) }
  if (path.startsWith('/lam-viec/bang-tinh/')) return { code: await addSheet(office) }
  const row = path.endsWith('/rut') ? await addRule(office) : 0
  const more = { leader: 61, day: '2026-12-24', rule: 'ANSWER_DEFAULT', row }
  return { ...(await administered(office, path)), ...more }
}

/** A session into which cards are entered: a sheet that is looked at, or a card that came late. */
async function enteredInto(office: Office, state: 'held' | 'in_progress') {
  const session = await addSession(office, { startsAt: NOW - 7_200_000, endsAt: NOW - 3_600_000, state })
  if (state === 'held') return { code: session.code, id: (await addLateCard(office, session)).id }
  return { code: session.code, id: await addImport(office, session) }
}

/** A reception day with somebody at the table. */
async function receivedAt(office: Office) {
  const session = await addReception(office)
  return { code: session.code, id: await addVisit(office, session) }
}

/** A session that is over, with a task in its conclusion. */
async function concludedIn(office: Office) {
  const session = await addSession(office, { startsAt: NOW - 7_200_000, state: 'held' })
  return { code: session.code, id: (await addConclusion(office, session, () => 'Làm đúng hạn')).task }
}

/** A question of a session ahead that the agency of Quang prepares. */
async function preparedIn(office: Office) {
  const session = await addSession(office)
  const opinion = await addOpinion(office, { session })
  await office.db
    .insert(agendaItems)
    .values({ sessionId: session.id, opinionId: opinion.id, position: 0, agencyId: 11 })
  return { code: session.code, opinion: opinion.code }
}

const made = new WeakMap<Office, string>()

/** One for all of them: a second one would meet the first in the hall. */
async function seriesOf(office: Office): Promise<string> {
  if (!made.has(office)) made.set(office, (await makeSeries(office)).code)
  return made.get(office)!
}

async function addFile(office: Office, opinionId: number): Promise<string> {
  const id = office.platform.newId()
  const code = `F${id % 10_000_000}`
  await office.db.$client.execute({
    sql: `insert into attachments (id, code, opinion_id, purpose, name, type, bytes, digest, file_key, added_by, added_at)
      values (?, ?, ?, 'staff', 'bien-ban.pdf', 'application/pdf', 9, 'd', ?, 102, ?)`,
    args: [id, code, opinionId, `key${id}`, NOW],
  })
  return code
}

async function addSheet(office: Office): Promise<string> {
  const id = office.platform.newId()
  await office.db.$client.execute({
    sql: `insert into sheets (id, code, agency_id, digest, rows, uploaded_by, uploaded_at) values (?, ?, 11, 'd', '[]', 102, ?)`,
    args: [id, `B${id}`, NOW],
  })
  return `B${id}`
}

async function administered(office: Office, path: string): Promise<Record<string, string | number>> {
  const ids: Record<string, number> = {
    'don-vi': 1,
    'thon-to': 31,
    'co-quan': 12,
    'dia-diem': 51,
    'lanh-dao': 62,
    'mau-tra-loi': 81,
  }
  const noun = path.split('/')[2]!
  if (noun === 'mau-tra-loi') {
    await office.db.$client.execute(
      "insert or ignore into templates (id, unit_id, name, text, from_on) values (81, 1, 'Mẫu', 'Kính gửi', '2026-01-01')",
    )
  }
  if (noun === 'nguoi-dung') return addUser(office)
  if (!(noun in ids)) return { id: await addLine(office, path.includes('thu-cho-in') ? 'mail' : 'phone') }
  return { id: ids[noun]! }
}

/** A leader of unit 1, whom only its own administrators may touch; who was ended has no right left to test. */
async function addUser(office: Office) {
  const id = office.platform.newId()
  const user = { id, username: `u${id}`, name: 'Cao Thị Tâm', passwordHash: 'none', createdAt: NOW }
  await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: `user:${id}`, step: 'add', head: 'new' }],
    statements: [
      office.db.insert(users).values({ ...user, mustChangePassword: false }),
      office.db.insert(roles).values({ id, userId: id, unitId: 1, role: 'leader', fromAt: NOW }),
    ],
  })
  return { id, role: id, signIn: 1103 }
}

/** A row of unit 1 that takes effect next year. */
async function addRule(office: Office): Promise<number> {
  const id = office.platform.newId()
  await office.db.$client.execute({
    sql: `insert into rules (id, rule, level, value, unit, from_on, source, status, office_id)
      select ?, rule, level, value, unit, '2027-01-01', source, status, 1 from rules where rule = 'ANSWER_DEFAULT' limit 1
      on conflict do nothing`,
    args: [id],
  })
  const { rows } = await office.db.$client.execute(
    "select id from rules where from_on = '2027-01-01' and office_id = 1",
  )
  return Number(rows[0]!.id)
}

/** A message that waits to be called or printed. */
async function addLine(office: Office, channel: 'phone' | 'mail'): Promise<number> {
  const opinion = await addOpinion(office)
  const id = office.platform.newId()
  await office.db.$client.execute({
    sql: "insert into outbox (id, kind, subject, recipient, version, channel, created_at) values (?, 'receipt', ?, ?, 9, ?, ?)",
    args: [id, `opinion:${opinion.id}`, `person:${opinion.personId}`, channel, NOW],
  })
  return id
}

/** Whatever any of the forms asks for, as somebody would write it who knows all of them. */
export function forged({ opinion, seq }: Samples): Record<string, string | number | string[]> {
  const words = 'Theo biên bản họp ngày 20/11/2026.'
  return {
    ...{
      seq,
      ticked: [`${opinion.code}.${seq}`],
      into: opinion.code,
      reason: words,
      text: words,
      note: words,
    },
    ...{ agency: 11, agency_id: 12, officer_id: 102, leader_id: 61, signer: 61, allowed_by: 61, leader: 61 },
    ...{ part: words, question: words, answer: words, remark: words, what: words, who: 'Phòng Kinh tế' },
    ...{ due_on: '2026-12-15', extended_to: '2027-01-15', kind: 'question', topic: 'roads', to: 'file' },
    ...{ turn: `first.${opinion.code}`, seen: 0, points: words },
    ...{ decision: 'file', outcome: 'call', evidence: words, number: 5, series: 'UBND-VP' },
    ...{
      issuedOn: '2026-11-23',
      readers: ['101', '106'],
      public_text: words,
      public_place: '',
      unit: 'xa-dong',
    },
    ...{ unit_id: 1, name: 'Tên mới', role: 'admin', do: 'save', line: 1, hamlet: 31, from: '2026-11-20' },
    ...{ username: 'nguoi.moi', password: 'mat-khau-moi-2026', user: 102, code: opinion.code, head: '1' },
    registration: opinion.code,
    ...{
      officer: 102,
      nguoi: 102,
      'co-quan': 11,
      template: 81,
      body: 'peoples_committee',
      theme: words,
      venue: 51,
      chair: 61,
    },
  }
}
