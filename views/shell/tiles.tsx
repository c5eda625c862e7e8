import type { Child, FC } from 'hono/jsx'

/** A number that leads to its list. `count` is already written in the language's own form. */
export const Tile: FC<{
  href: string
  count: number | string
  label: string
  tone?: 'plain' | 'due' | 'overdue'
}> = ({ href, count, label, tone = 'plain' }) => (
  <li>
    <a class={`tile ${String(count) === '0' ? 'none' : tone}`} href={href}>
      <strong>{count}</strong> <span>{label}</span>
    </a>
  </li>
)

export const Tiles: FC<{ children?: Child }> = ({ children }) => <ul class="tiles">{children}</ul>
