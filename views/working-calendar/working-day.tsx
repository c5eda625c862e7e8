import type { FC } from 'hono/jsx'
import { DAY_REASONS, type EnteredDay } from '../../src/domain/calendar-day.ts'
import type { DrawnDay } from '../../src/domain/calendar-year.ts'
import { weekdayOf } from '../../src/domain/day.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { capital, formatDayLong } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { reasonWords, signWords, stateWords } from './state.ts'

interface WorkingDayProps {
  s: Strings
  drawn: DrawnDay
  stored: EnteredDay | null
  outside: 'before_first_day' | 'year_not_entered' | null
  mayChange: boolean
  stamp: string
  value(name: string): string
  errors: FieldErrors
  isStale: boolean
}

/** One day: how it counts and why, and the form that changes it. */
export const WorkingDay: FC<WorkingDayProps> = (props) => {
  const { s, drawn, stored, outside, mayChange, isStale } = props
  const words = s.workingCalendar
  return (
    <>
      <PageHead
        title={capital(formatDayLong(s.lang, drawn.on))}
        back={{ href: backTo(drawn.on), label: words.back }}
      />
      <Facts
        items={[
          [words.dayCounts, drawn.works ? words.dayWorks : words.dayRests],
          [words.dayWhy, stored ? reasonWords(s, stored.reason) : signWords(s, drawn)],
          [words.columnDecided, stored && (stored.decided ? words.decided : words.undecided)],
          [words.dayNote, stored?.note],
        ]}
      />
      {stored?.decided === false && <Notice tone="warning">{words.dayProvisional}</Notice>}
      {!mayChange && <Notice tone="info">{words.mayNotChange}</Notice>}
      {isStale && (
        <Notice tone="warning" title={words.staleTitle}>
          <p>{words.staleLead}</p>
          <Facts items={[[words.storedNow, stateWords(s, stored)]]} />
        </Notice>
      )}
      {mayChange && (outside ? <Outside {...props} /> : <DayForm {...props} />)}
    </>
  )
}

const Outside: FC<WorkingDayProps> = ({ s, drawn, outside, errors }) => {
  const words = s.workingCalendar
  const isEarly = outside === 'before_first_day'
  return (
    <>
      <Notice
        tone={Object.keys(errors).length > 0 ? 'error' : 'warning'}
        title={isEarly ? words.dayTooEarly : words.dayYearMissing(Number(drawn.on.slice(0, 4)))}
      />
      {!isEarly && <LinkButton href={paths.workingYear}>{words.enterNext}</LinkButton>}
    </>
  )
}

const DayForm: FC<WorkingDayProps> = ({ s, drawn, stamp, value, errors }) => {
  const words = s.workingCalendar
  const usually = weekdayOf(drawn.on) <= 5 ? words.kindUsualWorks : words.kindUsualRests
  const field = (name: string) => ({ s, name, value: value(name), error: errors[name] })
  return (
    <>
      <h2>{words.formTitle}</h2>
      <Form s={s} action={paths.workingDay(drawn.on)} errors={errors}>
        <input type="hidden" name="stamp" value={stamp} />
        <Choices
          {...field('kind')}
          label={words.fieldKind}
          options={[
            { value: 'usual', label: words.usual, hint: usually },
            { value: 'off', label: words.kindOff, hint: words.kindOffHint },
            { value: 'worked', label: words.kindWorked, hint: words.kindWorkedHint },
          ]}
          required
        />
        <Select
          {...field('day_reason')}
          label={words.fieldReason}
          hint={words.fieldReasonHint}
          options={DAY_REASONS.map((reason) => ({ value: reason, label: words.reason[reason] }))}
          empty={words.chooseReason}
        />
        <Field {...field('note')} label={words.fieldNote} hint={words.fieldNoteHint} />
        <Choices
          {...field('decided')}
          label={words.fieldDecided}
          options={[
            { value: 'yes', label: words.decidedYes, hint: words.decidedYesHint },
            { value: 'no', label: words.decidedNo, hint: words.decidedNoHint },
          ]}
          required
        />
        <p>{words.afterSave}</p>
        <Buttons>
          <SubmitButton>{words.save}</SubmitButton>
          <LinkButton href={backTo(drawn.on)} tone="quiet">
            {words.cancel}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  )
}

const backTo = (on: string) => withQuery(paths.workingCalendar, { nam: on.slice(0, 4) })
