import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { Reported } from '../../src/domain/opening-report.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import { paths } from '../../src/paths.ts'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'
import { OpinionList, type ReportedOpinion, type ReportedTask, TaskList } from './opening-lists.tsx'

export interface OpeningProps {
  s: Strings
  session: { code: string; theme: string; kind: SessionKind; startsAt: number }
  unit: { name: string }
  /** The session that is reported on; null where none was held before. */
  previous: { code: string; theme: string; kind: SessionKind; startsAt: number } | null
  /** Number and sign of the notice that carried its conclusion. */
  conclusion: string | null
  report: Reported<ReportedOpinion, ReportedTask>
  today: string
}

/** What the chair reads when a session opens: what the last one concluded and what became of it; then the lists behind each figure. */
export const OpeningPage: FC<OpeningProps> = (props) => {
  const { s, session, unit, previous } = props
  const back = { href: paths.agenda(session.code), label: s.agenda.backToAgenda }
  if (!previous) {
    return (
      <>
        <PageHead title={s.agenda.openingTitle} back={back} />
        <EmptyState title={s.agenda.openingNoneTitle}>
          <p>{s.agenda.openingNone(session.kind)}</p>
        </EmptyState>
      </>
    )
  }
  return (
    <div class="opening">
      <div class="screen-only">
        <PageHead
          title={s.agenda.openingTitle}
          over={`${unit.name}: ${session.theme}`}
          lead={s.agenda.openingLead}
          back={back}
        />
        <p>
          <a href={paths.staffSession(previous.code)}>{previous.theme}</a>
        </p>
        <PrintButtonHint s={s} />
      </div>
      <article class="spoken-report">
        <h2 class="print-only">{s.agenda.openingTitle}</h2>
        <Spoken {...props} previous={previous} />
        <div id="tasks">
          {(['done', 'working', 'overdue', 'failed'] as const).map((kind) => (
            <TaskList key={kind} {...props} kind={kind} tasks={props.report[kind]} />
          ))}
        </div>
        {(['answered', 'open', 'left'] as const).map((kind) => (
          <OpinionList key={kind} {...props} kind={kind} opinions={props.report[kind]} />
        ))}
      </article>
    </div>
  )
}

/** The words, in the order in which they are read; on the screen each leads to its list. */
const Spoken: FC<OpeningProps & { previous: NonNullable<OpeningProps['previous']> }> = ({
  s,
  previous,
  conclusion,
  report,
}) => {
  const { raised, answered, resolved, open, left, promised, done, working, overdue, failed } = report
  const unresolved = answered.length - resolved.length
  return (
    <div class="spoken">
      <p>{s.agenda.greeting}</p>
      <p>{s.agenda.before(previous.kind, dayOf(previous.startsAt), conclusion)}</p>
      <p>{s.agenda.raisedThen(raised.length)}</p>
      {raised.length > 0 && (
        <>
          <p>
            <a href="#answered">{s.agenda.answeredThen(answered.length, resolved.length, unresolved)}</a>
          </p>
          <p>
            {open.length > 0 ? <a href="#open">{s.agenda.openThen(open.length)}</a> : s.agenda.openThen(0)}
          </p>
          {left.length > 0 && (
            <p>
              <a href="#left">{s.agenda.leftThen(left.length)}</a>
            </p>
          )}
        </>
      )}
      <p>{s.agenda.promisedThen(promised.length)}</p>
      {promised.length > 0 && (
        <>
          <p>
            <a href="#tasks">
              {s.agenda.tasksThen(done.length, working.length, overdue.length, failed.length)}
            </a>
          </p>
          <p>{s.agenda.closing}</p>
        </>
      )}
    </div>
  )
}
