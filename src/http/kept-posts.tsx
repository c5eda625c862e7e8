import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { KeptPost } from '../../views/shell/kept-post.tsx'
import type { AnyContext } from './context.ts'
import { readTyped, type Typed } from './forms.ts'
import { notTakenJson, showPublic, wantsJson, wantsPiece } from './pages.tsx'

interface NotTaken {
  status: ContentfulStatusCode
  title: string
  sentence: string
  reference?: string
  /** Offered where signing in again is what helps. */
  signInHref?: string
}

/** What nobody wants to find in a page: it is typed again. */
const SECRET = /password|code/

/**
 * Answers a post that could not be taken (signed out meanwhile, database locked, a fault of ours) so that nothing typed is lost: a page that sends it again, and for htmx a notice
 * beside the form, which stays as it is.
 */
export async function keepPost(c: AnyContext, { status, ...said }: NotTaken) {
  const { s } = c.var
  if (wantsJson(c)) return notTakenJson(c, status, said.sentence)
  c.header('Cache-Control', 'no-store')
  if (wantsPiece(c)) {
    c.header('HX-Retarget', '#notice')
    c.header('HX-Reswap', 'innerHTML')
    return c.html(noticeOf(said, s.shell.signInElsewhere), status)
  }
  const action = c.req.url.slice(new URL(c.req.url).origin.length)
  return showPublic(
    c,
    { title: said.title, status, narrow: true },
    <KeptPost s={s} action={action} typed={withoutSecrets(await readTyped(c))} {...said} />,
  )
}

function noticeOf({ title, sentence, signInHref }: Omit<NotTaken, 'status'>, signIn: string) {
  return (
    <p>
      <strong>{title}</strong> {sentence}{' '}
      {signInHref && (
        <a href={signInHref} target="_blank" rel="noopener">
          {signIn}
        </a>
      )}
    </p>
  )
}

function withoutSecrets(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !SECRET.test(name)))
}
