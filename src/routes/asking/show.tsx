import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AskedSession } from '../../../db/queries/asking.ts'
import { AskPage } from '../../../views/asking/ask-page.tsx'
import { ClosedPage, type ClosedWindow } from '../../../views/asking/closed-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import type { ShownSimilarAnswer } from '../../../views/voices/similar-answers.tsx'
import { dayOf } from '../../domain/day.ts'
import { dataTerms } from '../../domain/promise.ts'
import { windowStanding } from '../../domain/question-window.ts'
import { placeOf } from '../../domain/rule.ts'
import type { PublicContext } from '../../http/context.ts'
import { issueFormToken } from '../../http/form-tokens.ts'
import { showPublic } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'

interface Shown {
  status?: ContentfulStatusCode
  /** The token to carry on with; a fresh one when left out. */
  formToken?: string
  typed?: Record<string, string>
  errors?: FieldErrors
  firstReceipt?: string
  /** Published answers to what was typed, where somebody asked for them. */
  similar?: ShownSimilarAnswer[]
}

/** The form of a session, empty or with what was typed. Its token is for one person: nothing on the way keeps it. */
export async function showForm(
  c: PublicContext,
  asked: AskedSession,
  { status = 200, formToken, typed = {}, errors = {}, firstReceipt, similar }: Shown = {},
) {
  const { s, now, platform } = c.var
  const token = formToken ?? (await issueFormToken(platform, asked.session.id, now))
  const hasErrors = Object.keys(errors).length > 0
  c.header('Cache-Control', 'no-store')
  return showPublic(
    c,
    {
      title: hasErrors ? `${s.shell.errorWord} ${s.asking.title}` : s.asking.title,
      status,
      narrow: true,
      head: <script src={paths.asset('htmx.min.js', platform.build)} defer />,
    },
    <AskPage
      s={s}
      asked={asked}
      terms={termsOf(c, asked)}
      form={{
        ...{ token, hamlets: asked.hamlets, typed, errors },
        takesFiles: platform.files !== null,
        similar: { action: paths.similarAnswers(asked.session.code), answers: similar ?? null },
      }}
      firstReceipt={firstReceipt}
    />,
  )
}

/** Why this session takes nothing now, with what was typed and the next session that does. */
export async function showClosed(
  c: PublicContext,
  asked: AskedSession,
  { typed, firstReceipt, errors }: Pick<Shown, 'typed' | 'firstReceipt' | 'errors'> = {},
) {
  const { s, now, platform } = c.var
  const window = windowStanding(asked.session, now) as ClosedWindow
  const { next } = asked
  const form = typed &&
    next && {
      token: await issueFormToken(platform, next.session.id, now),
      hamlets: asked.hamlets,
      typed,
      errors,
      takesFiles: platform.files !== null,
    }
  c.header('Cache-Control', 'no-store')
  return showPublic(
    c,
    { title: s.asking.closedTitle[window.is], status: typed ? 409 : 200, narrow: true },
    <ClosedPage
      s={s}
      asked={asked}
      window={window}
      next={next && { ...next, form: form ?? null }}
      text={typed ? (typed.text ?? '') : null}
      terms={termsOf(c, asked)}
      firstReceipt={firstReceipt}
    />,
  )
}

function termsOf(c: PublicContext, { rulebook, unit }: AskedSession) {
  return dataTerms(rulebook.rules, dayOf(c.var.now), placeOf(unit))
}
