import type { FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'
import { agendaAddress, type ShownAgenda } from './shown.ts'

// What went wrong with asking for more must not take the list away.
export const KEPT_ON_FAILURE = { 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }

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
    <p>
      <a
        id="more-lines"
        class="button quiet"
        href={`${agendaAddress(session.code, by, page.next)}#agenda`}
        hx-get={agendaAddress(session.code, by, page.grown)}
        hx-target="#agenda"
        hx-swap="outerMorph"
        hx-sync="#agenda:queue last"
        {...KEPT_ON_FAILURE}
      >
        {s.agenda.more(page.behind)}
      </a>
    </p>
  )
