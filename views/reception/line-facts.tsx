import type { FC } from 'hono/jsx'
import { Facts } from '../shell/facts.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownVisit } from './shown.ts'

/** The line of the register, to be read: before anybody was called, and once the visit is over. */
export const LineFacts: FC<{ s: Strings; visit: ShownVisit }> = ({ s, visit }) => {
  const words = s.reception
  const { identityKind, kind, isRepeated, receiver, delegated, firstAnswer, refusal } = visit
  const repeated = isRepeated ? words.again : words.first
  return (
    <section id="line" aria-labelledby="line-title">
      <h2 id="line-title">{words.line}</h2>
      <Facts
        items={[
          [words.name, visit.name],
          [words.hamlet, visit.hamlet],
          [words.address, visit.address],
          [words.phone, visit.phone],
          [words.people, words.groupOf(visit.headCount, visit.representatives)],
          [words.groupName, visit.groupName],
          [words.identityKind, identityKind && `${words.identity[identityKind]}: ${visit.identityNumber}`],
          [words.kind, kind && s.opinions.kind[kind]],
          [words.repeated, isRepeated === null ? null : repeated],
          [words.receiver, receiver && `${receiver.name} – ${receiver.office}`],
          [words.delegationReason, delegated && visit.delegationReason],
          [words.firstAnswer, firstAnswer && words.answer[firstAnswer]],
          [words.recipient, visit.recipient],
          [words.refusal, refusal && words.ground[refusal]],
          [words.reason, visit.reason],
        ]}
      />
    </section>
  )
}
