import type { FC } from 'hono/jsx'
import type { Role } from '../../src/domain/actor.ts'
import type { WindowStanding } from '../../src/domain/question-window.ts'
import type { SessionState, SessionStepName } from '../../src/domain/session.ts'
import type { Ended } from '../../src/domain/session-ended.ts'
import type { NoticeDay } from '../../src/domain/session-notice.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { CarriedFromBefore, type ShownCarryOver } from '../commitments/carried.tsx'
import { PaperLinks } from '../papers/paper-links.tsx'
import { Mark } from '../shell/mark.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { AnnouncementNotices } from './announcement-notices.tsx'
import { DutyNotices, isResultPublic, ResultFact, type SessionDuty } from './duty-notices.tsx'
import { EndedNotice } from './ended-notice.tsx'
import { RoomLinks } from './room-links.tsx'
import { type FactSession, SessionFacts } from './session-facts.tsx'
import { SessionHistory, type SessionPast } from './session-history.tsx'
import { NextStep, OtherSteps } from './session-steps.tsx'
import { Theme } from './theme.tsx'
import { meetingOf, SESSION_TONES, windowWords } from './words.ts'

export interface StaffSessionProps {
  s: Strings
  session: FactSession &
    SessionPast & {
      seq: number
      announcedAt: number | null
      resultOn: string | null
      resultWays: string
      registers: boolean
      received: number
      registered: number
      seriesCode: string | null
    }
  window: WindowStanding
  /** The latest day for the announcement; null where no rule asks for one. */
  notice: NoticeDay | null
  duty: SessionDuty
  /** What this person may do now. */
  steps: SessionStepName[]
  /** Whether the meeting is near enough to begin, and whether its time is over. */
  time: { isDay: boolean; isOver: boolean }
  /** Whether this person may record now what is said there: from the eve until its conclusion. */
  mayRecord: boolean
  /** The roles of this person where the session is. */
  roles: readonly Role[]
  /** The address residents use, in full. */
  publicAddress: string
  /** What is left from the session before. */
  carried: ShownCarryOver | null
  /** Whether this person may add a commitment to its conclusion. */
  mayPromise: boolean
  today: string
  /** Why the step that was just tried did not go through. */
  refusal?: string
  /** What it will no longer have on its day, where that kept it from being announced. */
  ended?: Ended | null
  /** The reason for announcing late, where it was asked for and not taken. */
  late?: { typed: string; error?: string }
}

/** A session as the office sees it: where it stands, the next step, the facts, and what happened. */
export const StaffSessionContent: FC<StaffSessionProps> = (props) => {
  const { s, session, window, publicAddress, refusal, carried, mayPromise, today } = props
  const isPublic = session.announcedAt !== null
  return (
    <div id="session">
      <PageHead
        title={<Theme of={session} />}
        over={
          <>
            <Mark tone={SESSION_TONES[session.state]}>{s.sessions.state[session.state]}</Mark>{' '}
            <span>{meetingOf(s, session)}</span>
          </>
        }
        back={{ href: paths.staffSessions, label: s.sessions.backToList }}
      />
      {refusal && <Notice tone="error" title={refusal} />}
      <EndedNotice {...props} />
      <AnnouncementNotices {...props} />
      <DutyNotices {...props} />
      <NextStep {...props} />
      <RoomLinks {...props} />
      <SessionFacts
        s={s}
        session={session}
        more={[
          [s.sessions.questionsLabel, isPublic && windowWords(s, window)],
          [
            s.commitments.heading,
            mayPromise && <a href={paths.sessionCommitments(session.code)}>{s.commitments.addByHand}</a>,
          ],
          [s.sessions.received, session.received > 0 ? <QueueLink {...props} /> : String(session.received)],
          [
            s.registrations.listLink,
            (session.registers || session.registered > 0) && (
              <a href={paths.staffRegistrations(session.code)}>{s.registrations.listTitle}</a>
            ),
          ],
          [
            s.series.listTitle,
            session.seriesCode && <a href={paths.oneSeries(session.seriesCode)}>{s.series.ofSeries}</a>,
          ],
          [s.papers.label, isToCome(session.state) && <PaperLinks s={s} code={session.code} />],
          [s.sessions.publicAddress, isPublic && <a href={paths.session(session.code)}>{publicAddress}</a>],
          [s.sessions.resultLabel, isResultPublic(props) && <ResultFact {...props} />],
          [s.sessions.reasonLabel, session.stateReason],
        ]}
      />
      <CarriedFromBefore
        {...{ s, carried, today }}
        address={{ opinion: paths.staffOpinion, session: paths.staffSession }}
      />
      <OtherSteps {...props} />
      <SessionHistory s={s} session={session} />
    </div>
  )
}

/** What is printed before a meeting is wanted until it begins. */
const isToCome = (state: SessionState) => state === 'draft' || state === 'announced'

const QueueLink: FC<StaffSessionProps> = ({ s, session }) => (
  <a href={withQuery(paths.queue, { phien: session.code })}>{s.sessions.seeQueue(session.received)}</a>
)
