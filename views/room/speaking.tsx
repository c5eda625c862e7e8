import type { FC } from 'hono/jsx'
import { spokenFor } from '../../src/domain/turn-list.ts'
import type { Strings } from '../strings/vi.ts'
import { Running } from './duration.tsx'
import type { ShownTurn, ShownTurns } from './shown.ts'
import { TurnStep } from './turn-step.tsx'

/** Who speaks now, for how long, and the two presses that end it. The next one's name stands on the button that calls them. */
export const Speaking: FC<{ s: Strings; turns: ShownTurns }> = ({ s, turns }) => {
  const { list } = turns
  const next = list.waiting[0]
  return (
    <section class="speaking" aria-labelledby="speaking-title">
      <h2 id="speaking-title">{s.room.speaking}</h2>
      {list.speaking ? <Speaker s={s} turns={turns} turn={list.speaking} /> : <p>{s.room.nobodySpeaks}</p>}
      <div class="buttons">
        {next?.steps.includes('call') && (
          <TurnStep
            {...{ s, turns }}
            turn={next}
            step="call"
            words={s.room.callNext(next.name)}
            tone="primary"
            id="call-next"
          />
        )}
        {list.speaking?.steps
          .filter((step) => step === 'finish' || step === 'skip')
          .map((step) => (
            <TurnStep key={step} {...{ s, turns, step }} turn={list.speaking!} />
          ))}
      </div>
      {!next && <p>{s.room.nobodyWaits}</p>}
    </section>
  )
}

/** Name, place and time of the one who speaks. */
export const Speaker: FC<{
  s: Strings
  turns: Pick<ShownTurns, 'now' | 'speakingMinutes'>
  turn: ShownTurn
}> = ({ s, turns: { now, speakingMinutes }, turn }) => (
  <>
    <p class="speaker">
      <strong>{turn.name}</strong>
      {placesOf(turn) && <span> · {placesOf(turn)}</span>}
      {turn.opinion && <span> · {questionWords(s, turn.opinion)}</span>}
    </p>
    {turn.calledAt !== null && (
      <p class="spoken-time" data-limit={speakingMinutes || undefined}>
        {s.room.spokeFor} <Running since={turn.calledAt} now={now} />
        {speakingMinutes > 0 && <> / {s.room.limit(speakingMinutes)}</>}
        {speakingMinutes > 0 && (
          <strong class="over" hidden={spokenFor(turn, now) <= speakingMinutes * 60_000}>
            {' '}
            {s.room.timeIsOver}
          </strong>
        )}
      </p>
    )}
  </>
)

/** Group and hamlet in one line; empty where neither is known. */
export function placesOf({ groupName, hamlet }: Pick<ShownTurn, 'groupName' | 'hamlet'>): string {
  return [groupName, hamlet].filter(Boolean).join(', ')
}

/** The number and topic of what somebody speaks about; words of their own stay off this list. */
export function questionWords(s: Strings, { number, topic }: NonNullable<ShownTurn['opinion']>): string {
  const words = s.opinions.topic[topic]
  return number === null ? words : `${s.room.question(number)}, ${words}`
}
