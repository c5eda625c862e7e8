import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import { KEPT_ON_FAILURE } from '../shell/kept-on-failure.ts'
import type { Strings } from '../strings/vi.ts'
import type { Said, ShownTurns } from './shown.ts'
import { Speaker } from './speaking.tsx'
import { TurnStep } from './turn-step.tsx'

/** The strip's place on another page: it fetches itself; without a script it is the way to the list. */
export const SpeakerStripPlace: FC<{ s: Strings; code: string }> = ({ s, code }) => (
  <section
    id="speakers"
    class="speaker-strip"
    aria-label={s.room.strip.title}
    hx-get={withQuery(paths.turns(code), { dai: 1 })}
    hx-trigger="load"
    hx-swap="outerHTML"
    {...KEPT_ON_FAILURE}
  >
    <p>
      <a href={paths.turns(code)}>{s.room.strip.all}</a>
    </p>
  </section>
)

/**
 * The list of speakers in short: who speaks and for how long, and the presses a clerk needs while typing; the next one's name stands on the button. What is known of the
 * speaker stands on it as data, so that a card can begin with it.
 */
export const SpeakerStrip: FC<{ s: Strings; turns: ShownTurns; said?: Said }> = ({ s, turns, said }) => {
  const { list, session, stamp } = turns
  const [current, next] = [list.speaking, list.waiting[0]]
  return (
    <section
      id="speakers"
      class="speaker-strip"
      data-moves-up
      aria-label={s.room.strip.title}
      {...known(turns)}
    >
      <div
        hx-get={withQuery(paths.turns(session.code), { dai: 1, moc: stamp })}
        hx-trigger="every 3s"
        hx-target="#speakers"
        hx-swap="outerMorph"
        {...KEPT_ON_FAILURE}
      />
      {said && <p role={said.tone === 'error' ? 'alert' : 'status'}>{said.words}</p>}
      {current ? <Speaker s={s} turns={turns} turn={current} /> : <p>{s.room.nobodySpeaks}</p>}
      <div class="buttons">
        {next?.steps.includes('call') && (
          <TurnStep
            {...{ s, turns }}
            turn={next}
            step="call"
            words={s.room.callNext(next.name)}
            id="strip-next"
            strip
          />
        )}
        {current?.steps.includes('finish') && (
          <TurnStep {...{ s, turns }} turn={current} step="finish" strip />
        )}
        {current?.steps.includes('skip') && <TurnStep {...{ s, turns }} turn={current} step="skip" strip />}
      </div>
      <p>
        <a href={paths.turns(session.code)}>{s.room.strip.all}</a>
      </p>
    </section>
  )
}

function known({ list: { speaking } }: ShownTurns) {
  return {
    'data-turn': speaking?.id,
    'data-name': speaking?.name,
    'data-hamlet': speaking?.hamletId ?? undefined,
    'data-group': speaking?.groupName || undefined,
  }
}
