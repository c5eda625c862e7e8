import type { Child, FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import { DEPARTURE_STEPS } from '../../src/domain/triage-form.ts'
import { ContributionForm, EnteredContributionForm, isSupported } from '../agency-work/contribution-forms.tsx'
import { AskSupportForm, HandOverForm, InquiryForm, TakeOnForm } from '../agency-work/step-forms.tsx'
import { ErasurePanel } from '../erasures/erasure-notice.tsx'
import { Fold } from '../shell/buttons.tsx'
import type { Strings } from '../strings/vi.ts'
import { isDisputed, SettlementForm } from '../voices/settlement-form.tsx'
import { StaffFactForm } from '../voices/staff-fact-form.tsx'
import { AssignmentForm, GivingBackForm, ReassignmentForm } from './assignment-forms.tsx'
import { AcceptanceForm, ReclassificationForm } from './classification-forms.tsx'
import { DepartureForm, MergeForm, RestorationForm, WithdrawalForm } from './departure-forms.tsx'
import { ExtensionForm } from './extension-form.tsx'
import { OralAnswerForm } from './oral-answer-form.tsx'
import { HidingForm, PublicityForm, PublicTextForm } from './publicity-forms.tsx'
import { SeparationForm } from './separation-form.tsx'
import type { StepFormProps } from './step-form.tsx'

interface Panel {
  /** The first names the form; any of them being open offers it. */
  steps: readonly StepName[]
  title: (words: Strings['triage'], s: Strings) => string
  Form: FC<StepFormProps>
  /** Left out where another form does it better. */
  unless?: StepName
  /** Left out where the record gives no occasion for it, although its state would allow it. */
  when?: (opinion: StepFormProps['opinion']) => boolean
}

/** What waits for the secretariat: stands open on the page. */
const MAIN: Panel[] = [
  {
    steps: ['settle_dispute'],
    title: (_, s) => s.voices.settleTitle,
    Form: SettlementForm,
    when: isDisputed,
  },
  { steps: ['accept'], title: (t) => t.acceptTitle, Form: AcceptanceForm },
  { steps: ['assign'], title: (t) => t.assignTitle, Form: AssignmentForm },
  { steps: ['take_on'], title: (_, s) => s.agencyWork.takeOnTitle, Form: TakeOnForm },
  { steps: ['contribute'], title: (_, s) => s.agencyWork.contributeTitle, Form: ContributionForm },
]

const OTHERS: Panel[] = [
  {
    steps: ['edit_public_text'],
    title: (t) => t.editPublicTextTitle,
    Form: PublicTextForm,
    unless: 'accept',
  },
  { steps: ['note_oral_answer'], title: (t) => t.oralTitle, Form: OralAnswerForm },
  { steps: ['make_public'], title: (t) => t.makePublicTitle, Form: PublicityForm },
  { steps: ['hide'], title: (t) => t.hideTitle, Form: HidingForm },
  { steps: ['reclassify'], title: (t) => t.reclassifyTitle, Form: ReclassificationForm, unless: 'accept' },
  { steps: ['reassign'], title: (t) => t.reassignTitle, Form: ReassignmentForm },
  { steps: ['inquire'], title: (_, s) => s.agencyWork.inquireTitle, Form: InquiryForm },
  { steps: ['ask_support'], title: (_, s) => s.agencyWork.askSupportTitle, Form: AskSupportForm },
  {
    steps: ['enter_contribution'],
    title: (_, s) => s.agencyWork.enterContributionTitle,
    Form: EnteredContributionForm,
    unless: 'contribute',
    when: isSupported,
  },
  { steps: ['hand_over'], title: (_, s) => s.agencyWork.handOverTitle, Form: HandOverForm },
  { steps: ['extend'], title: (t) => t.extendTitle, Form: ExtensionForm },
  { steps: ['add_fact'], title: (_, s) => s.voices.staffFactTitle, Form: StaffFactForm },
  { steps: ['give_back'], title: (t) => t.giveBackTitle, Form: GivingBackForm },
  { steps: DEPARTURE_STEPS, title: (t) => t.leaveTitle, Form: DepartureForm },
  { steps: ['merge'], title: (t) => t.mergeTitle, Form: MergeForm },
  { steps: ['withdraw'], title: (t) => t.withdrawTitle, Form: WithdrawalForm },
  {
    steps: ['ask_erasure'],
    title: (_, s) => s.erasures.panel,
    Form: ErasurePanel,
    when: ({ person }) => person.erasedAt === null,
  },
  { steps: ['restore'], title: (t) => t.restoreTitle, Form: RestorationForm },
  { steps: ['separate'], title: (t) => t.separateTitle, Form: SeparationForm },
]

const isOffered = (form: StepFormProps) => (panel: Panel) =>
  panel.steps.some((step) => form.open.includes(step)) &&
  !(panel.unless && form.open.includes(panel.unless)) &&
  (panel.when?.(form.opinion) ?? true)

/** What waits first for this person; nothing where the answer's own forms do, or where others have it. */
export const mainPanel = (form: StepFormProps) => MAIN.find(isOffered(form))

/** The one thing to do next, as an open form. */
export const MainStep: FC<StepFormProps & { id: string }> = (form) => {
  const panel = mainPanel(form)
  if (!panel) return null
  return (
    <section class="card" id={form.id}>
      <h2>{panel.title(form.s.triage, form.s)}</h2>
      <panel.Form {...form} />
    </section>
  )
}

/** Everything else this person may do, folded away. */
export const OtherSteps: FC<StepFormProps> = (form) => {
  const panels = OTHERS.filter(isOffered(form))
  if (panels.length === 0) return null
  return (
    <section class="other-steps">
      <h2>{form.s.triage.otherActions}</h2>
      {panels.map(
        (panel): Child => (
          <Fold summary={panel.title(form.s.triage, form.s)} open={form.failed?.step === panel.steps[0]}>
            <panel.Form {...form} />
          </Fold>
        ),
      )}
    </section>
  )
}

/** Whether a form of this step is on the page: what was typed for any other is shown as plain text. */
export function hasForm(form: StepFormProps, step: StepName): boolean {
  return [...MAIN, ...OTHERS].some((panel) => panel.steps[0] === step && isOffered(form)(panel))
}
