import type { FC } from 'hono/jsx'
import type { CalendarDay, DueDate } from '../../src/domain/calendar.ts'
import { type AskedTerm, dueDateAddress, KINDS, type KindName } from '../../src/domain/due-date.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { Walk } from './walk.tsx'

interface CalculatorProps {
  s: Strings
  /** What was typed, by the names of the fields. */
  typed: Record<string, string>
  errors?: FieldErrors
  /** The answer, with what the calendar says of its days. */
  answer?: { walk: DueDate; days: ReadonlyMap<string, CalendarDay> }
}

/** Any term, counted out for anyone. */
export const Calculator: FC<CalculatorProps> = ({ s, typed, errors, answer }) => (
  <>
    <PageHead title={s.dueDates.title} lead={!answer && s.dueDates.lead} />
    {answer && <Walk s={s} {...answer} />}
    {answer && <h2 class="screen-only">{s.dueDates.another}</h2>}
    <CalculatorForm s={s} typed={typed} errors={errors} />
  </>
)

const CalculatorForm: FC<CalculatorProps> = ({ s, typed, errors = {} }) => {
  const field = (name: string) => ({ s, name, error: errors[name], required: true })
  return (
    <div class="calculator">
      <Form s={s} method="get" action={paths.dueDate} errors={errors}>
        <Field
          {...field('tu')}
          // A date field shows nothing of a day that there is not: what was typed is shown as text then.
          type={errors.tu ? 'text' : 'date'}
          label={s.dueDates.from}
          hint={s.dueDates.fromHint}
          value={typed.tu}
          size="middle"
        />
        <Field
          {...field('so-ngay')}
          inputmode="numeric"
          label={s.dueDates.count}
          hint={s.dueDates.countHint}
          value={typed['so-ngay']}
          size="short"
        />
        <Choices
          {...field('loai')}
          label={s.dueDates.kind}
          value={typed.loai || 'lam-viec'}
          options={(Object.keys(KINDS) as KindName[]).map((name) => ({
            value: name,
            label: s.dueDates.kindName[KINDS[name]],
          }))}
        />
        <SubmitButton>{s.dueDates.submit}</SubmitButton>
      </Form>
    </div>
  )
}

/** The term of a walk as the form shows it. */
export function typedOf(asked: AskedTerm): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dueDateAddress(asked)).map(([name, value]) => [name, String(value)]),
  )
}
