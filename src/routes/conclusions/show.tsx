import { type ConclusionDesk, findConclusionDesk } from '../../../db/queries/conclusions.ts'
import { findNoticeBook } from '../../../db/queries/notice-book.ts'
import { ConclusionContent, type ConclusionProps } from '../../../views/conclusions/conclusion-page.tsx'
import { isSecretaryOf } from '../../domain/actor.ts'
import { isWorkingDay } from '../../domain/calendar.ts'
import { type DraftWords, stampOf } from '../../domain/conclusion-form.ts'
import { conclusionStanding } from '../../domain/conclusion-standing.ts'
import { proposedTasks } from '../../domain/conclusion-tasks.ts'
import { dayOf } from '../../domain/day.ts'
import { bookYear } from '../../domain/document-number.ts'
import { placeOf } from '../../domain/rule.ts'
import { TOPICS } from '../../domain/topic.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { carriedLines, givenLines, parkedLines, undecidedLines } from './lines.ts'

type Said = Pick<ConclusionProps, 'done' | 'draft' | 'task' | 'fixing' | 'issuing'>

/** The conclusion of the session of the address, where this person may read it. One trip. */
export function findDesk(c: StaffContext): Promise<ConclusionDesk | null> {
  const { db, actor, now } = c.var
  return findConclusionDesk(db, actor, c.req.param('code') ?? '', dayOf(now))
}

/** The same where they also write it. */
export async function findOwnDesk(c: StaffContext): Promise<ConclusionDesk | null> {
  const desk = await findDesk(c)
  return desk && isSecretaryOf(c.var.actor, desk.session.unitId) ? desk : null
}

/** What the draft says as it is stored; empty before it was begun. */
export function wordsOf({ conclusion, topics }: ConclusionDesk): DraftWords {
  const { chairId = null, clerk = '', text = '' } = conclusion ?? {}
  return { chairId, clerk, text, topics }
}

/** The page of a conclusion as it stands now. */
export async function showConclusion(c: StaffContext, said: Said = {}, status: 200 | 409 | 422 = 200) {
  const desk = await findDesk(c)
  if (!desk) return notFoundPage(c)
  const props = { ...propsOf(c, desk), ...said, book: await bookOf(c, desk) }
  return showStaff(c, { title: c.var.s.conclusions.one.title, status }, <ConclusionContent {...props} />)
}

function propsOf(c: StaffContext, desk: ConclusionDesk): Omit<ConclusionProps, 'book'> {
  const { session, conclusion, lines, agencies, late, rulebook } = desk
  const tasks = desk.tasks.map((task) => ({
    ...task,
    isDayOff: !isWorkingDay(rulebook.calendar, task.dueOn),
  }))
  const [words, today, heldOn] = [wordsOf(desk), dayOf(c.var.now), dayOf(session.startsAt)]
  const { kind, state, startsAt } = session
  const issuedOn = conclusion?.issuedOn ?? null
  const taken = new Set(tasks.map(({ what, dueOn }) => `${what}|${dueOn}`))
  return {
    ...{ s: c.var.s, session, leaders: session.leaders, words, tasks, agencies, late, today, heldOn },
    stamp: stampOf(words),
    seq: conclusion?.seq ?? 0,
    topics: TOPICS.filter((topic) => lines.some((line) => line.topic === topic)),
    proposals: proposedTasks(lines, agencies, today).filter(
      ({ what, dueOn, opinion }) =>
        !taken.has(`${what}|${dueOn}`) &&
        !tasks.some((task) => task.what === what && isOf(lines, task, opinion)),
    ),
    opinions: lines.map(({ code, number }) => ({ code, number })),
    given: givenLines(lines).map((line) => ({ ...line, dueOn: line.outcomeDueOn ?? line.dueOn })),
    parked: parkedLines(lines),
    undecided: undecidedLines(lines).length,
    standing: conclusionStanding(
      { kind, state, startsAt, issuedOn },
      { ...rulebook, place: placeOf(session.unit) },
      today,
    ),
    document: conclusion?.document ?? null,
    carried: carriedLines(lines).length,
    mayWrite: isSecretaryOf(c.var.actor, session.unitId),
  }
}

function isOf(
  lines: ConclusionDesk['lines'],
  { opinionId }: { opinionId: number | null },
  code: string,
): boolean {
  return lines.some((line) => line.id === opinionId && line.code === code)
}

/** The book of its notice, where that is still to be numbered. */
async function bookOf(c: StaffContext, { session, conclusion }: ConclusionDesk) {
  if (session.state !== 'concluded' || conclusion?.document) return null
  return findNoticeBook(c.var.db, session, bookYear(dayOf(c.var.now)))
}
