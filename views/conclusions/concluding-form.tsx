import type { FC } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import { shortened } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Select } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import type { ConclusionProps } from './conclusion-page.tsx'
import { StuckNotice } from './stuck-notice.tsx'

/** The last step before the notice: what goes to which agency, and what follows from pressing. */
export const ConcludingForm: FC<ConclusionProps> = (props) => {
  const { s, session, seq, given, parked, tasks, undecided, late, fixing, agencies } = props
  const words = s.conclusions.one
  const isReady = undecided === 0 && late === 0
  const chosen = (code: string) => [fixing?.typed[`agency_${code}`] ?? ''].flat()[0] ?? ''
  return (
    <section id="chot">
      <h2>{words.fixTitle}</h2>
      {fixing?.refusal && <Notice tone="error" title={fixing.refusal} />}
      <StuckNotice s={s} title={words.stuckTitle} stuck={fixing?.stuck} />
      {undecided > 0 && <Notice tone="warning" title={words.undecided(undecided)} />}
      {late > 0 && (
        <Notice tone="warning" title={words.late(late)}>
          <p>
            <a href={paths.lateCards(session.code)}>{s.conclusions.closing.openLate}</a>
          </p>
        </Notice>
      )}
      {!isReady ? (
        <LinkButton tone="quiet" href={paths.closingSum(session.code)}>
          {words.toSum}
        </LinkButton>
      ) : (
        <form method="post" action={paths.concluding(session.code)}>
          <input type="hidden" name="seen" value={session.seq} />
          <input type="hidden" name="conclusion" value={seq} />
          {[...given, ...parked].map((line) => (
            <input type="hidden" name="listed" value={tickedName(line)} />
          ))}
          <p>{words.fixLead}</p>
          <p>{words.fixTasks(tasks.length)}</p>
          {given.length > 0 && <h3>{words.givenTitle(given.length)}</h3>}
          {given.length > 0 && (
            <ul>
              {given.map(({ number, agency, dueOn }) => (
                <li>{words.givenLine(number, agency ?? '', dueOn)}</li>
              ))}
            </ul>
          )}
          {parked.length > 0 && <h3>{words.parkedTitle(parked.length)}</h3>}
          {parked.length > 0 && <p>{words.parkedLead}</p>}
          {parked.map(({ code, number, text }) => (
            <Select
              {...{ s, name: `agency_${code}`, optionalNote: false }}
              label={words.agencyOf(number)}
              hint={shortened(text, 160)}
              empty={words.agencyNone}
              value={chosen(code)}
              options={agencies.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
          ))}
          <Buttons>
            <SubmitButton>{words.fix}</SubmitButton>
          </Buttons>
        </form>
      )}
    </section>
  )
}
