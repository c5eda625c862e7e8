import type { FC } from 'hono/jsx'
import { type QueueFilter, queueAddress } from '../../src/domain/queue-filter.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

/** What the office asks for every day, one touch away; the one that is shown is marked. */
export const Shortcuts: FC<{ s: Strings; typed: Record<string, string> }> = ({ s, typed }) => {
  const here = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== '')).toString()
  return (
    <nav aria-label={s.queue.shortcuts}>
      <ul class="shortcuts">
        {offered(s).map(([label, filter]) => {
          const address = withQuery(paths.queue, queueAddress(filter))
          const isHere = address === (here ? `${paths.queue}?${here}` : paths.queue)
          return (
            <li key={address}>
              <a href={address} aria-current={isHere ? 'page' : undefined}>
                {label}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const offered = (s: Strings): [label: string, filter: Partial<QueueFilter>][] => [
  [s.queue.any, {}],
  [s.queue.group.waiting, { state: 'waiting' }],
  [s.opinions.state.received, { state: 'received' }],
  [s.queue.toAssign, { state: 'accepted' }],
  [s.queue.group.working, { state: 'working' }],
  [s.opinions.state.submitted, { state: 'submitted' }],
  [s.queue.wait['cap-so'], { waits: 'cap-so' }],
  [s.queue.wait['phat-hanh'], { waits: 'phat-hanh' }],
  [s.queue.dueSpan.today, { due: 'today' }],
  [s.queue.dueSpan.overdue, { due: 'overdue' }],
]
