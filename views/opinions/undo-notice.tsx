import type { FC } from 'hono/jsx'
import { decidedLast, heldUntil, undoOf } from '../../src/domain/decision.ts'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import { formatTime } from '../strings/format.ts'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** Right after a decision: until when it can be taken back, and the button that does. Gone once its message may be on its way. */
export const UndoNotice: FC<StepFormProps> = (form) => {
  const { s, opinion, open } = form
  const decided = decidedLast(opinion.history)
  const step = decided && undoOf(decided.step)
  if (!decided || !step || !open.includes(step)) return null
  const until = formatTime(s.lang, heldUntil(decided.at))
  return (
    <Notice tone="info" title={s.decisions.canBeUndone(until)}>
      <p>{decided.step === 'assign' ? s.decisions.agencySeesIt : s.decisions.notToldYet}</p>
      <StepForm
        form={form}
        step={step}
        action={paths.undoing(opinion.code)}
        label={s.decisions.undo}
        tone="quiet"
      />
    </Notice>
  )
}
