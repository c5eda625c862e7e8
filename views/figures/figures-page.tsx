import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { AnswerTimes, Satisfaction } from './distributions.tsx'
import { FigureTables } from './figure-tables.tsx'
import type { ShownFigures } from './shown.ts'
import { Summary } from './summary.tsx'

interface FiguresProps {
  s: Strings
  typed: Record<string, string>
  errors?: FieldErrors
  units: { slug: string; name: string }[]
  /** Null where the question could not be read. */
  shown: ShownFigures | null
}

/** Figures of the public board: each number leads to what it counts. */
export const FiguresPage: FC<FiguresProps> = (props) => {
  const { s, shown } = props
  return (
    <>
      <PageHead
        title={s.figures.title}
        lead={
          shown && (
            <>
              {s.figures.lead(shown.span.from, shown.span.to)}{' '}
              <span class="screen-only">{s.figures.leadTo}</span>
            </>
          )
        }
      />
      <Asked {...props} />
      {shown &&
        (shown.all.received.count === 0 ? (
          <EmptyState title={s.figures.none}>
            <p>{s.figures.noneNext}</p>
          </EmptyState>
        ) : (
          <>
            <Summary s={s} shown={shown} />
            <AnswerTimes s={s} spread={shown.spread} />
            <Satisfaction s={s} figures={shown.satisfaction} />
            <FigureTables s={s} shown={shown} />
          </>
        ))}
      <p class="hint">{s.figures.counted}</p>
    </>
  )
}

const Asked: FC<FiguresProps> = ({ s, typed, errors = {}, units, shown }) => {
  const field = (name: string) => ({ s, name, error: errors[name], optionalNote: false })
  const date = (name: string, known: string | undefined) => ({
    ...field(name),
    // A date field shows nothing of a date that does not exist.
    type: errors[name] ? ('text' as const) : ('date' as const),
    value: typed[name] || known,
  })
  return (
    <search aria-label={s.figures.asked} class="screen-only">
      <Form s={s} method="get" action={paths.figures} errors={errors}>
        {units.length > 1 && (
          <Select
            {...field('don-vi')}
            label={s.opinions.unitLabel}
            value={typed['don-vi'] ?? ''}
            empty={s.board.unitAny}
            options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        <Field {...date('tu', shown?.span.from)} label={s.board.from} />
        <Field {...date('den', shown?.span.to)} label={s.board.to} />
        <SubmitButton>{s.figures.show}</SubmitButton>
      </Form>
    </search>
  )
}
