import { findCaptureDesk, type RecordedCard } from '../../../db/queries/capture-desk.ts'
import { BusyError } from '../../../db/write.ts'
import { CardFormSection } from '../../../views/live/card-form.tsx'
import { Cards } from '../../../views/live/cards.tsx'
import { shutWords } from '../../../views/live/live-page.tsx'
import type { CardForm } from '../../../views/live/shown.ts'
import { type CaptureDecision, captureStanding, decideCapture } from '../../domain/capture.ts'
import { type Captured, captureForm, isCardKey } from '../../domain/capture-form.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { type FormReading, readForm, readTyped, typedText } from '../../http/forms.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { sayRetryAfter } from '../../http/throttle.ts'
import { paths } from '../../paths.ts'
import { recordCard } from './record-card.ts'
import { emptyForm, findLive, newKey, showLivePage } from './show.tsx'

type Desk = NonNullable<Awaited<ReturnType<typeof findCaptureDesk>>>
type Reading = FormReading<Captured>
type Right = Extract<Reading, { ok: true }>

const RETRY_MS = 5000
const STATUS = { record: 409, wrong: 422, used: 409, closed: 409, busy: 503 } as const

/** A card that was posted: recorded, or known as recorded before, or shown again with everything that was typed. */
export async function postCard(c: StaffContext, code: string): Promise<Response> {
  const key = typedText(await readTyped(c), 'key')
  const today = dayOf(c.var.now)
  const desk = await findCaptureDesk(c.var.db, c.var.actor, { code, key, today })
  if (!desk) return notFoundPage(c)
  const reading = await readForm(c, captureForm(desk.hamlets.map(({ id }) => id)), c.var.s.live.fieldErrors)
  const decision = decide(c, desk, reading, isCardKey(key) ? desk.recorded : NOT_OURS)
  if (decision === 'repeat') return showRecorded(c, code, desk.recorded!.code)
  if (decision !== 'record' || !reading.ok) return showAgain(c, desk, reading, decision)
  return record(c, desk, reading, key)
}

/** Writes; a database that stays locked has stored nothing, and the card is shown again to be sent once more. */
async function record(c: StaffContext, desk: Desk, reading: Right, key: string): Promise<Response> {
  try {
    const recording = await recordCard(c, desk, reading.values, key)
    if (recording.ok) return showRecorded(c, desk.session.code, recording.code)
    const afterwards = decide(c, desk, reading, recording.recorded)
    return afterwards === 'repeat'
      ? showRecorded(c, desk.session.code, recording.recorded.code)
      : showAgain(c, desk, reading, afterwards)
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    sayRetryAfter(c, c.var.now + RETRY_MS)
    return showAgain(c, desk, reading, 'busy')
  }
}

/** What a key that was never given out stands for: something else. */
const NOT_OURS: RecordedCard = { code: '', sessionId: null, name: '', text: '' }

function decide(c: StaffContext, { session }: Desk, reading: Reading, recorded: RecordedCard | null) {
  const said = reading.ok ? { ...reading.values, sessionId: session.id } : null
  return decideCapture({ standing: captureStanding(session, c.var.now), said, recorded })
}

/** The empty form with all cards; without htmx the page anew, by its address. */
async function showRecorded(c: StaffContext, code: string, card: string): Promise<Response> {
  const { s } = c.var
  const live = wantsPiece(c) ? await findLive(c, code) : null
  if (!live) return saved(c, paths.live(code))
  const number = live.cards.find((one) => one.code === card)?.number ?? null
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
  desk: Desk,
  reading: Reading,
  why: Exclude<CaptureDecision, 'repeat'> | 'busy',
): Response | Promise<Response> {
  const { s, platform, now } = c.var
  const standing = captureStanding(desk.session, now)
  const errors = {
    record: {},
    wrong: reading.ok ? {} : reading.errors,
    used: { '': s.live.formUsed },
    closed: { '': shutWords(s, { ...desk, standing }) },
    busy: { '': s.errors.busy! },
  }
  const status = STATUS[why]
  const form: CardForm = {
    key: why === 'used' ? newKey(platform) : typedText(reading.typed, 'key'),
    typed: reading.typed,
    errors: errors[why],
    recorded: null,
  }
  if (!wantsPiece(c)) return showLivePage(c, desk.session.code, { form, status })
  c.header('Cache-Control', 'no-store')
  return c.html(<CardFormSection s={s} live={desk} form={form} />, status)
}
