import type { FC } from 'hono/jsx'
import { Tile, Tiles } from '../shell/tiles.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { Share } from './share.tsx'
import type { ShownFigures } from './shown.ts'

/** How many came in, what became of them, and, of the answered, how many in time and how many solved. */
export const Summary: FC<{ s: Strings; shown: ShownFigures }> = ({ s, shown: { all, sessions } }) => {
  const words = s.figures
  const [received, answered] = [all.received.count, all.answered.count]
  const number = (n: number) => formatNumber(s.lang, n)
  return (
    <>
      <Tiles>
        <Tile href={all.received.list} count={number(received)} label={words.of.received} />
        <Tile href={all.answered.list} count={number(answered)} label={words.of.answered} />
        <Tile href={all.resolved.list} count={number(all.resolved.count)} label={words.of.resolved} />
        <Tile
          href={all.overdue.list}
          count={number(all.overdue.count)}
          label={words.of.overdue}
          tone="overdue"
        />
        <Tile href={sessions.dialogue.list} count={number(sessions.dialogue.count)} label={words.dialogues} />
        <Tile
          href={sessions.reception.list}
          count={number(sessions.reception.count)}
          label={words.receptions}
        />
      </Tiles>
      <h2>{words.became(received)}</h2>
      <ul class="shares">
        <Share s={s} label={words.of.answered} part={all.answered} whole={received} tone="good" />
        <Share s={s} label={words.of.pending} part={all.pending} whole={received} tone="plain" />
        <Share s={s} label={words.of.overdue} part={all.overdue} whole={received} tone="warn" />
        <Share s={s} label={words.of.merged} part={all.merged} whole={received} tone="plain" />
        <Share s={s} label={words.of.left} part={all.left} whole={received} tone="plain" />
      </ul>
      {answered > 0 && (
        <>
          <h2>{words.ofAnswered(answered)}</h2>
          <ul class="shares">
            <Share s={s} label={words.of.onTime} part={all.onTime} whole={answered} tone="good" />
            <Share s={s} label={words.of.late} part={all.late} whole={answered} tone="warn" />
          </ul>
          <p class="hint">{words.resolvedIs}</p>
          <ul class="shares">
            <Share s={s} label={words.of.resolved} part={all.resolved} whole={answered} tone="good" />
            <Share s={s} label={words.of.unresolved} part={all.unresolved} whole={answered} tone="plain" />
          </ul>
        </>
      )}
    </>
  )
}
