import type { FC } from 'hono/jsx'
import type { EnteredDay } from '../../src/domain/calendar-day.ts'
import type { DrawnMonth } from '../../src/domain/calendar-year.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'
import { CalendarHistory, type ShownChange } from './history.tsx'
import { Legend, Months } from './months.tsx'
import { Recomputation, type Run } from './recomputation.tsx'
import { SpecialDays } from './special-days.tsx'

interface WorkingYearProps {
  s: Strings
  year: number
  months: DrawnMonth[]
  isEntered: boolean
  missingYear: number
  special: EnteredDay[]
  mayChange: boolean
  run: Run | null
  mayConfirm: boolean
  saved: string | null
  changes: ShownChange[]
  lastSeq: number
  next: number | null
  isFirstPage: boolean
}

/** A year of the working calendar: every day with its sign, then the days that are not as usual, and who changed them. */
export const WorkingYear: FC<WorkingYearProps> = (props) => {
  const { s, year, months, mayChange, run, saved } = props
  const words = s.workingCalendar
  return (
    <div class="working-year">
      <PageHead
        title={words.titleOf(year)}
        lead={<span class="screen-only">{words.lead}</span>}
        back={{ href: paths.administration, label: s.administration.back }}
        actions={mayChange ? <Actions {...props} /> : null}
      />
      {saved !== null && (
        <Notice
          tone={saved === '1' ? 'success' : 'info'}
          title={saved === '1' ? words.saved : words.nothingChanged}
        />
      )}
      <Recomputation s={s} run={run} year={year} mayConfirm={props.mayConfirm} />
      {!mayChange && (
        <div class="screen-only">
          <Notice tone="info">{words.mayNotChange}</Notice>
        </div>
      )}
      <NotEntered {...props} />
      <YearLinks s={s} year={year} />
      <Legend s={s} isEntered={props.isEntered} />
      <Months s={s} months={months} />
      <SpecialDays s={s} days={props.special} mayChange={mayChange} />
      <PrintButtonHint s={s} />
      <CalendarHistory {...props} undoSeq={mayChange ? props.lastSeq : null} />
    </div>
  )
}

const Actions: FC<WorkingYearProps> = ({ s, missingYear }) => (
  <>
    <LinkButton href={paths.workingYear}>{s.workingCalendar.enterYear(missingYear)}</LinkButton>
    <LinkButton href={paths.calendarImport} tone="quiet">
      {s.workingCalendar.importLink}
    </LinkButton>
  </>
)

const NotEntered: FC<WorkingYearProps> = ({ s, year, isEntered }) =>
  isEntered ? null : (
    <Notice tone="warning" title={s.workingCalendar.notEntered(year)}>
      <p>{s.workingCalendar.notEnteredLead}</p>
    </Notice>
  )

const YearLinks: FC<{ s: Strings; year: number }> = ({ s, year }) => {
  const words = s.workingCalendar
  const address = (to: number) => withQuery(paths.workingCalendar, { nam: to })
  return (
    <nav class="screen-only" aria-label={words.years}>
      <ul class="shortcuts">
        {year > 2025 && (
          <li>
            <a href={address(year - 1)} rel="prev">
              ← {words.yearBefore(year - 1)}
            </a>
          </li>
        )}
        <li>
          <a href={address(year + 1)} rel="next">
            {words.yearAfter(year + 1)} →
          </a>
        </li>
      </ul>
    </nav>
  )
}
