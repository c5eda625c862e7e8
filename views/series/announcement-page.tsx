import type { FC } from 'hono/jsx'
import type { Ended } from '../../src/domain/session-ended.ts'
import type { NoticeDay } from '../../src/domain/session-notice.ts'
import { paths } from '../../src/paths.ts'
import { endedWords } from '../sessions/ended-notice.tsx'
import { type FieldsProps, typedAll, typedOne } from '../sessions/plan-fields.tsx'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatSpanShort } from '../strings/format.ts'
import { dayWords } from './day-words.tsx'

export interface AnnouncementProps extends FieldsProps {
  series: { code: string; seq: number; theme: string }
  drafts: {
    tick: string
    session: { code: string; theme: string; startsAt: number; endsAt: number }
    notice: NoticeDay | null
    ended: Ended | null
  }[]
  isStale?: boolean
}

/** The drafts of a series to come, ticked where their notice is still in time. */
export const SeriesAnnouncementPage: FC<AnnouncementProps> = (props) => {
  const { s, series, drafts, errors, isStale } = props
  const back = { href: paths.oneSeries(series.code), label: s.series.backToSeries }
  if (drafts.length === 0) {
    return (
      <>
        <PageHead title={s.series.announceTitle} back={back} />
        {isStale && <Notice tone="error" title={s.series.announceStale} />}
        <EmptyState
          title={s.series.noDrafts}
          action={<LinkButton href={back.href}>{s.series.backToSeries}</LinkButton>}
        >
          <p>{s.series.noDraftsNext}</p>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHead title={s.series.announceTitle} over={series.theme} lead={s.series.announceLead} back={back} />
      {isStale && <Notice tone="error" title={s.series.announceStale} />}
      <Form s={s} action={paths.seriesAnnouncement(series.code)} errors={errors}>
        <input type="hidden" name="seen" value={series.seq} />
        <DraftTable {...props} />
        {drafts.some(({ notice }) => notice?.isLate) && (
          <TextArea
            s={s}
            name="late_reason"
            label={s.series.lateReason}
            optionalNote={false}
            hint={s.series.lateReasonHint}
            rows={2}
            value={typedOne(props, 'late_reason')}
            error={errors?.late_reason}
          />
        )}
        <div class="buttons">
          <SubmitButton>{s.series.announce}</SubmitButton>
        </div>
      </Form>
    </>
  )
}

const DraftTable: FC<AnnouncementProps> = (props) => {
  const { s, drafts } = props
  return (
    <DataTable
      caption={s.series.announceTitle}
      hideCaption
      columns={[
        { label: s.series.pick },
        { label: s.series.dateColumn, wide: true },
        { label: s.series.announceBy },
      ]}
      rows={drafts.map(({ tick, session, notice, ended }) => ({
        key: session.code,
        cells: [
          <label class="choice">
            <input
              type="checkbox"
              name="announce"
              value={tick}
              checked={typedAll(props, 'announce').includes(tick)}
            />
            <span>{s.series.pick}</span>
          </label>,
          <>
            <a href={paths.staffSession(session.code)}>
              {formatSpanShort(s.lang, session.startsAt, session.endsAt)}
            </a>
            {ended && (
              <div>
                <Mark tone="overdue">{endedWords(s, ended)}</Mark>{' '}
                <a href={paths.editSession(session.code)}>{s.changes.editEnded}</a>
              </div>
            )}
          </>,
          notice === null ? (
            s.series.exempt
          ) : (
            <>
              {dayWords(s, notice.by)}
              {notice.provisional && (
                <div>
                  <Mark tone="due">{s.series.provisional}</Mark>
                </div>
              )}
              {notice.isLate && (
                <div>
                  <Mark tone="overdue">{s.series.isLate}</Mark>
                </div>
              )}
            </>
          ),
        ],
      }))}
    />
  )
}
