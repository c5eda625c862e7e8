import { accounts } from './accounts.tsx'
import { administration } from './administration.tsx'
import { agencyWork } from './agency-work.tsx'
import { agenda } from './agenda.tsx'
import { api } from './api.tsx'
import { approvals } from './approvals.tsx'
import { asking } from './asking.tsx'
import { attachments } from './attachments.tsx'
import { attendance } from './attendance.tsx'
import { board } from './board.tsx'
import { boardFeeds } from './board-feeds.tsx'
import { calendar } from './calendar.tsx'
import { calls } from './calls.tsx'
import { closeOut } from './close-out.tsx'
import { closing } from './closing.tsx'
import { commitments } from './commitments.tsx'
import { conclusions } from './conclusions.tsx'
import { corrections } from './corrections.tsx'
import { decisions } from './decisions.tsx'
import { desk } from './desk.tsx'
import { disputes } from './disputes.tsx'
import { drafts } from './drafts.ts'
import { dueDates } from './due-dates.tsx'
import { duties } from './duties.tsx'
import { earlierDates } from './earlier-dates.tsx'
import { erasures } from './erasures.tsx'
import { feeds } from './feeds.tsx'
import { figures } from './figures.tsx'
import { followUps } from './follow-ups.tsx'
import { home } from './home.tsx'
import { imports } from './imports.tsx'
import { lateCards } from './late-cards.tsx'
import { leaderFeeds } from './leader-feeds.tsx'
import { live } from './live.tsx'
import { liveEntries } from './live-entries.tsx'
import { liveShell } from './live-shell.tsx'
import { liveWorker } from './live-worker.tsx'
import { numbering } from './numbering.tsx'
import { opinions } from './opinions.tsx'
import { outbox } from './outbox.tsx'
import { paperEntry } from './paper-entry.tsx'
import { papers } from './papers.tsx'
import { petitions } from './petitions.tsx'
import { planning } from './planning.tsx'
import { projector } from './projector.tsx'
import { publicCommitments } from './public-commitments.tsx'
import { publicFiles } from './public-files.tsx'
import { publications } from './publications.ts'
import { queue } from './queue.tsx'
import { receipts } from './receipts.tsx'
import { reception } from './reception.tsx'
import { registrations } from './registrations.tsx'
import { releases } from './releases.tsx'
import { rules } from './rules.tsx'
import { separate } from './separate.tsx'
import { series } from './series.tsx'
import { sessions } from './sessions.tsx'
import { setup } from './setup.tsx'
import { sheets } from './sheets.tsx'
import { signIns } from './sign-ins.tsx'
import { similar } from './similar.tsx'
import { staffRegistrations } from './staff-registrations.tsx'
import { turns } from './turns.tsx'
import { unsubscriptions } from './unsubscriptions.tsx'
import { voices } from './voices.tsx'
import { waivers } from './waivers.tsx'
import { workingCalendar } from './working-calendar.tsx'

/** Every noun's routes that anybody may ask for; the first one that knows an address answers. */
export const PUBLIC = [
  liveWorker,
  setup,
  signIns,
  home,
  calendar,
  sessions,
  feeds,
  asking,
  registrations,
  receipts,
  followUps,
  publicFiles,
  voices,
  unsubscriptions,
  boardFeeds,
  publicCommitments,
  figures,
  board,
  dueDates,
  api,
]

/** Every noun's routes behind the sign-in. Those at a fixed address of the queue come before the one opinion at `:code`. */
export const STAFF = [
  // Says itself who may not, before the guard of the whole area does.
  liveEntries,
  accounts,
  administration,
  desk,
  planning,
  agenda,
  liveShell,
  lateCards,
  turns,
  projector,
  attendance,
  reception,
  paperEntry,
  imports,
  closing,
  conclusions,
  live,
  queue,
  similar,
  decisions,
  petitions,
  waivers,
  agencyWork,
  sheets,
  attachments,
  numbering,
  releases,
  corrections,
  commitments,
  disputes,
  erasures,
  opinions,
  separate,
  drafts,
  approvals,
  publications,
  closeOut,
  workingCalendar,
  rules,
  earlierDates,
  series,
  duties,
  papers,
  staffRegistrations,
  outbox,
  calls,
  leaderFeeds,
]
