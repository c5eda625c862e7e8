import { ArrivalForm, Given } from '../../../views/reception/arrival-form.tsx'
import { deskShutWords } from '../../../views/reception/desk.tsx'
import { Queue } from '../../../views/reception/queue.tsx'
import type { KeyedForm } from '../../../views/reception/shown.ts'
import type { CaptureDecision } from '../../domain/capture.ts'
import type { Arrival } from '../../domain/visit-form.ts'
import { sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { type FormReading, typedText } from '../../http/forms.ts'
import { newKey } from '../../http/keys.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { type Day, emptyForm, showDesk, showQueue, type Visit } from './day.tsx'

/** The number that was given, an empty form, and the queue with it; without htmx the desk anew. From the list, the form keeps what is typed in it. */
export function showGiven(c: StaffContext, day: Day, visit: Visit, isFromList = false) {
  const { s } = c.var
  const { code } = day.session
  const queue = <Queue s={s} day={day} />
  const address = withQuery(paths.live(code), { so: visit.number })
  if (isFromList) {
    return saved(
      c,
      address,
      <>
        {queue}
        <hx-partial hx-target="#given" hx-swap="outerHTML">
          <Given s={s} code={code} recorded={visit} />
        </hx-partial>
      </>,
    )
  }
  return saved(
    c,
    address,
    <>
      <ArrivalForm s={s} day={day} form={emptyForm(c, visit)} />
      <hx-partial hx-target="#queue" hx-swap="outerMorph">
        {queue}
      </hx-partial>
    </>,
  )
}

type Why = Exclude<CaptureDecision, 'repeat'> | 'over' | 'busy'
const STATUS = { record: 409, late: 409, closed: 409, over: 409, used: 409, wrong: 422, busy: 503 } as const

/** The form again with everything that was typed, and what happened. */
export function showAgain(
  c: StaffContext,
  day: Day,
  reading: FormReading<Arrival>,
  why: Why,
): Response | Promise<Response> {
  const { s, platform } = c.var
  const status = STATUS[why]
  const errors = reading.ok || why !== 'wrong' ? { '': sentenceFor(c, day, why) } : reading.errors
  const key = why === 'used' ? newKey(platform) : typedText(reading.typed, 'key')
  const form: KeyedForm = { key, typed: reading.typed, errors, recorded: null }
  if (status === 503) sayBusy(c)
  if (!wantsPiece(c)) return showDesk(c, { form, status })
  return showPiece(c, <ArrivalForm s={s} day={day} form={form} />, status)
}

/** Why somebody on the list got no number. */
export function refuseList(c: StaffContext, day: Day, why: 'closed' | 'over' | 'busy') {
  const refused = sentenceFor(c, day, why)
  const status = STATUS[why]
  return wantsPiece(c) ? showQueue(c, day, refused, status) : showDesk(c, { refused, status })
}

function sentenceFor({ var: { s } }: StaffContext, day: Day, why: Why): string {
  if (why === 'busy') return s.errors.busy!
  if (why === 'used') return s.reception.formUsed
  return deskShutWords(s, day) || s.reception.overMeanwhile
}
