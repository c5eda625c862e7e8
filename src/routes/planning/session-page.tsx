import type { Rulebook } from '../../../db/queries/calendars.ts'
import { findCarryOver } from '../../../db/queries/carry-over.ts'
import type { StaffSession } from '../../../db/queries/sessions.ts'
import { type BesideStep, recordSessionStep } from '../../../db/records/sessions.ts'
import { StaffSessionContent, type StaffSessionProps } from '../../../views/sessions/staff-session.tsx'
import { type Actor, isSecretaryOf, rolesFor } from '../../domain/actor.ts'
import { captureStanding } from '../../domain/capture.ts'
import { addsToSession } from '../../domain/commitment-adding.ts'
import { conclusionStanding } from '../../domain/conclusion-standing.ts'
import { dayOf } from '../../domain/day.ts'
import { delegationWarning } from '../../domain/delegation.ts'
import { chairGap } from '../../domain/dialogue-chair.ts'
import { windowStanding } from '../../domain/question-window.ts'
import { resultStanding } from '../../domain/result.ts'
import { placeOf } from '../../domain/rule.ts'
import { advanceSession, type SessionStepName, sessionStepsOpen } from '../../domain/session.ts'
import { stepForm } from '../../domain/session-form.ts'
import { noticeDay } from '../../domain/session-notice.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm } from '../../http/forms.ts'
import { saved, showStaff, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

interface Refused {
  status: 409 | 422
  sentence?: string
  /** The reason for a late announcement as it was typed, and what is wrong with it. */
  late?: StaffSessionProps['late']
  ended?: StaffSessionProps['ended']
}

/** The page of one session, or that part of it which htmx asked for; with the reason where a step was refused. */
export async function showSession(c: StaffContext, session: StaffSession, refused?: Refused) {
  const content = await contentOf(c, session, refused)
  if (wantsPiece(c)) return c.html(content, refused?.status ?? 200)
  return showStaff(c, { title: session.theme, status: refused?.status }, content)
}

/** Takes a step that needs no words: one press of a button on the page of the session. */
export async function takeStep(
  c: StaffContext,
  session: StaffSession,
  step: SessionStepName,
  {
    set = {},
    statements,
    reasons = [],
    ifTaken,
  }: Pick<BesideStep, 'set' | 'statements'> &
    Partial<Pick<StaffSession, 'reasons'>> & {
      /** Says why, where something that must hold for the step no longer does. */
      ifTaken?: () => Response | Promise<Response>
    } = {},
) {
  const { db, actor, now, s } = c.var
  const form = await readForm(c, stepForm)
  const taken = advanceSession(session, step, actor, now)
  if (!taken.ok && taken.refusal === 'not-allowed') return notFoundPage(c)
  if (!taken.ok) return showSession(c, session, { status: 409, sentence: s.errors[taken.refusal]! })
  const stale = { status: 409, sentence: s.sessions.staleStep } as const
  if (!form.ok || form.values.seen !== session.seq) return showSession(c, session, stale)
  const { move } = taken
  const outcome = await recordSessionStep(db, session, move, { set, statements })
  if (!outcome.ok && outcome.conflict === 'taken' && ifTaken) return ifTaken()
  if (!outcome.ok) return showSession(c, session, stale)
  if (!wantsPiece(c)) return saved(c, paths.staffSession(session.code))
  const line = { seq: move.seq, step, at: now, actor: actor.name }
  const { to: state, seq, sequence } = move
  return showSession(c, {
    ...session,
    ...set,
    state,
    seq,
    sequence,
    history: [...session.history, line],
    reasons: [...session.reasons, ...reasons],
  } as StaffSession)
}

async function contentOf(c: StaffContext, session: StaffSession, refused?: Refused) {
  const { db, actor, now, s, platform } = c.var
  const { carried, rulebook } = await findCarryOver(db, session)
  return (
    <StaffSessionContent
      s={s}
      session={session}
      window={windowStanding(session, now)}
      notice={noticeDay(session, placeOf(session.unit), rulebook, now)}
      steps={sessionStepsOpen(session, actor)}
      time={{ isDay: dayOf(session.startsAt) <= dayOf(now), isOver: session.endsAt <= now }}
      duty={dutyOf(session, rulebook, actor, now)}
      mayRecord={captureStanding(session, now).is === 'open' && isSecretaryOf(actor, session.unitId)}
      roles={rolesFor(actor, { unitId: session.unitId, agencyId: null })}
      publicAddress={`${platform.publicUrl}${paths.session(session.code)}`}
      carried={carried}
      mayPromise={addsToSession(session, actor)}
      today={dayOf(now)}
      refusal={refused?.sentence}
      late={refused?.late}
      ended={refused?.ended}
    />
  )
}

/** What the law asks of this session beside its notice. One that was called off owes nothing more. */
function dutyOf(session: StaffSession, rulebook: Rulebook, actor: Actor, now: number) {
  const place = placeOf(session.unit)
  const isOff = session.state === 'cancelled' || session.state === 'postponed'
  return {
    delegation: isOff ? null : delegationWarning(session, rulebook.rules, place),
    chair: isOff ? null : chairGap(session, rulebook.rules, place),
    result: resultStanding(session, { ...rulebook, place }, dayOf(now)),
    conclusion: session.awaitsConclusion
      ? conclusionStanding({ ...session, issuedOn: null }, { ...rulebook, place }, dayOf(now))
      : null,
    mayRecordResult: advanceSession(session, 'publish_result', actor, now).ok,
  }
}
