import type { FC } from 'hono/jsx'
import type { Clock } from '../../src/domain/due-explanation.ts'
import { proposalName } from '../../src/domain/earlier-date.ts'
import { excerpt } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable, Pager, type Row } from '../shell/data-table.tsx'
import { type FieldErrors, fieldId } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Highlight } from '../shell/prose.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { HowLink, howAddress } from './how-link.tsx'

/** Shorter than what the query brings, so that a text that was cut shows it. */
const SHOWN_CHARACTERS = 180

interface EarlierRow {
  id: number
  seq: number
  code: string
  unit: string
  text: string
  clock: Clock
  standingOn: string
  proposedOn: string
  provisional: boolean
  calendarVersion: number
}

/** What came of the last post: how many were decided, which opinions had moved. */
export interface EarlierShown {
  taken?: number
  kept?: number
  moved?: string[]
  errors?: FieldErrors
  /** The boxes that were ticked. */
  typed: string[]
}

interface EarlierProps {
  s: Strings
  rows: EarlierRow[]
  next: string | null
  shown: EarlierShown
}

/** Dates that would be earlier now: a person takes them, or keeps what was promised, several at once. */
export const EarlierDates: FC<EarlierProps> = ({ s, rows, next, shown }) => (
  <>
    <PageHead title={s.dueDates.earlierTitle} lead={rows.length > 0 && s.dueDates.earlierLead} />
    <Outcome s={s} shown={shown} />
    {rows.length === 0 ? (
      <EmptyState title={s.dueDates.earlierEmpty}>
        <p>{s.dueDates.earlierEmptyNext}</p>
      </EmptyState>
    ) : (
      <Form s={s} action={paths.earlierDates} errors={shown.errors}>
        <div class="earlier">
          <DataTable
            caption={s.dueDates.earlierTitle}
            hideCaption
            columns={Object.values(s.dueDates.earlierColumns).map((label, i) => ({ label, wide: i === 1 }))}
            rows={rows.map((row, i) => rowOf(s, row, i === 0, shown.typed))}
          />
        </div>
        <div class="buttons">
          <SubmitButton name="do" value="take_earlier_due">
            {s.dueDates.take}
          </SubmitButton>
          <SubmitButton name="do" value="keep_due" tone="quiet">
            {s.dueDates.keep}
          </SubmitButton>
        </div>
      </Form>
    )}
    <Pager s={s} next={next} />
  </>
)

function rowOf(s: Strings, row: EarlierRow, isFirst: boolean, typed: string[]): Row {
  const { id, code, clock, standingOn, proposedOn, provisional, calendarVersion } = row
  const name = proposalName(row)
  return {
    key: id,
    cells: [
      <input
        id={isFirst ? fieldId('ticked') : undefined}
        type="checkbox"
        name="ticked"
        value={name}
        checked={typed.includes(name)}
        aria-label={s.dueDates.earlierTick(code)}
      />,
      <>
        <a href={paths.staffOpinion(code)}>{code}</a>
        <small class="block">{row.unit}</small>
        <Highlight parts={excerpt(row.text, '', SHOWN_CHARACTERS)} />
      </>,
      s.dueDates.dateOf[clock],
      <Day s={s} day={standingOn} />,
      <>
        <Day s={s} day={proposedOn} />
        {provisional && ` (${s.opinions.provisional})`}
      </>,
      <>
        {s.dueDates.earlierWhy(calendarVersion)}{' '}
        <HowLink s={s} clock={clock} href={howAddress(code, clock)} />
      </>,
    ],
  }
}

const Outcome: FC<{ s: Strings; shown: EarlierShown }> = ({ s, shown: { taken, kept, moved } }) => (
  <>
    {[taken && s.dueDates.taken(taken), kept && s.dueDates.kept(kept)].filter(Boolean).map((sentence) => (
      <Notice tone="success">
        <p>{sentence}</p>
      </Notice>
    ))}
    {moved && (
      <Notice tone="error">
        <p>{s.dueDates.earlierMoved(moved)}</p>
      </Notice>
    )}
  </>
)
