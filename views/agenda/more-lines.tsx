import type { FC } from 'hono/jsx'
import { MoreLink } from '../shell/more-link.tsx'
import type { Strings } from '../strings/vi.ts'
import { agendaAddress, type ShownAgenda } from './shown.ts'

interface PartProps {
  s: Strings
  agenda: ShownAgenda
}

/** Back to the beginning of an agenda that is shown from further on. */
export const BackToFirstLine: FC<PartProps> = ({ s, agenda: { session, by, page } }) =>
  page.before > 0 && (
    <p class="screen-only">
      <a href={`${agendaAddress(session.code, by)}#agenda`}>{s.agenda.toStart(page.before)}</a>
    </p>
  )

/** The lines behind those that are shown: with htmx the agenda grows in its place, else they are a page of their own. */
export const MoreLines: FC<PartProps> = ({ s, agenda: { session, by, page } }) =>
  page.next &&
  page.grown && (
    <MoreLink
      id="more-lines"
      href={`${agendaAddress(session.code, by, page.next)}#agenda`}
      grownHref={agendaAddress(session.code, by, page.grown)}
      target="#agenda"
    >
      {s.agenda.more(page.behind)}
    </MoreLink>
  )
