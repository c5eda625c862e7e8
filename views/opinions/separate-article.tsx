import type { FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import { REASON_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import { SeparateFiles } from '../attachments/separate-files.tsx'
import { ErasureLink } from '../erasures/erasure-notice.tsx'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { OpinionFacts } from './opinion-facts.tsx'
import { OpinionHistory } from './opinion-history.tsx'
import type { FailedStep, ShownOpinion } from './shown.ts'
import { fieldOf } from './step-form.tsx'

export interface SeparateArticleProps {
  s: Strings
  opinion: ShownOpinion
  open: StepName[]
  failed?: FailedStep
  readers: { id: number; name: string; namedAt: number }[]
  /** Staff of its unit who are not named yet. */
  others: { id: number; name: string }[]
}

/** A denunciation, for its named readers. Its forms are plain posts: whatever they lead to is another page. */
export const SeparateArticle: FC<SeparateArticleProps> = (props) => {
  const { s, opinion, readers, open } = props
  return (
    <article id="opinion">
      <PageHead
        back={{ href: paths.separateOpinions, label: s.triage.separateList }}
        over={`${s.opinions.kind[opinion.kind]} · ${opinion.unit.name}`}
        title={opinion.code}
      />
      <Notice tone="warning">{s.triage.separateNotice}</Notice>
      <section>
        <h2>{s.opinions.originalText}</h2>
        <Prose text={opinion.originalText} />
      </section>
      <SeparateFiles s={s} opinion={opinion} />
      <OpinionFacts s={s} opinion={opinion} />
      <section>
        <h2>{s.triage.readersNow}</h2>
        <ul>
          {readers.map(({ id, name, namedAt }) => (
            <li key={id}>
              {name} ({formatInstant(s.lang, namedAt)})
            </li>
          ))}
        </ul>
      </section>
      {open.includes('ask_erasure') && <ErasureLink s={s} opinion={opinion} />}
      {open.includes('rejoin') && <ReadersForm {...props} />}
      {open.includes('rejoin') && <RejoiningForm {...props} />}
      <OpinionHistory s={s} opinion={opinion} />
    </article>
  )
}

const ReadersForm: FC<SeparateArticleProps> = ({ s, opinion, others }) =>
  others.length === 0 ? null : (
    <Fold summary={s.triage.addReadersTitle}>
      <Form s={s} action={paths.separateReaders(opinion.code)}>
        <Choices
          s={s}
          name="readers"
          type="checkbox"
          label={s.triage.readers}
          required
          options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <SubmitButton tone="quiet">{s.triage.addReaders}</SubmitButton>
      </Form>
    </Fold>
  )

const RejoiningForm: FC<SeparateArticleProps> = ({ s, opinion, failed }) => (
  <Fold summary={s.triage.rejoinTitle} open={failed?.step === 'rejoin'}>
    <Form s={s} action={paths.rejoining(opinion.code)} scope="rejoin" errors={failed?.errors}>
      <input type="hidden" name="seq" value={String(opinion.seq)} />
      <TextArea
        s={s}
        {...fieldOf({ failed }, 'rejoin', 'reason')}
        label={s.triage.rejoinReason}
        hint={s.triage.rejoinLead}
        required
        rows={3}
        maxlength={REASON_MAX}
      />
      <SubmitButton tone="danger">{s.triage.rejoin}</SubmitButton>
    </Form>
  </Fold>
)
