import type { Child, FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { FileList } from '../attachments/file-list.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { CommitmentMark } from './mark.tsx'
import type { ShownChange, ShownCommitment } from './shown.ts'

/** What was promised with an answer: what, who, by when, and what became of it. Nothing where nothing was. */
export const CommitmentSection: FC<{ s: Strings; commitments: ShownCommitment[]; today: string }> = ({
  s,
  commitments,
  today,
}) =>
  commitments.length === 0 ? null : (
    <section>
      <h2>{s.commitments.heading}</h2>
      <ol class="entries">
        {commitments.map((commitment) => (
          <CommitmentEntry key={commitment.code} s={s} commitment={commitment} today={today} />
        ))}
      </ol>
    </section>
  )

/** One commitment in a list; `also` says where it was given. */
export const CommitmentEntry: FC<{
  s: Strings
  commitment: ShownCommitment
  today: string
  also?: Child
}> = ({ s, commitment, today, also }) => (
  <li id={`cam-ket-${commitment.code}`}>
    <div>
      <Prose text={commitment.what} />
      <ChangeLines s={s} commitment={commitment} />
      <FileList s={s} files={commitment.files} href={({ code }) => paths.publicAttachment(code)} />
      {also && <p class="about">{also}</p>}
    </div>
    <div class="standing">
      <p class="marks">
        <CommitmentMark s={s} commitment={commitment} today={today} />
      </p>
      <p>{commitment.who}</p>
      <p>{dayWords(s, commitment)}</p>
    </div>
  </li>
)

/** Every change in its order; being done is told by its result. */
export const ChangeLines: FC<{
  s: Strings
  commitment: Pick<ShownCommitment, 'changes' | 'state' | 'evidence'>
}> = ({ s, commitment: { changes, state, evidence } }) => {
  const lines = changes.filter(saysMore).map((line) => changeWords(s, line))
  const isTold = state !== 'done' || changes.at(-1)?.change === 'done'
  return (
    <>
      {lines.map((line) => (
        <p class="hint">{line}</p>
      ))}
      {!isTold && evidence !== '' && <p class="hint">{s.commitments.changeLine.done(evidence)}</p>}
    </>
  )
}

/** Being done is told by the mark; a line of its own is only for what was done. */
export const saysMore = ({ change, reason }: ShownChange) => change !== 'done' || reason !== ''

/** What became of a commitment, as a sentence. */
export function changeWords(s: Strings, { change, fromOn, toOn, reason }: ShownChange): string {
  const words = s.commitments.changeLine
  if (change === 'put_off') return words.putOff(fromOn, toOn ?? fromOn, reason)
  if (change === 'failed') {
    return toOn === null ? words.failed(fromOn, reason) : words.failedGoingOn(fromOn, toOn, reason)
  }
  return change === 'done' ? words.done(reason) : words.reopened(toOn ?? fromOn, reason)
}

function dayWords(s: Strings, { state, dueOn, doneOn }: ShownCommitment): Child {
  if (state === 'done' && doneOn) return s.commitments.doneOn(doneOn)
  return s.commitments.dueBy(dueOn)
}
