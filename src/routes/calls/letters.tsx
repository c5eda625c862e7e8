import { Hono } from 'hono'
import { findMatters } from '../../../db/queries/matters.ts'
import { findOutbox, findOutboxLine, type OutboxRow } from '../../../db/queries/outbox.ts'
import { recordHandOver } from '../../../db/records/outbox.ts'
import { LettersContent } from '../../../views/calls/letters-page.tsx'
import { LetterContent } from '../../../views/outbox/letter-page.tsx'
import { unitsAs } from '../../domain/actor.ts'
import { readCursor } from '../../domain/cursor.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readTyped } from '../../http/forms.ts'
import { kindOf } from '../../http/letters.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { letterNow } from '../outbox/letter-now.ts'

/** Mail on paper: only where no mail server takes it. */
export const letters = new Hono<StaffEnv>()

letters.get(paths.letters, async (c) => {
  const { db, actor, now, platform } = c.var
  if (platform.mail) return notFoundPage(c)
  const [after = null] = readCursor(c.req.query('sau'), 1) ?? []
  const { rows, next } = await findOutbox(db, unitsAs(actor, 'secretary'), 'waiting', now, after)
  if (after !== null && rows.length === 0) return c.redirect(paths.letters, 303)
  const first = after === null ? null : paths.letters
  const told = rows.filter(({ heldUntil }) => (heldUntil ?? 0) <= now)
  return showLetters(c, told, { first, next: next === null ? null : withQuery(paths.letters, { sau: next }) })
})

letters.get(paths.letter(':id{\\d+}'), (c) => showLetter(c))

letters.post(paths.letter(':id{\\d+}'), async (c) => {
  const { db, actor, now, s } = c.var
  const line = await findWaiting(c)
  if (!line) return notFoundPage(c)
  const { seq } = await readTyped(c)
  const isStale = Number(seq) !== line.head.seq
  const outcome = isStale ? null : await recordHandOver(db, line, { actorId: actor.id, at: now })
  return outcome?.ok ? saved(c, paths.letters) : showLetter(c, { status: 409, problem: s.errors.stale! })
})

async function showLetters(
  c: StaffContext,
  rows: OutboxRow[],
  places: { first: string | null; next: string | null },
) {
  const { db, s } = c.var
  const matters = await findMatters(db, rows)
  const shown = rows.map((row) => ({
    id: row.id,
    to: matters.get(row.id)?.person?.name || s.asking.erased,
    kind: kindWords(c, row),
    record: recordWords(c, row),
    createdAt: row.createdAt,
  }))
  return showStaff(c, { title: s.outbox.lettersTitle }, <LettersContent s={s} rows={shown} {...places} />)
}

async function showLetter(c: StaffContext, failed?: { status: 409; problem: string }) {
  const { db, s, platform, now } = c.var
  const line = await findWaiting(c)
  const matter = line && (await findMatters(db, [line])).get(line.id)
  if (!line || !matter?.person) return notFoundPage(c)
  const { name, address, hamlet } = matter.person
  return showStaff(
    c,
    { title: s.outbox.letterTitle, status: failed?.status },
    <LetterContent
      {...{ s, kind: kindWords(c, line), to: { name, address: hamlet ?? address }, problem: failed?.problem }}
      {...(await letterNow(s, platform, matter, now))}
      back={{ href: paths.letters, label: s.outbox.lettersBack }}
      handOver={{ action: paths.letter(line.id), seq: line.head.seq }}
    />,
  )
}

/** A line that waits and is not held back any more, of a unit whose secretary this person is; none where a server takes mail. */
async function findWaiting(c: StaffContext): Promise<OutboxRow | null> {
  const { db, actor, platform, now } = c.var
  if (platform.mail) return null
  const line = await findOutboxLine(db, unitsAs(actor, 'secretary'), Number(c.req.param('id')))
  const waits =
    line?.channel === 'mail' && line.sentAt === null && line.failedAt === null && (line.heldUntil ?? 0) <= now
  return waits ? line : null
}

function kindWords(c: StaffContext, line: OutboxRow): string {
  const kind = kindOf({ line })
  return kind ? c.var.s.mail.kind[kind] : line.kind
}

function recordWords(c: StaffContext, { subject, code }: OutboxRow): string {
  const of = subject.slice(0, subject.indexOf(':')) as keyof typeof c.var.s.outbox.record
  return `${c.var.s.outbox.record[of]} ${code ?? ''}`.trim()
}
