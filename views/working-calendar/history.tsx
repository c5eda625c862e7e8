import type { FC } from 'hono/jsx'
import type { RecordedDay } from '../../src/domain/calendar-history.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { Timeline } from '../shell/timeline.tsx'
import type { Strings } from '../strings/vi.ts'
import { codeWords } from './state.ts'

/** One recorded change of the calendar. */
export interface ShownChange {
  seq: number
  step: string
  at: number
  actorName: string | null
  days: RecordedDay[]
}

export interface HistoryProps {
  s: Strings
  changes: ShownChange[]
  /** The change that can be taken back: the last one; null for whoever may not. */
  undoSeq: number | null
  year: number
  next: number | null
  isFirstPage: boolean
}

const MANY = 8

/** Who changed which day, when, from what to what; the last change can be taken back. */
export const CalendarHistory: FC<HistoryProps> = ({ s, changes, undoSeq, year, next, isFirstPage }) => {
  const words = s.workingCalendar
  const address = (before: number | null) => withQuery(paths.workingCalendar, { nam: year, truoc: before })
  return (
    <section id="history" class="screen-only">
      <h2>{words.historyTitle}</h2>
      <Timeline
        s={s}
        lines={changes.filter(isDated).map((change) => ({
          at: change.at,
          title: words.historyLine(
            words.step[change.step] ?? change.step,
            change.actorName ?? words.historyByOffice,
          ),
          detail: (
            <>
              <ChangedDays s={s} days={change.days} />
              {change.seq === undoSeq && change.days.length > 0 && (
                <Form s={s} action={paths.calendarUndo}>
                  <input type="hidden" name="seq" value={change.seq} />
                  <SubmitButton tone="quiet">{words.undo}</SubmitButton>
                </Form>
              )}
            </>
          ),
        }))}
      />
      {!changes.every(isDated) && (
        <p>{changes.some(isDated) || !isFirstPage ? words.shipped : words.neverChanged}</p>
      )}
      <Pager s={s} next={next ? address(next) : null} first={isFirstPage ? null : address(null)} />
    </section>
  )
}

/** What was shipped was there before the office had a clock of its own. */
const isDated = ({ step }: ShownChange) => step !== 'ship'

const ChangedDays: FC<{ s: Strings; days: RecordedDay[] }> = ({ s, days }) => {
  if (days.length === 0) return null
  const list = (
    <ul>
      {days.map((day) => (
        <li key={day.on}>{lineOf(s, day)}</li>
      ))}
    </ul>
  )
  return days.length <= MANY ? list : <Fold summary={s.workingCalendar.historyMany(days.length)}>{list}</Fold>
}

function lineOf(s: Strings, { on, from, to }: RecordedDay): string {
  const words = s.workingCalendar
  if (from === to) return words.historyNote(on, codeWords(s, on, to))
  return words.historyDay(on, codeWords(s, on, from), codeWords(s, on, to))
}
