import * as v from 'valibot'
import { type Calendar, dueDate } from './calendar.ts'
import type { Day } from './day.ts'
import { line, optionalChoice, optionalRecordId } from './form.ts'

/** What the public asks for: promised and its day not past, past, kept, not kept. Each commitment that stands is exactly one of these. */
export const PUBLIC_STANDS = ['working', 'overdue', 'done', 'failed'] as const

/** What the office asks for beside them: all that is open, and of it what is due today or within a few working days. */
export const STAFF_STANDS = ['open', 'due_soon', 'due_today', ...PUBLIC_STANDS] as const
export type StaffStand = (typeof STAFF_STANDS)[number]

/** A commitment is due soon from so many working days before its day. */
export const SOON_DAYS = 3

/** The last day, counted from `today`, that is due soon. */
export function soonUntil(calendar: Calendar, today: Day): Day {
  return dueDate(calendar, today, { days: SOON_DAYS, kind: 'working' }).due
}

/** Which commitments; null is any. `after` is the code of the last row of the page before. */
export interface CommitmentFilter {
  unit: string | null
  agencyId: number | null
  session: string | null
  stand: StaffStand | null
  after: string | null
}

const nameOrNull = v.pipe(
  line(100),
  v.transform((text) => text || null),
)

/** The addresses of the office's list. Without a stand it shows what is open. */
export const commitmentsQuery = v.pipe(
  v.object({
    'don-vi': nameOrNull,
    'co-quan': optionalRecordId,
    phien: nameOrNull,
    'trang-thai': optionalChoice(STAFF_STANDS),
    sau: nameOrNull,
  }),
  v.transform(
    (typed): CommitmentFilter => ({
      unit: typed['don-vi'],
      agencyId: typed['co-quan'],
      session: typed.phien,
      stand: typed['trang-thai'],
      after: typed.sau,
    }),
  ),
)

/** The addresses of the public list. */
export const publicCommitmentsQuery = v.pipe(
  v.object({ 'don-vi': nameOrNull, 'trang-thai': optionalChoice(PUBLIC_STANDS), sau: nameOrNull }),
  v.transform((typed) => ({ unit: typed['don-vi'], stand: typed['trang-thai'], after: typed.sau })),
)
export type PublicCommitmentFilter = v.InferOutput<typeof publicCommitmentsQuery>

/** The filter as the query of its address: every page, and every number that leads to one, is a plain link. */
export function commitmentsAddress(filter: Partial<CommitmentFilter>) {
  return {
    'don-vi': filter.unit,
    'co-quan': filter.agencyId,
    phien: filter.session,
    'trang-thai': filter.stand,
    sau: filter.after,
  }
}
