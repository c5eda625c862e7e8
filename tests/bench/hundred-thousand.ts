import Database from 'libsql'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import { OPINIONS } from '../../db/demo/texts/opinions.ts'
import { addDays, dayOf, startOfDay } from '../../src/domain/day.ts'

/** 09:00 on Monday, 23 November 2026, in Hà Nội. */
export const NOW = Date.UTC(2026, 10, 23, 2, 0)
export const OFFICE = { units: 12, hamlets: 20, secretary: 7 }

const DAY = 86_400_000
const YEARS = 5
const STATES = [
  ...Array(14).fill('closed'),
  'answered',
  'assigned',
  'accepted',
  'received',
  'refused',
  'drafted',
]
const SCORES = ['very_satisfied', 'satisfied', 'not_satisfied']
const ISSUED = ['answered', 'closed']

/**
 * An office of twelve communes under one province with `count` opinions of five years, half of them in the first commune: the texts of the sample office, each with words of its
 * own. Rows alone, without their history; user 7 is secretary of every unit.
 */
export async function makeHundredThousand(file: string, migrations: string, count = 100_000): Promise<void> {
  const empty = await openDatabase({ url: `file:${file}` })
  await migrateDatabase(empty, migrations)
  empty.$client.close()
  const db = new Database(file)
  db.exec('begin immediate')
  furnish(db)
  fill(db, count)
  db.exec('commit')
  db.exec("insert into staff_search(staff_search) values ('optimize')")
  db.exec("insert into public_search(public_search) values ('optimize')")
  db.exec('analyze')
  db.exec('pragma wal_checkpoint(truncate)')
  db.close()
}

function furnish(db: Database.Database): void {
  const unit = db.prepare(
    'insert into units (id, slug, name, level, parent_id, from_on) values (?, ?, ?, ?, ?, ?)',
  )
  unit.run(90, 'tinh', 'Tỉnh', 'province', null, '2020-01-01')
  const hamlet = db.prepare('insert into hamlets (id, unit_id, name, from_on) values (?, ?, ?, ?)')
  const agency = db.prepare(
    'insert into agencies (id, unit_id, name, short_name, from_on) values (?, ?, ?, ?, ?)',
  )
  const leader = db.prepare(
    "insert into leaders (id, unit_id, name, body, office, is_head, from_on) values (?, ?, 'Lê Thanh Bình', 'peoples_committee', 'Chủ tịch UBND xã', 1, '2020-01-01')",
  )
  for (let id = 1; id <= OFFICE.units; id++) {
    unit.run(id, `xa-${id}`, `Xã ${id}`, 'commune', 90, '2020-01-01')
    for (let n = 0; n < OFFICE.hamlets; n++) hamlet.run(id * 100 + n, id, `Thôn ${n + 1}`, '2020-01-01')
    for (let n = 0; n < 4; n++) agency.run(id * 10 + n, id, `Phòng ${n + 1}`, `P${n + 1}`, '2020-01-01')
    leader.run(id, id)
  }
  db.prepare(
    "insert into users (id, username, name, password_hash, must_change_password, created_at) values (?, 'thuky', 'Nguyễn Thị Thu', '', 0, 0)",
  ).run(OFFICE.secretary)
  const role = db.prepare("insert into roles (user_id, unit_id, role, from_at) values (?, ?, 'secretary', 0)")
  for (let id = 1; id <= OFFICE.units; id++) role.run(OFFICE.secretary, id)
}

function fill(db: Database.Database, count: number): void {
  const chance = chanceOf(20261123)
  const pick = <One>(list: readonly One[]) => list[Math.floor(chance() * list.length)]!
  const person = db.prepare('insert into people (id, name, phone, hamlet_id) values (?, ?, ?, ?)')
  const opinion =
    db.prepare(`insert into opinions (id, code, unit_id, kind, topic, source, person_id, hamlet_id, place, public_place, original_text,
      public_text, publish_name, public_at, state, agency_id, received_at, received_on, accepted_on, answered_at, closed_at, notice_on, notice_rule,
      notice_provisional, due_on, due_rule, calendar_version, receipt_nonce, follow_hash, receipt_code_hash, seq, head_hash, updated_at)
    values (?, ?, ?, ?, ?, 'advance_web', ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PARTY_FIRST_NOTICE', 0, ?, 'ANSWER_DEFAULT', 1, ?, ?, ?, 1, 'h', ?)`)
  const answer =
    db.prepare(`insert into answers (id, opinion_id, version, form, text, written_by, written_at, approved_at, signer_id, issued_at, issued_on, is_public)
    values (?, ?, 1, 'written', ?, ${OFFICE.secretary}, ?, ?, ?, ?, ?, 1)`)
  const rating = db.prepare(
    'insert into ratings (id, opinion_id, answer_id, score, comment, rated_at) values (?, ?, ?, ?, ?, ?)',
  )
  for (let id = 1; id <= count; id++) {
    const unit = chance() < 0.5 ? 1 : 2 + Math.floor(chance() * (OFFICE.units - 1))
    const hamlet = unit * 100 + Math.floor(chance() * OFFICE.hamlets)
    const told = pick(OPINIONS)
    const place = localized(told.place, unit, hamlet)
    const text = `${localized(told.text, unit, hamlet)} ${ownWords(chance)}`
    const receivedAt =
      NOW - Math.floor(((count - id) / count) * YEARS * 365 * DAY) - Math.floor(chance() * DAY)
    const isOld = NOW - receivedAt > 60 * DAY
    const state = isOld ? pick(STATES.slice(0, 15)) : pick(STATES)
    const on = dayOf(receivedAt)
    const answeredAt = ISSUED.includes(state) ? receivedAt + Math.floor((3 + chance() * 30) * DAY) : null
    person.run(id, `Hoàng Thị Lan ${id % 997}`, `09${String(id).padStart(8, '0')}`, hamlet)
    opinion.run(
      ...[
        id,
        `K${String(id).padStart(7, '0')}`,
        unit,
        told.kind,
        told.topic,
        id,
        hamlet,
        place,
        place,
        text,
        text,
      ],
      ...[state === 'received' || told.kind === 'complaint' ? null : receivedAt, state],
      ...[state === 'received' || state === 'accepted' ? null : unit * 10 + (id % 4), receivedAt, on],
      ...[state === 'received' ? null : on, answeredAt, state === 'closed' ? answeredAt! + 20 * DAY : null],
      ...[addDays(on, 14), addDays(on, 21), `n${id}`, `f${id}`, `c${id}`, startOfDay(on)],
    )
    if (answeredAt === null) continue
    answer.run(
      id,
      id,
      localized(told.answer, unit, hamlet),
      answeredAt,
      answeredAt,
      unit,
      answeredAt,
      dayOf(answeredAt),
    )
    if (id % 5 === 0) rating.run(id, id, id, pick(SCORES), '', answeredAt + DAY)
  }
}

const localized = (text: string, unit: number, hamlet: number) =>
  text
    .replace(/\{(thôn|tổ)\}/gi, `thôn ${(hamlet % 100) + 1}`)
    .replace(/[{}]/g, '')
    .replace(/\bxã\b/g, `xã ${unit}`)

const SYLLABLES = {
  first: 'b c d đ g h kh l m n ng nh ph qu s t th tr v x'.split(' '),
  rest: 'an ang inh iêu oan oi ông ơn uân uyên uôi ai ay âm ăng eo ên iên iu ươi ưng o a ô'.split(' '),
}

/** Ten to forty syllables that no other text has in this order, as names of people and places are. */
function ownWords(chance: () => number): string {
  const syllable = () =>
    SYLLABLES.first[Math.floor(chance() * SYLLABLES.first.length)]! +
    SYLLABLES.rest[Math.floor(chance() * SYLLABLES.rest.length)]!
  return Array.from({ length: 10 + Math.floor(chance() * 30) }, syllable).join(' ')
}

/** The same opinions on every run. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
