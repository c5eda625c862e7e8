import { and, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { type DueMarks, dueBounds } from '../../src/domain/due-span.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import { type QueueFilter, statesOf } from '../../src/domain/queue-filter.ts'
import type { StaleBound } from '../../src/domain/stale.ts'
import { opinions } from '../schema/opinions.ts'
import { isStale, isSupportedBy, WAITS_FOR_ASKER, waitsForSupport } from './agency-conditions.ts'
import { heldForSession } from './held-for.ts'
import { WAITS_FOR_NUMBER, WAITS_FOR_RELEASE } from './release-conditions.ts'
import { isResolved, isUnresolved } from './resolution.ts'
import { HAS_NEW_FACT, IS_DISPUTED } from './voice-conditions.ts'

/** Who asks, since when an opinion lies still in each unit (src/domain/stale.ts), and what the working calendar says of today. */
export interface Asking {
  actorId: number
  stale: readonly StaleBound[]
  marks: DueMarks | null
}

const NOBODY: Asking = { actorId: 0, stale: [], marks: null }

/** The conditions that a filter stands for, beside what one may see at all. */
export function askedFor(filter: QueueFilter, today: Day, asking: Asking = NOBODY): (SQL | undefined)[] {
  const { unit, session, state, kind, topic, agencyId, due, source } = filter
  const span = due && dueBounds(due, today, asking.marks)
  return [
    unit ? sql`${opinions.unitId} = (select id from units where slug = ${unit})` : undefined,
    session ? heldForSession(sql`(select id from sessions where code = ${session})`) : undefined,
    state ? inArray(opinions.state, [...statesOf(state)]) : undefined,
    kind ? eq(opinions.kind, kind) : undefined,
    topic ? eq(opinions.topic, topic) : undefined,
    agencyId ? eq(opinions.agencyId, agencyId) : undefined,
    source ? eq(opinions.source, source) : undefined,
    due && !span ? sql`0` : undefined,
    span ? inArray(opinions.state, [...OPEN_STATES]) : undefined,
    span?.from ? gte(opinions.dueOn, span.from) : undefined,
    span ? lte(opinions.dueOn, span.to) : undefined,
    heldBy(filter, asking),
    waitingFor(filter, today, asking),
  ]
}

/** Whose it is: that of the one who asks, nobody's yet in its agency, or one that an agency helps with. */
function heldBy({ officer, supportBy, waits }: QueueFilter, { actorId }: Asking): SQL | undefined {
  return and(
    officer === 'toi' ? eq(opinions.officerId, actorId) : undefined,
    officer === 'chua-ai' ? and(eq(opinions.state, 'assigned'), isNull(opinions.officerId)) : undefined,
    supportBy && waits !== 'phoi-hop' ? isSupportedBy([supportBy]) : undefined,
  )
}

function waitingFor({ waits, supportBy }: QueueFilter, today: Day, { stale }: Asking): SQL | undefined {
  switch (waits) {
    case 'notice':
      return and(eq(opinions.state, 'received'), lte(opinions.noticeOn, today))
    case 'rewriting':
      return WAS_SENT_BACK
    case 'nguoi-gui':
      return WAITS_FOR_ASKER
    case 'phoi-hop':
      return waitsForSupport(supportBy)
    case 'lau-chua-chuyen':
      return isStale(stale)
    case 'cap-so':
      return WAITS_FOR_NUMBER
    case 'phat-hanh':
      return WAITS_FOR_RELEASE
    case 'xem-lai':
      return IS_DISPUTED
    case 'bo-sung-moi':
      return HAS_NEW_FACT
    case 'chua-giai-quyet-xong':
      return isUnresolved
    case 'da-giai-quyet-xong':
      return isResolved
    case null:
      return undefined
  }
}

/** Being drafted again: the newest version was submitted once and not issued. */
const WAS_SENT_BACK = and(
  eq(opinions.state, 'drafted'),
  sql`exists (select 1 from answers draft where draft.opinion_id = ${opinions.id} and draft.form = 'written'
    and draft.submitted_at is not null and draft.issued_at is null
    and draft.version = (select max(version) from answers where opinion_id = draft.opinion_id and form = 'written'))`,
)
