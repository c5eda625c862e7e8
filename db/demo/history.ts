import type { StepName } from '../../src/domain/step.ts'
import type { EventData } from '../schema/ledger.ts'
import type { Change } from '../write.ts'
import type { Told } from './opinion-rows.ts'
import { supporterOf } from './voice-rows.ts'

const OFFICERS: readonly StepName[] = ['draft', 'submit', 'take_on', 'ask_support', 'inquire']
const LEADERS: readonly StepName[] = ['approve', 'send_back', 'close', 'settle_dispute']
const ASKERS: readonly StepName[] = ['withdraw', 'rate', 'dispute', 'add_fact', 'answer_inquiry']

/** Who takes each step in the sample. */
function actorOf(step: StepName, { plan, house }: Told): number | null {
  if (OFFICERS.includes(step)) return plan.agency.officerId
  if (LEADERS.includes(step)) return house.leaderId
  if (step === 'contribute') return supporterOf({ plan, house } as Told)?.officerId ?? null
  return ASKERS.includes(step) ? null : house.secretaryId
}

/** Every step of an opinion as an event, oldest first. */
export function historyOf(told: Told): Change[] {
  const { id, code, plan } = told
  const subject = `opinion:${id}`
  let state: string = 'received'
  const received: Change = {
    subject,
    step: 'receive',
    head: 'new',
    at: plan.receivedAt,
    actorId: plan.source === 'advance_web' ? null : told.house.secretaryId,
    data: {
      code,
      source: plan.source,
      session: told.sessionId,
      notice: plan.notice.on,
      due: plan.due?.on ?? null,
    },
  }
  const steps = plan.steps.map(({ step, at }): Change => {
    const from = state
    state = STATE_AFTER[step] ?? state
    return {
      subject,
      step,
      head: 'new',
      at,
      actorId: actorOf(step, told),
      data: { from, to: state, ...factsOf(step, told) },
    }
  })
  return [received, ...steps]
}

const STATE_AFTER: Partial<Record<StepName, string>> = {
  accept: 'accepted',
  assign: 'assigned',
  draft: 'drafted',
  submit: 'submitted',
  send_back: 'drafted',
  approve: 'approved',
  publish: 'answered',
  deliver: 'answered',
  close: 'closed',
  refuse: 'refused',
  forward: 'forwarded',
  return_with_guidance: 'returned',
  merge: 'merged',
  withdraw: 'withdrawn',
  file: 'filed',
  separate: 'separate',
}

function factsOf(step: StepName, { plan, documentNumber }: Told): EventData {
  if (step === 'accept')
    return { kind: plan.opinion.kind, topic: plan.opinion.topic, due: plan.due?.on ?? null }
  if (step === 'assign') return { agency: plan.agency.id, due: plan.due?.on ?? null }
  if (step === 'number') return { number: documentNumber }
  return {}
}
