import type { Turn } from '../../../db/queries/turn-parts.ts'
import { findTurnDesk, type TurnDesk } from '../../../db/queries/turns.ts'
import type {
  BesideForms,
  PhonesInHall,
  Said,
  ShownNow,
  ShownTurn,
  ShownTurns,
} from '../../../views/room/shown.ts'
import { SpeakerStrip } from '../../../views/room/speaker-strip.tsx'
import { TurnList } from '../../../views/room/turn-list.tsx'
import { TurnsPage } from '../../../views/room/turns-page.tsx'
import { dayOf } from '../../domain/day.ts'
import { personOnScreen } from '../../domain/screen.ts'
import { takesQuestions } from '../../domain/session.ts'
import { mayTake, TURN_STEP_NAMES, takesTurns } from '../../domain/turn.ts'
import { fairnessOf } from '../../domain/turn-fairness.ts'
import { arrange, spokenInAll } from '../../domain/turn-list.ts'
import type { StaffContext } from '../../http/context.ts'
import { newKey } from '../../http/keys.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import type { Platform } from '../../http/platform.ts'
import { publicAddress } from '../../http/public-address.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

type Status = 200 | 409 | 422 | 503

/** The speakers as this person works with them now; null where they may not. One trip. */
export async function findShownTurns(c: StaffContext, code: string): Promise<ShownTurns | null> {
  const { db, actor, now } = c.var
  const desk = await findTurnDesk(db, actor, code, dayOf(now))
  return desk && toShown(desk, c.var)
}

/** The whole page; a form that was refused comes back in its place. */
export async function showTurnsPage(
  c: StaffContext,
  code: string,
  { said, forms, status = 200 }: { said?: Said; forms?: Partial<BesideForms>; status?: Status } = {},
): Promise<Response> {
  const { s, platform } = c.var
  const turns = await findShownTurns(c, code)
  if (!turns) return notFoundPage(c)
  return showStaff(
    c,
    {
      title: `${s.room.turnsTitle} – ${turns.session.theme}`,
      status,
      wide: true,
      head: roomHead(platform.build),
    },
    <TurnsPage
      {...{ s, turns }}
      said={said ?? removedBefore(c, turns)}
      forms={{ walkIn: emptyWalkIn(c), ...forms }}
    />,
  )
}

/** The list alone, or the strip where that asks (`dai`). */
export async function showTurnPiece(
  c: StaffContext,
  code: string,
  {
    said,
    strip = c.req.query('dai') !== undefined,
    status = 200,
  }: { said?: Said; strip?: boolean; status?: Status } = {},
): Promise<Response> {
  const { s } = c.var
  const turns = await findShownTurns(c, code)
  if (!turns) return notFoundPage(c)
  return showPiece(
    c,
    strip ? <SpeakerStrip {...{ s, turns, said }} /> : <TurnList {...{ s, turns, said }} />,
    status,
  )
}

/** The list as it stands after a press or instead of one, where it was asked for. */
export function showAfter(c: StaffContext, code: string, said: Said, strip: boolean, status: Status) {
  return wantsPiece(c)
    ? showTurnPiece(c, code, { said, strip, status })
    : showTurnsPage(c, code, { said, status })
}

/** The looks and the stopwatch of the room's pages. */
function roomHead(build: string) {
  return (
    <>
      <link rel="stylesheet" href={paths.asset('room.css', build)} />
      <script src={paths.asset('clock.js', build)} defer />
    </>
  )
}

/** An empty form under a new key; `added` was just put down with the one before. */
export function emptyWalkIn({ var: { platform } }: StaffContext, added: string | null = null) {
  return { key: newKey(platform), typed: {}, errors: {}, added }
}

/** After a plain post the address says who was taken off (`vua-bo`), so that it can be undone. */
function removedBefore(c: StaffContext, turns: ShownTurns): Said | undefined {
  const removed = turns.list.removed.find(({ id }) => String(id) === c.req.query('vua-bo'))
  return removed && { tone: 'success', words: c.var.s.room.removed(removed.name), removed: removed.id }
}

function toShown(desk: TurnDesk, { platform, now }: StaffContext['var']): ShownTurns {
  const { session, room, registered, invited, hamlets, asked, showable, stamp } = desk
  const until = session.heldAt ?? now
  const list = arrange(desk.turns.map((turn): ShownTurn => toShownTurn(turn, desk, until)))
  return {
    session,
    list,
    fairness: fairnessOf(list, invited),
    speakingMinutes: room.speakingMinutes,
    shownNow: shownNow(desk),
    phones: phonesInHall(desk, platform, now),
    now: until,
    takes: takesTurns(session),
    registered: { all: registered.length, there: registered.filter(({ isThere }) => isThere).length },
    ...{ stamp, asked, showable, hamlets },
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
