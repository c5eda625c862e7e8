import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import { RegistrationMark } from '../registrations/registration-mark.tsx'
import { DataTable, Pager } from '../shell/data-table.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownRegistration } from './shown.ts'

export interface AbsentProps {
  s: Strings
  session: { code: string; theme: string }
  absent: (Omit<ShownRegistration, 'there'> & { phone: string })[]
  /** All of them, not only those of this page. */
  total: number
  next: number | null
  after: number
  /** Phones are shown to whoever may call: the secretaries. */
  mayCall: boolean
}

/** Who registered and is not there yet, in the order of their numbers. */
export const AbsentPage: FC<AbsentProps> = (props) => {
  const { s, session, absent, total, next, after } = props
  const words = s.attendance
  const own = paths.absent(session.code)
  return (
    <>
      <PageHead
        title={words.absentTitle}
        over={session.theme}
        lead={total > 0 && words.absentLead(total)}
        back={{ href: paths.attendance(session.code), label: words.back }}
      />
      {absent.length > 0 ? <AbsentTable {...props} /> : <EmptyState title={words.nobodyRegistered} />}
      <Pager
        s={s}
        next={next === null ? null : withQuery(own, { sau: next })}
        first={after > 0 ? own : null}
      />
    </>
  )
}

const AbsentTable: FC<AbsentProps> = ({ s, session, absent, mayCall }) => {
  const { columns, wantsToSpeak, absentTitle, erased } = s.attendance
  return (
    <DataTable
      caption={absentTitle}
      hideCaption
      columns={[
        { label: columns.number, numeric: true },
        { label: columns.who, wide: true },
        { label: columns.hamlet },
        ...(mayCall ? [{ label: columns.phone }] : []),
        { label: columns.people },
        { label: columns.state },
      ]}
      rows={absent.map((one) => ({
        key: one.code,
        cells: [
          formatNumber(s.lang, one.queueNumber),
          <>
            {mayCall ? (
              <a href={withQuery(paths.attendance(session.code), { dk: one.code })}>{one.name || erased}</a>
            ) : (
              one.name || erased
            )}
            {one.intent === 'speak' && (
              <>
                <br />
                <small>{wantsToSpeak}</small>
              </>
            )}
          </>,
          one.hamlet,
          ...(mayCall ? [one.phone && <a href={`tel:${one.phone}`}>{one.phone}</a>] : []),
          s.registrations.group(one.headCount, one.seats),
          <RegistrationMark s={s} state={one.state} />,
        ],
      }))}
    />
  )
}
