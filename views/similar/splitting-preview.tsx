import type { FC } from 'hono/jsx'
import { excerpt } from '../../src/domain/excerpt.ts'
import type { OpinionKind } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { Notice } from '../shell/notice.tsx'
import { Highlight } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

/** One part of a letter before it is split; `dueOn` null: its term begins with acceptance. */
export interface ShownPart {
  text: string
  kind: OpinionKind
  topic: TopicCode
  dueOn: string | null
}

interface PreviewProps {
  s: Strings
  /** The text that stays with the letter's own opinion. */
  own: string
  parts: ShownPart[]
}

/** What will come of a letter: the matter that stays, and each part with the day on which its answer will be due. */
export const SplittingPreview: FC<PreviewProps> = ({ s, own, parts }) => (
  <Notice tone="info" title={s.similar.previewTitle(parts.length + 1)} id="preview">
    <ol>
      <li>
        <Highlight parts={excerpt(own, '', 120)} />
        <small class="block">{s.similar.previewOwn}</small>
      </li>
      {parts.map(({ text, kind, topic, dueOn }) => (
        <li>
          <Highlight parts={excerpt(text, '', 120)} />
          <small class="block">
            {s.similar.previewPart(kind, s.opinions.kind, s.opinions.topic[topic])} ·{' '}
            {dueOn ? s.similar.dueBy(dueOn) : s.similar.dueFromAcceptance}
          </small>
        </li>
      ))}
    </ol>
  </Notice>
)
