import { type SQL, sql } from 'drizzle-orm'
import { isPublicCommitment } from './commitment-parts.ts'
import { isUnresolved } from './resolution.ts'

/** What the opinion of the row left to do, as a JSON text of `ApiCommitment`s in the order of their days. */
export const API_COMMITMENTS: SQL = sql`(select json_group_array(json_object('code', code, 'what', what, 'who', who,
    'dueOn', due_on, 'state', state, 'doneOn', done_on, 'evidence', evidence, 'changes', (
      select json_group_array(json_object('change', change, 'from', from_on, 'to', to_on, 'reason', reason))
      from (select * from commitment_changes where commitment_changes.commitment_id = promised.id order by id))))
  from (select * from commitments where commitments.opinion_id = opinions.id and ${isPublicCommitment}
    order by commitments.due_on, commitments.id) as promised)`

/** 1 where something that was promised is still to be done, or the answer is disputed. */
export const API_UNRESOLVED: SQL = sql`(${isUnresolved})`
