import type { Deadline } from '../../src/domain/deadline.ts'

/** The columns of an opinion that hold by when it is answered. */
export function dueSet({ on, rule, provisional, calendarVersion }: Deadline) {
  return { dueOn: on, dueRule: rule, dueProvisional: provisional, calendarVersion }
}
