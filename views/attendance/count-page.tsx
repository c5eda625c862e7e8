import type { FC } from 'hono/jsx'
import { ATTENDANCE_LIMITS } from '../../src/domain/attendance-form.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { CountCell } from './count-cell.tsx'
import type { ShownCount, ShownForm } from './shown.ts'

export interface CountProps {
  s: Strings
  session: { code: string; theme: string }
  /** Whom the sheet has lines for. */
  hamlets: { id: number; name: string }[]
  count: ShownCount
  form: ShownForm
  /** Why nothing is taken now; empty where it is. */
  shut: string
}

/** The figures of a signed sheet, all lines at once. */
export const CountPage: FC<CountProps> = (props) => {
  const { s, session, form, shut } = props
  const words = s.attendance
  return (
    <>
      <PageHead
        title={words.count}
        over={session.theme}
        lead={words.countLead}
        back={{ href: paths.attendance(session.code), label: words.back }}
        actions={
          <LinkButton tone="quiet" href={paths.countSheet(session.code)}>
            {words.printCount}
          </LinkButton>
        }
      />
      {shut ? <Notice tone="info" title={shut} /> : <Notice tone="info" title={words.countOnlyOthers} />}
      <Form s={s} action={paths.attendanceCount(session.code)} errors={form.errors}>
        <input type="hidden" name="key" value={form.key} />
        <HamletLines {...props} />
        <GroupLines {...props} />
        <Buttons>
          <SubmitButton>{words.saveCount}</SubmitButton>
        </Buttons>
      </Form>
    </>
  )
}

const HamletLines: FC<CountProps> = ({ s, hamlets, count, form }) => {
  const { columns, byHamlet, elsewhere, countPeople, countSpeakers, countedBefore } = s.attendance
  const lines = [...hamlets, { id: null, name: elsewhere }]
  return (
    <DataTable
      caption={byHamlet}
      columns={[
        { label: columns.hamlet, wide: true },
        { label: columns.atDoor, numeric: true },
        { label: columns.people },
        { label: columns.representatives },
      ]}
      rows={lines.map(({ id, name }, i) => {
        const own = count.hamlets.find(({ hamletId }) => hamletId === id)?.ways
        return {
          key: id ?? 'none',
          cells: [
            <>
              {name}
              <input type="hidden" name={`hamlet-${i + 1}`} value={id ?? ''} />
            </>,
            <>
              {formatNumber(s.lang, own ? own.registered + own.walk_in : 0)}
              {own && own.counted > 0 && <small>, {countedBefore(own.counted)}</small>}
            </>,
            <CountCell s={s} form={form} name={`people-${i + 1}`} label={countPeople(name)} />,
            <CountCell s={s} form={form} name={`representatives-${i + 1}`} label={countSpeakers(name)} />,
          ],
        }
      })}
    />
  )
}

const GroupLines: FC<CountProps> = ({ s, hamlets, form }) => {
  const { columns, byGroup, countGroup, countPeople, countSpeakers, groupLine } = s.attendance
  const first = hamlets.length + 2
  return (
    <DataTable
      caption={byGroup}
      columns={[
        { label: columns.group, wide: true },
        { label: columns.people },
        { label: columns.representatives },
      ]}
      rows={Array.from({ length: ATTENDANCE_LIMITS.groupLines }, (_, i) => {
        const row = first + i
        return {
          key: row,
          cells: [
            <CountCell s={s} form={form} name={`group-${row}`} label={countGroup(i + 1)} isText />,
            <CountCell s={s} form={form} name={`people-${row}`} label={countPeople(groupLine(i + 1))} />,
            <CountCell
              s={s}
              form={form}
              name={`representatives-${row}`}
              label={countSpeakers(groupLine(i + 1))}
            />,
          ],
        }
      })}
    />
  )
}
