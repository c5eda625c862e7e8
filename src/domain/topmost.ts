import type { Actor } from './actor.ts'

/**
 * Whether the actor administers a unit that has none above it. What holds for the whole installation (the working calendar, a rule of law) is
 * changed by such a person alone; every other administrator reads it.
 */
export function keepsWholeOffice(
  actor: Actor,
  units: readonly { id: number; parentId: number | null }[],
): boolean {
  const administered = ownUnitsAsAdmin(actor)
  return units.some(({ id, parentId }) => parentId === null && administered.includes(id))
}

/** The units that the role of administrator was given in, without those below them. */
export function ownUnitsAsAdmin(actor: Actor): number[] {
  return actor.roles.filter(({ role }) => role === 'admin').map(({ unitId }) => unitId)
}
