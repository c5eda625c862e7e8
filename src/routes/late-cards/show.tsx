import { findLateCards } from '../../../db/queries/late-cards.ts'
import { LateCard, LateCardsPage, type RefusedLate } from '../../../views/late-cards/late-cards-page.tsx'
import type { StaffContext } from '../../http/context.ts'
import { saved, showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

/** All late cards of a session; a refused decision comes back on its card, for htmx on that card alone. */
export async function showLateCards(
  c: StaffContext,
  code: string,
  refused?: RefusedLate & { status: 409 | 422 | 503 },
): Promise<Response> {
  const { db, actor, s } = c.var
  const found = await findLateCards(db, actor, code)
  if (!found) return notFoundPage(c)
  const status = refused?.status ?? 200
  const card = found.cards.find(({ card: { id } }) => id === refused?.id)
  if (refused && card && wantsPiece(c)) {
    return showPiece(c, <LateCard s={s} session={found.session} line={card} refused={refused} />, status)
  }
  return showStaff(
    c,
    { title: s.offline.late.title, status },
    <LateCardsPage s={s} {...found} refused={refused} />,
  )
}

/** The card as it was decided; without htmx the page anew, at that card. */
export async function showDecided(c: StaffContext, code: string, id: number): Promise<Response> {
  const { db, actor, s } = c.var
  const found = wantsPiece(c) ? await findLateCards(db, actor, code) : null
  const line = found?.cards.find(({ card }) => card.id === id)
  const address = `${paths.lateCards(code)}#late-${id}`
  return saved(c, address, found && line ? <LateCard s={s} session={found.session} line={line} /> : undefined)
}
