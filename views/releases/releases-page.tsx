import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { NotDoneNotice } from '../answers/several.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { isReady, type ReleaseLine } from './line.ts'
import { ReleaseGroup } from './release-group.tsx'

/** What came of the last post. */
export interface ReleasesShown {
  count?: number
  notDone?: { code: string; why: string }[]
  /** `group`: the session's code, empty for what belongs to none. */
  failed?: { group: string; errors: FieldErrors }
}

interface ReleasesProps {
  s: Strings
  lines: ReleaseLine[]
  /** Of all that wait, also beyond what is shown. */
  count: number
  shown: ReleasesShown
}

/** What is approved: what still needs its number, and what can be issued, one by one or a session's at once. */
export const ReleasesPage: FC<ReleasesProps> = ({ s, lines, count, shown }) => {
  const words = s.numbering.releases
  const ready = lines.filter(isReady).length
  return (
    <>
      <PageHead title={words.title} lead={lines.length > 0 && words.lead(ready, lines.length - ready)} />
      {shown.count !== undefined && shown.count > 0 && (
        <Notice tone="success">
          <p>{words.done(shown.count)}</p>
        </Notice>
      )}
      {shown.notDone && (
        <NotDoneNotice s={s} title={words.not(shown.notDone.length)} notDone={shown.notDone} />
      )}
      {lines.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyLead}</p>
        </EmptyState>
      ) : (
        <p>{words.hint}</p>
      )}
      {bySession(lines).map((group) => (
        <ReleaseGroup
          s={s}
          lines={group}
          title={sessionWords(s, group[0]!)}
          errors={shown.failed?.group === codeOf(group[0]!) ? shown.failed.errors : undefined}
        />
      ))}
      {count > lines.length && <p>{words.more(count - lines.length)}</p>}
    </>
  )
}

/** The lines come session by session; a group is a run of one session's. */
function bySession(lines: ReleaseLine[]): ReleaseLine[][] {
  const groups: ReleaseLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && codeOf(last[0]!) === codeOf(line)) last.push(line)
    else groups.push([line])
  }
  return groups
}

const codeOf = ({ session }: ReleaseLine) => session?.code ?? ''

function sessionWords(s: Strings, { session }: ReleaseLine): string {
  const words = s.numbering.releases
  if (!session) return words.noSession
  return `${words.session(s.sessions.kind[session.kind], dayOf(session.startsAt))}: ${session.theme}`
}
