import type { FC } from 'hono/jsx'
import { REMARK_MAX, tickedName } from '../../src/domain/answer-form.ts'
import { dayOf } from '../../src/domain/day.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { CardOpinion } from '../answers/card-head.tsx'
import { DecisionList, type DecisionsShown, onCard } from '../answers/decision-list.tsx'
import { SEVERAL } from '../answers/several.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { CloseOutCard, type CloseOutOpinion, isClosable } from './close-out-card.tsx'

/** What came of the last post. */
export interface CloseOutShown extends DecisionsShown {
  closed?: string
  reopened?: string
}

interface CloseOutPageProps {
  s: Strings
  today: string
  opinions: CloseOutOpinion[]
  /** Open commitments of the list that follows them after the closing. */
  behind: number
  count: number
  next: string | null
  shown: CloseOutShown
}

/** What was answered and waits for the leader's last word, session by session. */
export const CloseOutPage: FC<CloseOutPageProps> = (props) => {
  const { s, today, opinions, shown } = props
  const first = opinions.find(isClosable)
  const words = s.answers.closeOut
  return (
    <DecisionList
      {...props}
      words={words}
      done={[shown.closed && words.closed(shown.closed), shown.reopened && words.reopened(shown.reopened)]}
      action={paths.closeOut}
      fields={<RemarkOnSeveral s={s} shown={shown} />}
    >
      {bySession(opinions).map((group) => (
        <section key={group[0]!.code}>
          <h2>{sessionWords(s, group[0]!)}</h2>
          {group.map((opinion) => (
            <CloseOutCard
              key={opinion.code}
              {...{ s, today, opinion }}
              {...onCard(opinion, opinions, shown)}
              isNext={opinion === first && shown.closed !== undefined}
            />
          ))}
        </section>
      ))}
      <AllThatCan {...props} />
      <Behind {...props} />
    </DecisionList>
  )
}

/** Every one on this page that can be closed, with one button; what moved in between is left out and named. */
const AllThatCan: FC<CloseOutPageProps> = ({ s, opinions }) => {
  const closable = opinions.filter(isClosable)
  if (closable.length < 2) return null
  return (
    <Form s={s} action={paths.closeOut} scope="all">
      {closable.map((opinion) => (
        <input type="hidden" name="ticked" value={tickedName(opinion)} />
      ))}
      <SubmitButton tone="quiet">{s.commitments.closeAll(closable.length)}</SubmitButton>
    </Form>
  )
}

/** What stays behind has its own list. */
const Behind: FC<CloseOutPageProps> = ({ s, behind }) =>
  behind > 0 && (
    <section>
      <h2>{s.commitments.behindTitle}</h2>
      <p>
        <a href={withQuery(paths.commitments, { 'trang-thai': 'open' })}>
          {s.commitments.behindLink(behind)}
        </a>
      </p>
    </section>
  )

const RemarkOnSeveral: FC<Pick<CloseOutPageProps, 's' | 'shown'>> = ({ s, shown: { several } }) => (
  <TextArea
    s={s}
    scope={SEVERAL}
    name="remark"
    label={s.answers.closeRemark}
    value={String(several?.typed.remark ?? '')}
    error={several?.errors.remark}
    rows={2}
    maxlength={REMARK_MAX}
  />
)

/** The list comes session by session; a group is a run of one session's opinions. */
function bySession(opinions: CloseOutOpinion[]): CloseOutOpinion[][] {
  const groups: CloseOutOpinion[][] = []
  for (const opinion of opinions) {
    const last = groups.at(-1)
    if (last && last[0]!.session?.code === opinion.session?.code) last.push(opinion)
    else groups.push([opinion])
  }
  return groups
}

function sessionWords(s: Strings, { session }: CardOpinion): string {
  if (!session) return s.answers.closeOut.noSession
  const when = s.answers.closeOut.session(s.sessions.kind[session.kind], dayOf(session.startsAt))
  return `${when}: ${session.theme}`
}
