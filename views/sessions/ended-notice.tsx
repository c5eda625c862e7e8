import type { FC } from 'hono/jsx'
import type { Ended } from '../../src/domain/session-ended.ts'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

interface Props {
  s: Strings
  session: { code: string }
  ended?: Ended | null
}

/** Whom or what the session has no longer on its day, and where that is put right. */
export const EndedNotice: FC<Props> = ({ s, session, ended }) =>
  ended ? (
    <Notice tone="error" title={endedWords(s, ended)}>
      <p>
        <a href={paths.editSession(session.code)}>{s.changes.editEnded}</a>
      </p>
    </Notice>
  ) : null

/** The same in a sentence or two. */
export function endedWords(s: Strings, { venue, leaders }: Ended): string {
  const sentences = [
    leaders.length > 0 && s.changes.leftOffice(leaders.join(', ')),
    venue !== null && s.changes.hallGivenUp(venue),
  ]
  return sentences.filter(Boolean).join(' ')
}
