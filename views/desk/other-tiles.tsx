import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import { UNWRITTEN } from '../agenda/preparations-page.tsx'
import { Tile, Tiles } from '../shell/tiles.tsx'
import type { DeskProps } from './desk-content.tsx'
import { WEEK } from './week-sessions.tsx'

/** Whether anything of what stands beside the opinions waits. */
export function waitsBeside({
  week,
  drafts,
  separate,
  calls,
  earlier,
  erasures,
  commitments,
  preparations,
  late,
  awaiting,
}: DeskProps): boolean {
  const promised = commitments.soon + commitments.overdue
  return (
    (week?.length ?? 0) +
      drafts +
      separate +
      calls +
      earlier +
      erasures.open +
      promised +
      preparations +
      late.length +
      awaiting.length >
    0
  )
}

/** Sessions, and for named readers the separate files: shown only where there are any. */
export const OtherTiles: FC<DeskProps> = (props) => {
  const { s, week, drafts, separate, calls, earlier, erasures, preparations, late, awaiting } = props
  if (!waitsBeside(props)) return null
  const drafted = withQuery(paths.staffSessions, { 'trang-thai': 'draft' })
  return (
    <section>
      <h2>{s.desk.others}</h2>
      <Tiles>
        {preparations > 0 && (
          <Tile
            href={UNWRITTEN}
            count={s.desk.count(preparations)}
            label={s.agenda.preparationsTile}
            tone="due"
          />
        )}
        {late.map(({ code, theme, count }) => (
          <Tile
            key={code}
            href={paths.lateCards(code)}
            count={s.desk.count(count)}
            label={s.offline.late.waitingOn(theme)}
            tone="due"
          />
        ))}
        {awaiting.map(({ code, theme, standing }) => (
          <Tile
            key={code}
            href={paths.conclusion(code)}
            count={s.desk.count(1)}
            label={s.conclusions.one.awaiting(theme, standing?.due ?? null)}
            tone={standing?.is === 'overdue' ? 'overdue' : 'due'}
          />
        ))}
        {calls > 0 && <Tile href={paths.calls} count={s.desk.count(calls)} label={s.calls.tile} tone="due" />}
        {erasures.open > 0 && (
          <Tile
            href={paths.erasures}
            count={s.desk.count(erasures.open)}
            label={s.erasures.tile}
            tone={erasures.overdue > 0 ? 'overdue' : 'due'}
          />
        )}
        <CommitmentTiles {...props} />
        {week && <Tile href={`#${WEEK}`} count={s.desk.count(week.length)} label={s.desk.sessionsThisWeek} />}
        {drafts > 0 && <Tile href={drafted} count={s.desk.count(drafts)} label={s.desk.sessionDrafts} />}
        {separate > 0 && (
          <Tile href={paths.separateOpinions} count={s.desk.count(separate)} label={s.desk.separate} />
        )}
        {earlier > 0 && (
          <Tile href={paths.earlierDates} count={s.desk.count(earlier)} label={s.dueDates.earlierOnDesk} />
        )}
      </Tiles>
    </section>
  )
}

/** What was promised and is near or past its day. */
const CommitmentTiles: FC<DeskProps> = ({ s, commitments: { soon, overdue } }) => (
  <>
    {overdue > 0 && (
      <Tile
        href={withQuery(paths.commitments, { 'trang-thai': 'overdue' })}
        count={s.desk.count(overdue)}
        label={s.commitments.tileOverdue}
        tone="overdue"
      />
    )}
    {soon > 0 && (
      <Tile
        href={withQuery(paths.commitments, { 'trang-thai': 'due_soon' })}
        count={s.desk.count(soon)}
        label={s.commitments.tileSoon}
        tone="due"
      />
    )}
  </>
)
