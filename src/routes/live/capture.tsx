import { findRecordedCard } from '../../../db/queries/capture-desk.ts'
import { CardFormSection } from '../../../views/live/card-form.tsx'
import { Cards } from '../../../views/live/cards.tsx'
import type { CardForm, ShownCard } from '../../../views/live/shown.ts'
import { LateCardKept, shutWords } from '../../../views/live/shut.tsx'
import { captureStanding } from '../../domain/capture.ts'
import { readCardsAsked } from '../../domain/cards-asked.ts'
import { sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { newKey } from '../../http/keys.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { emptyForm, findLive, showLivePage } from './show.tsx'
import { type TakenCard, takeCard } from './take-card.ts'

const STATUS = { wrong: 422, used: 409, closed: 409, busy: 503 } as const

/** A card that was posted: recorded, or known as recorded before, or kept as a late one, or shown again with everything that was typed. */
export async function postCard(c: StaffContext, code: string): Promise<Response> {
  const taken = await takeCard(c, code)
  switch (taken.is) {
    case 'gone':
      return notFoundPage(c)
    case 'recorded':
    case 'repeat':
      return showRecorded(c, code, taken.code)
    case 'late':
      return saved(c, withQuery(paths.live(code), { den_sau: 1 }), <LateCardKept s={c.var.s} code={code} />)
    default:
      return showAgain(c, taken)
  }
}

/** The empty form with the cards that its page shows; without htmx the page anew, by its address. */
async function showRecorded(c: StaffContext, code: string, card: string): Promise<Response> {
  const { s } = c.var
  if (!wantsPiece(c)) return saved(c, withQuery(paths.live(code), { ghi: card }))
  const typed = await readTyped(c)
  const asked = readCardsAsked(
    Object.fromEntries(Object.keys(typed).map((name) => [name, typedText(typed, name)])),
  )
  const live = await findLive(c, code, asked)
  if (!live) return notFoundPage(c)
  const shown = live.spoken.cards.find((one): one is ShownCard => one.code === card && !('isHeld' in one))
  const recorded = shown ?? (await findRecordedCard(c.var.db, typedText(typed, 'key')))
  const number = recorded?.number ?? null
  return saved(
    c,
    paths.live(code),
    <>
      <CardFormSection s={s} live={live} form={emptyForm(c, number)} />
      <hx-partial hx-target="#cards" hx-swap="outerMorph">
        <Cards s={s} live={live} />
      </hx-partial>
    </>,
  )
}

function showAgain(
  c: StaffContext,
  { is, desk, reading }: Extract<TakenCard, { reading: unknown }>,
): Response | Promise<Response> {
  const { s, platform, now } = c.var
  if (is === 'busy') sayBusy(c)
  const standing = captureStanding(desk.session, now)
  const errors = {
    wrong: reading.ok ? {} : reading.errors,
    used: { '': s.live.formUsed },
    closed: { '': shutWords(s, { ...desk, standing }) },
    busy: { '': s.errors.busy! },
  }
  const form: CardForm = {
    key: is === 'used' ? newKey(platform) : typedText(reading.typed, 'key'),
    typed: reading.typed,
    errors: errors[is],
    recorded: null,
  }
  const status = STATUS[is]
  if (!wantsPiece(c)) return showLivePage(c, desk.session.code, { form, status })
  return showPiece(c, <CardFormSection s={s} live={desk} form={form} />, status)
}
