import type { FC } from 'hono/jsx'
import type { DraftWords } from '../../src/domain/conclusion-form.ts'
import type { ConclusionStanding } from '../../src/domain/conclusion-standing.ts'
import type { ProposedTask } from '../../src/domain/conclusion-tasks.ts'
import type { DocumentNumber } from '../../src/domain/document-number.ts'
import type { SessionState } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { ConcludingForm } from './concluding-form.tsx'
import { ConclusionText } from './conclusion-text.tsx'
import { DraftForm } from './draft-form.tsx'
import { IssueForm } from './issue-form.tsx'
import { Standing } from './standing.tsx'
import { TaskSection } from './task-section.tsx'

export interface ShownTask {
  id: number
  what: string
  who: string
  dueOn: string
  number: number | null
  commitment: string | null
  /** Due on a day on which the office does not work. */
  isDayOff: boolean
}

/** An opinion that goes to an agency with the conclusion, or was left for later. */
export interface ShownGiven {
  code: string
  number: number | null
  seq: number
  text: string
  agency: string | null
  dueOn: string | null
}

type Typed = Record<string, string | string[]>

export interface ConclusionProps {
  s: Strings
  session: { code: string; seq: number; state: SessionState; theme: string }
  leaders: { leaderId: number; name: string; office: string }[]
  words: DraftWords
  stamp: string
  /** Place of the conclusion in its history; 0 before it was begun. */
  seq: number
  /** Topics that came up at the session. */
  topics: TopicCode[]
  tasks: ShownTask[]
  proposals: ProposedTask[]
  agencies: { id: number; name: string }[]
  opinions: { code: string; number: number | null }[]
  given: ShownGiven[]
  parked: ShownGiven[]
  undecided: number
  late: number
  standing: ConclusionStanding | null
  document: (DocumentNumber & { issuedOn: string }) | null
  /** Answers on the spot that its notice carries. */
  carried: number
  book: { ownSeries: string | null; next: DocumentNumber } | null
  heldOn: string
  today: string
  /** Whether this person writes it, or reads it alone. */
  mayWrite: boolean
  done?: 'draft' | 'fixed'
  draft?: { errors: FieldErrors; typed: Typed; isConflict?: true }
  task?: { errors: FieldErrors; typed: Typed }
  fixing?: { refusal?: string; stuck?: Stuck[]; typed: Typed }
  issuing?: { errors: FieldErrors; typed: Typed; stuck?: Stuck[] }
}

/** An opinion that stands in the way, and why. */
export interface Stuck {
  code: string
  number: number | null
  why: string
}

/** The conclusion of a session: drafted, fixed, issued, one after the other on one page. */
export const ConclusionContent: FC<ConclusionProps> = (props) => {
  const { s, session, done, mayWrite } = props
  const words = s.conclusions.one
  const isDrafted = session.state === 'held' && mayWrite
  return (
    <>
      <PageHead
        title={words.title}
        over={session.theme}
        back={{ href: paths.staffSession(session.code), label: words.back }}
      />
      {done && <Notice tone="success" title={done === 'draft' ? words.savedDraft : words.fixed} />}
      <Standing {...props} />
      {session.state !== 'held' && session.state !== 'concluded' ? (
        <Notice tone="info" title={words.early} />
      ) : (
        <>
          {session.state === 'concluded' && mayWrite && props.document === null && <IssueForm {...props} />}
          {isDrafted ? <DraftForm {...props} /> : <ConclusionText {...props} />}
          <TaskSection {...props} mayEdit={isDrafted} />
          {isDrafted && <ConcludingForm {...props} />}
          <Buttons>
            <LinkButton tone="quiet" href={paths.minutes(session.code)}>
              {words.minutes}
            </LinkButton>
            <LinkButton tone="quiet" href={paths.conclusionPaper(session.code)}>
              {words.paper}
            </LinkButton>
          </Buttons>
        </>
      )}
    </>
  )
}
