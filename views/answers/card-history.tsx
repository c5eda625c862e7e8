import type { FC } from 'hono/jsx'
import { actorWords, stepWords } from '../opinions/opinion-history.tsx'
import { Fold } from '../shell/buttons.tsx'
import { Prose } from '../shell/prose.tsx'
import { Timeline } from '../shell/timeline.tsx'
import type { Strings } from '../strings/vi.ts'
import type { CardOpinion } from './card-head.tsx'

/** What happened so far, with the leaders' remarks, folded away. */
export const CardHistory: FC<{ s: Strings; opinion: CardOpinion; summary: string }> = ({
  s,
  opinion,
  summary,
}) => (
  <Fold summary={summary}>
    <Timeline
      s={s}
      lines={opinion.history.map((event) => {
        const remark = opinion.remarks.find(
          ({ step, writtenAt }) => step === event.step && writtenAt === event.at,
        )
        return {
          at: event.at,
          title: `${stepWords(s, event)} – ${actorWords(s, event)}`,
          detail: remark && <Prose text={remark.text} quiet />,
        }
      })}
    />
  </Fold>
)
