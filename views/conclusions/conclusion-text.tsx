import type { FC } from 'hono/jsx'
import { formatDocumentNumber } from '../../src/domain/document-number.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { Facts } from '../shell/facts.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ConclusionProps } from './conclusion-page.tsx'

/** A conclusion that is only read. */
export const ConclusionText: FC<ConclusionProps> = ({
  s,
  words: { chairId, clerk, text, topics },
  leaders,
}) => {
  const words = s.conclusions.one
  const chair = leaders.find(({ leaderId }) => leaderId === chairId)
  return (
    <section id="noi-dung">
      <h2>{words.draftTitle}</h2>
      <Facts
        items={[
          [words.chair, chair && `${chair.name}, ${chair.office}`],
          [words.clerk, clerk],
        ]}
      />
      {text ? <Prose text={text} /> : <p>{words.empty}</p>}
      <TopicTexts s={s} topics={topics} />
    </section>
  )
}

const TopicTexts: FC<{ s: Strings; topics: { topic: TopicCode; text: string }[] }> = ({ s, topics }) => (
  <>
    {topics.map(({ topic, text }) => (
      <>
        <h3>{s.opinions.topic[topic]}</h3>
        <Prose text={text} />
      </>
    ))}
  </>
)

/** What anyone may read of a conclusion. */
export interface IssuedConclusion {
  text: string
  topics: { topic: TopicCode; text: string }[]
  document: { number: number; series: string; issuedOn: string }
  tasks: { what: string; who: string; dueOn: string }[]
}

/** The conclusion as residents read it once its notice is issued. */
export const PublicConclusion: FC<{ s: Strings; conclusion: IssuedConclusion | null }> = ({
  s,
  conclusion,
}) => {
  if (!conclusion) return null
  const { text, topics, document, tasks } = conclusion
  const words = s.conclusions.one
  return (
    <section id="ket-luan">
      <h2>{words.publicTitle}</h2>
      <p class="about">{words.publicLead(formatDocumentNumber(document), document.issuedOn)}</p>
      <Prose text={text} />
      <TopicTexts s={s} topics={topics} />
      {tasks.length > 0 && <h3>{words.tasksTitle}</h3>}
      {tasks.length > 0 && (
        <ol class="entries">
          {tasks.map(({ what, who, dueOn }) => (
            <li>
              <div>{what}</div>
              <div class="standing">
                <p>{who}</p>
                <p>{s.commitments.dueBy(dueOn)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
