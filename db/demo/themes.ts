import type { House } from './house.ts'
import type { DemoSession } from './texts/shape.ts'

/** Whether a theme is one for this kind of unit. */
export function suits({ suits: wanted }: DemoSession, { unit }: House): boolean {
  const kind = unit.kind === 'special_zone' ? 'commune' : unit.kind
  return wanted === undefined || wanted === kind
}
