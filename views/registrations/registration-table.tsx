import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { DataTable } from '../shell/data-table.tsx'
import { formatNumber } from '../strings/format.ts'
import type { RegistrationListProps } from './registration-list.tsx'
import { RegistrationMark } from './registration-mark.tsx'

/** One page of the list; a card each on a phone. */
export const RegistrationTable: FC<RegistrationListProps> = ({ s, session, registered, mayChange }) => {
  const { columns } = s.registrations
  return (
    <DataTable
      caption={s.registrations.listTitle}
      hideCaption
      columns={[
        { label: columns.number, numeric: true },
        { label: columns.name, wide: true },
        { label: columns.hamlet },
        { label: columns.phone },
        { label: columns.people },
        { label: columns.intent, wide: true },
        { label: columns.state },
      ]}
      rows={registered.map((one) => ({
        key: one.code,
        cells: [
          formatNumber(s.lang, one.queueNumber),
          <a href={paths.staffRegistration(session.code, one.code)}>
            {one.name || s.asking.erased}
            {mayChange && <span class="hidden-word"> ({s.registrations.change})</span>}
          </a>,
          one.hamlet,
          [one.phone, one.email].filter(Boolean).join(' '),
          s.registrations.group(one.headCount, one.seats),
          <>
            {one.intent === 'speak' ? s.registrations.speaks : s.registrations.attends}
            <Beside words={one.about} />
            <Beside words={one.recordedBy !== null && s.registrations.byHand} />
          </>,
          <RegistrationMark s={s} state={one.state} />,
        ],
      }))}
    />
  )
}

/** On a line of its own under what it belongs to. */
const Beside: FC<{ words: string | false }> = ({ words }) =>
  words ? (
    <>
      <br />
      <small>{words}</small>
    </>
  ) : null
