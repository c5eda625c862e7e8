import type { FC } from 'hono/jsx'
import { PUBLIC_STANDS } from '../../src/domain/commitment-filter.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { CommitmentEntry } from './commitment-list.tsx'
import { GivenLink } from './given-with.tsx'
import type { GivenWith, ShownCommitment } from './shown.ts'

export interface PublicCommitmentsProps {
  s: Strings
  today: string
  commitments: (ShownCommitment & GivenWith & { unit: string })[]
  units: { slug: string; name: string }[]
  counts: Record<(typeof PUBLIC_STANDS)[number], number>
  /** The address's own query, shown again as it came. */
  typed: Record<string, string>
  errors?: FieldErrors
  next: string | null
  first: string | null
}

/** What was promised in public, and what became of it. */
export const PublicCommitments: FC<PublicCommitmentsProps> = (props) => {
  const { s, today, commitments, units, errors, next, first } = props
  return (
    <>
      <PageHead title={s.commitments.publicTitle} lead={s.commitments.publicLead} />
      <Filters {...props} />
      {commitments.length > 0 && (
        <ol class="entries">
          {commitments.map((commitment) => (
            <CommitmentEntry
              key={commitment.code}
              {...{ s, commitment, today }}
              also={
                <>
                  {units.length > 1 && `${commitment.unit} · `}
                  <GivenLink
                    s={s}
                    given={commitment}
                    address={{ opinion: paths.opinion, session: paths.session }}
                  />
                </>
              }
            />
          ))}
        </ol>
      )}
      {commitments.length === 0 && !errors && <Nothing {...props} />}
      <Pager s={s} next={next} first={first} />
    </>
  )
}

const Filters: FC<PublicCommitmentsProps> = ({ s, typed, errors = {}, units, counts }) => {
  const field = (name: string) => ({
    ...{ s, name, value: typed[name] ?? '', error: errors[name], optionalNote: false },
  })
  return (
    <search aria-label={s.commitments.filters}>
      <nav aria-label={s.commitments.standLabel}>
        <ul class="shortcuts">
          {PUBLIC_STANDS.map((stand) => (
            <li key={stand}>
              <a
                href={withQuery(paths.publicCommitments, { 'don-vi': typed['don-vi'], 'trang-thai': stand })}
                aria-current={typed['trang-thai'] === stand ? 'page' : undefined}
              >
                {s.commitments.standCount(s.commitments.stand[stand], counts[stand])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Form s={s} method="get" action={paths.publicCommitments} errors={errors}>
        {units.length > 1 && (
          <Select
            {...field('don-vi')}
            label={s.commitments.unitLabel}
            empty={s.commitments.anyUnit}
            options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        <Select
          {...field('trang-thai')}
          label={s.commitments.standLabel}
          empty={s.commitments.anyStand}
          options={PUBLIC_STANDS.map((stand) => ({ value: stand, label: s.commitments.stand[stand] }))}
        />
        <SubmitButton>{s.commitments.apply}</SubmitButton>
      </Form>
    </search>
  )
}

const Nothing: FC<PublicCommitmentsProps> = ({ s, typed, first }) =>
  first || Object.values(typed).some(Boolean) ? (
    <EmptyState
      title={s.commitments.noneTitle}
      action={<LinkButton href={paths.publicCommitments}>{s.commitments.clear}</LinkButton>}
    >
      <p>{s.commitments.noneLead}</p>
    </EmptyState>
  ) : (
    <EmptyState
      title={s.commitments.emptyTitle}
      action={<LinkButton href={paths.board}>{s.commitments.toBoard}</LinkButton>}
    >
      <p>{s.commitments.emptyLead}</p>
    </EmptyState>
  )
