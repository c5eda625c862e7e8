import type { Child, FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'
import { ErrorSummary, type FieldErrors } from './error-summary.tsx'

/** Where htmx puts the answer to the post: a CSS selector, and a swap style (outerHTML by default). `include`: the fields beside the form's that go along; `sync`: what becomes of requests on their way (hx-sync). */
export interface HxPost {
  target: string
  include?: string
  swap?: string
  sync?: string
}

/**
 * A form that works as a plain post (or get, laid out as a row of filters) and, with `hx`, through htmx too.
 * The browser's own checks are off: the server answers with one sentence per field, in the person's language.
 */
export const Form: FC<{
  s: Strings
  action: string
  method?: 'post' | 'get'
  errors?: FieldErrors
  scope?: string
  hx?: HxPost
  id?: string
  multipart?: boolean
  children?: Child
}> = ({ s, action, method = 'post', errors, scope, hx, id, multipart, children }) => (
  <form
    id={id}
    method={method}
    action={action}
    class={method === 'get' ? 'filters' : undefined}
    enctype={multipart ? 'multipart/form-data' : undefined}
    novalidate
    {...(hx && {
      'hx-post': action,
      'hx-target': hx.target,
      'hx-swap': hx.swap ?? 'outerHTML',
      'hx-include': hx.include,
      'hx-sync': hx.sync,
    })}
  >
    <ErrorSummary s={s} errors={errors} scope={scope} />
    {children}
  </form>
)
