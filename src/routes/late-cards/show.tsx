import { findLateCards, type LatePlace } from '../../../db/queries/late-cards.ts'
import { LateCard, LateCardsPage, type RefusedLate } from '../../../views/late-cards/late-cards-page.tsx'
import { readCursor, writeCursor } from '../../domain/cursor.ts'
import type { StaffContext } from '../../http/context.ts'
import { saved, showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'

/** A page of the late cards of a session; a refused decision comes back on its card, for htmx on that card alone. */
export async function showLateCards(
  c: StaffContext,
  code: string,
  refused?: RefusedLate & { status: 409 | 422 | 503 },
): Promise<Response> {
  const { db, actor, s } = c.var
  const after = readCursor(c.req.query('sau'), 3) as LatePlace | null
  const found = await findLateCards(db, actor, code, refused ? { from: refused.id } : { after })
  if (!found) return notFoundPage(c)
  const status = refused?.status ?? 200
  const card = found.cards.find(({ card: { id } }) => id === refused?.id)
  if (refused && card && wantsPiece(c)) {
    return showPiece(c, <LateCard s={s} session={found.session} line={card} refused={refused} />, status)
  }
  return showStaff(
    c,
    { title: s.offline.late.title, status },
    <LateCardsPage
      s={s}
      {...found}
      refused={refused}
      next={found.next && withQuery(paths.lateCards(code), { sau: writeCursor(found.next) })}
      first={refused || after ? paths.lateCards(code) : null}
    />,
  )
}

/** The card as it was decided; without htmx the page anew, at that card. */
export async function showDecided(c: StaffContext, code: string, id: number): Promise<Response> {
  const { db, actor, s } = c.var
  const found = wantsPiece(c) ? await findLateCards(db, actor, code, { only: id }) : null
  const line = found?.cards.find(({ card }) => card.id === id)
  const address = `${paths.lateCards(code)}#late-${id}`
  return saved(c, address, found && line ? <LateCard s={s} session={found.session} line={line} /> : undefined)
}
