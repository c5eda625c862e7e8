import type { Child, FC } from 'hono/jsx'
import { SWAP_ROWS, TET_ROWS } from '../../src/domain/calendar-new-year.ts'
import type { ProposedDay } from '../../src/domain/calendar-proposal.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Choices, Tick } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { capital, formatDayLong } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

interface NewYearProps {
  s: Strings
  year: number
  proposed: ProposedDay[]
  stamp: string
  typed: Record<string, string | string[]>
  errors: FieldErrors
}

/** The form of the first year nobody has entered: what the date fixes is proposed, what the yearly notice says is filled in. */
export const NewYear: FC<NewYearProps> = (props) => {
  const { s, year, stamp, errors } = props
  const words = s.workingCalendar
  return (
    <>
      <PageHead
        title={words.yearTitle(year)}
        lead={words.yearLead}
        back={{ href: paths.workingCalendar, label: words.back }}
      />
      <Form s={s} action={paths.workingYear} errors={errors}>
        <input type="hidden" name="stamp" value={stamp} />
        <input type="hidden" name="year" value={year} />
        <FixedDays {...props} />
        <Part title={words.tetTitle} lead={words.tetLead}>
          {rows(TET_ROWS).map((i) => (
            <EnteredDate key={i} {...props} name={`tet_${i}`} label={words.tetField(i)} required={i <= 5} />
          ))}
        </Part>
        <Part title={words.hungTitle}>
          <EnteredDate {...props} name="hung_kings" label={words.hungField} hint={words.hungHint} required />
        </Part>
        <Part title={words.nationalTitle}>
          <EnteredDate {...props} name="national_second" label={words.nationalField} required />
        </Part>
        <Part title={words.swapTitle} lead={words.swapLead}>
          {rows(SWAP_ROWS).map((i) => (
            <>
              <EnteredDate {...props} name={`off_${i}`} label={words.swapOff(i)} />
              <EnteredDate {...props} name={`worked_${i}`} label={words.swapWorked(i)} />
            </>
          ))}
        </Part>
        <p>{words.yearCounts}</p>
        <p>{words.afterSave}</p>
        <Buttons>
          <SubmitButton>{words.yearSave(year)}</SubmitButton>
          <LinkButton href={paths.workingCalendar} tone="quiet">
            {words.cancel}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  )
}

const FixedDays: FC<NewYearProps> = ({ s, proposed, typed }) => {
  const words = s.workingCalendar
  return (
    <>
      <Choices
        s={s}
        name="fixed"
        type="checkbox"
        label={words.fixedTitle}
        value={[typed.fixed ?? []].flat()}
        options={proposed.map(({ on, ownDay, reason }) => ({
          value: on,
          label: words.fixedOn(capital(formatDayLong(s.lang, on)), words.reason[reason]),
          hint: on === ownDay ? undefined : words.fixedMadeUp(ownDay),
        }))}
        optionalNote={false}
      />
      {proposed.every(({ reason }) => reason !== 'culture') && <p>{words.fixedCultureOnRest}</p>}
    </>
  )
}

const Part: FC<{ title: string; lead?: string; children?: Child }> = ({ title, lead, children }) => (
  <section class="year-part">
    <h2>{title}</h2>
    {lead && <p>{lead}</p>}
    <div>{children}</div>
  </section>
)

/** A day from the yearly notice, with the box that says it is not decided yet. */
const EnteredDate: FC<NewYearProps & { name: string; label: string; hint?: string; required?: boolean }> = ({
  s,
  typed,
  errors,
  year,
  name,
  label,
  hint,
  required,
}) => (
  <div class="entered-date">
    <Field
      s={s}
      name={name}
      type="date"
      size="short"
      label={label}
      hint={hint}
      min={`${year}-01-01`}
      max={`${year}-12-31`}
      value={[typed[name] ?? ''].flat()[0]}
      error={errors[name]}
      required={required}
      optionalNote={false}
    />
    <Tick
      s={s}
      name={`${name}_open`}
      label={s.workingCalendar.notDecidedYet}
      checked={Boolean(typed[`${name}_open`])}
      optionalNote={false}
    />
  </div>
)

const rows = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
