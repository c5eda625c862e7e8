import type { FC } from 'hono/jsx'
import type { OpinionKind } from '../../src/domain/opinion.ts'
import type { LateDecision } from '../../src/domain/room.ts'
import type { SessionForm, SessionKind, SessionState } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { SessionName } from '../sessions/session-name.tsx'
import { Pager } from '../shell/data-table.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { LateDecisionForms } from './late-decision.tsx'

/** A late card with whoever said it, who wrote it down and what became of it. Instants are epoch ms. */
export interface ShownLateCard {
  card: {
    id: number
    kind: OpinionKind
    topic: TopicCode
    text: string
    groupName: string
    saidAt: number
    arrivedAt: number
    decision: LateDecision | null
    reason: string
    decidedAt: number | null
  }
  name: string
  address: string
  hamlet: string | null
  recorder: string
  decider: string | null
  opinion: string | null
  number: number | null
}

/** A decision that was refused, with what was typed. */
export interface RefusedLate {
  id: number
  errors: FieldErrors
  typed: Record<string, string | string[]>
}

export interface LateCardProps {
  s: Strings
  session: { code: string; state: SessionState }
  line: ShownLateCard
  refused?: RefusedLate
}

/** The cards that arrived after the session was over, a page of them; those that wait come first. */
export const LateCardsPage: FC<{
  s: Strings
  session: { code: string; state: SessionState; kind: SessionKind; form: SessionForm; theme: string }
  cards: ShownLateCard[]
  /** How many wait, on this page and beyond. */
  waiting: number
  next: string | null
  first: string | null
  refused?: RefusedLate
}> = ({ s, session, cards, waiting, next, first, refused }) => (
  <>
    <PageHead
      title={s.offline.late.title}
      over={<SessionName {...{ s, session }} />}
      lead={session.state === 'concluded' ? s.offline.late.leadConcluded : s.offline.late.lead}
      back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
    />
    {cards.length === 0 ? (
      <EmptyState title={s.offline.late.none} />
    ) : (
      <>
        <p>{s.offline.late.waiting(waiting)}</p>
        {cards.map((line) => (
          <LateCard
            key={line.card.id}
            {...{ s, session, line }}
            refused={refused?.id === line.card.id ? refused : undefined}
          />
        ))}
      </>
    )}
    <Pager s={s} next={next} first={first} />
  </>
)

/** One card: what was said and when, when it came, and what the office decided. htmx replaces it with the decision. */
export const LateCard: FC<LateCardProps> = (props) => {
  const { s, line } = props
  const { card, opinion, number } = line
  const where = [line.hamlet, line.address, card.groupName].filter(Boolean).join(', ')
  return (
    <article id={`late-${card.id}`} class="live-card late-card">
      <header>
        <p>
          <strong>{line.name || s.offline.late.nameless}</strong>
          {where && <span>{where}</span>}
        </p>
      </header>
      <Prose text={card.text} />
      <p class="about">
        {s.opinions.kind[card.kind]} · {s.opinions.topic[card.topic]}
      </p>
      <p class="about">
        {s.offline.late.times(
          formatInstant(s.lang, card.saidAt),
          formatInstant(s.lang, card.arrivedAt),
          line.recorder,
        )}
      </p>
      {card.decision === 'taken' && opinion && (
        <p role="status">
          <a href={paths.staffOpinion(opinion)}>{s.offline.late.taken(number ?? 0)}</a>
          {decidedBy(props)}
        </p>
      )}
      {card.decision === 'dropped' && (
        <p role="status">
          {s.offline.late.dropped(card.reason)}
          {decidedBy(props)}
        </p>
      )}
      {(card.decision === null || props.refused) && <LateDecisionForms {...props} />}
    </article>
  )
}

function decidedBy({ s, line: { card, decider } }: LateCardProps): string {
  return card.decidedAt === null
    ? ''
    : ` ${s.offline.late.by(decider ?? '', formatInstant(s.lang, card.decidedAt))}`
}
