import type { FC } from 'hono/jsx'
import type { Role } from '../../src/domain/actor.ts'
import type { SessionKind, SessionState } from '../../src/domain/session.ts'
import { paths } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

interface RoomLink {
  word: keyof Strings['room']['links']
  href: (code: string) => string
  /** In which states of a session there is something to do or to read there. */
  states: readonly SessionState[]
  /** Who may open the page. */
  roles: readonly Role[]
  /** Of sessions of this kind alone. */
  kind?: SessionKind
}

const READERS: Role[] = ['secretary', 'leader', 'inspector']
const BEFORE: SessionState[] = ['draft', 'announced', 'in_progress', 'postponed']

/** The pages of a meeting in the order in which they are wanted. Recording itself is the next step above and stands not here. */
const LINKS: RoomLink[] = [
  { word: 'agenda', href: paths.agenda, states: [...BEFORE, 'cancelled'], roles: READERS },
  { word: 'brief', href: paths.brief, states: BEFORE, roles: READERS },
  { word: 'openingReport', href: paths.openingReport, states: BEFORE, roles: READERS },
  {
    word: 'attendance',
    href: paths.attendance,
    states: ['announced', 'in_progress', 'held', 'concluded'],
    roles: READERS,
    kind: 'dialogue',
  },
  {
    word: 'turns',
    href: paths.turns,
    states: ['announced', 'in_progress', 'held'],
    roles: ['secretary'],
    kind: 'dialogue',
  },
  { word: 'projector', href: paths.projector, states: ['announced', 'in_progress'], roles: READERS },
  {
    word: 'visits',
    href: paths.visits,
    states: ['announced', 'in_progress', 'held', 'concluded'],
    roles: ['secretary'],
    kind: 'reception',
  },
  {
    word: 'receptionRegister',
    href: paths.receptionRegister,
    // Who had a number when the day was called off stands in it.
    states: ['announced', 'in_progress', 'held', 'concluded', 'postponed', 'cancelled'],
    roles: ['secretary', 'leader', 'inspector'],
    kind: 'reception',
  },
  {
    word: 'paperEntry',
    href: paths.paperEntry,
    states: ['announced', 'in_progress', 'held'],
    roles: ['secretary'],
  },
  {
    word: 'imports',
    href: paths.imports,
    states: ['announced', 'in_progress', 'held'],
    roles: ['secretary'],
  },
  {
    word: 'lateCards',
    href: paths.lateCards,
    states: ['in_progress', 'held', 'concluded'],
    roles: ['secretary'],
  },
  {
    word: 'closingSum',
    href: paths.closingSum,
    states: ['announced', 'in_progress', 'held', 'concluded'],
    roles: ['secretary'],
  },
  {
    word: 'conclusion',
    href: paths.conclusion,
    states: ['held', 'concluded'],
    roles: ['secretary', 'leader'],
  },
  { word: 'minutes', href: paths.minutes, states: ['held', 'concluded'], roles: ['secretary', 'leader'] },
]

/** The ways from the page of a session to what happens in its room: those that this person may go now. `roles`: held where the session is. */
export const RoomLinks: FC<{
  s: Strings
  session: { code: string; state: SessionState; kind: SessionKind }
  roles: readonly Role[]
}> = ({ s, session, roles }) => {
  const shown = LINKS.filter(
    (link) =>
      link.states.includes(session.state) &&
      link.roles.some((role) => roles.includes(role)) &&
      (!link.kind || link.kind === session.kind),
  )
  if (shown.length === 0) return null
  return (
    <nav class="room-links" aria-label={s.room.inTheRoom}>
      <strong>{s.room.inTheRoom}</strong>
      <ul>
        {shown.map(({ word, href }) => (
          <li key={word}>
            <a href={href(session.code)}>{s.room.links[word]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
