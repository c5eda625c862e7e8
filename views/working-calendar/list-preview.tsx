import type { FC } from 'hono/jsx'
import type { JudgedLine } from '../../src/domain/calendar-list.ts'
import { isDay } from '../../src/domain/day.ts'
import { shortened } from '../../src/domain/excerpt.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import { formatDay, formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { stateWords } from './state.ts'

/** Every line of the list: what is stored now, what it would become, or why it is wrong. Wrong lines come first. */
export const ListPreview: FC<{ s: Strings; lines: JudgedLine[] }> = ({ s, lines }) => {
  const words = s.workingCalendar
  return (
    <DataTable
      caption={words.listPreviewTitle}
      hideCaption
      columns={[
        { label: words.listColumnLine, numeric: true },
        { label: words.listColumnDay },
        { label: words.listColumnNow },
        { label: words.listColumnThen },
        { label: words.listColumnSays, wide: true },
      ]}
      rows={[...lines.filter(({ ok }) => !ok), ...lines.filter(({ ok }) => ok)].map((line) => ({
        key: line.line,
        cells: cellsOf(s, line),
      }))}
    />
  )
}

function cellsOf(s: Strings, line: JudgedLine) {
  const words = s.workingCalendar
  const number = formatNumber(s.lang, line.line)
  if (!line.ok) {
    const day = isDay(line.said) ? formatDay(s.lang, line.said) : shortened(line.said, SHOWN)
    return [number, day, '', '', <Wrong s={s} line={line} />]
  }
  const { on, to, change } = line
  const day = formatDay(s.lang, on)
  if (!change) return [number, day, stateWords(s, to), '', words.listStays]
  return [
    number,
    day,
    stateWords(s, change.from),
    <>
      {stateWords(s, to)}
      {to?.note && <small class="block">{to.note}</small>}
    </>,
    <Mark tone="working">{words.listChanges}</Mark>,
  ]
}

const Wrong: FC<{ s: Strings; line: Extract<JudgedLine, { ok: false }> }> = ({ s, line }) => {
  const words = s.workingCalendar
  const sentence = line.firstLine ? words.faultTwice(line.firstLine) : words.fault[line.why]
  return (
    <>
      <Mark tone="overdue">{words.listIsWrong}</Mark>
      <div>{sentence}</div>
    </>
  )
}

/** Of what stands where a date should. */
const SHOWN = 40
