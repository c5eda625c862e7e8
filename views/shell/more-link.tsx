import type { Child, FC } from 'hono/jsx'
import { KEPT_ON_FAILURE } from './kept-on-failure.ts'

/** Those behind the part of a list that is shown: with htmx the list (`target`) grows in its place, else they are a page of their own (`href`). `select`: the list within an answer that is a whole page. */
export const MoreLink: FC<{
  id: string
  href: string
  grownHref: string
  target: string
  select?: string
  children?: Child
}> = ({ id, href, grownHref, target, select, children }) => (
  <p>
    <a
      id={id}
      class="button quiet"
      href={href}
      hx-get={grownHref}
      hx-target={target}
      hx-select={select}
      hx-swap="outerMorph"
      hx-sync={`${target}:queue last`}
      {...KEPT_ON_FAILURE}
    >
      {children}
    </a>
  </p>
)
