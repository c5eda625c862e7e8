import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { placeWords } from '../sessions/words.ts'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { vi } from '../strings/vi.ts'
import type { ListedRegistration, RegistrationListProps } from './registration-list.tsx'

interface SheetProps {
  s: Strings
  session: RegistrationListProps['session'] & {
    unit: { name: string }
    venue: { name: string; address: string } | null
  }
  counts: RegistrationListProps['counts']
  registered: ListedRegistration[]
  /** There are more than can be printed at once. */
  isCut: boolean
}

/** The list for the table at the door, A4, to be signed. As all papers it is Vietnamese in every language of the screen. */
export const AttendanceSheet: FC<SheetProps> = (props) => {
  const { s, session, registered, isCut } = props
  const waiting = registered.filter(({ state }) => state === 'waiting')
  return (
    <>
      <div class="screen-only">
        <PageHead
          title={s.registrations.print}
          lead={session.theme}
          back={{ href: paths.staffRegistrations(session.code), label: s.registrations.listTitle }}
        />
        <Notice tone="info" title={s.registrations.sheetPrivate} />
        {isCut && <Notice tone="warning" title={s.registrations.sheetCut(registered.length)} />}
        <PrintButtonHint s={s} />
      </div>
      <article class="paper paper-a4 sheet" lang="vi">
        <SheetHead {...props} />
        <SheetTable
          title={vi.registrations.state.confirmed}
          rows={registered.filter(({ state }) => state === 'confirmed')}
        />
        {waiting.length > 0 && <SheetTable title={vi.registrations.sheetWaiting} rows={waiting} />}
        <p class="sheet-note">{vi.registrations.sheetPrivate}</p>
      </article>
    </>
  )
}

const SheetHead: FC<SheetProps> = ({ session, counts }) => (
  <header>
    <p class="sheet-unit">{session.unit.name}</p>
    <h2 class="paper-title">{vi.registrations.sheetTitle}</h2>
    <p class="paper-subject">{session.theme}</p>
    <p>
      {[formatSpan('vi', session.startsAt, session.endsAt), placeWords(session)].filter(Boolean).join(', ')}.{' '}
      {vi.registrations.counts(counts.confirmedSeats, session.capacity)}.
    </p>
  </header>
)

const SheetTable: FC<{ title: string; rows: ListedRegistration[] }> = ({ title, rows }) => {
  const { sheetColumns: columns, sheetYes: yes } = vi.registrations
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([column, label]) => (
            <th key={column} scope="col" class={column}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.code}>
            <td>{one.queueNumber}</td>
            <td>{one.name}</td>
            <td>{one.hamlet}</td>
            <td>{one.seats}</td>
            {/* What about is nobody's business at the table. */}
            <td>{one.intent === 'speak' && yes}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
