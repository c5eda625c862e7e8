import type { FC } from 'hono/jsx'
import { findLiveSession, type LiveSession } from '../../../db/queries/live.ts'
import type { LiveCard } from '../../../db/queries/live-cards.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import { Cards } from '../../../views/live/cards.tsx'
import { LivePageContent } from '../../../views/live/live-page.tsx'
import { LiveScript } from '../../../views/live/offline-panel.tsx'
import type { CardForm, RefusedNote, ShownCard, ShownLive } from '../../../views/live/shown.ts'
import { hamletChosen } from '../../domain/asking.ts'
import { captureStanding, isItsDay } from '../../domain/capture.ts'
import { dayOf } from '../../domain/day.ts'
import { advance } from '../../domain/lifecycle.ts'
import { sessionStepsOpen } from '../../domain/session.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import { newKey } from '../../http/keys.ts'
import { showPiece, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { showDesk } from '../reception/day.tsx'

/** The session as this person may work on it now; null where they may not. One trip. */
export async function findLive(c: StaffContext, code: string): Promise<ShownLive | null> {
  const { db, actor, now } = c.var
  const session = await findLiveSession(db, actor, code, dayOf(now))
  return session && toShown(c, session)
}

/** The whole page; a refused card comes back in its form, a refused note on its card. */
export async function showLivePage(
  c: StaffContext,
  code: string,
  {
    form,
    refused,
    status = 200,
  }: { form?: CardForm; refused?: RefusedNote; status?: 200 | 409 | 422 | 503 } = {},
): Promise<Response> {
  const { s } = c.var
  const live = await findLive(c, code)
  if (!live) return notFoundPage(c)
  if (live.session.kind === 'reception' && !form && !refused) return showDesk(c, { live })
  const title = `${s.sessions.openLive} – ${live.session.theme}`
  return showStaff(
    c,
    { title, status, wide: true, head: <Scripts build={c.var.platform.build} /> },
    <LivePageContent
      {...{ s, live, refused }}
      form={form ?? speakerForm(c, live)}
      author={c.var.actor.id}
      lateKept={c.req.query('den_sau') !== undefined}
    />,
  )
}

/** The scripts of the table: what keeps entries without a network, and what helps typing. */
export const Scripts: FC<{ build: string }> = ({ build }) => (
  <>
    <LiveScript build={build} />
    <script type="module" src={paths.asset('capture.js', build)} />
  </>
)

/** The cards alone, as they stand now. */
export async function showCards(c: StaffContext, code: string): Promise<Response> {
  const live = await findLive(c, code)
  if (!live) return notFoundPage(c)
  return showPiece(c, <Cards s={c.var.s} live={live} />)
}

/** An empty form under a new key, after a card was recorded or before the first. */
export function emptyForm({ var: { platform } }: StaffContext, recorded: number | null = null): CardForm {
  return { key: newKey(platform), typed: {}, errors: {}, recorded }
}

/** The empty form, or that of the speaker who was chosen from the list (`luot`). */
function speakerForm(c: StaffContext, { speakers }: ShownLive): CardForm {
  const speaker = speakers.find(({ turnId }) => String(turnId) === c.req.query('luot'))
  if (!speaker) return emptyForm(c)
  const { name, hamletId, groupName, turnId } = speaker
  const hamlet = hamletChosen(hamletId)
  return { ...emptyForm(c), typed: { name, hamlet, group_name: groupName, turn: String(turnId) } }
}

function toShown(c: StaffContext, live: LiveSession): ShownLive {
  const { actor, now } = c.var
  const standing = captureStanding(live.session, now)
  const steps = sessionStepsOpen(live.session, actor)
  const canNote = (card: LiveCard) => standing.is === 'open' && canTake(c, card, 'note_oral_answer')
  const canMend = (card: LiveCard) =>
    standing.is === 'open' && card.isCaptured && canTake(c, card, 'mend_card')
  return {
    ...live,
    cards: live.cards.map((card): ShownCard => ({ ...card, canNote: canNote(card), canMend: canMend(card) })),
    standing,
    canStart: steps.includes('start') && isItsDay(live.session, now),
    canEnd: live.session.state === 'in_progress' && steps.includes('end'),
  }
}

function canTake({ var: { actor, now } }: StaffContext, card: LiveCard, step: StepName): boolean {
  return advance(standingOf(card), step, actor, now).ok
}
