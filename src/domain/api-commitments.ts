import * as v from 'valibot'
import { COMMITMENT_CHANGES, STANDING_STATES } from './commitment.ts'

const day = (told: string) => v.pipe(v.string(), v.isoDate(), v.description(told))

/** What /api/v1 tells of a commitment that was given with a published answer. */
export const apiCommitment = v.pipe(
  v.object({
    code: v.string(),
    what: v.string(),
    who: v.string(),
    dueOn: day('Day by which it is promised now.'),
    state: v.pipe(v.picklist(STANDING_STATES), v.description('`failed`: not kept, and not gone on with.')),
    doneOn: v.nullable(day('Day on which it was done.')),
    evidence: v.pipe(v.string(), v.description('What shows that it was done; empty until then.')),
    changes: v.pipe(
      v.array(
        v.object({
          change: v.picklist(COMMITMENT_CHANGES),
          from: day('Day that was promised before.'),
          to: v.nullable(day('Day that was promised instead.')),
          reason: v.string(),
        }),
      ),
      v.description('What became of it, oldest first.'),
    ),
  }),
  v.title('Commitment'),
)
export type ApiCommitment = v.InferOutput<typeof apiCommitment>
