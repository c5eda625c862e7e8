import type { FC } from 'hono/jsx'
import { findLiveSession, type LiveSession } from '../../../db/queries/live.ts'
import type { LiveCard } from '../../../db/queries/live-cards.ts'
import type { LiveList } from '../../../db/queries/live-lists.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import { Cards } from '../../../views/live/cards.tsx'
import { KnownNames } from '../../../views/live/known-names.tsx'
import { LivePageContent } from '../../../views/live/live-page.tsx'
import { LiveScript } from '../../../views/live/offline-panel.tsx'
import type { CardForm, RefusedNote, ShownCard, ShownList, ShownLive } from '../../../views/live/shown.ts'
import type { Strings } from '../../../views/strings/vi.ts'
import { hamletChosen } from '../../domain/asking.ts'
import { captureStanding, isItsDay } from '../../domain/capture.ts'
import { type CardsAsked, readCardsAsked } from '../../domain/cards-asked.ts'
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

/** The session as this person may work on it now, with the cards that are `asked` for; null where they may not. Two trips. */
export async function findLive(c: StaffContext, code: string, asked: CardsAsked): Promise<ShownLive | null> {
  const { db, actor, now } = c.var
  const session = await findLiveSession(db, actor, code, { today: dayOf(now), asked })
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
  // A page that is opened has nothing yet, and what was refused on a card leads to that card.
  const asked = { ...readCardsAsked(c.req.query()), has: null }
  const live = await findLive(c, code, refused ? { ...asked, card: refused.code } : asked)
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

/** The cards alone, as they stand now: whole where the page that asks does not have them as they are. */
export async function showCards(c: StaffContext, code: string): Promise<Response> {
  const live = await findLive(c, code, readCardsAsked(c.req.query()))
  if (!live) return notFoundPage(c)
  return showPiece(c, <CardsWithNames s={c.var.s} live={live} />)
}

/** Who is known at the session changes with its cards: who was told apart or erased is offered no more. */
const CardsWithNames: FC<{ s: Strings; live: ShownLive }> = ({ s, live }) => (
  <>
    <Cards s={s} live={live} />
    {live.known && (
      <hx-partial hx-target="#known-names" hx-swap="outerHTML">
        <KnownNames known={live.known} />
      </hx-partial>
    )}
  </>
)

/** An empty form under a new key, after a card was recorded or before the first. */
export function emptyForm({ var: { platform } }: StaffContext, recorded: number | null = null): CardForm {
  return { key: newKey(platform), typed: {}, errors: {}, recorded }
}

/** The empty form, which tells the number of the card that was recorded (`ghi`), or that of the speaker who was chosen from the list (`luot`). */
function speakerForm(c: StaffContext, { speakers, spoken }: ShownLive): CardForm {
  const speaker = speakers.find(({ turnId }) => String(turnId) === c.req.query('luot'))
  if (!speaker) {
    const recorded = spoken.cards.find((card) => card.code === c.req.query('ghi'))
    return emptyForm(c, recorded && !('isHeld' in recorded) ? recorded.number : null)
  }
  const { name, hamletId, groupName, turnId } = speaker
  const hamlet = hamletChosen(hamletId)
  return { ...emptyForm(c), typed: { name, hamlet, group_name: groupName, turn: String(turnId) } }
}

function toShown(c: StaffContext, live: LiveSession): ShownLive {
  const { actor, now } = c.var
  const steps = sessionStepsOpen(live.session, actor)
  const listOf = (list: LiveList): ShownList => ({
    ...list,
    cards: list.cards.map((card) => ('isHeld' in card ? card : shownCard(c, live.session, card))),
  })
  return {
    ...live,
    ...{ spoken: listOf(live.spoken), advance: listOf(live.advance) },
    standing: captureStanding(live.session, now),
    canStart: steps.includes('start') && isItsDay(live.session, now),
    canEnd: live.session.state === 'in_progress' && steps.includes('end'),
  }
}

/** A card with what may be done to it now. */
export function shownCard(c: StaffContext, session: LiveSession['session'], card: LiveCard): ShownCard {
  const isOpen = captureStanding(session, c.var.now).is === 'open'
  return {
    ...card,
    canNote: isOpen && canTake(c, card, 'note_oral_answer'),
    canMend: isOpen && card.isCaptured && canTake(c, card, 'mend_card'),
  }
}

function canTake({ var: { actor, now } }: StaffContext, card: LiveCard, step: StepName): boolean {
  return advance(standingOf(card), step, actor, now).ok
}
