import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { dayFigures, isFinished, type VisitGroup, visitsIn } from '../../src/domain/visit-figures.ts'
import { paths } from '../../src/paths.ts'
import { meetingOf } from '../sessions/words.ts'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'
import { vi } from '../strings/vi.ts'
import { DayFigures, GroupFigures } from './figures.tsx'
import { RegisterCases } from './register-cases.tsx'
import { RegisterRow } from './register-row.tsx'
import type { ShownDay } from './shown.ts'

export interface RegisterProps {
  s: Strings
  day: ShownDay
  /** The figure whose rows are asked for; null: the whole register. */
  group: VisitGroup | null
}

/** The register of a reception day, A4 across. As all papers it is Vietnamese in every language of the screen; on screen its figures lead to their rows. */
export const Register: FC<RegisterProps> = (props) => {
  const { s, day, group } = props
  const { session, visits } = day
  const shown = group === null ? visits.filter(isFinished) : visitsIn(visits, group)
  return (
    <div class="register-page">
      <div class="screen-only">
        <PageHead
          title={s.reception.registerTitle}
          lead={s.reception.registerLead}
          back={
            day.isOwn
              ? { href: paths.live(session.code), label: s.reception.backToDesk }
              : { href: paths.staffSession(session.code), label: s.sessions.backToSession }
          }
        />
        <DayFigures s={s} code={session.code} visits={visits} />
        <p class="hint">{s.reception.figuresMeaning}</p>
        <GroupFigures s={s} code={session.code} visits={visits} current={group} />
        {group && (
          <Notice tone="info" title={s.reception.shownGroup(s.reception.group[group], shown.length)}>
            <p>
              <a href={paths.receptionRegister(session.code)}>{s.reception.shownAll}</a>
            </p>
          </Notice>
        )}
        <PrintButtonHint s={s} />
      </div>
      <article class="paper register" lang="vi">
        <RegisterHead day={day} />
        <RegisterTable {...props} visits={shown} />
        {group === null && <p class="register-meaning">{vi.reception.casesMeaning}</p>}
        <p class="register-private">{vi.reception.registerPrivate}</p>
        {group === null && <Signatures />}
      </article>
      {group === null && <RegisterCases s={s} day={day} />}
    </div>
  )
}

const RegisterHead: FC<{ day: ShownDay }> = ({ day: { session, unit } }) => (
  <header>
    <p class="register-unit">{unit.name}</p>
    <h2 class="paper-title">{vi.reception.registerTitle}</h2>
    <p>
      {meetingOf(vi, session)} – {session.theme}. {vi.reception.registerDay(dayOf(session.startsAt))}
    </p>
  </header>
)

const RegisterTable: FC<RegisterProps & { visits: ShownDay['visits'] }> = ({ day, group, visits }) => {
  const { column, total, totals, refusedApart, registerNone } = vi.reception
  const figures = dayFigures(visits)
  const columns = Object.entries(column)
  return (
    <section class="table" aria-label={vi.reception.registerTitle} tabindex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(([name, label]) => (
              <th key={name} scope="col" class={name}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <RegisterRow key={visit.id} code={day.session.code} visit={visit} isOwn={day.isOwn} />
          ))}
          {visits.length === 0 && (
            <tr>
              <td colspan={columns.length}>{registerNone}</td>
            </tr>
          )}
        </tbody>
        {(group === null || group === 'received') && (
          <tfoot>
            <tr>
              <th scope="row" colspan={2}>
                {total}
              </th>
              <td colspan={columns.length - 2}>
                {totals(figures.visits, figures.people, figures.cases)}
                {group === null && figures.refused > 0 && <small>{refusedApart(figures.refused)}</small>}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

const Signatures: FC = () => (
  <div class="register-signatures">
    <p>{vi.reception.signClerk}</p>
    <p>{vi.reception.signReceiver}</p>
  </div>
)
