import * as v from 'valibot'
import type { RegisteringSession } from '../../../db/queries/registrations.ts'
import type { PostingTurn } from '../../../db/records/posting-turns.ts'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { type AskingDecision, decidePosted } from '../../domain/asking-decision.ts'
import { type FormToken, readToken } from '../../domain/form-token.ts'
import { registrationStanding, takesRegistrationFrom } from '../../domain/registration.ts'
import {
  REGISTRATION_FIELDS,
  type Registering,
  registrationByHandForm,
  registrationForm,
} from '../../domain/registration-form.ts'
import type { AnyContext } from '../../http/context.ts'
import { contentDigest, openFormToken } from '../../http/form-tokens.ts'
import { errorsOf, readTyped, type Typed, typedText } from '../../http/forms.ts'
import { postingKey, postingTurn, turnsTaken } from '../../http/posting-limit.ts'

/** One post of the form by which one registers, read and decided on. */
export interface RegistrationPost {
  found: RegisteringSession
  /** What was typed, by field, and the token as it came. */
  typed: Record<string, string>
  formToken: string
  token: FormToken | null
  /** Null where a field is wrong; then `errors` has a sentence for each. */
  values: Registering | null
  errors: FieldErrors
  digest: string | null
  /** Null at the office, which is not counted. */
  turn: PostingTurn | null
  /** When this source may post again, epoch ms. */
  backAt: number
  decision: AskingDecision
}

type Find = (post: { nonce?: string; turnKey: string }) => Promise<RegisteringSession | null>

/** Reads a post of a resident to the session that `find` gives; null where there is none. One trip to the database. */
export function readRegistration(c: AnyContext, find: Find): Promise<RegistrationPost | null> {
  return readPost(c, find, registrationForm, (found, token) => ({
    isOpen: registrationStanding(found.session, c.var.now).is === 'open',
    isTaken: token !== null && takesRegistrationFrom(found.session, token.issuedAt, c.var.now),
  }))
}

/** The same for what the office fills in: the name is enough, and whoever comes to the door is taken too. */
export async function readRegistrationByHand(c: AnyContext, find: Find): Promise<RegistrationPost | null> {
  const post = await readPost(c, find, registrationByHandForm, ({ session }) => {
    const isOpen = session.registers && (session.state === 'announced' || session.state === 'in_progress')
    return { isOpen, isTaken: isOpen }
  })
  if (!post) return null
  const { decision } = post
  return { ...post, turn: null, decision: decision === 'too-many' ? 'record' : decision }
}

async function readPost(
  c: AnyContext,
  find: Find,
  formOf: typeof registrationForm | typeof registrationByHandForm,
  doorOf: (found: RegisteringSession, token: FormToken | null) => { isOpen: boolean; isTaken: boolean },
): Promise<RegistrationPost | null> {
  const { now, platform } = c.var
  const posted = await readTyped(c)
  const formToken = typedText(posted, 'form_token')
  const turnKey = await postingKey(c, 'registration')
  // Nobody has proved the token yet: what it names is looked up, and believed when its signature fits.
  const nonce = readToken(formToken.slice(0, Math.max(formToken.lastIndexOf('.'), 0)))?.nonce
  const found = await find({ nonce, turnKey })
  if (!found) return null
  const token = await openFormToken(platform.secretKey, formToken, found.session.id)
  const read = await readFields(c, found, posted, formOf)
  const turn = postingTurn(turnKey, found, now)
  const { taken, backAt } = turnsTaken(found, now)
  const decision = decidePosted(
    {
      ...doorOf(found, token),
      token,
      used: token && found.used,
      contentDigest: read.digest,
      turns: { taken, limit: turn.limit },
    },
    now,
  )
  const typed = Object.fromEntries(REGISTRATION_FIELDS.map((name) => [name, typedText(posted, name)]))
  return { found, typed, formToken, token, ...read, turn, backAt, decision }
}

/** What was filled in and its digest, or a sentence for each field that is wrong. */
async function readFields(
  c: AnyContext,
  { hamlets }: RegisteringSession,
  posted: Typed,
  formOf: typeof registrationForm | typeof registrationByHandForm,
): Promise<Pick<RegistrationPost, 'values' | 'errors' | 'digest'>> {
  const { s, platform } = c.var
  const reading = v.safeParse(formOf(hamlets.map(({ id }) => id)), posted)
  if (!reading.success) {
    const errors = errorsOf(withOwnWords(s), reading.issues)
    const ordered = REGISTRATION_FIELDS.flatMap((name) => (errors[name] ? [[name, errors[name]]] : []))
    return { values: null, errors: Object.fromEntries(ordered), digest: null }
  }
  const said = {
    ...reading.output,
    people: String(reading.output.people),
    representatives: String(reading.output.representatives),
  }
  return { values: reading.output, errors: {}, digest: await contentDigest(platform.secretKey, said) }
}

/** The form's own sentences go before the general ones. */
export function withOwnWords(s: AnyContext['var']['s']): AnyContext['var']['s'] {
  return { ...s, errors: { ...s.errors, ...s.registrations.fieldErrors } }
}
