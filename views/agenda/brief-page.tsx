import type { FC } from 'hono/jsx'
import type { AgendaGroup, Grouping } from '../../src/domain/agenda.ts'
import { sharesOf, shortText } from '../../src/domain/agenda-brief.ts'
import type { PlaceHistory } from '../../src/domain/agenda-history.ts'
import { dayOf } from '../../src/domain/day.ts'
import { shortened } from '../../src/domain/excerpt.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'
import { HistoryLine, HistoryRows } from './brief-history.tsx'
import { BriefOverdue, BriefSilent, type OverdueAgency } from './brief-parts.tsx'
import { GroupingLinks } from './grouping-links.tsx'
import { groupName, lineName, type ShownLine } from './shown.ts'

export interface BriefProps {
  s: Strings
  session: { code: string; theme: string; kind: SessionKind; startsAt: number }
  unit: { name: string; slug: string }
  by: Grouping
  groups: (AgendaGroup<ShownLine> & { history: PlaceHistory[] })[]
  overdue: OverdueAgency[]
  silent: { id: number; name: string; asks: number }[]
  now: number
}

/** What the leader of a session reads between two meetings: on a phone, or on both sides of one sheet at most. */
export const BriefPage: FC<BriefProps> = (props) => {
  const { s, session, unit, by, groups, now } = props
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0)
  const places = groups.reduce((sum, { history }) => sum + history.length, 0)
  const share = sharesOf(count, { headings: groups.length, places })
  const on = dayOf(session.startsAt)
  return (
    <div class="brief">
      <PageHead
        title={s.agenda.briefTitle}
        over={<strong class="confidential">{s.agenda.confidential}</strong>}
        lead={`${unit.name}: ${s.agenda.briefOf(session.kind, on)}. ${session.theme}`}
        back={{ href: paths.agenda(session.code), label: s.agenda.backToAgenda }}
      />
      <p class="hint">
        {s.agenda.confidentialLead} {s.agenda.printedOn(now)}
      </p>
      <PrintButtonHint s={s} />
      <GroupingLinks s={s} address={paths.brief(session.code)} by={by} />
      <div class="brief-beside">
        <BriefOverdue {...props} />
        <BriefSilent {...props} />
      </div>
      <section class="brief-questions">
        <h2>{s.agenda.questionsTitle(count)}</h2>
        {count === 0 && <p>{s.agenda.noQuestions}</p>}
        {groups.map((group) => (
          <BriefGroup key={group.key} {...props} group={group} share={share} />
        ))}
      </section>
      <HistoryRows s={s} by={by} groups={groups} today={dayOf(now)} />
    </div>
  )
}

type Share = ReturnType<typeof sharesOf>

const BriefGroup: FC<BriefProps & { group: BriefProps['groups'][number]; share: Share }> = ({
  s,
  by,
  session,
  group,
  share,
}) => (
  <section>
    <h3>
      {groupName(s, by, group)} ({group.lines.length})
    </h3>
    {group.history.map((history) => (
      <HistoryLine s={s} by={by} history={history} group={group.key} />
    ))}
    <ul>
      {group.lines.map((line) => (
        <BriefLine key={line.code} {...{ s, by, line, share }} code={session.code} />
      ))}
    </ul>
  </section>
)

/** On paper as much of the points as has room; on the screen all of them. */
const BriefLine: FC<{ s: Strings; by: Grouping; line: ShownLine; share: Share; code: string }> = ({
  s,
  by,
  line,
  share,
  code,
}) => {
  const where = by === 'topic' ? (line.hamlet ?? s.agenda.noHamlet) : s.opinions.topic[line.topic]
  return (
    <li>
      <a href={`${withQuery(paths.agenda(code), { cau: line.code })}#line-${line.code}`}>
        <strong>{lineName(s, line)}</strong>
      </a>
      {' · '}
      {[where, line.name].filter(Boolean).join(' · ')}
      {': '}
      <span lang="vi">
        {line.publicText === '' ? s.agenda.withheldText : shortText(line.publicText, share.text)}
      </span>{' '}
      <em>
        {s.agenda.short.agency}: {line.agency ?? s.agenda.noAgency}.
      </em>{' '}
      {line.points !== '' && (
        <span class="brief-points" lang="vi">
          <span class="screen-only">{line.points}</span>
          <span class="print-only">{shortened(line.points, share.points)}</span>
        </span>
      )}
    </li>
  )
}
