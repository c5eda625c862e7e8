import type { FC } from 'hono/jsx'
import { SESSION_KINDS } from '../../src/domain/session.ts'
import { withQuery } from '../../src/paths.ts'
import { Pager } from '../shell/data-table.tsx'
import { Select } from '../shell/field.tsx'
import type { Strings } from '../strings/vi.ts'

/** Which kind of session a list is asked for; all of them where none is chosen. */
export const KindFilter: FC<{ s: Strings; value: string | null }> = ({ s, value }) => (
  <Select
    s={s}
    name="loai"
    label={s.sessions.kindLabel}
    optionalNote={false}
    empty={s.sessions.allKinds}
    value={value}
    options={SESSION_KINDS.map((kind) => ({ value: kind, label: s.sessions.kind[kind] }))}
  />
)

interface SessionPagerProps {
  s: Strings
  list: string
  /** What was asked for, under the names it has in the address: it stays as one goes on. */
  asked: Record<string, string | null>
  isFirstPage: boolean
  next: string | null
}

/** Onward through a list of sessions, and back to its beginning. */
export const SessionPager: FC<SessionPagerProps> = ({ s, list, asked, isFirstPage, next }) => (
  <Pager
    s={s}
    first={isFirstPage ? null : withQuery(list, asked)}
    next={next && withQuery(list, { ...asked, sau: next })}
  />
)
