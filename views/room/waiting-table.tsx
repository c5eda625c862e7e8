import type { Child, FC } from 'hono/jsx'
import { DataTable } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownTurn, ShownTurns } from './shown.ts'
import { placesOf, questionWords } from './speaking.tsx'
import { TurnStep } from './turn-step.tsx'

/** Everybody who waits, in their order, with every step beside the name. */
export const WaitingTable: FC<{ s: Strings; turns: ShownTurns }> = ({ s, turns }) => {
  const { columns } = s.room
  return (
    <DataTable
      caption={s.room.waitingTitle(turns.list.waiting.length)}
      hideCaption
      columns={[
        { label: columns.order, numeric: true },
        { label: columns.who },
        { label: columns.steps, wide: true },
      ]}
      rows={turns.list.waiting.map((turn, i) => ({
        key: turn.id,
        id: `turn-${turn.id}`,
        cells: [i + 1, <Who {...{ s, turns, turn }} />, steps(s, turns, turn, i)],
      }))}
    />
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
  return (
    <div class="row-steps">
      {turn.steps
        .filter((step) => step !== 'move')
        .map((step) => (
          <TurnStep key={step} {...{ s, turns, turn, step }} />
        ))}
      {turn.steps.includes('move') && above && (
        <TurnStep {...{ s, turns, turn }} step="move" beside={-above.id} id={`up-${turn.id}`} />
      )}
      {turn.steps.includes('move') && below && (
        <TurnStep {...{ s, turns, turn }} step="move" beside={below.id} id={`down-${turn.id}`} />
      )}
    </div>
  )
}
