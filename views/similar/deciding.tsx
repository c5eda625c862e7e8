import type { FC } from 'hono/jsx'
import { DECIDING_STATES } from '../../src/domain/similar.ts'
import { paths } from '../../src/paths.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { MainStep } from '../opinions/step-panel.tsx'
import { Beside } from '../shell/beside.tsx'
import { SimilarPlace } from './similar-opinions.tsx'

/** The next thing to do; while the secretary decides what becomes of it, with what is similar beside the form and the way on to the next one. */
export const Deciding: FC<StepFormProps> = (form) => {
  const { s, opinion } = form
  if (!isDeciding(form)) return <MainStep {...form} />
  return (
    <Beside>
      <div>
        <MainStep {...form} />
        {form.open.includes('split') && (
          <p>
            <a href={paths.splitting(opinion.code)}>{s.similar.splitLink}</a>
          </p>
        )}
      </div>
      <SimilarPlace s={s} code={opinion.code} />
    </Beside>
  )
}

/** The way through what waits for acceptance, without going back to the list. */
export const NextWaiting: FC<StepFormProps> = (form) => {
  const { s, opinion } = form
  if (!form.open.some((step) => ['link_repeated', 'restore', 'undo'].includes(step))) return null
  return (
    <p>
      <a href={paths.nextWaiting(opinion.code)} accesskey="k" title={s.similar.nextWaitingKey}>
        {s.similar.nextWaiting}
      </a>
    </p>
  )
}

function isDeciding({ opinion, open }: StepFormProps): boolean {
  return open.includes('link_repeated') && (DECIDING_STATES as readonly string[]).includes(opinion.state)
}
