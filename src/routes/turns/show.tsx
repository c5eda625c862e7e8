import { findTurnDesk } from '../../../db/queries/turns.ts'
import type { BesideForms, Said, ShownTurns } from '../../../views/room/shown.ts'
import { SpeakerStrip } from '../../../views/room/speaker-strip.tsx'
import { TurnList } from '../../../views/room/turn-list.tsx'
import { TurnsPage } from '../../../views/room/turns-page.tsx'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { newKey } from '../../http/keys.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { toShown } from './shown.ts'

type Status = 200 | 409 | 422 | 503

/** The speakers as this person works with them now, in the part that the address asks for; null where they may not. `beside`: what stands beside the list, too. One trip. */
export async function findShownTurns(
  c: StaffContext,
  code: string,
  { beside }: { beside: boolean },
): Promise<ShownTurns | null> {
  const { db, actor, now } = c.var
  const desk = await findTurnDesk(db, actor, code, { today: dayOf(now), beside })
  return desk && toShown(desk, c)
}

/** The whole page; a form that was refused comes back in its place. */
export async function showTurnsPage(
  c: StaffContext,
  code: string,
  { said, forms, status = 200 }: { said?: Said; forms?: Partial<BesideForms>; status?: Status } = {},
): Promise<Response> {
  const { s, platform } = c.var
  const turns = await findShownTurns(c, code, { beside: true })
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
  const turns = await findShownTurns(c, code, { beside: false })
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

/** The looks and the stopwatch of the room's pages, and the way on through a list that grew. */
function roomHead(build: string) {
  return (
    <>
      <link rel="stylesheet" href={paths.asset('room.css', build)} />
      <script src={paths.asset('clock.js', build)} defer />
      <script type="module" src={paths.asset('live-more.js', build)} />
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
