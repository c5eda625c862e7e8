import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { NotDoneNotice } from '../answers/several.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import type { DecidingShown } from './several-form.tsx'

/** What came of one decision for several: how many, the way to take it back, and which were left as they are. */
export const DecisionOutcome: FC<{ s: Strings } & Pick<DecidingShown, 'done' | 'notDone'>> = ({
  s,
  done,
  notDone,
}) => (
  <>
    {done && done.count > 0 && (
      <Notice tone="success">
        <p>
          {s.decisions.someDone(done.decision, done.count)}{' '}
          <a href={paths.decisions}>{s.decisions.seeDone}</a>
        </p>
      </Notice>
    )}
    {notDone && notDone.length > 0 && (
      <NotDoneNotice s={s} title={s.decisions.notDone(notDone.length)} notDone={notDone} />
    )}
  </>
)
