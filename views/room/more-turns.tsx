import type { FC } from 'hono/jsx'
import type { Stretch } from '../../src/domain/list-page.ts'
import { type PagedList, turnsAddress } from '../../src/domain/turn-page.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { MoreLink } from '../shell/more-link.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownTurns } from './shown.ts'

export interface PartProps {
  s: Strings
  turns: Pick<ShownTurns, 'session' | 'asked' | 'pages'>
  list: PagedList
}

/** The address of the list with another part of one of its lists. */
function addressOf({ turns, list }: PartProps, part: Stretch): string {
  return withQuery(paths.turns(turns.session.code), turnsAddress({ ...turns.asked, [list]: part }))
}

/** Back to the beginning of a list that is shown from further on. */
export const BackToStart: FC<PartProps> = (props) => {
  const { s, turns, list } = props
  const { before } = turns.pages[list]
  if (before === 0) return null
  return (
    <p>
      <a href={`${addressOf(props, { after: null, upto: null })}#${list}`}>{s.room.toStart(before)}</a>
    </p>
  )
}

/** Those behind the part that is shown: with htmx it grows in its place, else they are a page of their own. */
export const MoreTurns: FC<PartProps> = (props) => {
  const { s, turns, list } = props
  const { next, grown, behind } = turns.pages[list]
  if (!next || !grown) return null
  return (
    <MoreLink
      id={`more-${list}`}
      href={`${addressOf(props, next)}#${list}`}
      grownHref={addressOf(props, grown)}
      target="#turns"
    >
      {s.room.more[list](behind)}
    </MoreLink>
  )
}
