import { Hono } from 'hono'
import { recordRole, recordRoleEnd } from '../../../db/records/roles.ts'
import { StaffRoles, type StaffRolesProps } from '../../../views/administration/staff-roles.tsx'
import { chooseRole, holdsRole, roleForm, type StaffRole } from '../../domain/staff.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { administeredBy, byOf, ID } from './kept.ts'
import { sentences } from './kept-routes.tsx'
import { findMember } from './staff-found.ts'
import { type FoundMember, rolesShown, showMember } from './staff-shown.tsx'

export const userRoleRoutes = new Hono<StaffEnv>()

/** Gives a role in a unit that the actor administers. */
userRoleRoutes.post(paths.adminUserRoles(ID), async (c) => {
  const found = await findMember(c)
  if (!found || found.member.endedAt !== null) return notFoundPage(c)
  const form = await readForm(c, roleForm)
  if (!form.ok) return refuseRole(c, found, form.typed, form.errors)
  const role = chooseRole(form.values, found.units, found.agencies)
  if (!role.ok) return refuseRole(c, found, form.typed, sentences(c, role.errors))
  const given = { id: c.var.platform.newId(), role: role.role, unitId: role.unitId, agencyId: role.agencyId }
  const outcome = holdsRole(found.member, given)
    ? null
    : await recordRole(c.var.db, byOf(c), found.member.id, given)
  if (!outcome?.ok) return refuseRole(c, found, form.typed, sentences(c, { role: 'held_already' }))
  return shown(c, withRoles(found, [...found.member.roles, named(found, given, c.var.now)]))
})

/** Ends a role in a unit that the actor administers. The last administrator of a unit keeps it. */
userRoleRoutes.post(paths.adminUserRole(ID, ':role'), async (c) => {
  const found = await findMember(c)
  const role = found?.member.roles.find(({ id }) => String(id) === c.req.param('role'))
  if (!found || !role || !administeredBy(c).includes(role.unitId)) return notFoundPage(c)
  if (role.endedAt === null) {
    const outcome = await recordRoleEnd(c.var.db, byOf(c), found.member.id, role.id)
    if (!outcome.ok) return refuseEnd(c)
  }
  const ended = (held: StaffRole) =>
    held.id === role.id ? { ...held, endedAt: held.endedAt ?? c.var.now } : held
  return shown(c, withRoles(found, found.member.roles.map(ended)))
})

const withRoles = (found: FoundMember, roles: StaffRole[]): FoundMember => ({
  ...found,
  member: { ...found.member, roles },
})

/** A role that was just given, with the names it is told by. */
function named(
  { units, agencies }: FoundMember,
  given: Pick<StaffRole, 'id' | 'role' | 'unitId' | 'agencyId'>,
  fromAt: number,
): StaffRole {
  const nameOf = (records: { id: number; name: string }[], id: number | null) =>
    records.find((record) => record.id === id)?.name ?? null
  return {
    ...given,
    unitName: nameOf(units, given.unitId) ?? '',
    agencyName: nameOf(agencies, given.agencyId),
    fromAt,
    endedAt: null,
  }
}

function shown(c: StaffContext, found: FoundMember) {
  return saved(
    c,
    paths.adminEdit('nguoi-dung', found.member.id),
    <StaffRoles s={c.var.s} member={found.member} {...rolesShown(c, found)} />,
  )
}

function refuseRole(c: StaffContext, found: FoundMember, typed: Typed, errors: Record<string, string>) {
  return refused(c, found, 422, { typed: { value: (name) => typedText(typed, name), errors } })
}

/** The role still holds: nobody else administers its unit. Or somebody else ended it in the same moment, and the page shows that. */
async function refuseEnd(c: StaffContext) {
  const found = await findMember(c)
  if (!found) return notFoundPage(c)
  const role = found.member.roles.find(({ id }) => String(id) === c.req.param('role'))
  if (role?.endedAt !== null) return shown(c, found)
  return refused(c, found, 409, { refusal: c.var.s.errors.last_admin })
}

function refused(
  c: StaffContext,
  found: FoundMember,
  status: 409 | 422,
  why: Pick<StaffRolesProps, 'typed' | 'refusal'>,
) {
  if (!wantsPiece(c)) return showMember(c, found, { status, roles: why })
  return showPiece(
    c,
    <StaffRoles s={c.var.s} member={found.member} {...rolesShown(c, found)} {...why} />,
    status,
  )
}
