import type { FC } from 'hono/jsx'
import { addDays, dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { Cards } from '../live/cards.tsx'
import { SessionStep } from '../live/live-page.tsx'
import type { ShownLive } from '../live/shown.ts'
import { MarkedSession } from '../sessions/session-name.tsx'
import { Fold } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { ArrivalForm } from './arrival-form.tsx'
import { Queue } from './queue.tsx'
import type { KeyedForm, ShownDay } from './shown.ts'

export interface DeskProps {
  s: Strings
  /** The opinions of the day; absent where the page only comes back with what was refused. */
  live?: ShownLive
  day: ShownDay
  form: KeyedForm
  refused?: string
}

/** The desk of a reception day: on one side who comes, on the other who waits, is called and received, with the figures of the day. */
export const ReceptionDesk: FC<DeskProps> = ({ s, live, day, form, refused }) => {
  const { session, standing } = day
  const dayOpinions = live ? live.spoken.total + live.advance.total : 0
  return (
    <div class="live reception">
      <div class="live-head">
        <PageHead
          title={s.reception.deskTitle}
          over={<MarkedSession {...{ s, session }} />}
          back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
          actions={<SessionStep s={s} live={day} />}
        />
        <p class="desk-links">
          <a href={paths.receptionRegister(session.code)}>{s.reception.registerOpen}</a> ·{' '}
          <a href={paths.projector(session.code)}>{s.reception.displayTitle}</a>
        </p>
      </div>
      {standing.is === 'open' || Object.keys(form.errors).length > 0 ? (
        <ArrivalForm s={s} day={day} form={form} />
      ) : (
        <section id="arrival" class="capture shut">
          <Notice
            tone="warning"
            title={standing.is === 'early' ? s.reception.shutTitle : s.reception.shutOver}
          >
            <p>{deskShutWords(s, day)}</p>
          </Notice>
        </section>
      )}
      <Queue s={s} day={day} refused={refused} />
      {live && dayOpinions > 0 && (
        <div class="desk-cards">
          <Fold summary={s.reception.dayOpinions(dayOpinions)}>
            <Cards s={s} live={live} />
          </Fold>
        </div>
      )}
    </div>
  )
}

/** Why the desk is shut, in one sentence; empty where it is open. */
export function deskShutWords(
  s: Strings,
  { standing, session }: Pick<ShownDay, 'standing' | 'session'>,
): string {
  if (standing.is === 'open') return ''
  if (standing.is === 'early') return s.reception.shut.early(addDays(dayOf(session.startsAt), -1))
  return s.reception.shut[standing.is]
}
