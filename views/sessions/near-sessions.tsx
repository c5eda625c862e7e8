import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** Another session that residents may take for this one. */
export interface NearSession {
  code: string
  theme: string
  startsAt: number
  endsAt: number
  isSameDay: boolean
}

/** A mild hint: nothing is refused for it. */
export const NearSessions: FC<{ s: Strings; neighbours: readonly NearSession[] }> = ({ s, neighbours }) =>
  neighbours.length === 0 ? null : (
    <Notice tone="info" title={s.changes.nearTitle}>
      <ul>
        {neighbours.map(({ code, theme, startsAt, endsAt, isSameDay }) => (
          <li key={code}>
            <a href={paths.staffSession(code)} target="_blank" rel="noopener">
              {theme}
            </a>
            , {formatSpan(s.lang, startsAt, endsAt)}: {isSameDay ? s.changes.nearSameDay : s.changes.nearAsks}
          </li>
        ))}
      </ul>
    </Notice>
  )
