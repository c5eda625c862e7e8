import Database from 'libsql'
import { openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import { findFigures } from '../../db/queries/figures.ts'
import { findQueue } from '../../db/queries/queue.ts'
import { findSimilar, findSought } from '../../db/queries/similar.ts'
import type { Actor } from '../../src/domain/actor.ts'
import { readQueueQuery } from '../../src/domain/queue-query.ts'
import { NEWEST_OF_TERM, soughtTerms } from '../../src/domain/similar.ts'
import { OFFICE } from './hundred-thousand.ts'

export { makeHundredThousand as make } from './hundred-thousand.ts'

/** Twelve opinions of the first commune, from all years. */
const SAMPLE = 'unit_id = 1 and id % 1009 = 0 order by id desc limit 12'
const TODAY = '2026-11-23'
const SEARCHES = ['đường liên thôn', 'nhà văn hóa', 'cầu', 'nước sạch', 'hoang thi lan 12', 'chế độ hộ nghèo']
/** The secretary of one commune that has half of all opinions. */
const ACTOR: Actor = {
  ...{ id: OFFICE.secretary, username: 'thuky', name: '', signInId: 1, mustChangePassword: false },
  roles: [{ role: 'secretary', unitId: 1, unitIds: [1], agencyId: null }],
}

type Timed = (db: Db) => Promise<unknown>

const QUESTIONS: Record<string, Timed[]> = {
  search: SEARCHES.map((q) => async (db) => findQueue(db, ACTOR, readQueueQuery({ q }).filter, TODAY)),
  queue: ['', 'overdue', 'today'].map(
    (han) => async (db) => findQueue(db, ACTOR, readQueueQuery({ han }).filter, TODAY),
  ),
  // A year's board of one commune, and of all: counts by unit and topic, answer times, satisfaction, sessions.
  figures: ['xa-1', null].map(
    (unit) => async (db) => findFigures(db, { unit, from: '2026-01-01', to: TODAY }, TODAY),
  ),
  waiting: [async (db) => findQueue(db, ACTOR, readQueueQuery({ 'trang-thai': 'waiting' }).filter, TODAY)],
  similar: Array.from({ length: 12 }, (_, n) => async (db: Db) => {
    const opinion = await findSought(db, ACTOR, await codeOf(db, n))
    return findSimilar(db, ACTOR, opinion!, soughtTerms(opinion!.originalText, opinion!.place))
  }),
}

/** Median milliseconds of each question, asked through the product's own queries. */
export async function ask(file: string, rounds: number): Promise<Record<string, number>> {
  const db = await openDatabase({ url: `file:${file}` })
  const times: Record<string, number> = {}
  for (const [name, questions] of Object.entries(QUESTIONS)) {
    const taken: number[] = []
    for (let round = 0; round <= rounds; round++) {
      for (const question of questions) {
        const began = performance.now()
        await question(db)
        // The first round fills the page cache.
        if (round > 0) taken.push(performance.now() - began)
      }
    }
    times[name] = median(taken)
  }
  db.$client.close()
  return times
}

/** The floors, as bare prepared statements: the fifty newest opinions that have the same words; the newest that have each term of an opinion; the fifty newest of a unit; and one count of a year's board. Nobody's rights, no filters, nothing put together. */
export function bare(
  file: string,
  rounds: number,
): Record<'search' | 'similar' | 'queue' | 'figures', number> {
  const db = new Database(file, { readonly: true })
  const search = db.prepare(`select o.code, o.original_text, o.state, o.due_on, p.name from staff_search
    cross join opinions o on o.id = staff_search.rowid join people p on p.id = o.person_id
    where staff_search match ? order by staff_search.rowid desc limit 51`)
  const newest = db.prepare(
    `select rowid from staff_search where staff_search match ? order by rowid desc limit ${NEWEST_OF_TERM}`,
  )
  const queue = db.prepare(`select o.code, o.original_text, o.state, o.due_on, p.name from opinions o
    join people p on p.id = o.person_id where o.unit_id = 1 order by o.id desc limit 51`)
  const year = db.prepare(`select unit_id, topic, count(*), sum(state in ('answered', 'closed')) from opinions
    where public_at is not null and state <> 'separate' and received_on between '2026-01-01' and '2026-11-23' group by unit_id, topic`)
  const sought = db.prepare(`select original_text as text, place from opinions where ${SAMPLE}`).all() as {
    text: string
    place: string
  }[]
  const floors = {
    search: medianOf(
      rounds,
      ['"duong" "lien" "thon"', '"nha" "van" "hoa"', '"cau"', '"nuoc" "sach"'],
      (words) => search.all(words),
    ),
    queue: medianOf(rounds, [1, 2, 3], () => queue.all()),
    figures: medianOf(rounds, [1], () => year.all()),
    similar: medianOf(rounds, sought, ({ text, place }) => {
      for (const { match } of soughtTerms(text, place)) newest.all(match)
    }),
  }
  db.close()
  return floors
}

/** The first round fills the page cache. */
function medianOf<Question>(
  rounds: number,
  questions: Question[],
  ask: (question: Question) => void,
): number {
  const taken: number[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const question of questions) {
      const began = performance.now()
      ask(question)
      if (round > 0) taken.push(performance.now() - began)
    }
  }
  return median(taken)
}

let codes: string[] = []

async function codeOf(db: Db, n: number): Promise<string> {
  if (codes.length === 0) {
    const { rows } = await db.$client.execute(`select code from opinions where ${SAMPLE}`)
    codes = rows.map(({ code }) => String(code))
  }
  return codes[n]!
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
