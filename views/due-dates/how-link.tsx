import type { Child, FC } from 'hono/jsx'
import { CLOCK_NAMES } from '../../src/domain/due-date.ts'
import type { Clock } from '../../src/domain/due-explanation.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

/** Where it is told how a date of an opinion was computed. */
export function howAddress(code: string, clock: Clock): string {
  return withQuery(paths.dueDate, { 'y-kien': code, han: CLOCK_NAMES[clock] })
}

/** The way from a due date to how it was computed; `of` names the date for who hears the link by itself. */
export const HowLink: FC<{ s: Strings; href: string; clock: Clock }> = ({ s, href, clock }) => (
  <a class="how" href={href} aria-label={s.dueDates.howOf(clock)}>
    {s.dueDates.how}
  </a>
)

/** The same where only the date itself has room: the date is the link. */
export const HowDay: FC<{ s: Strings; code: string; clock: Clock; children?: Child }> = ({
  s,
  code,
  clock,
  children,
}) => (
  <a href={howAddress(code, clock)} title={s.dueDates.howOf(clock)}>
    {children}
  </a>
)
