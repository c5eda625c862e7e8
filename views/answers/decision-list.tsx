import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import type { FailedStep } from '../opinions/shown.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import type { CardOpinion } from './card-head.tsx'
import { GoneNotice, NotDoneNotice, SEVERAL } from './several.tsx'

/** What came of the last post to a list from which a leader decides. */
export interface DecisionsShown {
  /** So many were decided with one button. */
  count?: number
  notDone?: { code: string; why: string }[]
  several?: { errors: FieldErrors; typed: Record<string, string | string[]> }
  failed?: { code: string; failed: FailedStep }
}

interface DecisionListProps {
  s: Strings
  words: Strings['answers']['approvals'] | Strings['answers']['closeOut']
  opinions: CardOpinion[]
  /** Of all pages. */
  count: number
  next: string | null
  shown: DecisionsShown
  /** What was decided of one opinion, a sentence each. */
  done: (string | undefined)[]
  /** Where the form for all that is ticked is sent, and what it asks beside them. */
  action: string
  fields: Child
}

/** Opinions that a leader decides one by one, each on its card, or several at once with the form at the end. */
export const DecisionList: FC<PropsWithChildren<DecisionListProps>> = (props) => {
  const { s, words, opinions, count, next, shown, action, fields, children } = props
  return (
    <>
      <PageHead title={words.title} lead={count > 0 && words.lead(count)} />
      <Outcome {...props} />
      {opinions.length === 0 && (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyLead}</p>
        </EmptyState>
      )}
      {children}
      {opinions.length > 1 && (
        <section>
          <h2>{words.severalTitle}</h2>
          <Form s={s} id={SEVERAL} action={action} errors={shown.several?.errors ?? {}} scope={SEVERAL}>
            {fields}
            <SubmitButton>{words.several}</SubmitButton>
          </Form>
        </section>
      )}
      <Pager s={s} next={next} />
    </>
  )
}

/** What the card of an opinion shows of the last post: what was refused, and its box where there is more than one to tick. */
export function onCard(opinion: CardOpinion, opinions: CardOpinion[], { several, failed }: DecisionsShown) {
  const ticked = [several?.typed.ticked ?? []].flat()
  return {
    failed: failed?.code === opinion.code ? failed.failed : undefined,
    tick:
      opinions.length > 1
        ? { checked: ticked.includes(tickedName(opinion)), first: opinion === opinions[0] }
        : undefined,
  }
}

const Outcome: FC<DecisionListProps> = ({ s, words, opinions, shown, done }) => {
  const { count, notDone, failed } = shown
  const isGone = failed && !opinions.some(({ code }) => code === failed.code)
  const sentences = [...done, count && words.severalDone(count)].filter(Boolean)
  return (
    <>
      {sentences.map((sentence) => (
        <Notice tone="success">
          <p>{sentence}</p>
        </Notice>
      ))}
      {notDone && <NotDoneNotice s={s} title={words.severalNot(notDone.length)} notDone={notDone} />}
      {isGone && <GoneNotice s={s} {...failed} />}
    </>
  )
}
