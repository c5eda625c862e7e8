import type { FC } from 'hono/jsx'
import { isOpen } from '../../src/domain/opinion.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { Facts } from '../shell/facts.tsx'
import { Day } from '../shell/when.tsx'
import { formatInstant } from '../strings/format.ts'
import { InquiryList } from './inquiry-list.tsx'
import { SupportList } from './support-list.tsx'

/** Whether the form that was refused stands here: about one request that still runs, or one question that is still open. */
export function hasWorkForm({ opinion: { around }, open, failed }: StepFormProps): boolean {
  if (!failed || !open.includes(failed.step)) return false
  const isIts = ({ id }: { id: number }) => failed.typed.line === String(id)
  if (failed.step === 'end_support')
    return around.supports.some((support) => isIts(support) && support.endedAt === null)
  return (
    failed.step === 'answer_inquiry' &&
    around.inquiries.some((inquiry) => isIts(inquiry) && inquiry.answeredAt === null)
  )
}

/** Who in the agency has it, what other agencies were asked for and said, and what the asker was asked. */
export const AgencyWork: FC<StepFormProps> = (form) => {
  const { s, opinion, open } = form
  const { agency, around } = opinion
  if (!agency && around.supports.length === 0 && around.inquiries.length === 0) return null
  return (
    <section id="agency-work" aria-labelledby="agency-work-title">
      <h2 id="agency-work-title">{s.agencyWork.title}</h2>
      {agency && <Lead {...form} agency={agency.name} />}
      <SupportList {...form} />
      <InquiryList {...form} />
      {open.includes('draft') && !open.includes('extend') && <p class="hint">{s.agencyWork.extendHow}</p>}
    </section>
  )
}

const Lead: FC<StepFormProps & { agency: string }> = ({ s, opinion, agency }) => {
  const { officer, assignments, state } = opinion
  const running = assignments.findLast(({ endedAt }) => endedAt === null)
  const name = officer && (officer.endedAt === null ? officer.name : s.agencyWork.hasLeft(officer.name))
  return (
    <Facts
      items={[
        [s.agencyWork.lead, agency],
        [s.agencyWork.heldBy, name ?? (isOpen(state) && s.agencyWork.nobody)],
        [s.agencyWork.takenOnAt, running?.takenOnAt && formatInstant(s.lang, running.takenOnAt)],
        [s.triage.agencyDue, running && <Day s={s} day={running.dueOn} />],
      ]}
    />
  )
}
