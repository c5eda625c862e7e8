import type { FC } from 'hono/jsx'
import { growing, windowAddress } from '../../src/domain/cards-asked.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { KEPT_ON_FAILURE } from '../shell/kept-on-failure.ts'
import type { Strings } from '../strings/vi.ts'
import { Card } from './card.tsx'
import { FindCard } from './find-card.tsx'
import { INTO_CARDS } from './into-cards.ts'
import type { RefusedNote, ShownList, ShownLive } from './shown.ts'
import { Speakers } from './speakers.tsx'

export interface CardsProps {
  s: Strings
  live: ShownLive
  refused?: RefusedNote
}

/** Beyond the card that one writes oneself, others write theirs: every two seconds the page asks whether anything is new, and at once (`fresh`) when the server took what this machine sent. */
const ASK_EVERY = 'every 2s, fresh'

/** The cards of the session: what was said, newest first, and beside it what was sent in advance, in the order of the agenda, where it has one. Of long lists a part. */
export const Cards: FC<CardsProps> = ({ s, live, refused }) => {
  const { session, spoken, advance } = live
  return (
    <div
      id="cards"
      hx-get={withQuery(paths.live(session.code), pageAddress(live))}
      hx-trigger={ASK_EVERY}
      hx-swap="outerMorph"
      hx-sync="this:drop"
      {...KEPT_ON_FAILURE}
    >
      {session.kind === 'dialogue' && <Speakers s={s} live={live} />}
      <p class="counts">
        <a href="#advance">{s.live.advanceCount(advance.total)}</a> ·{' '}
        <a href="#spoken">{s.live.spokenCount[session.kind](spoken.total)}</a>
      </p>
      <FindCard s={s} live={live} />
      <div class="card-lists">
        <section id="spoken" aria-labelledby="spoken-title">
          <h2 id="spoken-title">{s.live.spokenTitle[session.kind]}</h2>
          <CardList {...{ s, live, refused }} name="spoken" none={s.live.noneSpoken} />
        </section>
        <section id="advance" aria-labelledby="advance-title">
          <h2 id="advance-title">{s.live.advanceTitle}</h2>
          <CardList {...{ s, live, refused }} name="advance" none={s.live.noneAdvance} />
        </section>
      </div>
      {Object.entries(pageAddress(live)).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} data-shown />,
      )}
    </div>
  )
}

type ListName = 'spoken' | 'advance'

const CardList: FC<CardsProps & { name: ListName; none: string }> = ({ name, none, ...props }) => {
  const { s, live } = props
  const { cards, before, behind } = live[name]
  if (cards.length === 0 && before === 0) return <p class="none">{live.q ? s.live.noneFound : none}</p>
  return (
    <>
      {before > 0 && (
        <p>
          <a
            id={`newest-${name}`}
            href={`${addressOf(live, name, null)}#${name}`}
            hx-get={addressOf(live, name, null)}
            {...INTO_CARDS}
          >
            {s.live.toStart[name](before)}
          </a>
        </p>
      )}
      <div class="card-list">
        {cards.map((card) =>
          'isHeld' in card ? (
            // The page has it as it stands: its place alone is said.
            <article key={card.code} id={`card-${card.code}`} class="live-card" hx-morph-skip-children />
          ) : (
            <Card key={card.code} {...props} card={card} />
          ),
        )}
      </div>
      {behind > 0 && (
        <p>
          <a
            id={`more-${name}`}
            class="button quiet"
            href={`${addressOf(live, name, live[name].upto)}#${name}`}
            hx-get={withQuery(paths.live(live.session.code), { ...pageAddress(live), ...growing(name) })}
            {...INTO_CARDS}
          >
            {s.live.more[name](behind)}
          </a>
        </p>
      )}
    </>
  )
}

/** What an open page says of itself when it asks: what it has, and which part of the lists it shows. */
function pageAddress({ stamp, mark, q, spoken, advance }: ShownLive) {
  const lists = { ...windowAddress('spoken', spoken), ...windowAddress('advance', advance) }
  return { moc: stamp, da: String(mark), tim: q || null, ...lists }
}

/** The page whose list begins behind a place, while the other list stays where it is. */
function addressOf({ session, q, ...lists }: ShownLive, name: ListName, after: ShownList['after']): string {
  const other = name === 'spoken' ? 'advance' : 'spoken'
  return withQuery(paths.live(session.code), {
    tim: q,
    ...windowAddress(name, { after, upto: null }),
    ...windowAddress(other, { after: lists[other].after, upto: null }),
  })
}
