import { and, eq } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'
import { MUST_HAVE_CHANGED } from '../write.ts'
import type { Follow, Issuing } from './issue-followers.ts'

/**
 * What was proposed while the answer was drafted is promised once it is issued. A proposal that came, went or moved since the opinion was read makes the
 * whole issue stale.
 */
export function promiseProposed(db: Db, { opinion, answer }: Issuing): Follow {
  const proposed = opinion.around.commitments.filter(({ state }) => state === 'proposed')
  return {
    changes: proposed.map(({ id, seq, headHash }) => ({
      subject: `commitment:${id}`,
      step: 'issue',
      head: { seq, hash: headHash },
      data: { from: 'proposed', to: 'open', answer },
    })),
    statements: [
      ...proposed.flatMap(({ id, seq }) => [
        db
          .update(commitments)
          .set({ state: 'open', answerId: answer })
          .where(and(eq(commitments.id, id), eq(commitments.seq, seq), eq(commitments.state, 'proposed'))),
        MUST_HAVE_CHANGED,
      ]),
      {
        sql: `insert into must select not exists (select 1 from commitments where opinion_id = ? and state = 'proposed')`,
        args: [opinion.id],
      },
    ],
  }
}
