import type { FC } from 'hono/jsx'
import { BOARD_GROUPS } from '../../src/domain/board-filter.ts'
import { PUBLIC_STATES } from '../../src/domain/progress.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'

export interface FilterProps {
  s: Strings
  /** What was typed, by the names of the fields. */
  typed: Record<string, string>
  errors?: FieldErrors
  units: { slug: string; name: string }[]
}

/** Folded away until one of them is used: on a phone the list would stand far below them. */
const FOLDED = ['don-vi', 'linh-vuc', 'trang-thai', 'tu', 'den']

/** What to look for, as a plain form: an address that can be kept and passed on. */
export const BoardFilters: FC<FilterProps> = ({ s, typed, errors = {}, units }) => {
  const field = (name: string) => ({
    s,
    name,
    value: typed[name] ?? '',
    error: errors[name],
    optionalNote: false,
  })
  return (
    <search aria-label={s.board.filters}>
      <Form s={s} method="get" action={paths.board} errors={errors}>
        <Field {...field('q')} type="search" label={s.board.q} hint={s.board.qHint} maxlength={200} />
        <SubmitButton>{s.board.submit}</SubmitButton>
        <Fold summary={s.board.more} open={FOLDED.some((name) => typed[name])}>
          {units.length > 1 && (
            <Select
              {...field('don-vi')}
              label={s.opinions.unitLabel}
              empty={s.board.unitAny}
              options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
            />
          )}
          <Select
            {...field('linh-vuc')}
            label={s.opinions.topicLabel}
            empty={s.board.topicAny}
            options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
          />
          <Select
            {...field('trang-thai')}
            label={s.opinions.stateLabel}
            empty={s.board.stateAny}
            options={[
              ...PUBLIC_STATES.map((state) => ({ value: state, label: s.opinions.publicState[state] })),
              ...BOARD_GROUPS.map((group) => ({ value: group, label: s.board.group[group] })),
            ]}
          />
          <Field {...field('tu')} type={dateField(errors.tu)} label={s.board.from} />
          <Field {...field('den')} type={dateField(errors.den)} label={s.board.to} />
        </Fold>
      </Form>
    </search>
  )
}

/** A date field shows nothing of a date that does not exist: what was typed is shown as a text then. */
function dateField(error: string | undefined): 'date' | 'text' {
  return error ? 'text' : 'date'
}
