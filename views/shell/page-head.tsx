import type { Child, FC } from 'hono/jsx'

/** The way back, what this page is and how it stands, a sentence about it, and what can be done here. */
export const PageHead: FC<{
  title: Child
  lead?: Child
  actions?: Child
  back?: { href: string; label: string }
  /** A short line over the title: a kind, a number, a state. */
  over?: Child
  /** Marks beside the title: how far it is, whether it is late. */
  marks?: Child
}> = ({ title, lead, actions, back, over, marks }) => (
  <div class="page-head">
    {back && (
      <a class="back" href={back.href}>
        {back.label}
      </a>
    )}
    {over && <div class="over">{over}</div>}
    {marks ? (
      <div class="titled">
        <h1>{title}</h1>
        {marks}
      </div>
    ) : (
      <h1>{title}</h1>
    )}
    {lead && <p class="lead">{lead}</p>}
    {actions && <div class="buttons">{actions}</div>}
  </div>
)
