import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { PreparedPoints } from '../agenda/prepared-points.tsx'
import { StateMark } from '../opinions/marks.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { CardTrace } from './card-trace.tsx'
import { NoteForm } from './note-form.tsx'
import { OutcomeLine } from './outcome-line.tsx'
import type { RefusedNote, ShownCard, ShownLive } from './shown.ts'

export interface CardProps {
  s: Strings
  live: Pick<ShownLive, 'session' | 'leaders' | 'agencies'>
  card: ShownCard
  refused?: RefusedNote
}

/** One opinion at the table: its number large, who raised it, what they said, and what was answered. htmx replaces it when an answer is noted. */
export const Card: FC<CardProps> = (props) => {
  const { s, card, refused } = props
  const where = [card.groupName, card.hamlet, card.address].filter(Boolean).join(', ')
  return (
    <article id={`card-${card.code}`} class="live-card">
      <header>
        <a class="number" href={paths.staffOpinion(card.code)} aria-label={s.live.openCard(card.number ?? 0)}>
          {card.number}
        </a>
        <p>
          <strong>{card.name}</strong>
          {where && <span>{where}</span>}
          <StateMark s={s} state={card.state} />
        </p>
      </header>
      {card.carriedFrom && (
        <p class="about">
          {s.changes.carriedFrom} “{card.carriedFrom}”
        </p>
      )}
      <Prose text={card.text} />
      <p class="about">
        {s.opinions.kind[card.kind]} · {s.opinions.topic[card.topic]} · {s.opinions.source[card.source]}
        {card.recorder && ` · ${s.live.recordedBy(card.recorder)}`}
      </p>
      <PreparedPoints s={s} points={card.points} />
      <CardTrace s={s} card={card} />
      {card.answers.map((answer) => (
        <div key={answer.version} class="spot-answer">
          <p>
            <strong>{answer.leader ? s.live.answeredBy(answer.leader) : s.live.answered}</strong>
          </p>
          <Prose text={answer.text} quiet />
        </div>
      ))}
      {card.outcome && <OutcomeLine s={s} outcome={card.outcome} />}
      <CardWays {...props} />
      {(card.canNote || refused?.code === card.code) && <NoteForm {...props} />}
    </article>
  )
}

/** What else can be done with a card: mended while nobody works on it, and its receipt handed to the speaker. */
const CardWays: FC<CardProps> = ({ s, live: { session }, card }) =>
  card.number === null ? null : (
    <div class="card-ways">
      {card.canMend && <a href={paths.liveCard(session.code, card.code)}>{s.live.mend}</a>}
      <form method="post" action={paths.liveReceipt(session.code, card.code)}>
        <button type="submit" class="link">
          {s.live.receipt}
        </button>
      </form>
    </div>
  )
