import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import type { WriteOutcome } from '../write.ts'
import { mailToAsker, recordMove } from './moves.ts'
import { type NewOpinion, receiving } from './opinions.ts'
import type { Asked, PublicText } from './triage.ts'

/**
 * Takes several matters out of a letter: each becomes an opinion with its own code, receipt, person and number, the letter keeps the text `own`, and its asker is told once. All of it in one
 * batch: a letter that moved in the meantime is not split. `taken`: a code was already another opinion's.
 */
export function recordSplit(
  db: Db,
  letter: Asked,
  move: Move,
  own: PublicText,
  parts: readonly NewOpinion[],
): Promise<WriteOutcome> {
  const received = parts.map((part) => receiving(db, part))
  return recordMove(db, letter, move, {
    set: { publicText: own.text, publicPlace: own.place },
    statements: received.flatMap(({ statements }) => statements),
    changes: received.map(({ change }) => ({ ...change, actorId: move.actorId })),
    data: { parts: parts.length, text: own.digest },
    mail: mailToAsker('split', letter, letter.person),
  })
}
