import type { FC } from 'hono/jsx'
import { mayCountTwice } from '../../src/domain/attendance.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { hamletName, type ShownCount } from './shown.ts'

/** Nobody is counted twice in silence: where both ways were used for one place, the page says so. */
export const CountedTwice: FC<{ s: Strings; count: ShownCount }> = ({ s, count }) => {
  const words = s.attendance
  const twice = [
    ...count.hamlets
      .filter(({ hamletId }) => hamletId !== null)
      .map((part) => ({ ...part, name: hamletName(s, count, part.hamletId) })),
    ...count.groups
      .filter(({ groupName }) => groupName !== '')
      .map((part) => ({ ...part, name: part.groupName })),
  ].filter(mayCountTwice)
  if (twice.length === 0) return null
  return (
    <Notice tone="warning" title={words.countedTwice}>
      <ul>
        {twice.map(({ name, ways }) => (
          <li key={name}>{words.countedTwiceOf(name, ways.registered + ways.walk_in, ways.counted)}</li>
        ))}
      </ul>
      <p>{words.countedTwiceWhy}</p>
    </Notice>
  )
}
