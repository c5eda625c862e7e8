import type { Child, FC } from 'hono/jsx'
import { brokenOff } from '../../src/domain/broken-off.ts'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { CarriedTo, type ChangeLine, FromAndTo, movedWhat } from './change-words.tsx'
import type { FactSession } from './session-facts.tsx'

interface Props {
  s: Strings
  session: FactSession & { heldAt: number | null; changes: readonly ChangeLine[] }
}

/** Called off, moved or going on: said before anything else, with where its questions went. */
export const PublicStanding: FC<Props> = ({ s, session }) => {
  const { state, stateReason, startsAt, changes } = session
  const last = changes.findLast(({ step }) => step !== 'break_off')
  const broken = brokenOff(session, changes)
  const reason = stateReason && <p>{s.sessions.reason(stateReason)}</p>
  // A session may be announced anew after its questions went elsewhere: that still holds.
  const carried = changes.findLast(({ carriedTo }) => carriedTo !== null)?.carriedTo ?? null
  const where = <CarriedTo s={s} carriedTo={carried} href={paths.session} />
  if (state === 'cancelled') return <Off title={s.sessions.cancelledTitle}>{[reason, where]}</Off>
  if (state === 'postponed') {
    return (
      <Off title={s.sessions.postponedTitle}>
        {reason}
        <p>
          {s.sessions.postponedWas(dayOf(startsAt))} {s.sessions.postponedNext}
        </p>
        {where}
      </Off>
    )
  }
  if (state === 'in_progress') return <Notice tone="info" title={s.sessions.inProgressNotice} />
  if (broken && (state === 'held' || state === 'concluded')) {
    return (
      <Notice tone="info" title={s.sessions.brokenOffTitle}>
        <p>{s.sessions.reason(broken.reason)}</p>
        <CarriedTo
          s={s}
          carriedTo={broken.carriedTo}
          href={paths.session}
          title={s.sessions.brokenOffCarried}
        />
      </Notice>
    )
  }
  if (state !== 'announced' || (!last && !stateReason)) return null
  return (
    <Notice
      tone="info"
      title={last ? s.changes.movedTitle[movedWhat(last)] : s.sessions.movedNotice(stateReason)}
    >
      {last && (
        <>
          <FromAndTo s={s} change={last} />
          {reason}
        </>
      )}
      {where}
    </Notice>
  )
}

const Off: FC<{ title: string; children?: Child }> = ({ title, children }) => (
  <Notice tone="warning" title={title}>
    {children}
  </Notice>
)
