import { hamletChosen } from './asking.ts'
import type { FirstAnswer } from './room.ts'
import type { Body } from './session.ts'
import type { VisitLine } from './visit-form.ts'

/** A leader who may have received somebody. */
export interface Receiver {
  id: number
  body: Body
  isHead: boolean
}

/** Whether this leader receives by delegation: whoever is not head of the body that holds the reception. */
export function isDelegate(leader: Pick<Receiver, 'body' | 'isHead'>, body: Body): boolean {
  return !leader.isHead || leader.body !== body
}

/** First answers that are about a matter: without one there is nothing that they could mean. */
const ABOUT_A_MATTER: readonly FirstAnswer[] = ['accepted', 'needs_verification', 'forwarded']

type Flaws = Partial<Record<keyof VisitLine, string>>

/**
 * What the line of the register still lacks when a visit is to end, by field: identity (with the reason where nothing could be shown), class, first or repeated, who
 * received, why by delegation, and the first answer with what belongs to it. Whoever was refused (Luật Tiếp công dân 2013 Đ9) needs a ground and its words, and no class: nothing was heard.
 */
export function finishFlaws(
  line: VisitLine,
  { matters, receivers, body }: { matters: number; receivers: readonly Receiver[]; body: Body },
): Flaws {
  const isRefused = line.first_answer === 'refused'
  const receiver = receivers.find(({ id }) => id === line.leader_id)
  const needs = (field: keyof VisitLine, isNeeded = true): Flaws =>
    isNeeded && (line[field] === null || line[field] === '') ? { [field]: 'required' } : {}
  return {
    ...needs('identity_kind', !isRefused),
    ...needs('identity_number', line.identity_kind !== null),
    ...needs('kind', !isRefused),
    ...needs('repeated', !isRefused),
    ...needs('leader_id'),
    ...receiverFlaws(line, receivers),
    ...needs('delegation_reason', receiver !== undefined && isDelegate(receiver, body)),
    ...needs('first_answer'),
    ...(matters === 0 && isAboutAMatter(line.first_answer) && { first_answer: 'no_matter' }),
    ...needs('recipient', line.first_answer === 'forwarded'),
    ...needs('refusal', isRefused),
    ...needs('reason', isRefused || line.first_answer === 'forwarded'),
  }
}

/** Saved before the end, only a receiver of elsewhere is wrong. */
export function receiverFlaws(
  { leader_id: id }: Pick<VisitLine, 'leader_id'>,
  receivers: readonly Receiver[],
): Flaws {
  return id === null || receivers.some((one) => one.id === id) ? {} : { leader_id: 'not_a_choice' }
}

function isAboutAMatter(answer: FirstAnswer | null): boolean {
  return answer !== null && ABOUT_A_MATTER.includes(answer)
}

/** What is kept of a line: words that belong to another answer may have been typed before the person decided; they are not stored. */
export function lineKept(line: VisitLine, receivers: readonly Receiver[], body: Body) {
  const receiver = receivers.find(({ id }) => id === line.leader_id)
  const { first_answer: answer } = line
  return {
    groupName: line.group_name,
    headCount: line.people,
    representatives: line.representatives ?? 1,
    identityKind: line.identity_kind,
    identityNumber: line.identity_kind === null ? '' : line.identity_number,
    kind: line.kind,
    isRepeated: line.repeated === null ? null : line.repeated === 'repeated',
    leaderId: line.leader_id,
    delegationReason: receiver && isDelegate(receiver, body) ? line.delegation_reason : '',
    firstAnswer: answer,
    recipient: answer === 'forwarded' ? line.recipient : '',
    refusal: answer === 'refused' ? line.refusal : null,
    reason: answer === 'refused' || answer === 'forwarded' ? line.reason : '',
  }
}

interface Kept {
  name: string
  hamletId: number | null
  address: string
  phone: string
  headCount: number
  representatives: number
  groupName: string
  kind: string | null
  isRepeated: boolean | null
  identityKind: string | null
  identityNumber: string
  leaderId: number | null
  delegationReason: string
  firstAnswer: string | null
  recipient: string
  refusal: string | null
  reason: string
  matters: readonly { kind: string; repeatedOfId: number | null }[]
}

/** Who takes part in a reception, chair first, as far as an empty line proposes them. */
type Proposed = { id: number; part: string | null; delegationReason: string | null }

/**
 * A line as its form shows it, field by field. What nobody wrote yet is proposed: the class of the first matter, repeated where one was linked, whoever chairs the reception, and
 * the reason that the plan gives where that is a delegate.
 */
export function lineOf(visit: Kept, { leaders }: { leaders: readonly Proposed[] }): Record<string, string> {
  const proposed = leaders.find(({ part }) => part === 'chair') ?? leaders.find(({ part }) => part !== null)
  const receiver = leaders.find(({ id }) => id === visit.leaderId) ?? proposed
  const isRepeated = visit.isRepeated ?? (visit.matters.some((one) => one.repeatedOfId !== null) || null)
  return {
    name: visit.name,
    hamlet: hamletChosen(visit.hamletId),
    address: visit.address,
    phone: visit.phone,
    identity_kind: visit.identityKind ?? '',
    identity_number: visit.identityNumber,
    people: String(visit.headCount),
    representatives: visit.headCount < 5 && visit.representatives === 1 ? '' : String(visit.representatives),
    group_name: visit.groupName,
    kind: visit.kind ?? visit.matters[0]?.kind ?? '',
    repeated: isRepeated === null ? '' : isRepeated ? 'repeated' : 'first',
    leader_id: receiver ? String(receiver.id) : '',
    delegation_reason: visit.delegationReason || receiver?.delegationReason || '',
    first_answer: visit.firstAnswer ?? '',
    recipient: visit.recipient,
    refusal: visit.refusal ?? '',
    reason: visit.reason,
  }
}
