import type { FC } from 'hono/jsx'
import { DECIDING_STATES } from '../../src/domain/similar.ts'
import { paths } from '../../src/paths.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { SimilarPlace } from './similar-opinions.tsx'

/** While the secretary decides what becomes of an opinion: what is similar, beside the form. */
export const SimilarBeside: FC<StepFormProps> = ({ s, opinion, open }) => {
  return isBeingDecided(opinion, open) ? <SimilarPlace s={s} code={opinion.code} /> : null
}

const isBeingDecided = ({ state }: StepFormProps['opinion'], open: StepFormProps['open']) =>
  (DECIDING_STATES as readonly string[]).includes(state) && open.includes('link_repeated')

/** The way to the form that takes several matters out of one letter. */
export const SplitLink: FC<StepFormProps> = ({ s, opinion, open }) =>
  open.includes('split') ? (
    <p>
      <a href={paths.splitting(opinion.code)}>{s.similar.splitLink}</a>
    </p>
  ) : null

/** The way through what waits for acceptance, without going back to the list. */
export const NextWaiting: FC<StepFormProps> = ({ s, opinion, open }) =>
  isBeingDecided(opinion, open) || open.some((step) => ['restore', 'undo'].includes(step)) ? (
    <p>
      <a href={paths.nextWaiting(opinion.code)} accesskey="k" title={s.similar.nextWaitingKey}>
        {s.similar.nextWaiting}
      </a>
    </p>
  ) : null
