import type { FC } from 'hono/jsx'
import { Prose } from '../shell/prose.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownCard } from './shown.ts'

type Edit = ShownCard['edits'][number]

/** How a card was mended, the last time first: what stood there, what stands there, who and when. A refresh leaves it open until there is more to read. */
export const CardTrace: FC<{ s: Strings; card: Pick<ShownCard, 'code' | 'edits'> }> = ({ s, card }) =>
  card.edits.length === 0 ? null : (
    <details class="fold trace" id={`trace-${card.code}-${card.edits.length}`} hx-morph-skip>
      <summary>{s.live.mended(card.edits.length)}</summary>
      <ol reversed>
        {[...card.edits].reverse().map((edit) => (
          <li key={edit.editedAt}>
            <p>
              {edit.editor} · <Instant s={s} at={edit.editedAt} />
            </p>
            <p class="hint">
              {s.live.stoodBefore} {aboutBefore(s, edit)}
            </p>
            {edit.textBefore !== edit.text && (
              <>
                <del>
                  <Prose text={edit.textBefore} quiet />
                </del>
                <ins>
                  <Prose text={edit.text} quiet />
                </ins>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )

function aboutBefore(s: Strings, { nameBefore, hamletBefore, kindBefore, topicBefore }: Edit): string {
  const about = [nameBefore, hamletBefore, s.opinions.kind[kindBefore], s.opinions.topic[topicBefore]]
  return about.filter(Boolean).join(' · ')
}
