import type { FC } from 'hono/jsx'
import type { Conflict } from '../../src/domain/conflict.ts'
import type { NoticeDay } from '../../src/domain/session-notice.ts'
import { withQuery } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { FoundConflicts } from './found-conflicts.tsx'
import { LateReasonField, NoticeTerm } from './late-notice.tsx'
import { type NearSession, NearSessions } from './near-sessions.tsx'
import { type FieldsProps, typedOne } from './plan-fields.tsx'

/** What was found about a plan while it is typed. */
export type Checked =
  | { is: 'incomplete' }
  /** It would end before it begins. */
  | { is: 'reversed' }
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
      {checked?.is === 'reversed' && <p class="hint">{s.errors['ends_at.before_start']}</p>}
      {checked?.is === 'checked' && checked.conflicts.length === 0 && (
        <Notice tone="success" title={s.changes.noConflict} />
      )}
      <FoundConflicts {...props} />
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
