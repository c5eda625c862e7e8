import * as v from 'valibot'
import { clean } from './folding.ts'
import { requiredLine, tick } from './form.ts'
import { readCode } from './receipt-code.ts'

/** Asks for an opinion by the code on its receipt; with the last four digits of the phone it opens whole. */
export const lookUpForm = v.object({
  code: v.pipe(
    requiredLine(60),
    v.transform(readCode),
    v.check((code) => code !== null, 'not_a_code'),
    v.transform((code) => code!),
  ),
  phone4: v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => clean(text).replace(/[\s.-]/g, '')),
    v.check((digits) => digits === '' || /^\d{4}$/.test(digits), 'not_four'),
  ),
})

/** A withdrawal asks twice: the button, and the box beside it. */
export const withdrawalForm = v.object({
  sure: v.pipe(
    tick,
    v.check((ticked) => ticked, 'required'),
  ),
})
