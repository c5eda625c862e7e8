import type { Child, FC } from 'hono/jsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** One line of a history; `at` is epoch ms. */
export interface TimelineLine {
  at: number
  title: string
  detail?: Child
}

/** What happened, in the order it is given. */
export const Timeline: FC<{ s: Strings; lines: TimelineLine[] }> = ({ s, lines }) => (
  <ol class="timeline">
    {lines.map((line, i) => (
      <li key={`${line.at}-${i}`}>
        <time datetime={new Date(line.at).toISOString()}>{formatInstant(s.lang, line.at)}</time>
        <p>{line.title}</p>
        {line.detail && <div class="detail">{line.detail}</div>}
      </li>
    ))}
  </ol>
)
