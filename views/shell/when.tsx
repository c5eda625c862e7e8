import type { FC } from 'hono/jsx'
import { formatDay, formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** A day, `YYYY-MM-DD`, that does not break over two lines. */
export const Day: FC<{ s: Strings; day: string }> = ({ s, day }) => (
  <time class="nowrap" datetime={day}>
    {formatDay(s.lang, day)}
  </time>
)

/** An instant (epoch ms) with its day. */
export const Instant: FC<{ s: Strings; at: number }> = ({ s, at }) => (
  <time datetime={new Date(at).toISOString()}>{formatInstant(s.lang, at)}</time>
)
