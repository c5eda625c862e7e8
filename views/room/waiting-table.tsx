import type { Child, FC } from 'hono/jsx'
import { overTheEdge } from '../../src/domain/turn-page.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'
import { BackToStart, MoreTurns } from './more-turns.tsx'
import type { ShownTurn, ShownTurns } from './shown.ts'
import { placesOf, questionWords } from './speaking.tsx'
import { TurnStep, TurnSteps } from './turn-step.tsx'

/** Those who wait, in their order and numbered over the whole list, with every step beside the name. */
export const WaitingTable: FC<{ s: Strings; turns: ShownTurns }> = ({ s, turns }) => {
  const { columns } = s.room
  const { rows, before } = turns.pages.waiting
  return (
    <>
      <BackToStart {...{ s, turns }} list="waiting" />
      <DataTable
        caption={s.room.waitingTitle(turns.list.waiting.length)}
        hideCaption
        columns={[
          { label: columns.order, numeric: true },
          { label: columns.who },
          { label: columns.steps, wide: true },
        ]}
        rows={rows.map((turn, i) => ({
          key: turn.id,
          id: `turn-${turn.id}`,
          cells: [before + i + 1, <Who {...{ s, turns, turn }} />, steps(s, turns, turn, before + i)],
        }))}
      />
      <MoreTurns {...{ s, turns }} list="waiting" />
    </>
  )
}

const Who: FC<{ s: Strings; turns: ShownTurns; turn: ShownTurn }> = ({ s, turns, turn }) => (
  <>
    <strong>{turn.name}</strong>
    <br />
    {[placesOf(turn), what(s, turn)].filter(Boolean).join(' · ')}
    <br />
    <small>{turn.person.name ? s.room.nameShown : s.room.nameNotShown}</small>
    {isUnheard(turns, turn) && (
      <>
        <br />
        <Mark tone="due">{s.room.unheard}</Mark>
      </>
    )}
  </>
)

function isUnheard({ fairness }: ShownTurns, { id }: ShownTurn): boolean {
  return [...fairness.hamlets, ...fairness.groups].some(({ waiting }) => waiting.includes(id))
}

function what(s: Strings, { source, opinion }: ShownTurn): string {
  return opinion ? questionWords(s, opinion) : s.room.source[source]
}

function steps(s: Strings, turns: ShownTurns, turn: ShownTurn, i: number): Child {
  const { waiting } = turns.list
  const [above, below] = [waiting[i - 1], waiting[i + 1]]
  const at = (step: 'up' | 'down') => overTheEdge(waiting, turns.pages.waiting, { turn, step })
  return (
    <div class="row-steps">
      {turn.steps.some((step) => step !== 'move') && <TurnSteps {...{ s, turns, turn }} />}
      {turn.steps.includes('move') && above && (
        <TurnStep {...{ s, turns, turn }} step="move" beside={-above.id} id={`up-${turn.id}`} at={at('up')} />
      )}
      {turn.steps.includes('move') && below && (
        <TurnStep
          {...{ s, turns, turn }}
          step="move"
          beside={below.id}
          id={`down-${turn.id}`}
          at={at('down')}
        />
      )}
    </div>
  )
}
