import type { FC } from 'hono/jsx'
import type { StaffStand } from '../../src/domain/commitment-filter.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Tile, Tiles } from '../shell/tiles.tsx'
import type { Strings } from '../strings/vi.ts'
import type { StaffCommitment } from './shown.ts'
import { CommitmentTable } from './staff-table.tsx'

export interface StaffCommitmentsProps {
  s: Strings
  today: string
  commitments: StaffCommitment[]
  counts: Record<StaffStand, number>
  units: { id: number; slug: string; name: string }[]
  agencies: { id: number; unitId: number; name: string }[]
  typed: Record<string, string>
  errors?: FieldErrors
  next: string | null
  first: string | null
}

const TILES: readonly StaffStand[] = ['due_soon', 'overdue', 'open', 'done', 'failed']

/** What the office promised, as far as this person has to do with it: the nearest day first. */
export const StaffCommitments: FC<StaffCommitmentsProps> = (props) => {
  const { s, commitments, errors, next, first, typed } = props
  const isNarrowed = Object.values(typed).some(Boolean)
  return (
    <>
      <PageHead title={s.commitments.staffTitle} lead={s.commitments.staffLead} />
      <Stands {...props} />
      <Filters {...props} />
      {typed.phien && <p class="about">{s.commitments.ofOneSession}</p>}
      {commitments.length > 0 && <CommitmentTable {...props} />}
      {commitments.length === 0 && !errors && (
        <EmptyState
          title={isNarrowed ? s.commitments.noneTitle : s.commitments.emptyTitle}
          action={
            isNarrowed && (
              <LinkButton tone="quiet" href={paths.commitments}>
                {s.commitments.clear}
              </LinkButton>
            )
          }
        >
          <p>{isNarrowed ? s.commitments.noneLead : s.commitments.staffEmptyLead}</p>
        </EmptyState>
      )}
      <Pager s={s} next={next} first={first} />
    </>
  )
}

/** Every number leads to its list, under the other filters as they stand. */
const Stands: FC<StaffCommitmentsProps> = ({ s, counts, typed }) => (
  <Tiles>
    {TILES.map((stand) => (
      <Tile
        key={stand}
        href={withQuery(paths.commitments, { ...typed, sau: null, 'trang-thai': stand })}
        count={s.desk.count(counts[stand])}
        label={s.commitments.stand[stand]}
        tone={counts[stand] === 0 ? undefined : toneOf(stand)}
      />
    ))}
  </Tiles>
)

function toneOf(stand: StaffStand): 'overdue' | 'due' | undefined {
  if (stand === 'overdue') return 'overdue'
  return stand === 'due_soon' ? 'due' : undefined
}

const Filters: FC<StaffCommitmentsProps> = (props) => {
  const { s, typed, errors, units, agencies, counts } = props
  const field = (name: string) => ({
    ...{ s, name, value: typed[name] ?? '', error: errors?.[name], optionalNote: false },
  })
  const stands = Object.keys(counts).filter((stand) => stand in s.commitments.stand) as StaffStand[]
  return (
    <search aria-label={s.commitments.filters}>
      <Form s={s} method="get" action={paths.commitments} errors={errors}>
        <Select
          {...field('trang-thai')}
          value={typed['trang-thai'] || 'open'}
          label={s.commitments.standLabel}
          options={stands.map((stand) => ({ value: stand, label: s.commitments.stand[stand] }))}
        />
        {units.length > 1 && (
          <Select
            {...field('don-vi')}
            label={s.commitments.unitLabel}
            empty={s.commitments.anyUnit}
            options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        {agencies.length > 1 && (
          <Select
            {...field('co-quan')}
            label={s.commitments.agencyLabel}
            empty={s.commitments.anyAgency}
            options={agenciesOffered(props)}
          />
        )}
        {typed.phien && <input type="hidden" name="phien" value={typed.phien} />}
        <SubmitButton>{s.commitments.apply}</SubmitButton>
      </Form>
    </search>
  )
}

/** Agencies of several units share their names. */
function agenciesOffered({ agencies, units }: StaffCommitmentsProps) {
  return agencies.map(({ id, unitId, name }) => {
    const unit = units.length > 1 && units.find((one) => one.id === unitId)?.name
    return { value: String(id), label: unit ? `${name} – ${unit}` : name }
  })
}
