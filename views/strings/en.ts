import { accounts } from './en/accounts.ts'
import { administration } from './en/administration.ts'
import { agencyWork } from './en/agency-work.ts'
import { agenda } from './en/agenda.ts'
import { answers } from './en/answers.ts'
import { asking } from './en/asking.ts'
import { attachments } from './en/attachments.ts'
import { attendance } from './en/attendance.ts'
import { board } from './en/board.ts'
import { calls } from './en/calls.ts'
import { changes } from './en/changes.ts'
import { commitments } from './en/commitments.ts'
import { conclusions } from './en/conclusions.ts'
import { deadlines } from './en/deadlines.ts'
import { decisions } from './en/decisions.ts'
import { desk } from './en/desk.ts'
import { digests } from './en/digests.ts'
import { dueDates } from './en/due-dates.ts'
import { duties } from './en/duties.ts'
import { erasures } from './en/erasures.ts'
import { errors } from './en/errors.ts'
import { feeds } from './en/feeds.ts'
import { figures } from './en/figures.ts'
import { gates } from './en/gates.ts'
import { imports } from './en/imports.ts'
import { live } from './en/live.ts'
import { mail } from './en/mail.ts'
import { numbering } from './en/numbering.ts'
import { offline } from './en/offline.ts'
import { opinions } from './en/opinions.ts'
import { outbox } from './en/outbox.ts'
import { papers } from './en/papers.ts'
import { petitions } from './en/petitions.ts'
import { queue } from './en/queue.ts'
import { reception } from './en/reception.ts'
import { registrations } from './en/registrations.ts'
import { room } from './en/room.ts'
import { rules } from './en/rules.ts'
import { schedule } from './en/schedule.ts'
import { series } from './en/series.ts'
import { sessions } from './en/sessions.ts'
import { sheets } from './en/sheets.ts'
import { shell } from './en/shell.ts'
import { similar } from './en/similar.ts'
import { subscriptions } from './en/subscriptions.ts'
import { templates } from './en/templates.ts'
import { triage } from './en/triage.ts'
import { voices } from './en/voices.ts'
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
