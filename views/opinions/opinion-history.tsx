import type { FC } from 'hono/jsx'
import type { Competence } from '../../src/domain/competence.ts'
import type { OpinionKind } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { commitmentLines } from '../commitments/history-lines.tsx'
import { Timeline, type TimelineLine } from '../shell/timeline.tsx'
import { formatDay, formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownEvent, ShownOpinion } from './shown.ts'

interface OpinionProps {
  s: Strings
  opinion: ShownOpinion
}

/** Which agencies had it, until when, and why it went on; what the sender read when it left the line; and every step with its name. */
export const OpinionHistory: FC<OpinionProps> = (props) => (
  <>
    <Assignments {...props} />
    <Departures {...props} />
    <section>
      <h2>{props.s.triage.history}</h2>
      <Timeline s={props.s} lines={linesOf(props)} />
    </section>
  </>
)

/** The whole way, the latest first; what happened at one moment stays in its order. */
function linesOf(props: OpinionProps): TimelineLine[] {
  const { history, around } = props.opinion
  const own = history.map((event) => lineOf(props, event))
  const lines = [...own, ...commitmentLines(props.s, around.commitmentHistory)]
  return lines.sort((a, b) => a.at - b.at).reverse()
}

const Assignments: FC<OpinionProps> = ({ s, opinion }) => {
  if (opinion.assignments.length === 0) return null
  const lines = opinion.assignments.map((line): TimelineLine => {
    const ended = line.endedAt === null ? '' : s.triage.assignmentEnded(formatInstant(s.lang, line.endedAt))
    const parts = [s.triage.assignmentLine(line.dueOn), line.note, ended, line.endReason].filter(Boolean)
    return { at: line.assignedAt, title: line.agencyName, detail: parts.map((part) => <p>{part}</p>) }
  })
  return (
    <section>
      <h2>{s.triage.assignments}</h2>
      <Timeline s={s} lines={lines} />
    </section>
  )
}

const Departures: FC<OpinionProps> = ({ s, opinion }) => {
  if (opinion.departures.length === 0) return null
  const lines = opinion.departures.map((left): TimelineLine => {
    const undone = left.undoneAt !== null && <p>{s.triage.undone(formatInstant(s.lang, left.undoneAt))}</p>
    const slip = left.to === 'forwarded' && left.undoneAt === null && (
      <Slip s={s} code={opinion.code} left={left} />
    )
    const isOwnWords = left.to === 'withdrawn' && <p>{left.reason}</p>
    return {
      at: left.leftAt,
      title: s.triage.leftSentence[left.to]?.(left) ?? s.opinions.state[left.to],
      detail: (isOwnWords || undone || slip) && [isOwnWords, slip, undone],
    }
  })
  return (
    <section>
      <h2>{s.triage.departures}</h2>
      <Timeline s={s} lines={lines} />
    </section>
  )
}

/** The paper that goes with what was forwarded. */
const Slip: FC<{ s: Strings; code: string; left: ShownOpinion['departures'][number] }> = ({
  s,
  code,
  left,
}) => (
  <p>
    {left.slipNumber !== '' && left.slipOn !== null && (
      <>{s.triage.slipOf(left.slipNumber, left.slipOn)} · </>
    )}
    <a href={paths.transferSlip(code)}>{s.triage.openSlip}</a>
  </p>
)

function lineOf(props: OpinionProps, event: ShownEvent): TimelineLine {
  return {
    at: event.at,
    title: eventWords(props.s, event),
    detail: detailOf(props, event) || undefined,
  }
}

/** What a step did, in words; a step without words keeps its code. */
export function stepWords(s: Strings, { step }: ShownEvent): string {
  return s.triage.done[step as keyof typeof s.triage.done] ?? step
}

/** A member of staff by name; without one it was the sender, or the office's clockwork. */
export function actorWords(s: Strings, { actor, data }: ShownEvent): string {
  return actor ?? (data.by === 'office' ? s.triage.byOffice : s.triage.byResident)
}

/** A step and who took it; not twice where the words of the step begin with them. */
export function eventWords(s: Strings, event: ShownEvent): string {
  const [step, actor] = [stepWords(s, event), actorWords(s, event)]
  return step.startsWith(actor) ? step : `${step} – ${actor}`
}

function detailOf({ s, opinion }: OpinionProps, { step, data, officer }: ShownEvent): string {
  const named = [...opinion.assignments, ...opinion.around.supports]
  const agency = named.find(({ agencyId }) => agencyId === data.agency)?.agencyName
  const allowedBy = opinion.extensions.find(({ id }) => id === data.extension)?.leader
  return [
    data.kind && s.opinions.kind[data.kind as OpinionKind],
    data.topic && s.opinions.topic[data.topic as TopicCode],
    data.competence && s.opinions.competence[data.competence as Competence],
    agency,
    step === 'hand_over' && officer && `${s.agencyWork.handOverTo}: ${officer}`,
    data.due && dueWords(s, data.clock, String(data.due)),
    allowedBy && `${s.dueDates.extendAllowedBy}: ${allowedBy}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The day that a step set: of the notice, of a supporting agency, or of the answer. */
function dueWords(s: Strings, clock: ShownEvent['data'][string] | undefined, due: string): string {
  if (clock === 'support') return s.agencyWork.supportDue(due)
  return `${clock === 'notice' ? s.opinions.noticeOn : s.opinions.dueOn}: ${formatDay(s.lang, due)}`
}
