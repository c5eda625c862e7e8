import type { FC } from 'hono/jsx'
import type { StepFormProps } from './step-form.ts'

/** What the person had before the eyes, sent along unseen: the server refuses what has moved since. */
export const Seen: FC<Pick<StepFormProps, 'opinion' | 'list'>> = ({ opinion, list }) => (
  <>
    <input type="hidden" name="seq" value={opinion.seq} />
    {list && <input type="hidden" name="from" value={list} />}
  </>
)
