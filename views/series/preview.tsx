import type { FC } from 'hono/jsx'
import type { Conflict } from '../../src/domain/conflict.ts'
import { type FieldsProps, typedAll, typedOne } from '../sessions/plan-fields.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { TextArea } from '../shell/field.tsx'
import { Mark } from '../shell/mark.tsx'
import { ConflictNotes, DayNotes, dayWords, type ShownDay } from './day-words.tsx'

export interface PreviewLine extends ShownDay {
  isPast: boolean
  conflicts: Conflict[]
}

type Props = FieldsProps & { days: PreviewLine[] }

/** Every day of a new series before it is made: where it falls and why, and what stands in its way. */
export const NewPreview: FC<Props> = (props) => {
  const { s, days, errors } = props
  const free = days.filter((day) => day.on !== null && !day.isPast && day.conflicts.length === 0)
  const colliding = days.filter(({ isPast, conflicts }) => !isPast && conflicts.length > 0)
  const moved = days.filter(({ on, why }) => on !== null && why !== null)
  return (
    <section>
      <h2 id="series-preview">{s.series.previewTitle}</h2>
      <p>{s.series.previewLead(free.length, moved.length, colliding.length)}</p>
      <DataTable
        caption={s.series.previewTitle}
        hideCaption
        columns={[
          { label: s.series.dateColumn },
          { label: s.series.noteColumn, wide: true },
          { label: s.series.outcomeColumn },
        ]}
        rows={days.map((day) => ({
          key: day.nominal,
          cells: [
            <strong>{dayWords(s, day.on ?? day.nominal)}</strong>,
            <>
              <DayNotes s={s} day={day} />
              <ConflictNotes s={s} conflicts={day.isPast ? [] : day.conflicts} />
            </>,
            <Outcome {...props} day={day} />,
          ],
        }))}
      />
      {colliding.length > 0 && (
        <TextArea
          s={s}
          name="conflict_reason"
          label={s.series.conflictReason}
          optionalNote={false}
          hint={s.series.conflictReasonHint}
          rows={2}
          value={typedOne(props, 'conflict_reason')}
          error={errors?.conflict_reason}
        />
      )}
      <div class="buttons">
        <SubmitButton name="save" value="yes">
          {s.series.make(free.length, colliding.length > 0)}
        </SubmitButton>
      </div>
    </section>
  )
}

/** What becomes of a day; one that collides is made only where somebody ticks it. */
const Outcome: FC<Props & { day: PreviewLine }> = (props) => {
  const { s, day } = props
  if (day.on === null) return <Mark tone="left">{s.series.isLeft}</Mark>
  if (day.isPast) return <Mark tone="left">{s.series.isPast}</Mark>
  if (day.conflicts.length === 0) return <Mark tone="done">{s.series.isMade}</Mark>
  return (
    <label class="choice">
      <input
        type="checkbox"
        name="anyway"
        value={day.nominal}
        checked={typedAll(props, 'anyway').includes(day.nominal)}
      />
      <span>{s.series.makeAnyway}</span>
    </label>
  )
}
