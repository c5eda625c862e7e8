import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { AgendaList, type AgendaListProps } from './agenda-list.tsx'
import { GroupingLinks } from './grouping-links.tsx'
import { LikelyPairs } from './pairs.tsx'
import { agendaAddress, suggestedIn } from './shown.ts'

/** The agenda of a session: its order, who prepares what, and what may be there twice. */
export const AgendaPage: FC<AgendaListProps & { done?: string }> = (props) => {
  const { s, agenda, done } = props
  const { session, groups, mayChange, mayMerge, pairs } = agenda
  const lines = groups.flatMap((group) => group.lines)
  return (
    <div class="agenda">
      <PageHead
        title={s.agenda.title}
        over={`${s.agenda.sessionOn(session.kind, dayOf(session.startsAt))}: ${session.theme}`}
        lead={mayChange ? s.agenda.lead : s.agenda.leadReader}
        back={{ href: paths.staffSession(session.code), label: s.agenda.back }}
      />
      <Gone s={s} gone={agenda.gone} />
      {done && <Notice tone="success" title={done} />}
      <Buttons>
        <LinkButton tone="quiet" href={paths.brief(session.code)}>
          {s.agenda.briefTitle}
        </LinkButton>
        <LinkButton tone="quiet" href={paths.openingReport(session.code)}>
          {s.room.links.openingReport}
        </LinkButton>
      </Buttons>
      {lines.length === 0 ? (
        <EmptyState title={s.agenda.emptyTitle}>
          <p>{s.agenda.emptyLead}</p>
        </EmptyState>
      ) : (
        <>
          <p>{s.agenda.counts(lines.length, lines.filter(({ points }) => points !== '').length)}</p>
          {pairs.length > 0 && (
            <p>
              <a href="#pairs-title">{s.agenda.pairsCount(pairs.length)}</a>
            </p>
          )}
          <TakeSuggested s={s} agenda={agenda} />
          <GroupingLinks s={s} address={paths.agenda(session.code)} by={agenda.by} />
          {mayChange && <p class="hint with-script">{s.agenda.keysHint}</p>}
          <p id="said" class="hidden-word" role="status" />
          <AgendaList {...props} />
        </>
      )}
      <LikelyPairs s={s} pairs={pairs} mayMerge={mayMerge} />
    </div>
  )
}

type AgendaPart = FC<Pick<AgendaListProps, 's' | 'agenda'>>

/** One press where the agencies that handle the matters also prepare what is said about them. */
const TakeSuggested: AgendaPart = ({ s, agenda: { session, by, groups, page, mayChange } }) => {
  const waiting = suggestedIn(groups)
  return (
    mayChange &&
    waiting.length > 0 && (
      <Form s={s} action={agendaAddress(session.code, by, page.asked)}>
        <Buttons>
          <SubmitButton tone="quiet">{s.agenda.takeSuggested(waiting.length)}</SubmitButton>
        </Buttons>
      </Form>
    )
  )
}

/** What the browser calls the page. */
export const agendaTitle = (s: Strings, { session }: AgendaListProps['agenda']) =>
  `${s.agenda.title} – ${session.theme}`

/** Where questions of this session went: their lines went with them. */
const Gone: FC<{ s: Strings; gone: AgendaListProps['agenda']['gone'] }> = ({ s, gone }) => (
  <>
    {gone.map(({ code, theme, startsAt, endsAt, count }) => (
      <Notice key={code} tone="info" title={s.changes.questionsGone(count)}>
        <p>
          <a href={paths.agenda(code)}>
            {theme}, {formatSpan(s.lang, startsAt, endsAt)}
          </a>
        </p>
      </Notice>
    ))}
  </>
)
