import type { FC } from 'hono/jsx'
import { type PagedList, turnsAddress } from '../../src/domain/turn-page.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Fold } from '../shell/buttons.tsx'
import { KEPT_ON_FAILURE } from '../shell/kept-on-failure.ts'
import { EmptyState, Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { partsOf } from './duration.tsx'
import { Fairness } from './fairness.tsx'
import { BackToStart, MoreTurns } from './more-turns.tsx'
import type { Said, ShownTurn, ShownTurns } from './shown.ts'
import { placesOf, Speaking } from './speaking.tsx'
import { TurnStep } from './turn-step.tsx'
import { WaitingTable } from './waiting-table.tsx'

export interface TurnListProps {
  s: Strings
  turns: ShownTurns
  said?: Said
}

/** The list of speakers: who speaks, who waits, who was passed over, who is done; of long lists a part. Another clerk's presses come in by themselves. */
export const TurnList: FC<TurnListProps> = ({ s, turns, said }) => {
  const { list, session } = turns
  return (
    <div id="turns" data-moves-up>
      <div
        hx-get={withQuery(paths.turns(session.code), { moc: turns.stamp, ...turnsAddress(turns.asked) })}
        hx-trigger="every 3s"
        hx-target="#turns"
        hx-swap="outerMorph"
        hx-sync="#turns:drop"
        {...KEPT_ON_FAILURE}
      />
      {said && <SaidNotice {...{ s, turns, said }} />}
      <Speaking s={s} turns={turns} />
      <Fairness s={s} turns={turns} />
      <div id="waiting">
        <h2>{s.room.waitingTitle(list.waiting.length)}</h2>
        {list.waiting.length > 0 ? (
          <WaitingTable s={s} turns={turns} />
        ) : (
          <EmptyState title={s.room.waitingEmpty}>
            <p>{s.room.waitingEmptyNext}</p>
          </EmptyState>
        )}
      </div>
      {list.skipped.length > 0 && (
        <section id="skipped" aria-labelledby="skipped-title">
          <h2 id="skipped-title">{s.room.skippedTitle(list.skipped.length)}</h2>
          <TurnLines {...{ s, turns }} list="skipped" />
        </section>
      )}
      {list.spoken.length > 0 && (
        <section id="spoken" aria-labelledby="spoken-title">
          <h2 id="spoken-title">{s.room.spokenTitle(list.spoken.length)}</h2>
          <TurnLines {...{ s, turns }} list="spoken" />
        </section>
      )}
      {list.removed.length > 0 && (
        <Fold id="removed" summary={s.room.removedTitle(list.removed.length)} open={isGrown(turns)}>
          <TurnLines {...{ s, turns }} list="removed" />
        </Fold>
      )}
    </div>
  )
}

const SaidNotice: FC<TurnListProps & { said: Said }> = ({ s, turns, said }) => {
  const removed = turns.list.removed.find(({ id }) => id === said.removed)
  return (
    <Notice tone={said.tone} title={said.words}>
      {removed && <TurnStep {...{ s, turns }} turn={removed} step="restore" words={s.room.undo} />}
    </Notice>
  )
}

/** Turns that do not wait any more, each with what may still be done about it. */
const TurnLines: FC<TurnListProps & { list: PagedList }> = ({ s, turns, list }) => (
  <>
    <BackToStart {...{ s, turns, list }} />
    <ul class="turn-lines">
      {turns.pages[list].rows.map((turn) => (
        <li key={turn.id} id={`turn-${turn.id}`}>
          <span>
            <strong>{turn.name}</strong>
            {placesOf(turn) && ` · ${placesOf(turn)}`}
            {turn.state === 'spoken' && ` · ${timeWords(s, turn)}`}
          </span>
          <span class="row-steps">
            {turn.steps
              .filter((step) => step !== 'show_name' && step !== 'hide_name')
              .map((step) => (
                <TurnStep key={step} {...{ s, turns, turn, step }} />
              ))}
          </span>
        </li>
      ))}
    </ul>
    <MoreTurns {...{ s, turns, list }} />
  </>
)

function isGrown({ asked: { removed } }: ShownTurns): boolean {
  return removed.after !== null || removed.upto !== null
}

function timeWords(s: Strings, { calledAt, endedAt, spokenInAll }: ShownTurn): string {
  const own = (endedAt ?? 0) - (calledAt ?? 0)
  const words = (ms: number) => s.room.duration(...partsOf(ms))
  const alone = `${s.room.spokeFor.toLowerCase()} ${words(own)}`
  return spokenInAll > own ? `${alone}, ${s.room.inAll(words(spokenInAll))}` : alone
}
