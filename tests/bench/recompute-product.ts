import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import { requestRecomputation } from '../../db/records/recomputations.ts'
import { calendarDays } from '../../db/schema/office.ts'
import { write } from '../../db/write.ts'
import type { Platform } from '../../src/http/platform.ts'
import { recomputeDeadlines } from '../../src/jobs/recompute-deadlines.ts'

const NOW = Date.UTC(2026, 10, 23, 2, 0)

/** An office with `count` accepted opinions that are due on 15 December 2026. */
export async function make(url: string, count: number, migrations: string): Promise<void> {
  const db = await openDatabase({ url })
  await migrateDatabase(db, migrations)
  const { $client: client } = db
  await client.execute(
    "insert into units (id, slug, name, level, from_on) values (1, 'xa', 'Xã', 'commune', '2025-07-01')",
  )
  for (let from = 1; from <= count; from += 500) {
    const ids = Array.from({ length: Math.min(500, count - from + 1) }, (_, n) => from + n)
    await client.batch(ids.flatMap(opinionOf), 'write')
  }
  await client.execute('pragma wal_checkpoint(truncate)')
  client.close()
}

function opinionOf(id: number) {
  return [
    {
      sql: "insert into people (id, name, phone, email, address) values (?, 'Hoàng Thị Lan', '0912345678', '', '')",
      args: [id],
    },
    {
      sql: `insert into opinions (id, code, unit_id, kind, topic, source, person_id, original_text, public_text, publish_name, state,
          received_at, received_on, accepted_on, notice_on, notice_rule, notice_provisional, due_on, due_rule, due_provisional,
          calendar_version, receipt_nonce, follow_hash, receipt_code_hash, seq, head_hash, updated_at)
        values (?, ?, 1, 'question', 'roads', 'advance_web', ?, 'Đường bị lún.', 'Đường bị lún.', 0, 'accepted',
          ?, '2026-11-23', '2026-11-23', '2026-12-08', 'PARTY_FIRST_NOTICE', 0, '2026-12-15', 'ANSWER_DEFAULT', 1,
          1, ?, ?, ?, 1, 'h', ?)`,
      args: [id, `K${id}`, id, NOW, `n${id}`, `f${id}`, `c${id}`, NOW],
    },
  ]
}

/** Milliseconds of a whole run after a holiday on 10 December moved every date; throws unless it moved `count`. */
export async function recompute(url: string, count: number): Promise<number> {
  const db = await openDatabase({ url })
  const request = { id: 1, cause: 'calendar', calendarVersion: 2, requestedBy: null, at: NOW } as const
  await write(db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: 'calendar:1', step: 'change', head: 'latest' }],
    statements: [
      db.insert(calendarDays).values({ on: '2026-12-10', kind: 'off', decided: true, reason: '' }),
      ...requestRecomputation(db, request),
    ],
  })
  let id = 0
  const platform = { database: () => db, clock: () => NOW, newId: () => ++id } as unknown as Platform
  const began = performance.now()
  while (await recomputeDeadlines(platform));
  const ms = performance.now() - began
  const { rows } = await db.$client.execute('select moved from recomputations')
  if (rows[0]?.moved !== count) throw new Error(`${rows[0]?.moved} of ${count} dates moved`)
  await db.$client.execute('pragma wal_checkpoint(truncate)')
  db.$client.close()
  return ms
}
