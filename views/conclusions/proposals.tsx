import type { FC } from 'hono/jsx'
import type { ProposedTask } from '../../src/domain/conclusion-tasks.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Fold } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ConclusionProps } from './conclusion-page.tsx'

/** Tasks found in what was said and decided; one press takes one over, as long as it says who and by when. */
export const Proposals: FC<ConclusionProps> = ({ s, session, proposals }) => {
  const words = s.conclusions.one
  if (proposals.length === 0) return null
  return (
    <Fold summary={words.proposals(proposals.length)} open>
      <DataTable
        caption={words.proposals(proposals.length)}
        hideCaption
        columns={[
          { label: s.commitments.what, wide: true },
          { label: s.commitments.keeper },
          { label: s.commitments.dueOn },
          { label: words.take },
        ]}
        rows={proposals.map((proposal, i) => ({
          key: i,
          cells: [
            <>
              <div>{proposal.what}</div>
              <small class="hint">
                {s.conclusions.closing.numberOf(proposal.number)} · {words.proposalFrom[proposal.from]}
              </small>
            </>,
            proposal.who || words.noKeeper,
            proposal.dueOn ? s.commitments.dueBy(proposal.dueOn) : words.noDay,
            <Take s={s} code={session.code} proposal={proposal} />,
          ],
        }))}
      />
    </Fold>
  )
}

const Take: FC<{ s: Strings; code: string; proposal: ProposedTask }> = ({ s, code, proposal }) => {
  const words = s.conclusions.one
  const { opinion, what, agencyId, who, dueOn } = proposal
  if (who === '' || dueOn === null) {
    const filled = withQuery(paths.conclusion(code), { y: opinion, viec: what, han: dueOn, cq: agencyId })
    return <a href={`${filled}#them-nhiem-vu`}>{words.fill}</a>
  }
  const fields = { what, agency: agencyId ?? '', who: agencyId === null ? who : '', dueOn, opinion }
  return (
    <form method="post" action={paths.conclusionTask(code)}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      <button type="submit" class="button quiet" aria-label={words.takeOf(what)}>
        {words.take}
      </button>
    </form>
  )
}
