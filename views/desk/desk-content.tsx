import type { Child, FC } from 'hono/jsx'
import type { ConclusionStanding } from '../../src/domain/conclusion-standing.ts'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton } from '../shell/buttons.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { DeskGroups, type ShownGroup } from './desk-groups.tsx'
import { OtherTiles, waitsBeside } from './other-tiles.tsx'
import { type ShownMeeting, WeekSessions } from './week-sessions.tsx'

export interface DeskProps {
  s: Strings
  today: string
  groups: ShownGroup[]
  /** Sessions of this week; null for whom sessions are no business. */
  week: ShownMeeting[] | null
  next: ShownMeeting | null
  /** Sessions that this person planned or may see and that are not announced. */
  drafts: number
  separate: number
  /** Dates that would be earlier now and wait for a decision. */
  earlier: number
  /** Of all that this person may see: due within a few working days, and overdue. */
  commitments: { soon: number; overdue: number }
  /** Requests to erase personal data that wait, and how many of them past their day. */
  erasures: { open: number; overdue: number }
  /** Questions of sessions ahead that one's agency has still to prepare. */
  preparations: number
  /** Cards that arrived after their session and wait for the secretary, by session. */
  late: { code: string; theme: string; count: number }[]
  /** Dialogues that are over and wait for their conclusion or its notice; by when, where a rule says so. */
  awaiting: { code: string; theme: string; standing: ConclusionStanding | null }[]
  /** Calls to make, for secretaries. */
  calls: number
  mayAdminister: boolean
}

/** What waits for one person today: numbers that lead to their lists, this week's sessions, and where nothing waits, what comes next. */
export const DeskContent: FC<DeskProps> = (props) => {
  const { s, today, groups, week, mayAdminister } = props
  return (
    <>
      <PageHead title={s.desk.title} lead={s.desk.today(today)} />
      {isIdle(props) && <Idle {...props} />}
      <DeskGroups s={s} groups={groups} />
      <OtherTiles {...props} />
      {week && <WeekSessions s={s} sessions={week} today={today} />}
      <Buttons>
        {groups.some(({ role }) => role === 'secretary') && (
          <LinkButton tone="quiet" href={paths.people}>
            {s.calls.findPerson}
          </LinkButton>
        )}
        {groups.some(({ role }) => role !== 'inspector') && (
          <LinkButton tone="quiet" href={paths.handOvers}>
            {s.agencyWork.handOvers}
          </LinkButton>
        )}
        {groups.some(({ role }) => role === 'secretary' || role === 'officer') && (
          <LinkButton tone="quiet" href={paths.sheets}>
            {s.sheets.title}
          </LinkButton>
        )}
        {groups.some(({ role }) => role === 'officer') && (
          <LinkButton tone="quiet" href={paths.preparations}>
            {s.agenda.preparationsTitle}
          </LinkButton>
        )}
        {mayAdminister && !isIdle(props) && (
          <LinkButton tone="quiet" href={paths.administration}>
            {s.desk.administer}
          </LinkButton>
        )}
      </Buttons>
    </>
  )
}

function isIdle(props: DeskProps): boolean {
  const waiting = props.groups.flatMap(({ counts }) => Object.values(counts))
  return waiting.every((count) => count === 0) && !waitsBeside(props)
}

const Idle: FC<DeskProps> = (props) => {
  const { s, next } = props
  return (
    <EmptyState title={s.desk.idleTitle} action={whatComesNext(props)}>
      <p>{next ? s.desk.idleNext(next.theme, dayOf(next.startsAt), next.startsAt) : s.desk.idleNoNext}</p>
    </EmptyState>
  )
}

/** Where nothing waits and nothing lies ahead, a secretary's next work is a session. */
function whatComesNext({ s, next, mayAdminister, groups }: DeskProps): Child {
  if (mayAdminister && groups.length === 0)
    return <LinkButton href={paths.administration}>{s.desk.administer}</LinkButton>
  if (next) {
    return (
      <LinkButton tone="quiet" href={paths.session(next.code)}>
        {s.desk.nextTitle}
      </LinkButton>
    )
  }
  const plans = groups.some(({ role }) => role === 'secretary')
  return plans ? <LinkButton href={paths.newSession}>{s.sessions.plan}</LinkButton> : null
}
