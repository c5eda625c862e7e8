import type { FC } from 'hono/jsx'
import type { CheckResult, GateResults as Results, Waived } from '../../src/domain/gate-results.ts'
import { Fold } from '../shell/buttons.tsx'
import { Mark } from '../shell/mark.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** What the gates said of a draft, for whoever signs it: each check passed, or overridden by whom and why; and what personal data somebody let pass. */
export const GateResults: FC<{
  s: Strings
  results: Results | null
  heading?: 'h2' | 'h3' | 'h4' | null
}> = ({ s, results, heading: Heading = 'h3' }) =>
  results && (
    <section class="gate-results">
      {Heading && <Heading>{s.gates.resultsTitle}</Heading>}
      <ul>
        {results.checks.map((check) => (
          <li key={check.check}>
            <Check s={s} {...check} />
          </li>
        ))}
      </ul>
      {results.letPass.length > 0 && (
        <>
          <p>{s.gates.letPass}</p>
          <ul>
            {results.letPass.map((waiver) => (
              <li key={waiver.id}>
                {s.gates.letPassLine(
                  s.gates.finding[waiver.finding] ?? waiver.finding,
                  waiver.hit,
                  s.gates.where[waiver.gate],
                )}
                <Why s={s} waiver={waiver} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )

/** The same where nothing hangs on it any more: folded, with how many checks found something. */
export const GateResultsFolded: FC<{ s: Strings; results: Results | null }> = ({ s, results }) =>
  results && (
    <Fold summary={s.gates.resultsFolded(results.checks.filter(({ faults }) => faults.length > 0).length)}>
      <GateResults s={s} results={results} heading={null} />
    </Fold>
  )

const Check: FC<CheckResult & { s: Strings }> = ({ s, check, faults }) => {
  const isOpen = faults.some(({ waiver }) => waiver === null)
  const standing = faults.length === 0 ? 'passed' : isOpen ? 'open' : 'waived'
  return (
    <>
      <Mark tone={TONES[standing]}>{s.gates.standing[standing]}</Mark> {s.gates.check[check]}
      {faults.map(({ finding, hit, waiver }) => (
        <div key={`${finding} ${hit}`}>
          {s.gates.fault[finding](hit)}
          {waiver && <Why s={s} waiver={waiver} />}
        </div>
      ))}
    </>
  )
}

/** Whose reason it is, and the reason, in the words it was written. */
const Why: FC<{ s: Strings; waiver: Waived }> = ({ s, waiver }) => (
  <small class="block">
    {s.gates.waivedBy(waiver.waivedByName, formatInstant(s.lang, waiver.waivedAt))}{' '}
    <q lang="vi">{waiver.reason}</q>
  </small>
)

const TONES = { passed: 'done', waived: 'due', open: 'overdue' } as const
