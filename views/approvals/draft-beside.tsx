import type { FC } from 'hono/jsx'
import { versionOnItsWay } from '../../src/domain/answer.ts'
import type { GateResults as Results } from '../../src/domain/gate-results.ts'
import { paths } from '../../src/paths.ts'
import type { CardOpinion } from '../answers/card-head.tsx'
import { FileList, type ListedFile } from '../attachments/file-list.tsx'
import { CommitmentSummaries, type SummedUp } from '../commitments/summaries.tsx'
import { GateResults } from '../gates/gate-results.tsx'
import { Fold } from '../shell/buttons.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** A draft's opinion with what a leader reads beside it. */
export type DraftOpinion = CardOpinion & {
  around: {
    attachments: (ListedFile & { purpose: string; answerId: number | null; removedAt: number | null })[]
    supports: {
      id: number
      agencyName: string
      contribution: string
      contributor: string | null
      contributedAt: number | null
    }[]
    commitments: (SummedUp & { answerId: number | null })[]
  }
  gateResults: Results | null
}

/** What goes out with the draft, what is promised by it, what other agencies said, and what the gates found. */
export const DraftBeside: FC<{ s: Strings; opinion: DraftOpinion; today: string }> = ({
  s,
  opinion,
  today,
}) => {
  const { attachments, commitments } = opinion.around
  const words = s.answers.approvals
  const draft = versionOnItsWay(opinion.answers.filter(({ form }) => form === 'written'))
  const files = attachments.filter(
    ({ purpose, answerId, removedAt }) =>
      purpose === 'answer' && removedAt === null && (answerId === null || answerId === draft?.id),
  )
  const promised = commitments.filter(({ state }) => state !== 'dropped')
  return (
    <>
      {files.length > 0 && (
        <>
          <h3>{words.files}</h3>
          <FileList s={s} files={files} href={({ code }) => paths.staffAttachment(code)} />
        </>
      )}
      {promised.length > 0 && (
        <>
          <h3>{words.promised}</h3>
          <CommitmentSummaries s={s} commitments={promised} today={today} />
        </>
      )}
      <Contributions s={s} opinion={opinion} />
      <GateResults s={s} results={opinion.gateResults} />
    </>
  )
}

const Contributions: FC<{ s: Strings; opinion: DraftOpinion }> = ({ s, opinion }) => {
  const given = opinion.around.supports.filter(({ contributedAt }) => contributedAt !== null)
  if (given.length === 0) return null
  return (
    <Fold summary={s.answers.approvals.contributions(given.length)}>
      {given.map(({ id, agencyName, contribution, contributor, contributedAt }) => (
        <div key={id}>
          <h4>{agencyName}</h4>
          <p class="hint">
            {s.agencyWork.contributed(contributor ?? '', formatInstant(s.lang, contributedAt ?? 0))}
          </p>
          <Prose text={contribution} quiet />
        </div>
      ))}
    </Fold>
  )
}
