import { UNFINISHED } from '../../src/domain/visit.ts'
import { IS_UNDECIDED } from '../queries/closing.ts'
import { mustBeFree, type Statement } from '../write.ts'

/** Refuses the whole batch as `taken`, `free` while an opinion of the session is undecided. A card that another clerk records at this moment is either before it, or late. */
export function nothingUndecided(sessionId: number): Statement {
  return mustBeFree(
    `not exists (select 1 from opinions where (opinions.session_id = ? and opinions.carried_to_id is null or opinions.carried_to_id = ?) and ${IS_UNDECIDED})`,
    [sessionId, sessionId],
  )
}

/** The same while somebody waits or is being received at a reception day. */
export function noVisitOpen(sessionId: number): Statement {
  return mustBeFree(
    `not exists (select 1 from visits where session_id = ? and state in (${UNFINISHED.map((state) => `'${state}'`).join(', ')}))`,
    [sessionId],
  )
}

/** The same while a card that arrived late waits for its decision. */
export function noLateCardWaits(sessionId: number): Statement {
  return mustBeFree('not exists (select 1 from late_cards where session_id = ? and decision is null)', [
    sessionId,
  ])
}

/** The same once anything was said or received at a session, or waits from after its end: that it began cannot be taken back then. */
export function nothingSaid(sessionId: number): Statement {
  return mustBeFree(
    `not exists (select 1 from captures where session_id = ?)
      and not exists (select 1 from turns where session_id = ? and state in ('speaking', 'spoken'))
      and not exists (select 1 from visits where session_id = ? and state in ('present', 'done'))
      and not exists (select 1 from late_cards where session_id = ?)
      and not exists (select 1 from conclusions where session_id = ?)
      and not exists (select 1 from opinions where session_id = ? and source in ('spoken', 'reception'))`,
    [sessionId, sessionId, sessionId, sessionId, sessionId, sessionId],
  )
}
