import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** A person who leads in a unit, and the link to the private calendar where there is one. */
export interface ListedLeader {
  id: number
  unit: string
  name: string
  offices: string[]
  inOffice: boolean
  feed: { id: number; createdAt: number; createdBy: string } | null
}

/** The leaders of one's units, each with the link or the way to one. */
export const LeaderListContent: FC<{ s: Strings; leaders: ListedLeader[] }> = ({ s, leaders }) => (
  <>
    <PageHead
      title={s.feeds.leadersTitle}
      lead={s.feeds.leadersLead}
      back={{ href: paths.staffSessions, label: s.sessions.backToList }}
    />
    {leaders.length === 0 ? (
      <EmptyState title={s.feeds.noLeaders}>
        <p>{s.feeds.noLeadersNext}</p>
      </EmptyState>
    ) : (
      <DataTable
        caption={s.feeds.leadersTitle}
        hideCaption
        columns={[
          { label: s.feeds.leaderColumn, wide: true },
          ...(hasSeveralUnits(leaders) ? [{ label: s.series.unit }] : []),
          { label: s.feeds.linkColumn },
          { label: s.feeds.actionColumn },
        ]}
        rows={leaders.map((leader) => ({
          key: leader.id,
          cells: [
            <>
              <strong>{leader.name}</strong>
              <small class="block">{leader.offices.join('; ')}</small>
              {!leader.inOffice && <small class="block">{s.feeds.hasLeft}</small>}
            </>,
            ...(hasSeveralUnits(leaders) ? [leader.unit] : []),
            leader.feed ? madeBy(s, leader.feed) : s.feeds.noLink,
            <Action s={s} leader={leader} />,
          ],
        }))}
      />
    )}
  </>
)

function hasSeveralUnits(leaders: ListedLeader[]): boolean {
  return new Set(leaders.map(({ unit }) => unit)).size > 1
}

/** Who made a link, and on which day. */
export function madeBy(
  s: Strings,
  { createdBy, createdAt }: { createdBy: string; createdAt: number },
): string {
  return s.feeds.madeBy(createdBy, dayOf(createdAt))
}

const Action: FC<{ s: Strings; leader: ListedLeader }> = ({ s, leader }) => {
  const whose = <span class="hidden-word">{s.feeds.of(leader.name)}</span>
  if (leader.feed) {
    return (
      <a href={paths.leaderFeedOf(leader.id)}>
        {s.feeds.show}
        {whose}
      </a>
    )
  }
  return (
    <Form s={s} action={paths.leaderFeedOf(leader.id)}>
      <input type="hidden" name="seen" value="" />
      <SubmitButton tone="quiet">
        {s.feeds.make}
        {whose}
      </SubmitButton>
    </Form>
  )
}
