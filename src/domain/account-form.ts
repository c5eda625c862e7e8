import * as v from 'valibot'
import { line, requiredLine } from './form.ts'
import { LONGEST_PASSWORD, passwordFault } from './password.ts'

/** Where to go afterwards; whether it may be gone to is asked at the end. */
const next = line(500)

/** Nothing of a password is trimmed, cleaned or shown again. */
export const password = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), ''),
  v.transform((value) => (Array.isArray(value) ? (value[0] ?? '') : value)),
  v.minLength(1, 'required'),
  v.maxLength(LONGEST_PASSWORD, 'too_long'),
)

/** A password as it is chosen. */
export const newPassword = v.pipe(
  password,
  v.check(
    (text) => text === '' || passwordFault(text, { username: '', old: null }) === null,
    'password_too_short',
  ),
)

/** A name that somebody signs in with: capitals do not count. */
const typedUsername = v.pipe(
  requiredLine(60),
  v.transform((text) => text.toLowerCase()),
)

/** A name that can be given: 2 to 32 small Latin letters, digits, dots, dashes and underscores, the first a letter. */
export const newUsername = v.pipe(typedUsername, v.regex(/^[a-z][a-z0-9._-]{1,31}$/, 'not_a_username'))

export const signInForm = v.object({ username: typedUsername, password, tiep: next })

/** Six digits of the phone, or a backup code. */
export const codeForm = v.object({ code: requiredLine(40), tiep: next })

/** The own password, asked again before something that must not be done at an unattended desk. */
export const ownPasswordForm = v.object({ password })

export const passwordChangeForm = v.pipe(
  v.object({ old_password: password, password: newPassword, password_again: password }),
  v.forward(
    v.partialCheck(
      [['password'], ['password_again']],
      (typed) => typed.password === typed.password_again,
      'password_differs',
    ),
    ['password_again'],
  ),
)
