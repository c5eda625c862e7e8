import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { DoorSection } from './door-section.tsx'
import { Figures } from './figures.tsx'
import { PresentList } from './present-list.tsx'
import type { ShownDoor } from './shown.ts'

/** Who is there: the door first, since a guest stands in it; then the figures and the list. */
export const AttendancePage: FC<{ s: Strings; door: ShownDoor }> = ({ s, door }) => {
  const { session, mayRecord, shut, said } = door
  const words = s.attendance
  return (
    <>
      <PageHead
        title={words.title}
        over={session.theme}
        lead={formatSpan(s.lang, session.startsAt, session.endsAt)}
        back={{ href: paths.staffSession(session.code), label: words.backToSession }}
        actions={[
          mayRecord && (
            <LinkButton tone="quiet" href={paths.attendanceCount(session.code)}>
              {words.count}
            </LinkButton>
          ),
          <LinkButton tone="quiet" href={paths.countSheet(session.code)}>
            {words.printCount}
          </LinkButton>,
          <LinkButton tone="quiet" href={paths.attendanceSheet(session.code)}>
            {words.printRegistered}
          </LinkButton>,
        ]}
      />
      {shut && <Notice tone="info" title={shut} />}
      {!mayRecord && said && <Notice tone="success" title={said} />}
      {mayRecord && <DoorSection s={s} door={door} />}
      <Figures s={s} door={door} />
      <PresentList s={s} door={door} />
    </>
  )
}

/** At a reception nobody is checked in: its visits stand in the register of the desk. */
export const ReceptionInstead: FC<{ s: Strings; session: { code: string; theme: string } }> = ({
  s,
  session,
}) => (
  <>
    <PageHead
      title={s.attendance.title}
      over={session.theme}
      back={{ href: paths.staffSession(session.code), label: s.attendance.backToSession }}
    />
    <Notice tone="info" title={s.attendance.reception} />
    <LinkButton href={paths.visits(session.code)}>{s.attendance.toVisits}</LinkButton>
  </>
)
