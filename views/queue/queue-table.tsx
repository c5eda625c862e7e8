import type { FC } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import { excerpt } from '../../src/domain/excerpt.ts'
import type { OpinionKind, OpinionState } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { SEVERAL } from '../answers/several.tsx'
import { HowDay } from '../due-dates/how-link.tsx'
import { DueMark, StateMark } from '../opinions/marks.tsx'
import { DataTable, type Row } from '../shell/data-table.tsx'
import { fieldId } from '../shell/error-summary.tsx'
import { Highlight } from '../shell/prose.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

export interface QueueRow {
  code: string
  seq: number
  unitId: number
  number: number | null
  text: string
  person: string
  kind: OpinionKind
  topic: TopicCode
  state: OpinionState
  agency: string | null
  dueOn: string | null
  /** 1 where the day may still move with the calendar. */
  dueProvisional: number
  receivedOn: string
}

interface QueueTableProps {
  s: Strings
  rows: QueueRow[]
  q: string
  today: string
  /** Which rows have a box to be decided about together with others, and which boxes are ticked. */
  ticks?: { codes: ReadonlySet<string>; ticked: readonly string[] }
}

const SHOWN = 110

export const QueueTable: FC<QueueTableProps> = ({ s, rows, q, today, ticks }) => (
  <DataTable
    id="queue"
    caption={s.queue.caption}
    hideCaption
    columns={[
      ...(ticks ? [{ label: s.decisions.columnTick }] : []),
      { label: s.queue.columnCode },
      { label: s.queue.columnText, wide: true },
      { label: s.queue.columnPerson },
      { label: s.queue.columnAgency },
      { label: s.queue.columnState },
      { label: s.queue.columnDue },
      { label: s.queue.columnReceived },
    ]}
    rows={rows.map((row) => {
      const { key, cells } = rowOf(row, s, q, today)
      return { key, cells: ticks ? [<RowTick s={s} row={row} rows={rows} ticks={ticks} />, ...cells] : cells }
    })}
  />
)

/** The box of a row; it stands outside the form that it is sent with, and the first one takes the error's link. */
const RowTick: FC<{
  s: Strings
  row: QueueRow
  rows: QueueRow[]
  ticks: NonNullable<QueueTableProps['ticks']>
}> = ({ s, row, rows, ticks: { codes, ticked } }) => {
  if (!codes.has(row.code)) return null
  const isFirst = rows.find(({ code }) => codes.has(code)) === row
  return (
    <label class="choice">
      <input
        id={isFirst ? fieldId('ticked', SEVERAL) : undefined}
        type="checkbox"
        name="ticked"
        value={tickedName(row)}
        form={SEVERAL}
        checked={ticked.includes(tickedName(row))}
      />
      <span class="hidden-word">{s.decisions.tick(row.code)}</span>
    </label>
  )
}

function rowOf(row: QueueRow, s: Strings, q: string, today: string): Row {
  const { code, number, person, kind, topic, state, agency, dueOn, receivedOn } = row
  return {
    key: code,
    cells: [
      <>
        <a class="nowrap" href={paths.staffOpinion(code)}>
          <Highlight parts={excerpt(code, q, SHOWN)} />
        </a>
        {number !== null && <small class="block">{s.queue.number(number)}</small>}
      </>,
      <>
        <Highlight parts={excerpt(row.text, q, SHOWN)} />
        <br />
        <small>
          {s.opinions.kind[kind]} · {s.opinions.topic[topic]}
        </small>
      </>,
      <Highlight parts={excerpt(person, q, SHOWN)} />,
      agency ?? '',
      <StateMark s={s} state={state} />,
      dueOn && (
        <>
          <HowDay s={s} code={code} clock="due">
            <Day s={s} day={dueOn} />
          </HowDay>{' '}
          {row.dueProvisional === 1 && <small>({s.opinions.provisional}) </small>}
          <span class="nowrap">
            <DueMark s={s} state={state} dueOn={dueOn} today={today} />
          </span>
        </>
      ),
      <Day s={s} day={receivedOn} />,
    ],
  }
}
