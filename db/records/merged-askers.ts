import type { Statement } from '../write.ts'

/** A recursive table of the ids of all opinions that were merged into one, however often on the way; its one value is that one's id. */
export const MERGED_INTO = `merged(id) as (
        select opinion_id from departures where into_opinion_id = ? and undone_at is null and left_to = 'merged'
        union
        select d.opinion_id from merged cross join departures d on d.into_opinion_id = merged.id where d.undone_at is null and d.left_to = 'merged')`

/**
 * Tells everybody whose opinion was merged into this one, however often on the way, that it is answered: one line each of `answered_with`, unique by the version of the answer,
 * selected within the batch so that whoever is merged in the same moment is not left out. Where this one is private, those whose own opinion is public are not told:
 * they may not read it. A line that never left, since the merge was taken back, is used again. `heldUntil` as in `Mail`.
 */
export function tellMergedAskers(
  opinionId: number,
  answerId: number,
  at: number,
  heldUntil: number | null = null,
): Statement {
  return tellMerged('answered_with', opinionId, answerId, at, heldUntil)
}

/** Tells the same people that it is opened again; `version`: the place of that step in its history. */
export function tellMergedOfReopening(opinionId: number, version: number, at: number): Statement {
  return tellMerged('reopened_with', opinionId, version, at, null)
}

function tellMerged(
  kind: 'answered_with' | 'reopened_with',
  opinionId: number,
  version: number,
  at: number,
  heldUntil: number | null,
): Statement {
  return {
    sql: `insert into outbox (kind, subject, recipient, version, channel, created_at, held_until)
      with recursive ${MERGED_INTO}
      select '${kind}', 'opinion:' || o.id, 'person:' || p.id, ?, case when p.email <> '' then 'mail' else 'phone' end, ?, ?
      from merged cross join opinions o on o.id = merged.id cross join people p on p.id = o.person_id cross join opinions root on root.id = ?
      where o.state = 'merged' and (p.email <> '' or p.phone <> '') and (root.public_at is not null or o.public_at is null)
      on conflict do update set failed_at = null, problem = '', held_until = excluded.held_until, created_at = excluded.created_at
        where outbox.sent_at is null and outbox.problem in ('taken_back', 'overtaken')`,
    args: [opinionId, version, at, heldUntil, opinionId],
  }
}
