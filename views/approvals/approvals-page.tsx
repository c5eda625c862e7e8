import type { FC } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import { paths } from '../../src/paths.ts'
import { SignerSelect } from '../answers/approval-forms.tsx'
import type { CardOpinion } from '../answers/card-head.tsx'
import { GoneNotice, NotDoneNotice, SEVERAL } from '../answers/several.tsx'
import type { FailedStep } from '../opinions/shown.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { ApprovalCard, type ApprovalCardProps } from './approval-card.tsx'

/** What came of the last post. */
export interface ApprovalsShown {
  approved?: string
  sentBack?: string
  /** So many were approved with one button. */
  count?: number
  notDone?: { code: string; why: string }[]
  several?: { errors: FieldErrors; typed: Record<string, string | string[]> }
  failed?: { code: string; failed: FailedStep }
}

interface ApprovalsPageProps extends Pick<ApprovalCardProps, 's' | 'today' | 'leaders' | 'signerId'> {
  opinions: CardOpinion[]
  count: number
  next: string | null
  shown: ApprovalsShown
}

/** What waits for the leader: each draft with its question, decided one by one or several at once. */
export const ApprovalsPage: FC<ApprovalsPageProps> = (props) => {
  const { s, opinions, count, next, shown, ...card } = props
  const words = s.answers.approvals
  const ticked = [shown.several?.typed.ticked ?? []].flat()
  return (
    <>
      <PageHead title={words.title} lead={count > 0 && words.lead(count)} />
      <Outcome s={s} shown={shown} opinions={opinions} />
      {opinions.length === 0 && (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyLead}</p>
        </EmptyState>
      )}
      {opinions.map((opinion, i) => (
        <ApprovalCard
          key={opinion.code}
          {...{ s, opinion, ...card }}
          failed={shown.failed?.code === opinion.code ? shown.failed.failed : undefined}
          tick={
            opinions.length > 1
              ? { checked: ticked.includes(tickedName(opinion)), first: i === 0 }
              : undefined
          }
        />
      ))}
      {opinions.length > 1 && <SeveralForm {...props} />}
      <Pager s={s} next={next} />
    </>
  )
}

const SeveralForm: FC<ApprovalsPageProps> = ({ s, leaders, signerId, shown }) => {
  const { errors = {}, typed = {} } = shown.several ?? {}
  return (
    <section>
      <h2>{s.answers.approvals.severalTitle}</h2>
      <Form s={s} id={SEVERAL} action={paths.approvals} errors={errors} scope={SEVERAL}>
        <SignerSelect
          {...{ s, leaders }}
          scope={SEVERAL}
          value={String(typed.signer ?? signerId ?? '')}
          error={errors.signer}
        />
        <SubmitButton>{s.answers.approvals.several}</SubmitButton>
      </Form>
    </section>
  )
}

const Outcome: FC<Pick<ApprovalsPageProps, 's' | 'shown' | 'opinions'>> = ({ s, shown, opinions }) => {
  const { approved, sentBack, count, notDone, failed } = shown
  const words = s.answers.approvals
  const isGone = failed && !opinions.some(({ code }) => code === failed.code)
  const done = [
    approved && words.approved(approved),
    sentBack && words.sentBack(sentBack),
    count && words.severalDone(count),
  ].filter(Boolean)
  return (
    <>
      {done.map((sentence) => (
        <Notice tone="success">
          <p>{sentence}</p>
        </Notice>
      ))}
      {notDone && <NotDoneNotice s={s} title={words.severalNot(notDone.length)} notDone={notDone} />}
      {isGone && <GoneNotice s={s} {...failed} />}
    </>
  )
}
