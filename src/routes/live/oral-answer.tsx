import { findCardAtTable } from '../../../db/queries/live-card.ts'
import { Card } from '../../../views/live/card.tsx'
import { shutWords } from '../../../views/live/shut.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { captureStanding } from '../../domain/capture.ts'
import { dayOf } from '../../domain/day.ts'
import { sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { readTyped } from '../../http/forms.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { type SaidSpot, saySpot } from './say-spot.ts'
import { showLivePage, shownCard } from './show.tsx'

type Refused = { status: 409 | 422 | 503; errors: FieldErrors }

/** What a leader answered on the spot and what the matter came to, noted beside its card. */
export async function postNote(c: StaffContext, code: string, cardCode: string): Promise<Response> {
  const said = await saySpot(c, { code, which: { code: cardCode }, key: null })
  if (said.is === 'gone' || said.is === 'no_seat' || said.is === 'late_card') return notFoundPage(c)
  if (said.is === 'recorded' || said.is === 'repeat') return showNoted(c, code, cardCode)
  if (said.is === 'busy') sayBusy(c)
  return refuseNote(c, code, cardCode, refusalOf(c, said))
}

type Unsaid = Exclude<SaidSpot, { is: 'gone' | 'no_seat' | 'late_card' | 'recorded' | 'repeat' }>

function refusalOf({ var: { s, now } }: StaffContext, said: Unsaid): Refused {
  switch (said.is) {
    case 'wrong':
      return { status: 422, errors: said.errors }
    case 'busy':
      return { status: 503, errors: { '': s.errors.busy! } }
    case 'refused':
      return { status: 409, errors: { '': s.errors[said.refusal]! } }
    case 'unseen':
      return { status: 409, errors: { '': s.live.answerSeen } }
    default: {
      const { session } = said.table
      return {
        status: 409,
        errors: { '': shutWords(s, { session, standing: captureStanding(session, now) }) },
      }
    }
  }
}

/** The card with what was noted; without htmx the page anew, at that card. */
async function showNoted(c: StaffContext, code: string, cardCode: string): Promise<Response> {
  const shown = wantsPiece(c) ? await findShown(c, code, cardCode) : null
  return saved(c, paths.liveAt(code, cardCode), shown ? <Card s={c.var.s} {...shown} /> : undefined)
}

async function refuseNote(
  c: StaffContext,
  code: string,
  cardCode: string,
  { status, errors }: Refused,
): Promise<Response> {
  const inPlace = wantsPiece(c)
  const refused = { code: cardCode, typed: await readTyped(c), errors, inPlace }
  if (!inPlace) return showLivePage(c, code, { refused, status })
  const shown = await findShown(c, code, cardCode)
  return shown ? showPiece(c, <Card s={c.var.s} {...shown} refused={refused} />, status) : notFoundPage(c)
}

/** The one card, as it stands now. One trip. */
async function findShown(c: StaffContext, code: string, cardCode: string) {
  const { db, actor, now } = c.var
  const about = { code, which: { code: cardCode }, key: null, today: dayOf(now) }
  const live = await findCardAtTable(db, actor, about)
  return live?.card ? { live, card: shownCard(c, live.session, live.card) } : null
}
