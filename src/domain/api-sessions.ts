import * as v from 'valibot'
import type { Day } from './day.ts'
import { line, optionalChoice, optionalDay } from './form.ts'
import {
  BODIES,
  LEADER_PARTS,
  PUBLIC_SESSION_STATES,
  SESSION_FORMS,
  SESSION_KINDS,
  type SessionKind,
} from './session.ts'

/* What /api/v1/sessions takes and gives. The handler is typed by these schemas, and src/routes/openapi.json is written from them. */

const text = (told: string) => v.pipe(v.string(), v.description(told))
const instant = (told: string) => v.pipe(v.string(), v.isoTimestamp(), v.description(told))
const FORMS = [...new Set([...SESSION_FORMS.dialogue, ...SESSION_FORMS.reception])]

export const apiSession = v.pipe(
  v.object({
    code: text('Public code.'),
    kind: v.picklist(SESSION_KINDS),
    form: v.picklist(FORMS),
    theme: text('What it is about, in Vietnamese.'),
    unit: text('Short name of the unit that holds it, as in the addresses of the calendar.'),
    body: v.picklist(BODIES),
    startsAt: instant('With the offset of Hà Nội, +07:00.'),
    endsAt: instant('With the offset of Hà Nội, +07:00.'),
    state: v.pipe(
      v.picklist(PUBLIC_SESSION_STATES),
      v.description('The times of one that is postponed or cancelled do not hold any more.'),
    ),
    stateReason: text('Why it was postponed or cancelled; else empty, or why it was moved.'),
    venue: v.nullable(v.object({ name: v.string(), address: v.string() })),
    onlineUrl: v.nullable(v.string()),
    leaders: v.array(v.object({ name: v.string(), office: v.string(), part: v.picklist(LEADER_PARTS) })),
    questions: v.pipe(
      v.nullable(v.object({ from: v.nullable(v.string()), until: v.string() })),
      v.description('When questions are taken in advance; null where none are.'),
    ),
    registers: v.pipe(v.boolean(), v.description('Whether one can register to attend or to speak.')),
    url: text('Its page.'),
    feed: text('Its calendar file.'),
  }),
  v.title('Session'),
)
export type ApiSession = v.InferOutput<typeof apiSession>

export const apiSessions = v.pipe(
  v.object({
    items: v.array(apiSession),
    next: v.pipe(v.nullable(v.string()), v.description('Cursor of the next page; null on the last.')),
  }),
  v.title('Sessions'),
)
export type ApiSessions = v.InferOutput<typeof apiSessions>

/** The query, as the description tells it; `sessionsQuery` reads it. */
export const apiSessionParameters = v.object({
  unit: text('Short name of a unit.'),
  kind: v.picklist(SESSION_KINDS),
  from: v.pipe(v.string(), v.isoDate(), v.description('Beginning on this day or later.')),
  to: v.pipe(v.string(), v.isoDate(), v.description('Beginning on this day or earlier.')),
  cursor: text('`next` of the page before.'),
})

/** Which public sessions; null is any. `from` and `to` are days in Hà Nội, both counted; `after` is the code of the last one of the page before. */
export interface SessionsAsked {
  unit: string | null
  kind: SessionKind | null
  from: Day | null
  to: Day | null
  after: string | null
}

const nameOrNull = v.pipe(
  line(100),
  v.transform((typed) => typed || null),
)

export const sessionsQuery = v.pipe(
  v.object({
    unit: nameOrNull,
    kind: optionalChoice(SESSION_KINDS),
    from: optionalDay,
    to: optionalDay,
    cursor: nameOrNull,
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'before_from'),
    ['to'],
  ),
  v.transform(({ cursor, ...asked }): SessionsAsked => ({ ...asked, after: cursor })),
)
