import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** A reminder for one of the staff, of which an administrator reads only to whom it goes (`to`, masked). */
export const OwnersOnlyContent: FC<{ s: Strings; to: string }> = ({ s, to }) => (
  <>
    <PageHead back={{ href: paths.outbox, label: s.outbox.back }} title={s.digests.kind} lead={to} />
    <Notice tone="info">
      <p>{s.digests.ownersOnly}</p>
    </Notice>
  </>
)
