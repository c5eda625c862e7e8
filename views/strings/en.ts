import { accounts } from './en/accounts.ts'
import { administration } from './en/administration.ts'
import { answers } from './en/answers.ts'
import { asking } from './en/asking.ts'
import { board } from './en/board.ts'
import { calls } from './en/calls.ts'
import { changes } from './en/changes.ts'
import { deadlines } from './en/deadlines.ts'
import { desk } from './en/desk.ts'
import { dueDates } from './en/due-dates.ts'
import { duties } from './en/duties.ts'
import { errors } from './en/errors.ts'
import { feeds } from './en/feeds.ts'
import { live } from './en/live.ts'
import { mail } from './en/mail.ts'
import { opinions } from './en/opinions.ts'
import { outbox } from './en/outbox.ts'
import { papers } from './en/papers.ts'
import { queue } from './en/queue.ts'
import { registrations } from './en/registrations.ts'
import { rules } from './en/rules.ts'
import { schedule } from './en/schedule.ts'
import { series } from './en/series.ts'
import { sessions } from './en/sessions.ts'
import { shell } from './en/shell.ts'
import { triage } from './en/triage.ts'
import { workingCalendar } from './en/working-calendar.ts'
import type { Strings } from './vi.ts'

export const en: Strings = {
  lang: 'en',
  accounts,
  administration,
  answers,
  asking,
  board,
  deadlines,
  desk,
  errors,
  live,
  opinions,
  queue,
  sessions,
  shell,
  triage,
  workingCalendar,
  rules,
  dueDates,
  series,
  duties,
  changes,
  papers,
  registrations,
  schedule,
  mail,
  outbox,
  calls,
  feeds,
}
