import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { queueAddress } from '../../src/domain/queue-filter.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { BriefProps } from './brief-page.tsx'

/** What is overdue in one agency, or with none yet (`id` null); `oldest` the earliest day that passed. */
export interface OverdueAgency {
  id: number | null
  name: string | null
  count: number
  oldest: string
}

/** Overdue answers, agency by agency, each number with its list. */
export const BriefOverdue: FC<BriefProps> = ({ s, unit, overdue }) => (
  <section>
    <h2>{s.agenda.overdueTitle}</h2>
    {overdue.length === 0 ? (
      <p>{s.agenda.overdueNone}</p>
    ) : (
      <ul>
        {overdue.map(({ id, name, count, oldest }) => (
          <li key={id ?? 0}>
            {name ?? s.agenda.unassigned}:{' '}
            <a href={overdueList(unit.slug, id)}>{s.agenda.overdueCount(count)}</a>, {s.agenda.oldest(oldest)}
          </li>
        ))}
      </ul>
    )}
  </section>
)

/** The queue of as many rows as the number says. */
function overdueList(unit: string, agencyId: number | null): string {
  const whose = agencyId === null ? { state: 'waiting' as const } : { agencyId }
  return withQuery(paths.queue, queueAddress({ unit, due: 'overdue', ...whose }))
}

/** Hamlets from which nothing was heard yet at such sessions. */
export const BriefSilent: FC<BriefProps> = ({ s, session, silent }) => (
  <section>
    <h2>{s.agenda.silentTitle}</h2>
    {silent.length === 0 ? (
      <p>{s.agenda.silentNone}</p>
    ) : (
      <>
        <p>
          {silent
            .map(({ name, asks }) => (asks > 0 ? `${name} (${s.agenda.silentAsks(asks)})` : name))
            .join(', ')}
        </p>
        <p class="hint">{s.agenda.silentLead(session.kind, dayOf(session.startsAt))}</p>
      </>
    )}
  </section>
)
