import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { ShownOpinion } from '../opinions/shown.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** A request to be forgotten that waits for its answer; for those who decide it. */
export const ErasureNotice: FC<StepFormProps> = ({ s, opinion, open }) => {
  const request = opinion.around.erasures.find(({ decidedAt }) => decidedAt === null)
  if (!request || !open.includes('refuse_erasure')) return null
  return (
    <Notice tone="warning" title={s.erasures.notice(request.replyOn)}>
      <LinkButton tone="quiet" href={paths.erasure(opinion.code)}>
        {s.erasures.settle}
      </LinkButton>
    </Notice>
  )
}

/** The way to the page on which personal data are asked to be erased, and are. */
export const ErasureLink: FC<{ s: Strings; opinion: Pick<ShownOpinion, 'code'> }> = ({ s, opinion }) => (
  <>
    <p>{s.erasures.panelLead}</p>
    <LinkButton tone="quiet" href={paths.erasure(opinion.code)}>
      {s.erasures.openPage}
    </LinkButton>
  </>
)

/** The same among the other steps of the opinion's page. */
export const ErasurePanel: FC<StepFormProps> = ({ s, opinion }) => <ErasureLink s={s} opinion={opinion} />
