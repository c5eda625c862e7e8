import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import type { Stuck } from './conclusion-page.tsx'

/** Which opinions stand in the way, each with the reason and the way to it. */
export const StuckNotice: FC<{ s: Strings; title: string; stuck?: Stuck[] }> = ({ s, title, stuck = [] }) =>
  stuck.length === 0 ? null : (
    <Notice tone="error" title={title}>
      <ul>
        {stuck.map(({ code, number, why }) => (
          <li>
            <a href={paths.staffOpinion(code)}>{s.conclusions.closing.numberOf(number)}</a>{' '}
            {s.conclusions.one.stuck[why] ?? s.answers.notDone[why]}
          </li>
        ))}
      </ul>
    </Notice>
  )
