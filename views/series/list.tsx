import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { DataTable, Pager } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { ruleSentence, type ShownSeries } from './rule-words.ts'

export interface SeriesListProps {
  s: Strings
  series: (ShownSeries & { code: string; theme: string; coming: number; unit: { name: string } })[]
  mayPlan: boolean
  isFirstPage: boolean
  next: string | null
}

/** The recurring sessions of one's units, each with its rule in a sentence. */
export const SeriesListContent: FC<SeriesListProps> = (props) => {
  const { s, series, mayPlan, isFirstPage, next } = props
  const plan = mayPlan && <LinkButton href={paths.newSeries}>{s.series.make1}</LinkButton>
  return (
    <>
      <PageHead
        title={s.series.listTitle}
        lead={s.series.listLead}
        back={{ href: paths.staffSessions, label: s.sessions.backToList }}
        actions={series.length > 0 ? plan : null}
      />
      {series.length > 0 ? (
        <SeriesTable {...props} />
      ) : (
        <EmptyState title={s.series.noneYet} action={plan}>
          {mayPlan && <p>{s.series.noneYetNext}</p>}
        </EmptyState>
      )}
      <Pager
        s={s}
        first={isFirstPage ? null : paths.series}
        next={next && withQuery(paths.series, { sau: next })}
      />
    </>
  )
}

const SeriesTable: FC<SeriesListProps> = ({ s, series }) => (
  <DataTable
    caption={s.series.listCaption}
    hideCaption
    columns={[
      { label: s.series.themeColumn, wide: true },
      { label: s.series.ruleColumn, wide: true },
      { label: s.series.comingColumn, numeric: true },
    ]}
    rows={series.map((one) => ({
      key: one.code,
      cells: [
        <>
          <a href={paths.oneSeries(one.code)}>{one.theme}</a>
          <br />
          <small>{one.unit.name}</small>
        </>,
        <>
          {ruleSentence(s, one)}
          <br />
          <small>{s.series.span(one.fromOn, one.untilOn)}</small>{' '}
          {one.endedAt !== null && <Mark tone="left">{s.series.isEnded}</Mark>}
        </>,
        formatNumber(s.lang, one.coming),
      ],
    }))}
  />
)
