import type { Child, FC } from 'hono/jsx'
import type { Conflict } from '../../src/domain/conflict.ts'
import type { Hurdles } from '../../src/domain/hurdle.ts'
import { paths } from '../../src/paths.ts'
import { type FieldErrors, fieldId } from '../shell/error-summary.tsx'
import { TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { ConflictsProps } from './conflicts.tsx'
import { typedAll, typedOne } from './plan-fields.tsx'

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

/** The sessions in the way, and the place for the reason to go on all the same. */
export const FoundConflicts: FC<ConflictsProps> = (props) => {
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
