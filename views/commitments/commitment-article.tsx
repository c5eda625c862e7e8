import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { FileList, type ListedFile } from '../attachments/file-list.tsx'
import { Facts } from '../shell/facts.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import { Timeline } from '../shell/timeline.tsx'
import { Day } from '../shell/when.tsx'
import { changeWords, saysMore } from './commitment-list.tsx'
import { GivenLink } from './given-with.tsx'
import { CommitmentMark } from './mark.tsx'
import { CommitmentSteps } from './step-forms.tsx'
import type { CommitmentStepsProps } from './step-frame.tsx'

export interface CommitmentArticleProps extends CommitmentStepsProps {
  history: { step: string; at: number; actor: string | null }[]
  /** Its evidence, under the names the files came with. */
  files: ListedFile[]
}

/** One commitment whole, with what this person can do about it. htmx replaces it after each step. */
export const CommitmentArticle: FC<CommitmentArticleProps> = (props) => {
  const { s, commitment, today, files } = props
  const { what, who, unit, dueOn, doneOn, evidence } = commitment
  return (
    <article id="commitment">
      <PageHead
        back={{ href: paths.commitments, label: s.commitments.back }}
        over={`${s.commitments.one} ${commitment.code} · ${unit}`}
        title={who}
        marks={
          <p class="marks">
            <CommitmentMark s={s} commitment={commitment} today={today} />
          </p>
        }
      />
      <Prose text={what} />
      <Facts
        items={[
          [s.commitments.dueOn, <Day s={s} day={dueOn} />],
          [s.commitments.finishedOn, doneOn && <Day s={s} day={doneOn} />],
          [s.commitments.evidence, evidence],
          [
            s.commitments.evidenceFiles,
            files.length > 0 && (
              <FileList s={s} files={files} href={({ code }) => paths.staffAttachment(code)} />
            ),
          ],
          [
            s.commitments.source,
            <GivenLink
              s={s}
              given={commitment}
              address={{ opinion: paths.staffOpinion, session: paths.staffSession }}
            />,
          ],
        ]}
      />
      <CommitmentSteps {...props} />
      <History {...props} />
    </article>
  )
}

/** Every step with who took it; what readers were told of it stands with the step of the same moment. */
const History: FC<CommitmentArticleProps> = ({ s, commitment, history }) => (
  <section>
    <h2>{s.commitments.history}</h2>
    <Timeline
      s={s}
      lines={history.toReversed().map(({ step, at, actor }) => {
        const told = commitment.changes.find((change) => change.at === at)
        const words = s.commitments.step[step] ?? step
        return {
          at,
          title: actor ? `${words} – ${actor}` : words,
          detail: told && saysMore(told) && <p>{changeWords(s, told)}</p>,
        }
      })}
    />
  </section>
)
