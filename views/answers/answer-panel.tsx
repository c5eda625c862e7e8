import type { FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import type { FailedStep, ShownLeader, ShownOpinion } from '../opinions/shown.ts'
import type { Strings } from '../strings/vi.ts'

export interface AnswerPanelProps {
  s: Strings
  opinion: ShownOpinion
  /** The steps that this person may take now. */
  open: StepName[]
  failed?: FailedStep
  today: string
  leaders: ShownLeader[]
  nextNumber: { series: string; number: number }
}

/** The written answers of an opinion with their remarks, and the forms that write, submit, approve, publish, close and reopen. */
export const AnswerPanel: FC<AnswerPanelProps> = () => null
