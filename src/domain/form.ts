import * as v from 'valibot'
import { isDay, localInstant } from './day.ts'
import { clean } from './folding.ts'

/*
 * Parts that the schema of every form is made of. A missing field reads as an empty one; messages are codes, the words stand in
 * views/strings (errors). Text is kept as NFC without control characters.
 */

const sent = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), ''),
  v.transform((value) => (Array.isArray(value) ? (value[0] ?? '') : value)),
)

/** One line of at most `max` characters; may be empty. */
export const line = (max: number) =>
  v.pipe(
    sent,
    v.transform((text) => clean(text)),
    v.maxLength(max, 'too_long'),
  )

/** One line that must be filled in. */
export const requiredLine = (max: number) => v.pipe(line(max), v.minLength(1, 'required'))

/** Several lines of at most `max` characters; may be empty. */
export const lines = (max: number) =>
  v.pipe(
    sent,
    v.transform((text) => clean(text, { lines: true })),
    v.maxLength(max, 'too_long'),
  )

export const requiredLines = (max: number) => v.pipe(lines(max), v.minLength(1, 'required'))

/** One of a list of codes. */
export const choice = <const Codes extends readonly string[]>(codes: Codes) =>
  v.pipe(sent, v.minLength(1, 'required'), v.picklist(codes, 'not_a_choice'))

/** One of a list of codes, or null where nothing was chosen. */
export const optionalChoice = <const Codes extends readonly string[]>(codes: Codes) =>
  v.pipe(
    sent,
    v.transform((text) => (text === '' ? null : text)),
    v.nullable(v.picklist(codes, 'not_a_choice')),
  )

/** A ticked box. */
export const tick = v.pipe(
  sent,
  v.transform((text) => text !== ''),
)

/** A day, `2026-03-12`. */
export const day = v.pipe(sent, v.minLength(1, 'required'), v.check(isDay, 'not_a_date'))
export const optionalDay = v.pipe(
  sent,
  v.check((text) => text === '' || isDay(text), 'not_a_date'),
  v.transform((text) => (text === '' ? null : text)),
)

/** Day and time of a `datetime-local` field, read as Hà Nội time: epoch ms. */
export const instant = v.pipe(
  sent,
  v.minLength(1, 'required'),
  v.check((text) => localInstant(text) !== null, 'not_a_time'),
  v.transform((text) => localInstant(text)!),
)
export const optionalInstant = v.pipe(
  sent,
  v.check((text) => text === '' || localInstant(text) !== null, 'not_a_time'),
  v.transform((text) => (text === '' ? null : localInstant(text))),
)

/** A whole number within bounds. */
export const whole = (min: number, max: number) =>
  v.pipe(
    sent,
    v.minLength(1, 'required'),
    v.transform(toNumber),
    v.integer('not_a_number'),
    v.minValue(min, 'not_a_number'),
    v.maxValue(max, 'not_a_number'),
  )
export const optionalWhole = (min: number, max: number) =>
  v.pipe(
    sent,
    v.transform((text) => (text.trim() === '' ? null : toNumber(text))),
    v.nullable(
      v.pipe(
        v.number('not_a_number'),
        v.integer('not_a_number'),
        v.minValue(min, 'not_a_number'),
        v.maxValue(max, 'not_a_number'),
      ),
    ),
  )

/** The id of a record chosen from a list; whether it exists and may be chosen is the handler's question. */
export const recordId = whole(1, Number.MAX_SAFE_INTEGER)
export const optionalRecordId = optionalWhole(1, Number.MAX_SAFE_INTEGER)

/** Several ids: ticked boxes of one name. */
export const recordIds = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), []),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
  v.array(
    v.pipe(v.string(), v.transform(toNumber), v.integer('not_a_choice'), v.minValue(1, 'not_a_choice')),
  ),
)

/** A Vietnamese phone number, kept as digits with a leading 0; may be empty. */
export const phone = v.pipe(
  sent,
  v.transform((text) =>
    clean(text)
      .replace(/[\s.\-()]/g, '')
      .replace(/^(\+|00)84/, '0'),
  ),
  v.check((digits) => digits === '' || /^0\d{8,10}$/.test(digits), 'not_a_phone'),
)

/** An e-mail address; may be empty. */
export const email = v.pipe(
  line(254),
  v.check((text) => text === '' || /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]{2,}$/.test(text), 'not_an_email'),
)

/** A link to a joined site; https only, so that no `javascript:` address reaches a page. May be empty. */
export const httpsAddress = v.pipe(
  line(500),
  v.check((text) => text === '' || isHttps(text), 'not_an_address'),
)

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

function toNumber(text: string): number {
  const plain = text.trim()
  return /^\d{1,15}$|^\d{16}$/.test(plain) ? Number(plain) : Number.NaN
}
