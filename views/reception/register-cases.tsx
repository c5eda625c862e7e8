import type { FC } from 'hono/jsx'
import { shortened } from '../../src/domain/excerpt.ts'
import { casesOf } from '../../src/domain/visit-figures.ts'
import { paths } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownDay } from './shown.ts'

/** The cases that the figure counts, each once, with the visits that raised it: on screen alone. */
export const RegisterCases: FC<{ s: Strings; day: ShownDay }> = ({ s, day: { visits } }) => {
  const cases = casesOf(visits)
  const matters = visits.flatMap((visit) => visit.matters)
  return (
    <section id="cases" class="screen-only" aria-labelledby="cases-title">
      <h2 id="cases-title">{s.reception.casesTitle(cases.length)}</h2>
      {cases.length === 0 && <p>{s.reception.casesNone}</p>}
      <ol class="register-cases">
        {cases.map(({ id, visits: raised }) => {
          const first = matters.find((matter) => matter.id === id)
          const here = first ?? matters.find((matter) => matter.caseId === id)
          return (
            <li key={id}>
              {here && <a href={paths.staffOpinion(here.code)}>{here.code}</a>}{' '}
              {here && shortened(here.text, 160)} (
              {s.reception.caseVisits(raised.map(({ number }) => number).join(', '))})
              {!first && <span class="hint"> {s.reception.notToday}</span>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
