import { EXTENSION } from '../../src/domain/extension.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Waiving } from '../../src/domain/waiving.ts'
import type { Db } from '../database.ts'
import { extensions } from '../schema/deadlines.ts'
import type { WriteOutcome } from '../write.ts'
import { mailToAsker, recordMoves } from './moves.ts'
import type { Asked } from './triage.ts'
import { waiving } from './waivers.ts'

export interface NewExtension {
  id: number
  /** The day that stood, and the rule that gave it. */
  fromOn: string
  fromRule: string
  toOn: string
  reason: string
  /** The leader who allowed it. */
  allowedBy: number
  actorId: number
}

/** Puts the answer off to a later day. The day that stood is kept beside it, its asker is told, and the agency's own day stays as it was handed over. */
export function recordExtension(
  db: Db,
  opinion: Asked,
  move: Move,
  { actorId: grantedBy, ...extension }: NewExtension,
  waivings: readonly Waiving[] = [],
): Promise<WriteOutcome> {
  const { id, fromOn, toOn, allowedBy } = extension
  const row = { ...extension, opinionId: opinion.id, grantedBy, grantedAt: move.at }
  const beside = {
    set: { dueOn: toOn, dueRule: EXTENSION, dueProvisional: false },
    statements: [db.insert(extensions).values(row)],
    data: { extension: id, clock: 'due', before: fromOn, due: toOn, rule: EXTENSION, leader: allowedBy },
    mail: mailToAsker('due_extended', opinion, opinion.person),
  }
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}
