import type { Child, FC } from 'hono/jsx'
import type { SeriesLine } from '../../src/domain/series-standing.ts'
import { paths } from '../../src/paths.ts'
import { SpanCell } from '../sessions/span-cell.tsx'
import { SESSION_TONES } from '../sessions/words.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import { DayNotes, dayWords } from './day-words.tsx'
import type { SeriesContentProps, ShownSession } from './series-page.tsx'

type Line = SeriesLine<ShownSession>
type Props = SeriesContentProps & { lines: Line[]; caption: string }
type LineProps = SeriesContentProps & { line: Line }

/** Days of a series, each with how it stands, why it moved, and what can be done about it. */
export const DayTable: FC<Props> = (props) => {
  const { s, lines, caption, mayPlan } = props
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { label: s.series.dateColumn },
        { label: s.series.stateColumn },
        { label: s.series.noteColumn, wide: true },
        ...(mayPlan ? [{ label: s.series.actionColumn }] : []),
      ]}
      rows={lines.map((line) => ({
        key: `${line.is}-${line.nominal}`,
        cells: [
          <When {...props} line={line} />,
          <State {...props} line={line} />,
          <Notes {...props} line={line} />,
          ...(mayPlan ? [<Action {...props} line={line} />] : []),
        ],
      }))}
    />
  )
}

const When: FC<LineProps> = ({ s, line }): Child => {
  if (line.is !== 'session') return dayWords(s, line.day?.on ?? line.nominal)
  return (
    <a href={paths.staffSession(line.session.code)}>
      <SpanCell s={s} session={line.session} />
    </a>
  )
}

const State: FC<LineProps> = ({ s, line }): Child => {
  if (line.is === 'skipped') return <Mark tone="left">{s.series.skipped}</Mark>
  if (line.is === 'missing') return <Mark tone="left">{s.series.missing}</Mark>
  const { state } = line.session
  return (
    <Mark tone={SESSION_TONES[state]}>
      <span class="nowrap">{s.sessions.state[state]}</span>
    </Mark>
  )
}

const Notes: FC<LineProps> = ({ s, line }): Child => (
  <>
    {line.day && line.nominal === line.day.nominal && <DayNotes s={s} day={line.day} />}
    {line.is === 'skipped' && <div>{line.skip.reason}</div>}
    {line.is === 'session' && line.session.isOwn && <Mark tone="hidden">{s.series.ownChange}</Mark>}
    {line.is === 'session' && line.session.stateReason && (
      <div>{s.sessions.reason(line.session.stateReason)}</div>
    )}
    {line.is === 'session' && line.astray && (
      <div>
        <Mark tone="overdue">{s.series.astray[line.astray]}</Mark>
        <div>{line.session.state === 'draft' ? s.series.astrayDraft : s.series.astrayAnnounced}</div>
      </div>
    )}
  </>
)

/** A draft is left out here; what was announced on its own page; a day left out is made again. */
const Action: FC<LineProps> = (props): Child => {
  const { s, line } = props
  if (line.is === 'session') {
    const { state, code } = line.session
    if (state === 'draft') return <DayForm {...props} does="skip" />
    return state === 'announced' ? <a href={paths.moving(code)}>{s.series.moveIt}</a> : null
  }
  return line.day && line.day.on !== null ? <DayForm {...props} does="return" /> : null
}

const DayForm: FC<LineProps & { does: 'skip' | 'return' }> = ({ s, series, line, does, refused }) => {
  const mine = refused?.day === line.nominal ? refused : undefined
  const isSkip = does === 'skip'
  const field = isSkip ? 'reason' : 'conflict_reason'
  const isAsked = isSkip || mine?.field === 'conflict_reason'
  const verb = isSkip ? s.series.skip : s.series.giveBack
  const content = (
    <Form s={s} action={isSkip ? paths.seriesSkip(series.code) : paths.seriesReturn(series.code)}>
      <input type="hidden" name="seen" value={series.seq} />
      <input type="hidden" name="day" value={line.nominal} />
      {isAsked && (
        <Field
          s={s}
          name={field}
          scope={line.nominal}
          label={isSkip ? s.series.skipReason : s.series.conflictReason}
          required
          value={mine?.typed}
          error={mine?.field === field ? mine.sentence : undefined}
        />
      )}
      <SubmitButton tone="quiet">{verb}</SubmitButton>
    </Form>
  )
  return isSkip ? (
    <Fold summary={<span class="nowrap">{verb}</span>} open={mine !== undefined}>
      {content}
    </Fold>
  ) : (
    content
  )
}
