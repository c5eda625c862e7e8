import type { MeetingLine } from '../../../db/queries/meeting-lines.ts'
import { closingBucket, UNGIVEN_STATES } from '../../domain/closing-sum.ts'
import { isAnswered, isLeft } from '../../domain/opinion.ts'
import { STEPS } from '../../domain/step.ts'

const isUngiven = ({ state }: MeetingLine) => UNGIVEN_STATES.some((one) => one === state)

/** What goes to the agency that was named in the room. */
export function givenLines(lines: readonly MeetingLine[]): MeetingLine[] {
  return lines.filter((line) => isUngiven(line) && closingBucket(line) === 'to_agency')
}

/** What was left for later. */
export function parkedLines(lines: readonly MeetingLine[]): MeetingLine[] {
  return lines.filter((line) => closingBucket(line) === 'parked')
}

/** What nobody decided about. */
export function undecidedLines(lines: readonly MeetingLine[]): MeetingLine[] {
  return lines.filter((line) => closingBucket(line) === 'undecided')
}

/** What was answered on the spot and is still to be issued: the notice of the conclusion carries it. What is signed already goes out in writing. */
export function carriedLines(lines: readonly MeetingLine[]): MeetingLine[] {
  const open: readonly string[] = ['received', ...STEPS.conclude.from]
  return lines.filter(
    (line) =>
      open.includes(line.state) &&
      !isLeft(line.state) &&
      !isAnswered(line.state) &&
      line.outcome === 'answered_here' &&
      line.answer !== null &&
      line.answer.issuedAt === null,
  )
}
