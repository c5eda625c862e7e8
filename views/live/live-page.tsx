import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SpeakerStripPlace } from '../room/speaker-strip.tsx'
import { MarkedSession } from '../sessions/session-name.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { CardFormSection } from './card-form.tsx'
import { Cards } from './cards.tsx'
import { KnownNames } from './known-names.tsx'
import { OfflinePanel } from './offline-panel.tsx'
import type { CardForm, RefusedNote, ShownLive } from './shown.ts'
import { LateCardKept, Shut } from './shut.tsx'

export interface LivePageProps {
  s: Strings
  live: ShownLive
  form: CardForm
  /** Who is signed in: whose entries this page writes. */
  author: number
  refused?: RefusedNote
  /** A card was just kept as a late one. */
  lateKept?: boolean
}

/** The table of a running session: on one side the card that is being written, on the other all that were raised. */
export const LivePageContent: FC<LivePageProps> = ({ s, live, form, author, refused, lateKept = false }) => {
  const { session, standing } = live
  return (
    <div class="live">
      <div class="live-head">
        <PageHead
          title={s.sessions.openLive}
          over={<MarkedSession {...{ s, session }} />}
          back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
          actions={<SessionStep s={s} live={live} />}
        />
        {session.kind === 'dialogue' && standing.is === 'open' && (
          <SpeakerStripPlace s={s} code={session.code} />
        )}
      </div>
      {lateKept && standing.is === 'late' ? (
        <LateCardKept s={s} code={session.code} />
      ) : standing.is === 'open' || Object.keys(form.errors).length > 0 ? (
        <CardFormSection s={s} live={live} form={form} waits={!refused} />
      ) : (
        <Shut s={s} live={live} />
      )}
      <KnownNames known={live.known ?? []} />
      <OfflinePanel s={s} author={author} live={live} />
      <Cards s={s} live={live} refused={refused} />
    </div>
  )
}

/** The session itself is begun and ended here too, where its clerk sits. */
export const SessionStep: FC<{
  s: Strings
  live: Pick<ShownLive, 'canStart' | 'canEnd'> & { session: Pick<ShownLive['session'], 'code' | 'seq'> }
}> = ({ s, live: { session, canStart, canEnd } }) => {
  if (!canStart && !canEnd) return null
  return (
    <Form s={s} action={canStart ? paths.start(session.code) : paths.ending(session.code)}>
      <input type="hidden" name="seen" value={session.seq} />
      <SubmitButton tone={canStart ? 'primary' : 'quiet'}>
        {canStart ? s.sessions.start : s.sessions.end}
      </SubmitButton>
    </Form>
  )
}
