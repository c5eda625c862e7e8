import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { type FieldsProps, typedAll, typedOne } from '../sessions/plan-fields.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { TextArea } from '../shell/field.tsx'
import { Mark } from '../shell/mark.tsx'
import { added, changed, type EditLines, type Line, lineOf } from './edit-lines.tsx'

type Props = FieldsProps & { edit: EditLines }

/** Each session that would change with its box to tick; those that were edited on their own are left unticked at first. */
export const EditPreview: FC<Props> = (props) => {
  const { s, edit, errors } = props
  const collides = [...edit.changes, ...edit.adds].some(({ conflicts }) => conflicts.length > 0)
  const isEmpty = [edit.changes, edit.drops, edit.stays, edit.adds].every((lines) => lines.length === 0)
  return (
    <section>
      <h2 id="series-preview">{s.series.previewTitle}</h2>
      {isEmpty && <p>{s.series.nothingChanges}</p>}
      <Ticked
        {...props}
        name="change"
        title={s.series.changeTitle}
        verb={s.series.follow}
        lines={edit.changes.map((line) => changed(s, line))}
      />
      <Ticked
        {...props}
        name="drop"
        title={s.series.dropTitle}
        verb={s.series.dropIt}
        lines={edit.drops.map((session) => lineOf(s, session))}
      />
      <Ticked
        {...props}
        name="add"
        title={s.series.addTitle}
        verb={s.series.isMade}
        lines={edit.adds.map((day) => added(s, day))}
      />
      <Stays {...props} />
      {collides && (
        <TextArea
          s={s}
          name="conflict_reason"
          label={s.series.conflictReason}
          optionalNote={false}
          rows={2}
          value={typedOne(props, 'conflict_reason')}
          error={errors?.conflict_reason}
        />
      )}
      <div class="buttons">
        <SubmitButton name="save" value="yes">
          {s.series.save}
        </SubmitButton>
      </div>
    </section>
  )
}

const Ticked: FC<Props & { name: string; title: string; verb: string; lines: Line[] }> = (props) => {
  const { s, name, title, verb, lines } = props
  if (lines.length === 0) return null
  return (
    <DataTable
      caption={title}
      columns={[
        { label: s.series.dateColumn },
        { label: s.series.changeColumn, wide: true },
        { label: s.series.outcomeColumn },
      ]}
      rows={lines.map(({ value, when, notes, isOwn }) => ({
        key: value,
        cells: [
          when,
          <>
            {notes}
            {isOwn && <Mark tone="hidden">{s.series.ownChange}</Mark>}
          </>,
          <label class="choice">
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={typedAll(props, name).includes(value)}
            />
            <span>{verb}</span>
          </label>,
        ],
      }))}
    />
  )
}

/** Announced sessions that an edit cannot take along, with the way to move each. */
const Stays: FC<Props> = ({ s, edit: { stays } }) =>
  stays.length === 0 ? null : (
    <>
      <DataTable
        caption={s.series.stayTitle}
        columns={[
          { label: s.series.dateColumn },
          { label: s.series.changeColumn, wide: true },
          { label: s.series.actionColumn },
        ]}
        rows={stays.map(({ session, change }) => ({
          key: session.code,
          cells: [
            lineOf(s, session).when,
            change ? changed(s, { ...change, conflicts: [] }).notes : s.series.astray.no_day,
            change ? (
              <a href={paths.moving(session.code)}>{s.series.moveIt}</a>
            ) : (
              <a href={paths.staffSession(session.code)}>{s.series.openIt}</a>
            ),
          ],
        }))}
      />
      <p>{s.series.stayLead}</p>
    </>
  )
