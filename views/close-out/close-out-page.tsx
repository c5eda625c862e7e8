import type { FC } from 'hono/jsx'
import { REMARK_MAX } from '../../src/domain/answer-form.ts'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import type { CardOpinion } from '../answers/card-head.tsx'
import { DecisionList, type DecisionsShown, onCard } from '../answers/decision-list.tsx'
import { SEVERAL } from '../answers/several.tsx'
import { TextArea } from '../shell/field.tsx'
import type { Strings } from '../strings/vi.ts'
import { CloseOutCard } from './close-out-card.tsx'

/** What came of the last post. */
export interface CloseOutShown extends DecisionsShown {
  closed?: string
  reopened?: string
}

interface CloseOutPageProps {
  s: Strings
  opinions: CardOpinion[]
  count: number
  next: string | null
  shown: CloseOutShown
}

/** What was answered and waits for the leader's last word, session by session. */
export const CloseOutPage: FC<CloseOutPageProps> = (props) => {
  const { s, opinions, shown } = props
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
            <CloseOutCard key={opinion.code} s={s} opinion={opinion} {...onCard(opinion, opinions, shown)} />
          ))}
        </section>
      ))}
    </DecisionList>
  )
}

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
function bySession(opinions: CardOpinion[]): CardOpinion[][] {
  const groups: CardOpinion[][] = []
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
