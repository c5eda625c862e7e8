import type { Child, FC } from 'hono/jsx'
import type { Conflict } from '../../src/domain/conflict.ts'
import type { Hurdles } from '../../src/domain/hurdle.ts'
import type { NoticeDay } from '../../src/domain/session-notice.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { type FieldErrors, fieldId } from '../shell/error-summary.tsx'
import { TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { LateReasonField, NoticeTerm } from './late-notice.tsx'
import { type NearSession, NearSessions } from './near-sessions.tsx'
import { type FieldsProps, typedAll, typedOne } from './plan-fields.tsx'

/** What was found about a plan while it is typed. */
export type Checked =
  | { is: 'incomplete' }
  | {
      is: 'checked'
      conflicts: readonly Conflict[]
      neighbours: readonly NearSession[]
      /** By when it has to be announced; null where no rule asks for notice. */
      notice: NoticeDay | null
    }

export interface ConflictsProps extends FieldsProps {
  /** Where the form is sent. */
  action: string
  checked?: Checked
  /** Whether sending the form announces the session: late, that asks for a reason. */
  announces?: boolean
}

const checkOf = (action: string) => withQuery(action, { 'kiem-tra': 1 })

/**
 * What stands in the way of the plan, and the place for the reason to go on all the same. Looked up anew whenever time, place or people
 * are changed; without JavaScript by the button.
 */
export const Conflicts: FC<ConflictsProps> = (props) => {
  const { s, action, checked } = props
  return (
    <div
      id="conflicts"
      aria-live="polite"
      hx-post={checkOf(action)}
      hx-include="closest form"
      hx-trigger="change from:#when delay:400ms, change from:#who delay:400ms"
      hx-swap="outerHTML"
    >
      {checked?.is === 'incomplete' && <p class="hint">{s.changes.checkIncomplete}</p>}
      {checked?.is === 'checked' && checked.conflicts.length === 0 && (
        <Notice tone="success" title={s.changes.noConflict} />
      )}
      <Found {...props} />
      <Term {...props} />
      <NearSessions s={s} neighbours={checked?.is === 'checked' ? checked.neighbours : []} />
    </div>
  )
}

/** Asks what stands in the way without saving anything. */
export const CheckButton: FC<{ s: Strings; action: string }> = ({ s, action }) => (
  <button
    type="submit"
    class="button quiet"
    formaction={checkOf(action)}
    hx-post={checkOf(action)}
    hx-target="#conflicts"
    hx-swap="outerHTML show:top"
  >
    {s.changes.check}
  </button>
)

/** A sentence for each conflict, and one for each reason that is missing: what the summary of a refused form says. */
export function hurdleErrors(s: Strings, { conflicts, lacks }: Hurdles): FieldErrors {
  const named = conflicts.map((conflict) => [
    anchorOf(conflict),
    s.changes.conflictWith(wordsOf(s, conflict)),
  ])
  return {
    ...(lacks.includes('conflict_reason') && {
      ...Object.fromEntries(named),
      conflict_reason: s.changes.reasonMissing,
    }),
    ...(lacks.includes('late_reason') && { late_reason: s.errors['late_reason.required']! }),
  }
}

const Found: FC<ConflictsProps> = (props) => {
  const { s, checked, errors } = props
  const conflicts = checked?.is === 'checked' ? checked.conflicts : []
  const reason = typedOne(props, 'conflict_reason')
  if (conflicts.length === 0 && reason === '') return null
  const seen =
    checked?.is === 'checked'
      ? conflicts.map(({ session }) => String(session.id))
      : typedAll(props, 'conflicts_seen')
  return (
    <>
      {conflicts.length > 0 && (
        <Notice tone="warning" title={s.changes.conflictTitle}>
          <ul>
            {conflicts.map((conflict) => (
              <li key={conflict.session.code} id={fieldId(anchorOf(conflict))}>
                <ConflictLine s={s} conflict={conflict} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {seen.map((id) => (
        <input key={id} type="hidden" name="conflicts_seen" value={id} />
      ))}
      <TextArea
        s={s}
        name="conflict_reason"
        label={s.changes.conflictReason}
        hint={s.changes.conflictReasonHint}
        rows={2}
        optionalNote={false}
        value={reason}
        error={errors?.conflict_reason}
      />
    </>
  )
}

const Term: FC<ConflictsProps> = (props) => {
  const { s, checked, announces, errors } = props
  const notice = checked?.is === 'checked' ? checked.notice : null
  const typed = typedOne(props, 'late_reason')
  return (
    <>
      {notice && <NoticeTerm s={s} notice={notice} />}
      {announces && (notice?.isLate || typed !== '') && (
        <LateReasonField s={s} typed={typed} error={errors?.late_reason} />
      )}
    </>
  )
}

const ConflictLine: FC<{ s: Strings; conflict: Conflict }> = ({ s, conflict }): Child => {
  const { theme, span, what } = wordsOf(s, conflict)
  return (
    <>
      <a href={paths.staffSession(conflict.session.code)} target="_blank" rel="noopener">
        {theme}
      </a>{' '}
      ({s.sessions.state[conflict.session.state]}), {span}. {what}
    </>
  )
}

const anchorOf = ({ session }: Conflict) => `conflict-${session.code}`

function wordsOf(s: Strings, { session, venue, leaders }: Conflict) {
  const names = leaders.map(({ name }) => name).join(', ')
  return {
    theme: session.theme,
    span: formatSpan(s.lang, session.startsAt, session.endsAt),
    what: s.changes.taken(venue, names),
  }
}
