import type { FC } from 'hono/jsx'
import { REMARK_MAX, tickedName } from '../../src/domain/answer-form.ts'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import type { CardOpinion } from '../answers/card-head.tsx'
import { GoneNotice, NotDoneNotice, SEVERAL } from '../answers/several.tsx'
import type { FailedStep } from '../opinions/shown.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { CloseOutCard } from './close-out-card.tsx'

/** What came of the last post. */
export interface CloseOutShown {
  closed?: string
  reopened?: string
  /** So many were closed with one button. */
  count?: number
  notDone?: { code: string; why: string }[]
  several?: { errors: FieldErrors; typed: Record<string, string | string[]> }
  failed?: { code: string; failed: FailedStep }
}

interface CloseOutPageProps {
  s: Strings
  opinions: CardOpinion[]
  count: number
  next: string | null
  shown: CloseOutShown
}

/** What was answered and waits for the leader's last word, session by session. */
export const CloseOutPage: FC<CloseOutPageProps> = ({ s, opinions, count, next, shown }) => {
  const words = s.answers.closeOut
  const ticked = [shown.several?.typed.ticked ?? []].flat()
  const tickOf = (opinion: CardOpinion) => ({
    checked: ticked.includes(tickedName(opinion)),
    first: opinion === opinions[0],
  })
  return (
    <>
      <PageHead title={words.title} lead={count > 0 && words.lead(count)} />
      <Outcome s={s} shown={shown} opinions={opinions} />
      {opinions.length === 0 && (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyLead}</p>
        </EmptyState>
      )}
      {bySession(opinions).map((group) => (
        <section key={group[0]!.code}>
          <h2>{sessionWords(s, group[0]!)}</h2>
          {group.map((opinion) => (
            <CloseOutCard
              key={opinion.code}
              s={s}
              opinion={opinion}
              failed={shown.failed?.code === opinion.code ? shown.failed.failed : undefined}
              tick={opinions.length > 1 ? tickOf(opinion) : undefined}
            />
          ))}
        </section>
      ))}
      {opinions.length > 1 && <SeveralForm s={s} shown={shown} />}
      <Pager s={s} next={next} />
    </>
  )
}

const SeveralForm: FC<Pick<CloseOutPageProps, 's' | 'shown'>> = ({ s, shown }) => {
  const { errors = {}, typed = {} } = shown.several ?? {}
  return (
    <section>
      <h2>{s.answers.closeOut.severalTitle}</h2>
      <Form s={s} id={SEVERAL} action={paths.closeOut} errors={errors} scope={SEVERAL}>
        <TextArea
          s={s}
          scope={SEVERAL}
          name="remark"
          label={s.answers.closeRemark}
          value={String(typed.remark ?? '')}
          error={errors.remark}
          rows={2}
          maxlength={REMARK_MAX}
        />
        <SubmitButton>{s.answers.closeOut.several}</SubmitButton>
      </Form>
    </section>
  )
}

const Outcome: FC<Pick<CloseOutPageProps, 's' | 'shown' | 'opinions'>> = ({ s, shown, opinions }) => {
  const { closed, reopened, count, notDone, failed } = shown
  const words = s.answers.closeOut
  const isGone = failed && !opinions.some(({ code }) => code === failed.code)
  const done = [
    closed && words.closed(closed),
    reopened && words.reopened(reopened),
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
