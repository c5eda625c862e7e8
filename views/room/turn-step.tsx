import type { FC } from 'hono/jsx'
import type { Stretch } from '../../src/domain/list-page.ts'
import type { TurnStepName } from '../../src/domain/turn.ts'
import { turnsAddress } from '../../src/domain/turn-page.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { ButtonTone } from '../shell/buttons.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownTurn, ShownTurns } from './shown.ts'

export interface TurnStepProps {
  s: Strings
  turns: Pick<ShownTurns, 'session' | 'list' | 'asked'>
  turn: Pick<ShownTurn, 'id' | 'state' | 'name'>
  step: TurnStepName
  /** The words of the button, where they are not those of the step. */
  words?: string
  tone?: ButtonTone
  /** The neighbour it changes places with, negative for the one above. */
  beside?: number
  /** The part of those who wait that is shown afterwards, where it is not the one shown now. */
  at?: Stretch | null
  /** Answered by the strip beside the cards instead of the whole list. */
  strip?: boolean
  id?: string
}

/** One step of one turn: a button that also tells what its page showed, so that a page that is behind decides nothing. */
export const TurnStep: FC<TurnStepProps> = ({
  s,
  turns,
  turn,
  step,
  words,
  tone = 'quiet',
  beside,
  at,
  strip,
  id,
}) => {
  const asked = at ? { ...turns.asked, waiting: at } : turns.asked
  const address = withQuery(paths.turn(turns.session.code, turn.id), strip ? {} : turnsAddress(asked))
  const said = words ?? wordsOf(s, step, beside)
  return (
    <form
      method="post"
      action={address}
      hx-post={address}
      hx-target={strip ? '#speakers' : '#turns'}
      hx-swap="outerMorph"
    >
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="seen" value={turn.state} />
      {step === 'call' && <input type="hidden" name="speaking" value={turns.list.speaking?.id ?? 0} />}
      {beside !== undefined && <input type="hidden" name="beside" value={beside} />}
      {strip && <input type="hidden" name="strip" value="yes" />}
      <button
        type="submit"
        id={id}
        class={`button ${tone}`}
        aria-label={words ? undefined : s.room.stepOf(said, turn.name)}
      >
        {said}
      </button>
    </form>
  )
}

/** The steps of a turn that ask for no neighbour, as the buttons of one form: a list of many stays light. */
export const TurnSteps: FC<Pick<TurnStepProps, 's' | 'turns'> & { turn: ShownTurn }> = ({
  s,
  turns,
  turn,
}) => {
  const address = withQuery(paths.turn(turns.session.code, turn.id), turnsAddress(turns.asked))
  const steps = turn.steps.filter((step) => step !== 'move')
  return (
    <form method="post" action={address} hx-post={address} hx-target="#turns" hx-swap="outerMorph">
      <input type="hidden" name="seen" value={turn.state} />
      {steps.includes('call') && <input type="hidden" name="speaking" value={turns.list.speaking?.id ?? 0} />}
      {steps.map((step) => (
        <button
          key={step}
          type="submit"
          name="step"
          value={step}
          class="button quiet"
          aria-label={s.room.stepOf(s.room.step[step], turn.name)}
        >
          {s.room.step[step]}
        </button>
      ))}
    </form>
  )
}

function wordsOf(s: Strings, step: TurnStepName, beside = 0): string {
  if (step === 'move') return beside < 0 ? s.room.step.up : s.room.step.down
  return s.room.step[step]
}
