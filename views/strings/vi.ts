import { accounts } from './vi/accounts.ts'
import { administration } from './vi/administration.ts'
import { agencyWork } from './vi/agency-work.ts'
import { agenda } from './vi/agenda.ts'
import { answers } from './vi/answers.ts'
import { asking } from './vi/asking.ts'
import { attachments } from './vi/attachments.ts'
import { attendance } from './vi/attendance.ts'
import { board } from './vi/board.ts'
import { calls } from './vi/calls.ts'
import { changes } from './vi/changes.ts'
import { commitments } from './vi/commitments.ts'
import { conclusions } from './vi/conclusions.ts'
import { deadlines } from './vi/deadlines.ts'
import { decisions } from './vi/decisions.ts'
import { desk } from './vi/desk.ts'
import { digests } from './vi/digests.ts'
import { dueDates } from './vi/due-dates.ts'
import { duties } from './vi/duties.ts'
import { erasures } from './vi/erasures.ts'
import { errors } from './vi/errors.ts'
import { feeds } from './vi/feeds.ts'
import { figures } from './vi/figures.ts'
import { gates } from './vi/gates.ts'
import { imports } from './vi/imports.ts'
import { live } from './vi/live.ts'
import { mail } from './vi/mail.ts'
import { numbering } from './vi/numbering.ts'
import { offline } from './vi/offline.ts'
import { opinions } from './vi/opinions.ts'
import { outbox } from './vi/outbox.ts'
import { papers } from './vi/papers.ts'
import { petitions } from './vi/petitions.ts'
import { queue } from './vi/queue.ts'
import { reception } from './vi/reception.ts'
import { registrations } from './vi/registrations.ts'
import { room } from './vi/room.ts'
import { rules } from './vi/rules.ts'
import { schedule } from './vi/schedule.ts'
import { series } from './vi/series.ts'
import { sessions } from './vi/sessions.ts'
import { sheets } from './vi/sheets.ts'
import { shell } from './vi/shell.ts'
import { similar } from './vi/similar.ts'
import { subscriptions } from './vi/subscriptions.ts'
import { templates } from './vi/templates.ts'
import { triage } from './vi/triage.ts'
import { voices } from './vi/voices.ts'
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
  agenda,
  room,
  attendance,
  reception,
  imports,
  conclusions,
  offline,
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
  similar,
  decisions,
  petitions,
  gates,
  agencyWork,
  sheets,
  attachments,
  templates,
  numbering,
  commitments,
  voices,
  erasures,
  subscriptions,
  digests,
  figures,
}

export type Language = 'vi' | 'en'

/** The contract of every language: the same keys, the same values asked for. */
export type Strings = typeof vi
