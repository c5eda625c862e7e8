import type { Turn } from '../../../db/queries/turn-parts.ts'
import type { TurnDesk } from '../../../db/queries/turns.ts'
import type { PhonesInHall, ShownNow, ShownTurn, ShownTurns } from '../../../views/room/shown.ts'
import { personOnScreen } from '../../domain/screen.ts'
import { takesQuestions } from '../../domain/session.ts'
import { mayTake, TURN_STEP_NAMES, takesTurns } from '../../domain/turn.ts'
import { fairnessOf } from '../../domain/turn-fairness.ts'
import { arrange, spokenInAll } from '../../domain/turn-list.ts'
import { readTurnsAsked, turnPages } from '../../domain/turn-page.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Platform } from '../../http/platform.ts'
import { publicAddress } from '../../http/public-address.ts'
import { sourcesAsked } from './sources-asked.ts'

/** The speakers as the page shows them, in the part that its address asks for. */
export function toShown(desk: TurnDesk, c: StaffContext): ShownTurns {
  const { platform, now } = c.var
  const { session, room, registered, invited, hamlets, showable, stamp } = desk
  const until = session.heldAt ?? now
  const list = arrange(desk.turns.map((turn): ShownTurn => toShownTurn(turn, desk, until)))
  const asked = readTurnsAsked(c.req.query())
  return {
    session,
    list,
    asked,
    pages: turnPages(list, asked),
    fairness: fairnessOf(list, invited),
    speakingMinutes: room.speakingMinutes,
    shownNow: shownNow(desk),
    phones: phonesInHall(desk, platform, now),
    now: until,
    takes: takesTurns(session),
    registered: { all: registered.length, there: registered.filter(({ isThere }) => isThere).length },
    sources: sourcesAsked(desk, c.req.query()),
    ...{ stamp, showable, hamlets },
  }
}

function toShownTurn(turn: Turn, { session, turns }: TurnDesk, now: number): ShownTurn {
  return {
    ...turn,
    steps: TURN_STEP_NAMES.filter((step) => mayTake(turn, session, step)),
    person: personOnScreen(turn),
    spokenInAll: spokenInAll(turn, turns, now),
  }
}

function phonesInHall({ session }: TurnDesk, platform: Platform, now: number): PhonesInHall {
  if (!takesTurns(session)) return null
  if (publicAddress(platform, '') === null) return 'unreachable'
  return takesQuestions(session, now) ? 'led' : 'too_late'
}

// An opinion that was hidden since is not shown any more: then the screen follows the speaker.
function shownNow({ room, showable }: TurnDesk): ShownNow {
  if (room.isQuiet) return { is: 'quiet' }
  const opinion = showable.find(({ id }) => id === room.shownOpinionId)
  return opinion ? { is: 'opinion', ...opinion } : { is: 'speaker' }
}
