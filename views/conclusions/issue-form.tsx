import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { NumberFields } from '../answers/number-fields.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import type { ConclusionProps } from './conclusion-page.tsx'
import { StuckNotice } from './stuck-notice.tsx'

/** Number and day of the notice; with it the answers given on the spot go out. */
export const IssueForm: FC<ConclusionProps> = ({ s, session, book, carried, issuing, heldOn, today }) => {
  const words = s.conclusions.one
  if (!book) return null
  const typed = (name: string) => {
    const value = issuing?.typed[name]
    return value === undefined ? undefined : [value].flat()[0]
  }
  return (
    <section id="ban-hanh">
      <h2>{words.issueTitle}</h2>
      <p>{words.issueLead(carried)}</p>
      <StuckNotice s={s} title={words.stuckIssueTitle} stuck={issuing?.stuck} />
      <Form s={s} action={paths.conclusionIssue(session.code)} errors={issuing?.errors} scope="issue">
        <input type="hidden" name="seen" value={session.seq} />
        {book.ownSeries !== null ? (
          <p>{words.numberedHere(book.ownSeries)}</p>
        ) : (
          <NumberFields
            {...{ s, scope: 'issue', errors: issuing?.errors ?? {}, typed, today }}
            nextNumber={book.next}
            start={{ ...book.next, issuedOn: today }}
            from={heldOn}
            fromHint={words.issueOnHint}
          />
        )}
        <SubmitButton>{words.issue}</SubmitButton>
      </Form>
    </section>
  )
}
