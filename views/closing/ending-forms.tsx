import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Buttons, Fold, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { ClosingProps } from './closing-page.tsx'

/** Of a reception day: who is still to be received or marked as left, and what no visit counts. */
export const OpenVisits: FC<ClosingProps> = ({ s, session, visits, withoutVisit }) => {
  const words = s.conclusions.closing
  const isOpen = session.state === 'in_progress' || session.state === 'announced'
  return (
    <>
      {isOpen && visits.length > 0 && (
        <Notice tone="warning" title={words.visitsOpen(visits.length, visits.join(', '))}>
          <p>
            {words.visitsOpenLead} <a href={paths.visits(session.code)}>{words.openVisits}</a>
          </p>
        </Notice>
      )}
      {withoutVisit.length > 0 && (
        <Notice
          tone="info"
          title={words.withoutVisit(withoutVisit.length, withoutVisit.map((n) => n ?? '–').join(', '))}
        >
          <p>{words.withoutVisitLead}</p>
        </Notice>
      )}
    </>
  )
}

/** What comes once the sum holds: ending the session, or the conclusion of one that is over. */
export const NextAfterSum: FC<ClosingProps> = ({ s, session, sum, visits }) => {
  const words = s.conclusions.closing
  if (session.state === 'held' || session.state === 'concluded') {
    return (
      <Buttons>
        <LinkButton href={paths.conclusion(session.code)}>{words.toConclusion}</LinkButton>
      </Buttons>
    )
  }
  if (
    sum.undecided > 0 ||
    visits.length > 0 ||
    (session.state !== 'in_progress' && session.state !== 'announced')
  )
    return null
  return (
    <>
      <Notice tone="info" title={sum.total > 0 ? words.allDecided : words.nothingYet}>
        <p>{words.checkTables}</p>
      </Notice>
      <form method="post" action={paths.ending(session.code)}>
        <input type="hidden" name="seen" value={session.seq} />
        <Buttons>
          <SubmitButton>{words.end}</SubmitButton>
        </Buttons>
      </form>
    </>
  )
}

/** Opening a held session again, with the reason that is kept. */
export const Resuming: FC<ClosingProps> = ({ s, session, resuming }) => {
  const words = s.conclusions.closing
  if (session.state !== 'held') return null
  return (
    <Fold summary={words.resumeTitle} open={resuming !== undefined}>
      <p>{words.resumeLead}</p>
      <Form s={s} action={paths.resuming(session.code)} errors={resuming?.errors} scope="resuming">
        <input type="hidden" name="seen" value={session.seq} />
        <TextArea
          {...{ s, name: 'reason', scope: 'resuming', required: true }}
          label={words.resumeReason}
          value={resuming?.typed}
          error={resuming?.errors.reason}
          maxlength={500}
          rows={2}
        />
        <SubmitButton tone="quiet">{words.resume}</SubmitButton>
      </Form>
    </Fold>
  )
}
