import { type CallRow, findCalls } from '../../../db/queries/calls.ts'
import { findMatters, type Matter } from '../../../db/queries/matters.ts'
import type { ShownCall } from '../../../views/calls/call-card.tsx'
import { CallsContent } from '../../../views/calls/calls-page.tsx'
import { spokenText } from '../../../views/mail/call.ts'
import { unitsAs } from '../../domain/actor.ts'
import { readCursor, writeCursor } from '../../domain/cursor.ts'
import { dayOf, startOfDay } from '../../domain/day.ts'
import type { MailProblem } from '../../domain/delivery.ts'
import type { StaffContext } from '../../http/context.ts'
import { factsOf, kindOf, whyUntold } from '../../http/letters.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'

/** The calls of the units whose secretary this person is, each sentence written from its record as it stands now. */
export async function showCalls(c: StaffContext, failed?: { status: 409; problem: string }) {
  const { db, actor, now, s, platform } = c.var
  const after = c.req.method === 'GET' ? readCursor(c.req.query('sau'), 2) : null
  const units = unitsAs(actor, 'secretary')
  const found = await findCalls(db, units, startOfDay(dayOf(now)), now, after)
  // Behind the last one: an empty page would say that nobody is to be called.
  if (after && found.rows.length === 0) return c.redirect(paths.calls, 303)
  const matters = await findMatters(db, found.rows)
  const rows = await Promise.all(found.rows.map((row) => shown(c, row, matters.get(row.id))))
  const done = await Promise.all(found.done.map((row) => shown(c, row)))
  return showStaff(
    c,
    { title: s.calls.title, status: failed?.status },
    <CallsContent
      {...{ s, rows, done, problem: failed?.problem }}
      next={found.next && withQuery(paths.calls, { sau: writeCursor(found.next) })}
      first={after && paths.calls}
      letters={platform.mail === null ? found.letters : null}
    />,
  )
}

async function shown(c: StaffContext, row: CallRow, matter?: Matter): Promise<ShownCall> {
  const { s } = c.var
  const kind = kindOf({ line: row })
  const { id, name, phone, createdAt, calledAt, attempts, problem } = row
  return {
    ...{ id, name, phone, createdAt, calledAt, tries: attempts, seq: row.head.seq },
    kind: kind ? s.mail.kind[kind] : row.kind,
    record: recordOf(c, row),
    spoken: matter ? await spokenNow(c, matter) : null,
    mailFailed: row.failedAt === null ? null : (s.outbox.problem[problem as MailProblem] ?? null),
  }
}

/** What waited for a month can still be told by somebody who knows: only what is untrue is not read out. */
async function spokenNow(c: StaffContext, matter: Matter): Promise<string | null> {
  const { platform, now } = c.var
  const why = whyUntold(matter, now)
  if (why !== null && why !== 'too_late') return null
  return spokenText(await factsOf(platform, matter), matter.person!.name)
}

function recordOf(c: StaffContext, { subject, code, sessionCode }: CallRow): ShownCall['record'] {
  const { record } = c.var.s.outbox
  if (!code) return null
  if (subject.startsWith('opinion:'))
    return { href: paths.staffOpinion(code), label: `${record.opinion} ${code}` }
  if (!sessionCode) return null
  return subject.startsWith('session:')
    ? { href: paths.staffSession(sessionCode), label: `${record.session} ${code}` }
    : { href: paths.staffRegistrations(sessionCode), label: `${record.registration} ${code}` }
}
