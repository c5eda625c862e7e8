import type { FC } from 'hono/jsx'
import type { SeriesLine, SeriesSession } from '../../src/domain/series-standing.ts'
import type { LeaderPart, SessionForm, SessionKind } from '../../src/domain/session.ts'
import { paths } from '../../src/paths.ts'
import { meetingOf, partWords } from '../sessions/words.ts'
import { Buttons, Fold, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Facts } from '../shell/facts.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatSpanShort } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { DayTable } from './day-table.tsx'
import { ruleSentence, type ShownSeries } from './rule-words.ts'

export interface SeriesContentProps {
  s: Strings
  series: ShownSeries & {
    code: string
    seq: number
    kind: SessionKind
    form: SessionForm
    theme: string
    onlineUrl: string
    unit: { name: string }
    venue: { name: string; address: string } | null
    leaders: { leaderId: number; part: LeaderPart; name: string; office: string }[]
  }
  coming: SeriesLine<ShownSession>[]
  past: SeriesLine<ShownSession>[]
  /** How many of those to come are drafts. */
  drafts: number
  /** This person may plan for the unit, and the series goes on. */
  mayPlan: boolean
  refused?: { sentence: string; day?: string; typed?: string; field?: 'reason' | 'conflict_reason' }
}
export type ShownSession = SeriesSession & { code: string; theme: string; stateReason: string }

/** One series: its rule in a sentence, its sessions to come and past, and what can be done. */
export const SeriesContent: FC<SeriesContentProps> = (props) => {
  const { s, series, coming, past, mayPlan, refused } = props
  return (
    <>
      <PageHead
        title={series.theme}
        over={meetingOf(s, series)}
        lead={ruleSentence(s, series)}
        back={{ href: paths.series, label: s.series.backToList }}
      />
      {refused && <Notice tone="error" title={refused.sentence} />}
      {series.endedAt !== null && <Notice tone="info" title={s.series.endedNotice} />}
      {mayPlan && <NextSteps {...props} />}
      <SeriesFacts {...props} />
      <h2>{s.series.comingTitle}</h2>
      {coming.length > 0 ? (
        <DayTable {...props} lines={coming} caption={s.series.comingTitle} />
      ) : (
        <EmptyState title={s.series.noneComing}>{mayPlan && <p>{s.series.noneComingNext}</p>}</EmptyState>
      )}
      {past.length > 0 && (
        <Fold summary={s.series.pastTitle}>
          <DayTable {...props} mayPlan={false} lines={past} caption={s.series.pastTitle} />
        </Fold>
      )}
      {mayPlan && <End {...props} />}
    </>
  )
}

const NextSteps: FC<SeriesContentProps> = ({ s, series, drafts }) => (
  <Buttons>
    {drafts > 0 && (
      <LinkButton href={paths.seriesAnnouncement(series.code)}>{s.series.announceDrafts(drafts)}</LinkButton>
    )}
    <LinkButton tone={drafts > 0 ? 'quiet' : 'primary'} href={paths.editSeries(series.code)}>
      {s.series.edit}
    </LinkButton>
  </Buttons>
)

const SeriesFacts: FC<SeriesContentProps> = ({ s, series }) => (
  <Facts
    items={[
      [s.series.spanLabel, s.series.span(series.fromOn, series.untilOn)],
      [s.series.unit, series.unit.name],
      [
        s.sessions.whereLabel,
        series.venue ? `${series.venue.name}, ${series.venue.address}` : series.onlineUrl,
      ],
      [
        s.sessions.whoLabel,
        series.leaders.map((leader) => (
          <div key={leader.leaderId}>
            {partWords(s, leader)}: {leader.name}, {leader.office}
          </div>
        )),
      ],
    ]}
  />
)

/** Ending discards the drafts and leaves what was announced, which is named here. */
const End: FC<SeriesContentProps> = ({ s, series, coming, drafts }) => {
  const announced = coming.flatMap((line) =>
    line.is === 'session' && line.session.state !== 'draft' && line.session.state !== 'cancelled'
      ? [line.session]
      : [],
  )
  return (
    <Fold summary={s.series.otherSteps}>
      <p>{s.series.endLead(drafts)}</p>
      {announced.length > 0 && (
        <>
          <p>{s.series.endAnnounced}</p>
          <ul>
            {announced.map(({ code, startsAt, endsAt }) => (
              <li key={code}>
                <a href={paths.staffSession(code)}>{formatSpanShort(s.lang, startsAt, endsAt)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form s={s} action={paths.seriesEnd(series.code)}>
        <input type="hidden" name="seen" value={series.seq} />
        <SubmitButton tone="danger">{s.series.end}</SubmitButton>
      </Form>
    </Fold>
  )
}
