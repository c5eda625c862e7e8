import type { Child, FC } from 'hono/jsx'

export type ButtonTone = 'primary' | 'quiet' | 'danger'

/** Sends the form it stands in. `name` and `value` tell which of several buttons was pressed. */
export const SubmitButton: FC<{
  tone?: ButtonTone
  name?: string
  value?: string
  form?: string
  /** One of many alike: after the one before was pressed this takes the focus, `now` with the page, `later` by a script. */
  next?: 'now' | 'later'
  children?: Child
}> = ({ tone = 'primary', name, value, form, next, children }) => (
  <button
    type="submit"
    class={`button ${tone}`}
    name={name}
    value={value}
    form={form}
    autofocus={next === 'now'}
    data-next={next && ''}
  >
    {children}
  </button>
)

/** A link that looks like a button, for the one thing to do next on a page. */
export const LinkButton: FC<{ href: string; tone?: ButtonTone; children?: Child }> = ({
  href,
  tone = 'primary',
  children,
}) => (
  <a class={`button ${tone}`} href={href}>
    {children}
  </a>
)

/** Buttons side by side, one under the other on a phone. */
export const Buttons: FC<{ children?: Child }> = ({ children }) => <div class="buttons">{children}</div>

/** Something that is folded away until it is wanted; opens without JavaScript. */
export const Fold: FC<{ summary: Child; open?: boolean; id?: string; children?: Child }> = ({
  summary,
  open,
  id,
  children,
}) => (
  <details class="fold" open={open} id={id}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
)
