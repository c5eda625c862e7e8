import type { Child, FC } from 'hono/jsx'
import type { ChangeKind } from '../../src/domain/series-edit.ts'
import { paths } from '../../src/paths.ts'
import { type FieldsProps, typedAll, typedOne } from '../sessions/plan-fields.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { TextArea } from '../shell/field.tsx'
import { Mark } from '../shell/mark.tsx'
import { formatSpanShort } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { ConflictNotes, DayNotes, dayWords } from './day-words.tsx'
import type { PreviewLine } from './preview.tsx'

interface Edited {
  code: string
  seq: number
  theme: string
  startsAt: number
  endsAt: number
  isOwn: boolean
}
interface ChangeLine {
  session: Edited
  kinds: ChangeKind[]
  set: { startsAt: number; endsAt: number }
}

/** What an edit would do to the sessions to come. */
export interface EditLines {
  changes: (ChangeLine & Pick<PreviewLine, 'conflicts'>)[]
  drops: Edited[]
  stays: { session: Edited; change: ChangeLine | null }[]
  adds: PreviewLine[]
}

type Props = FieldsProps & { edit: EditLines }

/** Each session that would change with its box to tick; those that were edited on their own are left unticked at first. */
export const EditPreview: FC<Props> = (props) => {
  const { s, edit, errors } = props
  const collides = [...edit.changes, ...edit.adds].some(({ conflicts }) => conflicts.length > 0)
  const isEmpty = [edit.changes, edit.drops, edit.stays, edit.adds].every((lines) => lines.length === 0)
  return (
    <section aria-labelledby="series-preview">
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
        lines={edit.drops.map((session) => dropped(s, session))}
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

interface Line {
  value: string
  when: Child
  notes: Child
  isOwn: boolean
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

function changed(s: Strings, line: EditLines['changes'][number]): Line {
  return {
    ...lineOf(s, line.session),
    notes: (
      <>
        {line.kinds.map((kind) => (
          <div key={kind}>{kindWords(s, kind, line)}</div>
        ))}
        <ConflictNotes s={s} conflicts={line.conflicts} />
      </>
    ),
  }
}

function dropped(s: Strings, session: Edited): Line {
  return lineOf(s, session)
}

function added(s: Strings, day: PreviewLine): Line {
  return {
    value: day.nominal,
    when: <strong>{dayWords(s, day.on ?? day.nominal)}</strong>,
    isOwn: false,
    notes: (
      <>
        <DayNotes s={s} day={day} />
        <ConflictNotes s={s} conflicts={day.conflicts} />
      </>
    ),
  }
}

/** The box of a session says which version of it the person saw. */
function lineOf(s: Strings, { code, seq, theme, startsAt, endsAt, isOwn }: Edited): Line {
  const when = <a href={paths.staffSession(code)}>{formatSpanShort(s.lang, startsAt, endsAt)}</a>
  return { value: `${code}.${seq}`, when, notes: theme, isOwn }
}

function kindWords(s: Strings, kind: ChangeKind, { session, set }: ChangeLine): string {
  const words = s.series.changed[kind]
  if (typeof words === 'string') return words
  const span = (one: { startsAt: number; endsAt: number }) =>
    formatSpanShort(s.lang, one.startsAt, one.endsAt)
  return words(span(session), span(set))
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
