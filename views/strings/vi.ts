import { accounts } from './vi/accounts.ts'
import { administration } from './vi/administration.ts'
import { answers } from './vi/answers.ts'
import { asking } from './vi/asking.ts'
import { board } from './vi/board.ts'
import { calls } from './vi/calls.ts'
import { changes } from './vi/changes.ts'
import { deadlines } from './vi/deadlines.ts'
import { desk } from './vi/desk.ts'
import { dueDates } from './vi/due-dates.ts'
import { duties } from './vi/duties.ts'
import { errors } from './vi/errors.ts'
import { feeds } from './vi/feeds.ts'
import { live } from './vi/live.ts'
import { mail } from './vi/mail.ts'
import { opinions } from './vi/opinions.ts'
import { outbox } from './vi/outbox.ts'
import { papers } from './vi/papers.ts'
import { queue } from './vi/queue.ts'
import { registrations } from './vi/registrations.ts'
import { rules } from './vi/rules.ts'
import { schedule } from './vi/schedule.ts'
import { series } from './vi/series.ts'
import { sessions } from './vi/sessions.ts'
import { shell } from './vi/shell.ts'
import { triage } from './vi/triage.ts'
import { workingCalendar } from './vi/working-calendar.ts'

export const vi = {
  lang: 'vi' as Language,
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

export type Language = 'vi' | 'en'

/** The contract of every language: the same keys, the same values asked for. */
export type Strings = typeof vi
