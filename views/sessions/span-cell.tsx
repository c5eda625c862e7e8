import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { dayWords } from '../series/day-words.tsx'
import { formatSpanShort, formatTime } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** When a session is, in a table: its day on one line, its hours below. Instants are epoch ms. */
export const SpanCell: FC<{ s: Strings; session: { startsAt: number; endsAt: number } }> = ({
  s,
  session: { startsAt, endsAt },
}) =>
  dayOf(startsAt) === dayOf(endsAt) ? (
    <>
      <span class="day">{dayWords(s, dayOf(startsAt))}</span>
      <br />
      {formatTime(s.lang, startsAt)}–{formatTime(s.lang, endsAt)}
    </>
  ) : (
    <span>{formatSpanShort(s.lang, startsAt, endsAt)}</span>
  )
