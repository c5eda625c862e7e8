/** Roles are held in a unit; an officer's also in one agency of it. The same role elsewhere counts for nothing. */
export const ROLES = ['secretary', 'officer', 'leader', 'inspector', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** One role a person holds. `unitIds` are the units it counts in: its own, and for inspector and admin those below it. */
export interface HeldRole {
  role: Role
  unitId: number
  unitIds: readonly number[]
  agencyId: number | null
}

/** Who asks: a signed-in member of staff, loaded once per request. */
export interface Actor {
  id: number
  username: string
  name: string
  signInId: number
  mustChangePassword: boolean
  /** Name of the unit this person works in; null or absent where there are several. */
  unitName?: string | null
  roles: readonly HeldRole[]
}

/** What decides whether a role counts: the unit a record belongs to and the agency that handles it now. */
export interface Belonging {
  unitId: number
  agencyId: number | null
}

/** The roles of `actor` that count for a record: same unit, and for an officer the same agency. */
export function rolesFor(actor: Actor, record: Belonging): Role[] {
  return actor.roles
    .filter((held) => held.unitIds.includes(record.unitId))
    .filter(
      (held) => held.role !== 'officer' || (held.agencyId !== null && held.agencyId === record.agencyId),
    )
    .map((held) => held.role)
}

/** Whether the actor works as a secretary in the sessions of that unit. */
export function isSecretaryOf(actor: Actor, unitId: number): boolean {
  return rolesFor(actor, { unitId, agencyId: null }).includes('secretary')
}

/** `supporter` where the actor drafts for an agency that helps with this record. */
export function supportsFor(
  actor: Actor,
  record: { unitId: number; supportedBy: readonly number[] },
): 'supporter'[] {
  const helps = actor.roles.some(
    ({ role, agencyId, unitIds }) =>
      role === 'officer' &&
      agencyId !== null &&
      unitIds.includes(record.unitId) &&
      record.supportedBy.includes(agencyId),
  )
  return helps ? ['supporter'] : []
}

/** Every unit in which the actor holds one of these roles. */
export function unitsAs(actor: Actor, ...roles: Role[]): number[] {
  return [...new Set(actor.roles.filter((held) => roles.includes(held.role)).flatMap((held) => held.unitIds))]
}

/** Every agency for which the actor drafts answers. */
export function agenciesOf(actor: Actor): number[] {
  return actor.roles.flatMap((held) =>
    held.role === 'officer' && held.agencyId !== null ? [held.agencyId] : [],
  )
}

/** True when the actor holds one of these roles anywhere: decides whether an area of the desk is offered at all. */
export function holds(actor: Actor, ...roles: Role[]): boolean {
  return actor.roles.some((held) => roles.includes(held.role))
}
