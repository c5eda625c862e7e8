import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { Strings } from '../strings/vi.ts'
import type { GivenWith } from './shown.ts'

/** Where a commitment was given, as a link: the opinion, or the session. */
export const GivenLink: FC<{
  s: Strings
  given: GivenWith
  address: { opinion: (code: string) => string; session: (code: string) => string }
}> = ({ s, given: { opinion, session }, address }) => {
  if (opinion) {
    return <a href={address.opinion(opinion.code)}>{s.commitments.givenWithAnswer(opinion.code)}</a>
  }
  return (
    session && (
      <a href={address.session(session.code)}>
        {s.commitments.givenAtSession(s.commitments.within[session.kind], dayOf(session.startsAt))}
      </a>
    )
  )
}
