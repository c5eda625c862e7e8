import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as v from 'valibot'
import { findByCodeHash, type OwnOpinion } from '../../../db/queries/receipts.ts'
import { BusyError } from '../../../db/write.ts'
import { LookUpPage, LookUpResult } from '../../../views/asking/look-up-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { lookUpForm } from '../../domain/look-up.ts'
import { sayBusy } from '../../http/busy.ts'
import { clientAddress, sourceOf } from '../../http/client-address.ts'
import type { PublicContext } from '../../http/context.ts'
import { errorsOf, readTyped, typedText } from '../../http/forms.ts'
import { saved, showPublic } from '../../http/pages.tsx'
import { receiptCodeHash, receiptOf } from '../../http/receipts.ts'
import { nextMinute, sayRetryAfter, takeTurn, throttleKey } from '../../http/throttle.ts'
import { paths } from '../../paths.ts'
import { withOwnWords } from '../asking/submission.ts'
import { publicPartOf } from './own.ts'

/** Look-ups of one source in ten minutes: a hall that comes home from a meeting shares one address. */
const LOOK_UPS = { limit: 60, windowMs: 10 * 60_000 }
/** Tries of the four digits at one code in a day: there are only ten thousand. */
const DIGITS = { limit: 10, windowMs: 24 * 3_600_000 }

interface Typed {
  code: string
  phone4: string
}

/** The state for whoever holds the code; with the right four digits the way to the whole. */
export async function answerLookUp(c: PublicContext) {
  const posted = await readTyped(c)
  const typed = { code: typedText(posted, 'code'), phone4: typedText(posted, 'phone4') }
  const reading = v.safeParse(lookUpForm, typed)
  if (!reading.success) return refuse(c, typed, errorsOf(withOwnWords(c.var.s), reading.issues))
  try {
    return await find(c, typed, reading.output)
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    sayBusy(c)
    return refuse(c, typed, { '': c.var.s.asking.lookUpBusy }, 503)
  }
}

async function find(c: PublicContext, typed: Typed, { code, phone4 }: Typed) {
  const { db, now, platform } = c.var
  const source = await throttleKey(c, 'look-up', sourceOf(clientAddress(c)))
  const turn = await takeTurn(db, { key: source, ...LOOK_UPS, now })
  if (!turn.ok) return refuseHaste(c, typed, turn.retryAt, '')
  const hash = await receiptCodeHash(platform.secretKey, code)
  const own = await findByCodeHash(db, hash)
  if (!own) return refuse(c, typed, { code: c.var.s.asking.fieldErrors['code.unknown']! })
  return phone4 === '' ? showResult(c, code, own) : openWhole(c, typed, phone4, own, hash)
}

async function openWhole(c: PublicContext, typed: Typed, phone4: string, own: OwnOpinion, hash: string) {
  const { db, now, platform, s } = c.var
  const turn = await takeTurn(db, { key: await throttleKey(c, 'digits', hash), ...DIGITS, now })
  if (!turn.ok) return refuseHaste(c, typed, turn.retryAt, 'phone4')
  const { phone } = own.person
  if (phone === '' || phone.slice(-4) !== phone4) {
    return refuse(c, typed, { phone4: s.asking.fieldErrors['phone4.wrong']! })
  }
  const { secret } = await receiptOf(platform.secretKey, own.opinion.receiptNonce, own.opinion.receiptSalt)
  return saved(c, paths.follow(secret))
}

function showResult(c: PublicContext, code: string, own: OwnOpinion) {
  const { s, now } = c.var
  const part = publicPartOf(own, now)
  return showPublic(
    c,
    { title: s.asking.lookUpTitle, narrow: true },
    <LookUpResult s={s} code={code} part={part} />,
  )
}

function refuse(c: PublicContext, typed: Typed, errors: FieldErrors, status: ContentfulStatusCode = 422) {
  const { s } = c.var
  return showPublic(
    c,
    { title: `${s.shell.errorWord} ${s.asking.lookUpTitle}`, status, narrow: true },
    <LookUpPage s={s} typed={typed} errors={errors} />,
  )
}

function refuseHaste(c: PublicContext, typed: Typed, retryAt: number, field: '' | 'phone4') {
  const { asking } = c.var.s
  sayRetryAfter(c, retryAt)
  const minute = nextMinute(retryAt)
  const sentence = field ? asking.phone4TooMany(minute) : asking.lookUpTooMany(minute)
  return refuse(c, typed, { [field]: sentence }, 429)
}
