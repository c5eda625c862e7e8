import type { FC } from 'hono/jsx'
import { Qr } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'
import type { Screen } from './projector-screen.tsx'
import { linesOf } from './projector-speaker.tsx'

/** Who comes next, by the same rule for names as who speaks. */
export const NextSpeakers: FC<{ s: Strings; screen: Screen }> = ({ s, screen: { waiting, more } }) => (
  <section class="next" aria-labelledby="next-title">
    <h2 id="next-title">{s.room.screen.next}</h2>
    {waiting.length === 0 ? (
      <p>{s.room.screen.nobodyWaits}</p>
    ) : (
      <ol data-fit lang="vi">
        {waiting.map((person, i) => {
          const { head, under } = linesOf(s, person)
          return (
            <li key={i}>
              <strong>{head}</strong>
              {under && <span>{under}</span>}
            </li>
          )
        })}
      </ol>
    )}
    {more > 0 && <p>{s.room.screen.more(more)}</p>}
  </section>
)

/** For the phones in the hall: the code, and the address for whoever has no camera at hand. */
export const PhoneLink: FC<{ s: Strings; link: NonNullable<Screen['link']> }> = ({ s, link }) => (
  <section class="ask" aria-labelledby="ask-title">
    <h2 id="ask-title">{s.room.screen.ask}</h2>
    <Qr svg={link.qr} label={s.room.screen.ask} />
    <p>
      {s.room.screen.askHow} <strong>{link.shown}</strong>
    </p>
  </section>
)
