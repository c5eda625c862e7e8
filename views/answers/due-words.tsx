import type { FC } from 'hono/jsx'
import { daysBetween } from '../../src/domain/day.ts'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

/** How many days are left until the answer is due, or how many it is late. Days `YYYY-MM-DD`. */
export const DueWords: FC<{ s: Strings; dueOn: string | null; today: string }> = ({ s, dueOn, today }) => {
  if (dueOn === null) return <Mark tone="waiting">{s.answers.noDue}</Mark>
  const left = daysBetween(today, dueOn)
  if (left < 0) return <Mark tone="overdue">{s.answers.daysOver(-left)}</Mark>
  if (left === 0) return <Mark tone="due">{s.answers.dueToday}</Mark>
  return <Mark tone="waiting">{s.answers.daysLeft(left)}</Mark>
}
