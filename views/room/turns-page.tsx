import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { MarkedSession } from '../sessions/session-name.tsx'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { Settings } from './settings.tsx'
import type { BesideForms, Said, ShownTurns } from './shown.ts'
import { Sources } from './sources.tsx'
import { TurnList } from './turn-list.tsx'
import { WalkIn } from './walk-in.tsx'

export interface TurnsPageProps {
  s: Strings
  turns: ShownTurns
  forms: BesideForms
  said?: Said
}

/** The speakers of a session: the list first, where the clerk presses, and beside it where new names come from and what the hall sees. */
export const TurnsPage: FC<TurnsPageProps> = ({ s, turns, forms, said }) => {
  const { session } = turns
  return (
    <>
      <PageHead
        title={s.room.turnsTitle}
        over={<MarkedSession {...{ s, session }} />}
        back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
        actions={
          <LinkButton tone="quiet" href={paths.live(session.code)}>
            {s.sessions.openLive}
          </LinkButton>
        }
      />
      {!turns.takes && <Notice tone="warning" title={s.room.notTaken} />}
      <div class="room">
        <TurnList {...{ s, turns, said }} />
        <div class="beside">
          {turns.takes && (
            <section aria-labelledby="adding-title">
              <h2 id="adding-title">{s.room.addTitle}</h2>
              <WalkIn {...{ s, turns }} form={forms.walkIn} />
              <Sources {...{ s, turns }} form={forms.sources} />
            </section>
          )}
          <Settings {...{ s, turns }} form={forms.settings} />
        </div>
      </div>
    </>
  )
}
