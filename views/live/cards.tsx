import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import { Card } from './card.tsx'
import type { RefusedNote, ShownCard, ShownLive } from './shown.ts'
import { Speakers } from './speakers.tsx'

export interface CardsProps {
  s: Strings
  live: ShownLive
  refused?: RefusedNote
}

/** Beyond the card that one writes oneself, others write theirs: every two seconds the page asks whether anything is new, and at once (`fresh`) when the server took what this machine sent. */
const ASK_EVERY = 'every 2s, fresh'
// What went wrong with such a question is not the clerk's business and must not take the cards away.
const KEPT_ON_FAILURE = { 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }

/** All cards of the session: what was said, newest first, and beside it what was sent in advance, in the order of the agenda, where it has one. */
export const Cards: FC<CardsProps> = ({ s, live, refused }) => {
  const { session, cards, stamp } = live
  const [spoken, advance] = [cards.filter(isSpoken).reverse(), cards.filter((card) => !isSpoken(card))]
  return (
    <div
      id="cards"
      hx-get={withQuery(paths.live(session.code), { moc: stamp })}
      hx-trigger={ASK_EVERY}
      hx-swap="outerMorph"
      {...KEPT_ON_FAILURE}
    >
      {session.kind === 'dialogue' && <Speakers s={s} live={live} />}
      <p class="counts">
        <a href="#advance">{s.live.advanceCount(advance.length)}</a> ·{' '}
        <a href="#spoken">{s.live.spokenCount[session.kind](spoken.length)}</a>
      </p>
      <div class="card-lists">
        <section id="spoken" aria-labelledby="spoken-title">
          <h2 id="spoken-title">{s.live.spokenTitle[session.kind]}</h2>
          <CardList {...{ s, live, refused }} cards={spoken} none={s.live.noneSpoken} />
        </section>
        <section id="advance" aria-labelledby="advance-title">
          <h2 id="advance-title">{s.live.advanceTitle}</h2>
          <CardList {...{ s, live, refused }} cards={advance} none={s.live.noneAdvance} />
        </section>
      </div>
    </div>
  )
}

const CardList: FC<CardsProps & { cards: ShownCard[]; none: string }> = ({ cards, none, ...props }) =>
  cards.length === 0 ? (
    <p class="none">{none}</p>
  ) : (
    <div class="card-list">
      {cards.map((card) => (
        <Card key={card.code} {...props} card={card} />
      ))}
    </div>
  )

function isSpoken({ source }: ShownCard): boolean {
  return source === 'spoken' || source === 'reception'
}
