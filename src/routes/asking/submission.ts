import * as v from 'valibot'
import { type AskedSession, findAskedSession } from '../../../db/queries/asking.ts'
import type { PostingTurn } from '../../../db/records/posting-turns.ts'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { ASKING_FIELDS, type Asking, askingForm } from '../../domain/asking.ts'
import { type AskingDecision, decideAsking } from '../../domain/asking-decision.ts'
import { dayOf } from '../../domain/day.ts'
import { type FormToken, readToken } from '../../domain/form-token.ts'
import type { PublicContext } from '../../http/context.ts'
import { contentDigest, openFormToken } from '../../http/form-tokens.ts'
import { errorsOf, readTyped, typedText } from '../../http/forms.ts'
import { postingKey, postingTurn, turnsTaken } from '../../http/posting-limit.ts'

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
  digest: string | null
  turn: PostingTurn
  /** When this source may post again, epoch ms. */
  backAt: number
  decision: AskingDecision
}

/** Reads a post to the form of the session in the address; null where there is no such session. One trip to the database. */
export async function readSubmission(c: PublicContext): Promise<Submission | null> {
  const { db, now, platform } = c.var
  const posted = await readTyped(c)
  const formToken = typedText(posted, 'form_token')
  const turnKey = await postingKey(c)
  const asked = await findAskedSession(db, c.req.param('code') ?? '', {
    now,
    today: dayOf(now),
    nonce: readToken(formToken.slice(0, Math.max(formToken.lastIndexOf('.'), 0)))?.nonce,
    turnKey,
  })
  if (!asked) return null
  const token = await openFormToken(platform.secretKey, formToken, asked.session.id)
  const reading = v.safeParse(askingForm(asked.hamlets.map(({ id }) => id)), posted)
  const values = reading.success ? reading.output : null
  const digest = values && (await contentDigest(platform.secretKey, values))
  const turn = postingTurn(turnKey, asked, now)
  const { taken, backAt } = turnsTaken(asked, now)
  return {
    asked,
    typed: Object.fromEntries(ASKING_FIELDS.map((name) => [name, typedText(posted, name)])),
    formToken,
    token,
    values,
    errors: values ? {} : inOrder(errorsOf(withOwnWords(c.var.s), reading.issues ?? [])),
    digest,
    turn,
    backAt,
    decision: decideAsking(
      {
        session: asked.session,
        token,
        // Whatever a forged token names was not brought by this form.
        used: token && asked.used,
        contentDigest: digest,
        turns: { taken, limit: turn.limit },
      },
      now,
    ),
  }
}

/** The form's own sentences go before the general ones. */
export function withOwnWords(s: PublicContext['var']['s']): PublicContext['var']['s'] {
  return { ...s, errors: { ...s.errors, ...s.asking.fieldErrors } }
}

function inOrder(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(ASKING_FIELDS.flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])))
}
