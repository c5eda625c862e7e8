import * as v from 'valibot'
import { type AskedSession, findAskedSession } from '../../../db/queries/asking.ts'
import type { PostingTurn } from '../../../db/records/posting-turns.ts'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { ASKING_FIELDS, type Asking, askingForm } from '../../domain/asking.ts'
import { type AskingDecision, decideAsking } from '../../domain/asking-decision.ts'
import { RESIDENT_FILES } from '../../domain/attachment.ts'
import { dayOf } from '../../domain/day.ts'
import { type FormToken, readToken } from '../../domain/form-token.ts'
import type { PublicContext } from '../../http/context.ts'
import { contentDigest, openFormToken } from '../../http/form-tokens.ts'
import { errorsOf, readTyped, type Typed, typedText } from '../../http/forms.ts'
import { postingKey, postingTurn, turnsTaken } from '../../http/posting-limit.ts'
import { readUploads, type Upload } from '../../http/uploads.ts'

/** One post of the public form, read and decided on. */
export interface Submission {
  asked: AskedSession
  /** What was typed, by field, and the token as it came. */
  typed: Record<string, string>
  formToken: string
  token: FormToken | null
  /** Null where a field is wrong; then `errors` has a sentence for each. */
  values: Asking | null
  errors: FieldErrors
  /** Files that came with it, checked. */
  uploads: Upload[]
  /** Its files were more than is ever read. */
  isTooLarge: boolean
  digest: string | null
  turn: PostingTurn
  /** When this source may post again, epoch ms. */
  backAt: number
  decision: AskingDecision
}

/** Reads a post to the form of the session in the address; null where there is no such session. One trip to the database. */
export async function readSubmission(c: PublicContext): Promise<Submission | null> {
  const { now, platform } = c.var
  const posted = await readTyped(c)
  const formToken = typedText(posted, 'form_token')
  const turnKey = await postingKey(c)
  const asked = await findAsked(c, formToken, turnKey)
  if (!asked) return null
  const token = await openFormToken(platform.secretKey, formToken, asked.session.id)
  const read = await readAsking(c, asked, posted)
  const turn = postingTurn(turnKey, asked, now)
  const { taken, backAt } = turnsTaken(asked, now)
  const turns = { taken, limit: turn.limit }
  // Whatever a forged token names was not brought by this form.
  const used = token && asked.used
  const { session } = asked
  const decision = decideAsking({ session, token, used, contentDigest: read.digest, turns }, now)
  const typed = Object.fromEntries(ASKING_FIELDS.map((name) => [name, typedText(posted, name)]))
  return { asked, typed, formToken, token, ...read, turn, backAt, decision }
}

/** The session of the address with what this form, which nobody has proved yet, and this source were used for before. */
function findAsked(c: PublicContext, formToken: string, turnKey: string) {
  const { db, now } = c.var
  const nonce = readToken(formToken.slice(0, Math.max(formToken.lastIndexOf('.'), 0)))?.nonce
  return findAskedSession(db, c.req.param('code') ?? '', { now, today: dayOf(now), nonce, turnKey })
}

/** What was asked and its digest, or a sentence for each field that is wrong. */
async function readAsking(
  c: PublicContext,
  { hamlets }: AskedSession,
  posted: Typed,
): Promise<Pick<Submission, 'values' | 'errors' | 'uploads' | 'isTooLarge' | 'digest'>> {
  const { s, platform } = c.var
  const sent = await readUploads(c, 'files', RESIDENT_FILES)
  const isTooLarge = !sent.ok && sent.status === 413
  const reading = v.safeParse(askingForm(hamlets.map(({ id }) => id)), posted)
  if (reading.success && sent.ok) {
    const { uploads } = sent
    const digests = uploads.map(({ digest }) => digest).sort()
    // Without files it is what it always was: a form may stay open over a new release.
    const said = { ...reading.output, ...(uploads.length > 0 && { files: digests.join(' ') }) }
    const digest = await contentDigest(platform.secretKey, said)
    return { values: reading.output, errors: {}, uploads, isTooLarge, digest }
  }
  const errors = inOrder({
    ...(reading.success ? {} : errorsOf(withOwnWords(s), reading.issues)),
    ...(sent.ok ? {} : { files: sent.error }),
  })
  return { values: null, errors, uploads: sent.ok ? sent.uploads : [], isTooLarge, digest: null }
}

/** The form's own sentences go before the general ones. */
export function withOwnWords(s: PublicContext['var']['s']): PublicContext['var']['s'] {
  return { ...s, errors: { ...s.errors, ...s.asking.fieldErrors } }
}

function inOrder(errors: FieldErrors): FieldErrors {
  const fields = [...ASKING_FIELDS, 'files']
  return Object.fromEntries(fields.flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])))
}
