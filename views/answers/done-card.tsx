import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import { cardId } from './step-form.ts'

/** What stays of a card once its opinion was decided. */
export const DoneCard: FC<{ code: string; done: string; see: string }> = ({ code, done, see }) => (
  <section id={cardId(code)}>
    <Notice tone="success">
      <p>
        {done} <a href={paths.staffOpinion(code)}>{see}</a>
      </p>
    </Notice>
  </section>
)
