import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** One run over the open deadlines, as far as it has come. */
export interface Run {
  total: number
  looked: number
  moved: number
  proposed: number
  finishedAt: number | null
}

const ASK_EVERY = 'every 5s'

/** How far the latest recomputation is. While it runs the page asks for this piece again by itself; a link does the same without a script. */
export const Recomputation: FC<{
  s: Strings
  run: Run | null
  year: number
  /** Whether this person may say yes to earlier dates: the office of each unit does. */
  mayConfirm: boolean
}> = ({ s, run, year, mayConfirm }) => {
  if (!run) return null
  const words = s.workingCalendar
  const here = withQuery(paths.workingCalendar, { nam: year })
  const isRunning = run.finishedAt === null
  const asking = isRunning
    ? { 'hx-get': here, 'hx-trigger': ASK_EVERY, 'hx-swap': 'outerHTML', 'hx-status:5xx': 'swap:none' }
    : {}
  return (
    <div id="recomputation" class="screen-only" {...asking}>
      <Notice tone={isRunning ? 'info' : 'success'} title={words.runTitle}>
        <p>{progressWords(s, run)}</p>
        {isRunning && (
          <p>
            <a href={here}>{words.runReload}</a>
          </p>
        )}
        {run.proposed > 0 && (
          <p>
            {mayConfirm ? <a href={paths.earlierDates}>{words.runEarlier}</a> : words.runEarlierElsewhere}
          </p>
        )}
      </Notice>
    </div>
  )
}

function progressWords(s: Strings, { total, looked, moved, proposed, finishedAt }: Run): string {
  const words = s.workingCalendar
  if (finishedAt === null) return words.runProgress(looked, total, moved, proposed)
  return total === 0 ? words.runNothing : words.runDone(looked, moved, proposed)
}
