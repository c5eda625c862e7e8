import { NOW, type Office } from './office.ts'
import type { addOpinion } from './records.ts'

type Value = string | number | null

/** Columns whose values are codes of the product, not words of a person: as public as they can be, so that what may leak does. */
const SET: Record<string, Value> = {
  'answers.form': 'written',
  'answers.version': 90,
  'attachments.purpose': 'answer',
  'attachments.type': 'application/pdf',
  'attachments.commitment_id': null,
  'attachments.removed_at': null,
  'attachments.removed_reason': '',
  'commitments.state': 'open',
  'commitments.session_id': null,
  'departures.left_to': 'refused',
  'departures.ground': '',
  'departures.undone_at': null,
  'departures.into_opinion_id': null,
  'disputes.outcome': null,
  'disputes.settled_at': null,
  'erasures.outcome': null,
  'erasures.decided_at': null,
  'erasures.reply_rule': 'PDP_REPLY',
  'extensions.from_rule': 'ANSWER_DEFAULT',
  'petitions.arrived_by': 'post',
  'ratings.score': 'satisfied',
  'remarks.step': 'close',
  'turns.source': 'advance',
  'turns.state': 'waiting',
  'room_outcomes.outcome': 'not_ours',
  'late_cards.kind': 'question',
  'late_cards.topic': 'roads',
  'late_cards.decision': 'taken',
  'card_edits.topic_before': 'roads',
  'card_edits.kind_before': 'question',
  'visits.state': 'done',
  'visits.kind': 'question',
  'visits.first_answer': 'accepted',
  'visits.refusal': null,
  'visits.identity_kind': 'identity_card',
  'conclusion_tasks.removed_at': null,
  'waivers.gate': 'answer',
  'waivers.finding': 'phone',
  'supports.ended_at': null,
  'assignments.ended_at': null,
}

/** Tables of the machinery, which hold no word of anybody. */
const WORDLESS = ['form_tokens', 'writing', 'separate_readers']

/** What a row hangs on that is of the session, not of the opinion. */
const PARENTS = ['visits', 'conclusions']

/** Who is meant by a reference. */
const REFERRED: Record<string, Value> = {
  users: 101,
  agencies: 11,
  leaders: 61,
  units: 1,
  hamlets: 31,
  documents: null,
}

/**
 * Puts a row about an opinion into every table that has an `opinion_id`, whatever tables there are: each text in it is a word of its own that begins with `mark`.
 * A new table is filled in by itself; where it cannot be, the test stops until it is told how.
 */
export async function fillAround(
  { db, platform }: Office,
  opinion: Pick<Awaited<ReturnType<typeof addOpinion>>, 'id' | 'personId'>,
  mark: string,
): Promise<{ words: string[]; codes: string[]; tables: string[] }> {
  const { rows: found } = await db.$client.execute(
    "select m.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.name = 'opinion_id' order by m.name = 'answers' desc, m.name = 'commitments' desc, m.name",
  )
  const tables = found.map(({ name }) => String(name)).filter((name) => !WORDLESS.includes(name))
  const words: string[] = []
  const codes: string[] = []
  const { rows: held } = await db.$client.execute({
    sql: 'select coalesce(carried_to_id, session_id, (select min(id) from sessions)) as id from opinions where id = ?',
    args: [opinion.id],
  })
  const session = (held[0]?.id ?? null) as Value
  const made: Record<string, Value> = { opinions: opinion.id, people: opinion.personId, sessions: session }
  for (const table of tables) await fillRow(table, mark)
  return { words, codes, tables }

  /* A row that others hang on, which is not about the opinion alone: that of its session where there is one, and no word of the opinion in it. */
  async function parentOf(table: string): Promise<Value> {
    const { rows } = await db.$client.execute({
      sql: `select id from ${table} where session_id = ? limit 1`,
      args: [session],
    })
    if (rows[0]) made[table] = rows[0].id as Value
    else await fillRow(table, null)
    return made[table]!
  }

  async function fillRow(table: string, mark: string | null) {
    const columns = (await db.$client.execute(`pragma table_info(${table})`)).rows
    const keys = (await db.$client.execute(`pragma foreign_key_list(${table})`)).rows
    const id = platform.newId()
    for (const { name, notnull } of columns) {
      const to = String(keys.find(({ from }) => from === name)?.table ?? '')
      if (notnull === 1 && PARENTS.includes(to) && !(to in made)) await parentOf(to)
    }
    made[table] = id
    const fillingOf = (column: string, type: string): Value => {
      const name = `${table}.${column}`
      if (column === 'id') return id
      if (name in SET) return SET[name]!
      const to = keys.find(({ from }) => from === column)?.table
      if (to !== undefined) return to === table ? null : (made[String(to)] ?? REFERRED[String(to)] ?? null)
      if (type === 'INTEGER') return column.startsWith('is_') ? 1 : column === 'seq' ? 0 : NOW
      if (/_on$|^day$/.test(column)) return '2026-12-01'
      if (/hash|digest|file_key|^key$/.test(column)) return `x${id}${column}`
      if (column === 'code') {
        codes.push(`Z${id % 10_000_000}`)
        return codes.at(-1)!
      }
      if (mark === null) return 'x'
      const word = `${mark}${table}${column}`.replaceAll('_', '')
      words.push(word)
      return word
    }
    const filled = columns.map(({ name, type }) => fillingOf(String(name), String(type)))
    const names = columns.map(({ name }) => name).join(', ')
    const marks = columns.map(() => '?').join(', ')
    await db.$client.execute({ sql: `insert into ${table} (${names}) values (${marks})`, args: filled })
  }
}
