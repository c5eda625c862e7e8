import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SignerSelect } from '../answers/approval-forms.tsx'
import { DecisionList, type DecisionsShown, onCard } from '../answers/decision-list.tsx'
import { SEVERAL } from '../answers/several.tsx'
import { ApprovalCard, type ApprovalCardProps } from './approval-card.tsx'
import type { DraftOpinion } from './draft-beside.tsx'

/** What came of the last post. */
export interface ApprovalsShown extends DecisionsShown {
  approved?: string
  sentBack?: string
}

interface ApprovalsPageProps extends Pick<ApprovalCardProps, 's' | 'today' | 'leaders' | 'signerId'> {
  opinions: DraftOpinion[]
  count: number
  next: string | null
  shown: ApprovalsShown
}

/** What waits for the leader: each draft with its question, decided one by one or several at once. */
export const ApprovalsPage: FC<ApprovalsPageProps> = (props) => {
  const { s, opinions, count, next, shown, ...card } = props
  const words = s.answers.approvals
  return (
    <DecisionList
      {...{ s, words, opinions, count, next, shown }}
      done={[
        shown.approved && words.approved(shown.approved),
        shown.sentBack && words.sentBack(shown.sentBack),
      ]}
      action={paths.approvals}
      fields={<SignerOfSeveral {...props} />}
    >
      {opinions.map((opinion) => (
        <ApprovalCard key={opinion.code} {...{ s, opinion, ...card }} {...onCard(opinion, opinions, shown)} />
      ))}
    </DecisionList>
  )
}

const SignerOfSeveral: FC<ApprovalsPageProps> = ({ s, leaders, signerId, shown: { several } }) => (
  <SignerSelect
    {...{ s, leaders }}
    scope={SEVERAL}
    value={String(several?.typed.signer ?? signerId ?? '')}
    error={several?.errors.signer}
  />
)
