import type { FC } from 'hono/jsx'
import { KeptWords } from '../answers/kept-words.tsx'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** What was written for a question that is somebody else's by now: the words stay with their writer. */
export const TakenAway: FC<{ s: Strings; text: string; back: { href: string; label: string } }> = ({
  s,
  text,
  back,
}) => (
  <>
    <h1>{s.agenda.points}</h1>
    <Notice tone="error" title={s.agenda.takenAway} />
    <KeptWords s={s} text={text} label={s.agenda.conflictTyped} />
    <LinkButton tone="quiet" href={back.href}>
      {back.label}
    </LinkButton>
  </>
)
