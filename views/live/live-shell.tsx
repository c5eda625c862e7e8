import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SessionName } from '../sessions/session-name.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { type CardFormProps, CardFormSection } from './card-form.tsx'
import { OfflinePanel, type OfflinePanelProps } from './offline-panel.tsx'

/** The table of a session without its cards: what a browser shows of it while the server is away. */
export const LiveShellContent: FC<{
  s: Strings
  desk: CardFormProps['live'] & OfflinePanelProps['live']
  form: CardFormProps['form']
  author: number
}> = ({ s, desk, form, author }) => {
  const { session } = desk
  return (
    <div class="live">
      <div class="live-head">
        <PageHead
          title={s.sessions.openLive}
          over={<SessionName {...{ s, session }} />}
          back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
        />
        <Notice tone="info" title={s.offline.shellTitle}>
          <p>{s.offline.shell}</p>
        </Notice>
      </div>
      <CardFormSection s={s} live={desk} form={form} />
      <OfflinePanel s={s} author={author} live={desk} isShell />
    </div>
  )
}
