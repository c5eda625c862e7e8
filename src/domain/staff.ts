import * as v from 'valibot'
import { newUsername } from './account-form.ts'
import { ROLES, type Role } from './actor.ts'
import { choice, email, line, optionalRecordId, recordId, requiredLine, tick } from './form.ts'

/** A role that somebody holds, or held until `endedAt` (epoch ms). */
export interface StaffRole {
  id: number
  role: Role
  unitId: number
  unitName: string
  agencyName: string | null
  agencyId: number | null
  fromAt: number
  endedAt: number | null
}

/** Somebody who signs in, as administrators see them. */
export interface StaffMember {
  id: number
  username: string
  name: string
  createdAt: number
  endedAt: number | null
  mustChangePassword: boolean
  hasSecondFactor: boolean
  /** Held ones first, then those that ended. */
  roles: StaffRole[]
}

const roleEntries = { role: choice(ROLES), unitId: recordId, agencyId: optionalRecordId }
/** Only an officer belongs to an agency, and must. */
const namesAgency = ({ role, agencyId }: { role: Role; agencyId: number | null }) =>
  role !== 'officer' || agencyId !== null
export const roleForm = v.pipe(
  v.object(roleEntries),
  v.forward(v.partialCheck([['role'], ['agencyId']], namesAgency, 'required_of_officer'), ['agencyId']),
)
export const newStaffForm = v.pipe(
  v.object({ name: requiredLine(120), username: newUsername, ...roleEntries }),
  v.forward(v.partialCheck([['role'], ['agencyId']], namesAgency, 'required_of_officer'), ['agencyId']),
)
/** `was` is the name that the person saw when the form was drawn. */
export const staffNameForm = v.object({ name: requiredLine(120), was: line(120) })
/** Where reminders go, empty for nowhere; `was` is the address that the person saw. */
export const staffEmailForm = v.object({ email, was: line(254) })
export const passwordResetForm = v.object({ seen: line(64), withSecondFactor: tick })

/**
 * Whether name, address, password and sign-ins of an account are this administrator's to change: every role that holds lies in units that they
 * administer. Otherwise the administrator of one commune could take over the account of the province's.
 */
export function keepsAccount(member: StaffMember, administered: readonly number[]): boolean {
  const held = member.roles.filter(({ endedAt }) => endedAt === null)
  return (held.length > 0 ? held : member.roles).every(({ unitId }) => administered.includes(unitId))
}

type RoleChoice =
  | { ok: true; role: Role; unitId: number; agencyId: number | null }
  | { ok: false; errors: Record<string, string> }

/** A role that was asked for, by the units and agencies on offer. */
export function chooseRole(
  { role, unitId, agencyId }: v.InferOutput<typeof roleForm>,
  units: readonly { id: number }[],
  agencies: readonly { id: number; unitId: number }[],
): RoleChoice {
  if (!units.some(({ id }) => id === unitId)) return { ok: false, errors: { unitId: 'not_a_choice' } }
  if (role !== 'officer') return { ok: true, role, unitId, agencyId: null }
  if (!agencies.some((agency) => agency.id === agencyId && agency.unitId === unitId))
    return { ok: false, errors: { agencyId: 'not_of_unit' } }
  return { ok: true, role, unitId, agencyId }
}

/** Whether a role is held already. */
export function holdsRole(
  member: StaffMember,
  asked: { role: Role; unitId: number; agencyId: number | null },
): boolean {
  return member.roles.some(
    (held) =>
      held.endedAt === null &&
      held.role === asked.role &&
      held.unitId === asked.unitId &&
      held.agencyId === asked.agencyId,
  )
}
