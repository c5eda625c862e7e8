import type { FC } from 'hono/jsx'
import { versionIssued, versionOnItsWay } from '../../src/domain/answer.ts'
import { fold } from '../../src/domain/folding.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { findPromises } from '../../src/domain/promise-finder.ts'
import { resolutionOf } from '../../src/domain/resolution.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { ShownAnswer } from '../opinions/shown.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { ResolutionMark } from './mark.tsx'
import { CommitmentSummaries, type SummedUp } from './summaries.tsx'

interface Props {
  s: Strings
  opinion: {
    code: string
    state: OpinionState
    disputedAt: number | null
    answers: ShownAnswer[]
    around: { commitments: SummedUp[] }
  }
  agencies: { id: number; name: string }[]
  /** This person may add one now. */
  mayAdd: boolean
  today: string
}

/** What was or will be promised with the answer, and the sentences of the draft that read as a promise and are none yet. */
export const OpinionCommitments: FC<Props> = (props) => {
  const { s, opinion, mayAdd, today } = props
  const { commitments } = opinion.around
  if (commitments.every(({ state }) => state === 'dropped') && !mayAdd) return null
  const hasProposed = commitments.some(({ state }) => state === 'proposed')
  return (
    <section aria-labelledby="commitments-title" id="commitments">
      <h2 id="commitments-title">{s.commitments.heading}</h2>
      <p class="marks">
        <ResolutionMark s={s} resolution={resolutionOf(opinion, commitments)} />
      </p>
      {hasProposed && <p class="about">{s.commitments.proposedLead}</p>}
      <CommitmentSummaries s={s} commitments={commitments} today={today} />
      {commitments.length === 0 && <p class="hint">{s.commitments.noneYet}</p>}
      {mayAdd && <Promises {...props} />}
      {mayAdd && (
        <LinkButton tone="quiet" href={paths.opinionCommitments(opinion.code)}>
          {s.commitments.addByHand}
        </LinkButton>
      )}
    </section>
  )
}

const Promises: FC<Props> = ({ s, opinion, agencies, today }) => {
  const found = untaken(opinion, agencies, today)
  if (found.length === 0) return null
  return (
    <Notice tone="info" title={s.commitments.foundTitle}>
      {found.map(({ promise, place }) => (
        <>
          <p>{s.commitments.found(promise.sentence, promise.dueOn, promise.who)}</p>
          <LinkButton tone="quiet" href={withQuery(paths.opinionCommitments(opinion.code), { hua: place })}>
            {s.commitments.takeOver}
          </LinkButton>
        </>
      ))}
    </Notice>
  )
}

/** The promises of the newest written version that no commitment carries yet, each with its place among all of them, from 1. */
export function untaken(
  { answers, around }: Pick<Props['opinion'], 'answers' | 'around'>,
  agencies: { id: number; name: string }[],
  today: string,
) {
  const written = answers.filter(({ form }) => form === 'written')
  const version = versionOnItsWay(written) ?? versionIssued(written)
  return findPromises(version?.text ?? '', agencies, today)
    .map((promise, i) => ({ promise, place: i + 1 }))
    .filter(({ promise }) => !around.commitments.some((commitment) => carries(commitment, promise.sentence)))
}

/** Also after its words were shortened or lengthened. */
function carries({ what, state }: SummedUp, sentence: string): boolean {
  const [carried, found] = [fold(what), fold(sentence)]
  return state !== 'dropped' && (found.includes(carried) || carried.includes(found))
}
