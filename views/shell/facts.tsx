import type { Child, FC } from 'hono/jsx'

/** What is known about one thing, as pairs of a label and a value. Empty values are left out. */
export const Facts: FC<{ items: [label: string, value: Child][] }> = ({ items }) => (
  <dl class="facts">
    {items
      .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
      .map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
