import type { BesideForms } from '../../../views/room/shown.ts'
import { Sources } from '../../../views/room/sources.tsx'
import { TurnList } from '../../../views/room/turn-list.tsx'
import type { StaffContext } from '../../http/context.ts'
import { showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { findShownTurns, showTurnsPage } from './show.tsx'

/** Who is found among those who are known, alone. */
export async function showFound(c: StaffContext, code: string): Promise<Response> {
  const turns = await findShownTurns(c, code, { beside: true })
  return turns ? showPiece(c, <Sources s={c.var.s} turns={turns} />) : notFoundPage(c)
}

/** What came of adding one of them: they and the list, for htmx in place. */
export async function showSources(
  c: StaffContext,
  code: string,
  form: NonNullable<BesideForms['sources']>,
  status: 200 | 422,
): Promise<Response> {
  const { s } = c.var
  if (!wantsPiece(c)) return showTurnsPage(c, code, { forms: { sources: form }, status })
  const turns = await findShownTurns(c, code, { beside: true })
  if (!turns) return notFoundPage(c)
  return showPiece(
    c,
    <>
      <Sources {...{ s, turns, form }} />
      <hx-partial hx-target="#turns" hx-swap="outerMorph">
        <TurnList {...{ s, turns }} />
      </hx-partial>
    </>,
    status,
  )
}
