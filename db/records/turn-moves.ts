import { and, eq } from 'drizzle-orm'
import { TURN_STEPS, type TurnDecision, type TurnStanding, type TurnStepName } from '../../src/domain/turn.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { againKey, type Turn } from '../queries/turn-parts.ts'
import { turns } from '../schema/room.ts'
import {
  type Change,
  MUST_HAVE_CHANGED,
  mustBeFree,
  type Statement,
  type WriteOutcome,
  write,
} from '../write.ts'
import { touchRoom } from './rooms.ts'
import { adding, atTheEnd, type By, type NewTurn } from './turns.ts'

/** What one press on a turn changes, decided over what was read together with `heads`. */
export interface TurnMove {
  turn: Turn
  step: TurnStepName
  decision: Extract<TurnDecision, { is: 'take' }>
  heads: Map<string, Head>
  /** For a turn that is made by the step. */
  newId: number
}

/** Takes one step of a turn; a call ends the turn of who speaks in the same batch. `stale` or `taken`: somebody else was faster, and nothing was stored. */
export function recordTurnMove(db: Db, sessionId: number, move: TurnMove, by: By): Promise<WriteOutcome> {
  const { turn, step, decision, heads, newId } = move
  const change = ({ id }: { id: number }, named: string, data = {}): Change => ({
    subject: `turn:${id}`,
    step: named,
    head: heads.get(`turn:${id}`) ?? 'new',
    data,
  })
  const { ends, beside } = decision
  const isAnew = TURN_STEPS[step].to === 'anew'
  return write(db, {
    ...by,
    changes: [
      ...(ends ? [change(ends, 'finish', { by: turn.id })] : []),
      change(turn, step, beside ? { with: beside.id } : isAnew ? { turn: newId } : {}),
      ...(isAnew
        ? [
            {
              subject: `turn:${newId}`,
              step: 'add',
              head: 'new' as const,
              data: { session: sessionId, after: turn.id },
            },
          ]
        : []),
    ],
    statements: [
      ...(ends ? becoming(db, ends, { state: 'spoken', endedAt: by.at }) : []),
      ...effectOf(db, sessionId, move, by),
      touchRoom(db, sessionId),
    ],
  })
}

function effectOf(db: Db, sessionId: number, { turn, step, decision, newId }: TurnMove, by: By): Statement[] {
  const { at } = by
  switch (step) {
    case 'call':
      return becoming(db, turn, { state: 'speaking', calledAt: at, endedAt: null })
    case 'finish':
      return becoming(db, turn, { state: 'spoken', endedAt: at })
    case 'skip':
      return becoming(db, turn, { state: 'skipped', calledAt: null, endedAt: null })
    case 'bring_back':
      return becoming(db, turn, { state: 'waiting', position: atTheEnd(sessionId) })
    case 'speak_again':
      return adding(db, sessionId, anew(turn, newId), by)
    case 'move':
      return changingPlaces(turn, decision.beside!)
    case 'remove':
      return becoming(db, turn, { state: 'removed' })
    case 'restore':
      return becoming(db, turn, { state: 'waiting' })
    case 'show_name':
      return becoming(db, turn, { showName: true })
    case 'hide_name':
      return becoming(db, turn, { showName: false })
  }
}

function becoming(db: Db, { id, state }: TurnStanding, set: Partial<typeof turns.$inferInsert>): Statement[] {
  const asSeen = and(eq(turns.id, id), eq(turns.state, state))
  return [db.update(turns).set(set).where(asSeen), MUST_HAVE_CHANGED]
}

function anew(
  { id: from, source, personId, hamletId, groupName, registrationId, opinionId, showName }: Turn,
  id: number,
): NewTurn {
  const who = { source, personId, hamletId, groupName, showName }
  return {
    id,
    key: againKey(from),
    ...who,
    registrationId: registrationId ?? undefined,
    opinionId: opinionId ?? undefined,
  }
}

/** Only while both wait where they were seen. */
function changingPlaces(one: TurnStanding, other: TurnStanding): Statement[] {
  const stands = `exists (select 1 from turns where id = ? and position = ? and state = 'waiting')`
  return [
    mustBeFree(`${stands} and ${stands}`, [one.id, one.position, other.id, other.position]),
    {
      sql: 'update turns set position = case id when ? then ? else ? end where id in (?, ?)',
      args: [one.id, other.position, one.position, one.id, other.id],
    },
  ]
}
