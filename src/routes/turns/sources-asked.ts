import type { TurnDesk } from '../../../db/queries/turns.ts'
import type { ShownTurns } from '../../../views/room/shown.ts'
import { readCursor } from '../../domain/cursor.ts'
import { clean } from '../../domain/folding.ts'
import { type SourcePlace, sourcePage, type TurnSourceLine } from '../../domain/turn-source.ts'

const LONGEST = 200

/** Who may be put on the list of those who are known, as far as the address asks for them: `tim` what is searched for, `nguon` where the page begins. */
export function sourcesAsked(desk: TurnDesk, query: Record<string, string>): ShownTurns['sources'] {
  const q = clean(query.tim ?? '').slice(0, LONGEST)
  const after = readCursor(query.nguon, 3) as SourcePlace | null
  const lines = linesOf(desk)
  return { ...sourcePage(lines, { q, after }), q, all: lines.length, isFirst: after === null }
}

function linesOf({ registered, asked }: TurnDesk): TurnSourceLine[] {
  return [
    ...registered.map(({ id, queueNumber, name, hamlet, isThere }): TurnSourceLine => {
      return { is: 'registration', id, order: queueNumber, name, hamlet, isThere }
    }),
    ...asked.map(({ id, code, number, name, topic }): TurnSourceLine => {
      return { is: 'question', id, order: number ?? 0, name, hamlet: null, code, number, topic }
    }),
  ]
}
