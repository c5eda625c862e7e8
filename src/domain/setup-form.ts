import * as v from 'valibot'
import { newPassword, newUsername, password } from './account-form.ts'
import { choice, line, requiredLine } from './form.ts'
import { passwordFault } from './password.ts'
import { slugOf } from './slug.ts'
import { UNIT_LEVELS } from './unit.ts'

const unitName = v.pipe(
  line(120),
  v.check((name) => name === '' || slugOf(name) !== '', 'not_a_name'),
)

/** The first visit of an empty installation: the code from the terminal, the unit, and whoever administers it. */
export const setupForm = v.pipe(
  v.object({
    code: requiredLine(40),
    unit_name: v.pipe(unitName, v.minLength(1, 'required')),
    level: choice(UNIT_LEVELS),
    parent_name: unitName,
    administrator: requiredLine(120),
    username: newUsername,
    password: newPassword,
    password_again: password,
  }),
  v.forward(
    v.partialCheck(
      [['unit_name'], ['level'], ['parent_name']],
      (typed) => typed.level === 'province' || slugOf(typed.unit_name) !== slugOf(typed.parent_name),
      'parent_is_itself',
    ),
    ['parent_name'],
  ),
  v.forward(
    v.partialCheck(
      [['password'], ['password_again']],
      (typed) => typed.password === typed.password_again,
      'password_differs',
    ),
    ['password_again'],
  ),
  v.forward(
    v.partialCheck(
      [['username'], ['password']],
      ({ password, username }) => passwordFault(password, { username, old: null }) !== 'password_is_username',
      'password_is_username',
    ),
    ['password'],
  ),
)
export type SetupForm = v.InferOutput<typeof setupForm>
