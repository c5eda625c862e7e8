import { findRulebook } from '../../../db/queries/calendars.ts'
import { findCardAtTable } from '../../../db/queries/live-card.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import { type Mending, recordMending } from '../../../db/records/mendings.ts'
import { BusyError } from '../../../db/write.ts'
import { MendingPage } from '../../../views/live/mending-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { hamletChosen } from '../../domain/asking.ts'
import { captureStanding } from '../../domain/capture.ts'
import { dayOf } from '../../domain/day.ts'
import { advance } from '../../domain/lifecycle.ts'
import {
  type CardWords,
  decideMending,
  type Mended,
  mayChangeKind,
  mendedWords,
  mendingForm,
  wordsText,
} from '../../domain/mending.ts'
import { compareNames } from '../../domain/naming.ts'
import { promisesAtReceipt } from '../../domain/promise.ts'
import { placeOf } from '../../domain/rule.ts'
import { sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { sha256Hex } from '../../http/keys.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import type { Table } from './say-spot.ts'

/** How often a card that lost a race is looked at anew: an answer may only have been noted beside it. */
const TRIES = 3

/** The card as it stands, to be mended. */
export async function showMending(c: StaffContext, code: string, cardCode: string): Promise<Response> {
  const table = await findTable(c, code, cardCode)
  return table ? showPage(c, table) : notFoundPage(c)
}

/** A mended card: stored with what stood before, or shown again with what was typed and what stands. */
export async function postMending(c: StaffContext, code: string, cardCode: string): Promise<Response> {
  for (let tries = 0; tries < TRIES; tries++) {
    const table = await findTable(c, code, cardCode)
    if (!table) return notFoundPage(c)
    const schema = mendingForm(table.hamlets.map(({ id }) => id))
    const reading = await readForm(c, schema, c.var.s.live.fieldErrors)
    const { typed } = reading
    if (!reading.ok) return showPage(c, table, { status: 422, typed, errors: reading.errors })
    const done = await mend(c, table, { ...reading.values, typed })
    if (done) return done
  }
  throw new BusyError('the card moved every time')
}

/** A card that was taken down at the table of this session; null for any other. */
async function findTable(c: StaffContext, code: string, cardCode: string): Promise<Table | null> {
  const { db, actor, now } = c.var
  const about = { code, which: { code: cardCode }, key: null, today: dayOf(now) }
  const table = await findCardAtTable(db, actor, about)
  return table?.card?.isCaptured ? (table as Table) : null
}

/** Null where the card moved meanwhile. */
async function mend(
  c: StaffContext,
  table: Table,
  { was, typed, ...mended }: Mended & { was: string; typed: Typed },
): Promise<Response | null> {
  const { db, actor, now, platform, s } = c.var
  const { session, card } = table
  const words = mendedWords(mended, card)
  const wasSeen = was === (await markOf(card))
  const decision = decideMending(captureStanding(session, now), { stands: card, said: words, wasSeen })
  if (decision === 'repeat') return saved(c, paths.liveAt(session.code, card.code))
  const refuse = (sentence: string) => showPage(c, table, { status: 409, typed, errors: { '': sentence } })
  if (decision === 'stale') return refuse(s.live.mendStale)
  const step = advance(standingOf(card), 'mend_card', actor, now)
  if (decision === 'closed' || !step.ok) return refuse(s.live.mendShut)
  const mending = { id: platform.newId(), stands: card, words, personId: card.personId }
  try {
    const due = await dueOf(c, table, words)
    const outcome = await recordMending(db, card, step.move, { ...mending, due })
    return outcome.ok ? saved(c, paths.liveAt(session.code, card.code)) : null
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    sayBusy(c)
    return showPage(c, table, { status: 503, typed, errors: { '': s.errors.busy! } })
  }
}

/** The term of a complaint does not run before it is taken up; that of anything else runs from the session. Undefined where the kind leaves it as it is. */
async function dueOf(
  c: StaffContext,
  { session, unit, card }: Table,
  { kind }: CardWords,
): Promise<Mending['due']> {
  if ((kind === 'complaint') === (card.kind === 'complaint')) return undefined
  if (kind === 'complaint') return { dueOn: null, dueRule: null, dueProvisional: false }
  const reckoning = { ...(await findRulebook(c.var.db)), place: placeOf(unit) }
  const { due } = promisesAtReceipt(session, card.source, card.receivedOn, reckoning)
  return { dueOn: due?.on ?? null, dueRule: due?.rule ?? null, dueProvisional: due?.provisional ?? false }
}

/** A short mark of the words of a card: a form that carries it says what it was opened with. */
async function markOf(words: CardWords): Promise<string> {
  return (await sha256Hex(wordsText(words))).slice(0, 16)
}

async function showPage(
  c: StaffContext,
  { session, card, hamlets }: Table,
  refused?: { status: 409 | 422 | 503; typed: Typed; errors: FieldErrors },
): Promise<Response> {
  const { s } = c.var
  const stands = { ...card, hamlet: hamletChosen(card.hamletId) }
  const { name, hamlet, text, topic, kind } = stands
  return showStaff(
    c,
    { title: s.live.mendTitle(card.number ?? 0), status: refused?.status },
    <MendingPage
      {...{ s, session, card }}
      hamlets={[...hamlets].sort(compareNames)}
      was={await markOf(card)}
      hasKind={mayChangeKind(card)}
      typed={refused?.typed ?? { name, hamlet, text, topic, kind }}
      errors={refused?.errors ?? {}}
      showsStanding={refused?.status === 409}
    />,
  )
}
