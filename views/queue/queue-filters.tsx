import type { FC } from 'hono/jsx'
import { DUE_SPANS } from '../../src/domain/due-span.ts'
import { LEFT_STATES, OPINION_KINDS, OPINION_SOURCES } from '../../src/domain/opinion.ts'
import { OFFICERS, WAITS } from '../../src/domain/queue-filter.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, type Option, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { formatDay } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

export interface QueueFiltersProps {
  s: Strings
  /** The address's own query, shown again as it came. */
  typed: Record<string, string>
  errors?: FieldErrors
  units: { id: number; slug: string; name: string }[]
  agencies: { id: number; unitId: number; name: string }[]
  sessions: { code: string; theme: string; startsOn: string }[]
}

/** Folded away until one of them is used: the list would stand far below them. What is asked for every day has its shortcut. */
const FOLDED = [
  'trang-thai',
  'han',
  'cho',
  'phu-trach',
  'don-vi',
  'phien',
  'loai',
  'linh-vuc',
  'co-quan',
  'phoi-hop',
  'nguon',
]

/** Every combination is a plain address. */
export const QueueFilters: FC<QueueFiltersProps> = (props) => {
  const { s, typed, errors } = props
  const field = (name: string, label: string) => ({
    s,
    name,
    label,
    value: typed[name] ?? '',
    error: errors?.[name],
    optionalNote: false,
  })
  const choice = (name: string, label: string, options: Option[]) => (
    <Select {...field(name, label)} empty={s.queue.any} options={options} />
  )
  return (
    <search aria-label={s.queue.filters}>
      <Form s={s} action={paths.queue} method="get" errors={errors}>
        <Field {...field('q', s.queue.search)} type="search" hint={s.queue.searchHint} maxlength={200} />
        <SubmitButton>{s.queue.apply}</SubmitButton>
        <Fold summary={s.queue.moreFilters} open={FOLDED.some((name) => typed[name])}>
          {choice('trang-thai', s.queue.state, statesOffered(s))}
          {choice(
            'han',
            s.queue.due,
            DUE_SPANS.map((span) => ({ value: span, label: s.queue.dueSpan[span] })),
          )}
          {choice(
            'cho',
            s.queue.waits,
            WAITS.map((wait) => ({ value: wait, label: s.queue.wait[wait] })),
          )}
          {choice(
            'phu-trach',
            s.queue.officer,
            OFFICERS.map((officer) => ({ value: officer, label: s.queue.heldBy[officer] })),
          )}
          {props.units.length > 1 && choice('don-vi', s.queue.unit, unitsOffered(props))}
          {choice('phien', s.queue.session, sessionsOffered(props))}
          {choice('loai', s.queue.kind, kindsOffered(s))}
          {choice(
            'linh-vuc',
            s.queue.topic,
            TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] })),
          )}
          {props.agencies.length > 1 && choice('co-quan', s.queue.agency, agenciesOffered(props))}
          {(props.agencies.length > 1 || typed['phoi-hop']) &&
            choice('phoi-hop', s.queue.supportBy, agenciesOffered(props))}
          {choice(
            'nguon',
            s.queue.source,
            OPINION_SOURCES.map((source) => ({ value: source, label: s.opinions.source[source] })),
          )}
        </Fold>
      </Form>
    </search>
  )
}

function statesOffered(s: Strings): Option[] {
  const one = (state: keyof typeof s.opinions.state) => ({ value: state, label: s.opinions.state[state] })
  return [
    { value: 'open', label: s.queue.group.open },
    { value: 'waiting', label: s.queue.group.waiting },
    one('received'),
    one('accepted'),
    { value: 'working', label: s.queue.group.working },
    one('assigned'),
    one('drafted'),
    one('submitted'),
    one('approved'),
    one('answered'),
    one('closed'),
    { value: 'left', label: s.queue.group.left },
    ...LEFT_STATES.map(one),
  ]
}

function unitsOffered({ units }: QueueFiltersProps): Option[] {
  return units.map(({ slug, name }) => ({ value: slug, label: name }))
}

/** What is separate is in no list. */
function kindsOffered(s: Strings): Option[] {
  return OPINION_KINDS.filter((kind) => kind !== 'denunciation').map((kind) => ({
    value: kind,
    label: s.opinions.kind[kind],
  }))
}

/** An older session that a link asks for stays chosen, by its code. */
function sessionsOffered({ s, sessions, typed }: QueueFiltersProps): Option[] {
  const offered = sessions.map(({ code, theme, startsOn }) => ({
    value: code,
    label: `${formatDay(s.lang, startsOn)} – ${theme}`,
  }))
  const asked = typed.phien
  if (!asked || sessions.some(({ code }) => code === asked)) return offered
  return [{ value: asked, label: asked }, ...offered]
}

/** Agencies of several units share their names. */
function agenciesOffered({ agencies, units }: QueueFiltersProps): Option[] {
  const unitOf = (id: number) => (units.length > 1 ? units.find((unit) => unit.id === id)?.name : undefined)
  return agencies.map(({ id, unitId, name }) => {
    const unit = unitOf(unitId)
    return { value: String(id), label: unit ? `${name} – ${unit}` : name }
  })
}
