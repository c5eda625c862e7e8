import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { actorWords, stepWords } from '../opinions/opinion-history.tsx'
import type { ShownEvent } from '../opinions/shown.ts'
import { Notice } from '../shell/notice.tsx'
import { formatTime } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

const ASK_EVERY = 'every 30s'

/** Who else has this draft open, and what happened to the opinion since the page was shown. The page goes on asking from here; what went wrong with a question is not the writer's business. */
export const WriterLines: FC<{
  s: Strings
  code: string
  /** What the page saw of the opinion. */
  seq: number
  /** Asks at once; what came back asks again after a while. */
  first?: boolean
  others?: { name: string; seenAt: number }[]
  /** The last step, where the opinion moved since the page was shown. */
  moved?: ShownEvent
  /** Out of this person's reach by now. */
  isGone?: boolean
}> = ({ s, code, seq, first, others = [], moved, isGone }) => (
  <div id="writers" role="status" {...(isGone ? {} : asking(code, seq, first))}>
    {others.length > 0 && (
      <p class="hint">{s.answers.othersWriting(others.map(({ name }) => name).join(', '))}</p>
    )}
    {moved && (
      <Notice tone="warning">
        <p>
          {s.answers.movedMeanwhile(stepWords(s, moved), actorWords(s, moved), formatTime(s.lang, moved.at))}
        </p>
      </Notice>
    )}
    {isGone && (
      <Notice tone="error">
        <p>{s.answers.goneMeanwhile}</p>
      </Notice>
    )}
  </div>
)

// Outside the form, so that the long text does not travel along every time.
function asking(code: string, seq: number, first = false) {
  return {
    'hx-post': paths.writing(code),
    'hx-trigger': first ? `load delay:1s, ${ASK_EVERY}` : ASK_EVERY,
    'hx-vals': JSON.stringify({ seq }),
    'hx-swap': 'outerHTML',
    'hx-status:5xx': 'swap:none',
  }
}
