import type { FC } from 'hono/jsx'
import { Qr } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'
import type { Screen } from './projector-screen.tsx'
import { linesOf } from './projector-speaker.tsx'

/** Who comes next, by the same rule for names as who speaks. */
export const NextSpeakers: FC<{ s: Strings; screen: Screen }> = ({ s, screen: { waiting, more } }) => (
  <section class="next" aria-labelledby="next-title">
    <h2 id="next-title">
      {s.room.screen.next}
      {more > 0 && <small> {s.room.screen.more(waiting.length, more)}</small>}
    </h2>
    {waiting.length === 0 ? (
      <p>{s.room.screen.nobodyWaits}</p>
    ) : (
      <ol data-fit="shrink" lang="vi">
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
  </section>
)

/** For the phones in the hall: the code, and the address for whoever has no camera at hand. */
export const PhoneLink: FC<{ s: Strings; link: NonNullable<Screen['link']> }> = ({ s, link }) => (
  <section class="ask" aria-labelledby="ask-title">
    <h2 id="ask-title">{s.room.screen.ask}</h2>
    <Qr svg={link.qr} label={s.room.screen.ask} />
    <p>
      {s.room.screen.askHow} <strong>{breakable(link.shown)}</strong>
    </p>
  </section>
)

/** An address breaks between its parts, never within one. */
const breakable = (address: string) =>
  address.split('/').map((part, i) =>
    i === 0 ? (
      part
    ) : (
      <>
        <wbr />/{part}
      </>
    ),
  )
