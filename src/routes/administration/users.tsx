import { Hono } from 'hono'
import { findRoleOffers, findStaffWithin } from '../../../db/queries/staff.ts'
import type { NewRole } from '../../../db/records/roles.ts'
import { type NewUser, recordNewUser } from '../../../db/records/users.ts'
import { NewStaff } from '../../../views/administration/new-staff.tsx'
import { StaffRow } from '../../../views/administration/staff-row.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { oneTimePassword } from '../../domain/password.ts'
import { chooseRole, newStaffForm, type StaffMember } from '../../domain/staff.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { hashPassword } from '../../http/passwords.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { administeredBy, byOf, ID, today } from './kept.ts'
import { sentences } from './kept-routes.tsx'
import { showList } from './list-page.tsx'
import { findMember } from './staff-found.ts'
import { type FoundMember, offersShown, showMember, showSlip } from './staff-shown.tsx'

export const userRoutes = new Hono<StaffEnv>()

userRoutes.get(paths.admin('nguoi-dung'), async (c) =>
  showStaffList(c, await findStaffWithin(c.var.db, administeredBy(c))),
)

userRoutes.get(paths.adminNew('nguoi-dung'), async (c) => {
  const offers = await findRoleOffers(c.var.db, administeredBy(c), today(c))
  const [role = '', unitId = ''] = [c.req.query('vai-tro'), c.req.query('don-vi')]
  return showNew(c, offers, { role, unitId })
})

userRoutes.post(paths.adminNew('nguoi-dung'), async (c) => {
  const offers = await findRoleOffers(c.var.db, administeredBy(c), today(c))
  const form = await readForm(c, newStaffForm)
  if (!form.ok) return showNew(c, offers, form.typed, form.errors)
  const role = chooseRole(form.values, offers.units, offers.agencies)
  if (!role.ok) return showNew(c, offers, form.typed, sentences(c, role.errors))
  const password = oneTimePassword(c.var.platform.random)
  const user = await newUser(c, form.values, role, password)
  const outcome = await recordNewUser(c.var.db, byOf(c), user)
  if (!outcome.ok) return showNew(c, offers, form.typed, sentences(c, { username: 'taken' }))
  return showSlip(c, user, password)
})

userRoutes.get(paths.adminEdit('nguoi-dung', ID), async (c) => {
  const found = await findMember(c)
  return found ? showMember(c, found) : notFoundPage(c)
})

/** Somebody with one role, whose one-time password has to be changed at the first sign-in. */
async function newUser(
  c: StaffContext,
  { name, username }: { name: string; username: string },
  { role, unitId, agencyId }: Omit<NewRole, 'id'>,
  password: string,
): Promise<NewUser> {
  const { platform } = c.var
  return {
    id: platform.newId(),
    name,
    username,
    mustChangePassword: true,
    passwordHash: await hashPassword(platform, password),
    roles: [{ id: platform.newId(), role, unitId, agencyId }],
  }
}

/** The staff within the units that the actor administers, each with the roles held there. */
function showStaffList(c: StaffContext, { staff, units }: Awaited<ReturnType<typeof findStaffWithin>>) {
  const { s } = c.var
  const administered = administeredBy(c)
  const within = (member: StaffMember) => member.roles.filter(({ unitId }) => administered.includes(unitId))
  return showList(c, {
    noun: 'nguoi-dung',
    words: s.administration.users,
    rows: staff,
    units,
    isEnded: ({ endedAt }) => endedAt !== null,
    unitsOf: (member) => within(member).map(({ unitId }) => unitId),
    searched: ({ name, username }) => `${name} ${username}`,
    columns: [
      { label: s.administration.columnName, wide: true },
      { label: s.administration.users.fieldUsername },
      { label: s.administration.users.columnRoles },
    ],
    cells: (member) => StaffRow({ s, member, roles: within(member) }),
  })
}

function showNew(
  c: StaffContext,
  offers: Pick<FoundMember, 'units' | 'agencies'>,
  typed: Typed,
  errors?: FieldErrors,
) {
  const { s } = c.var
  return showStaff(
    c,
    { title: s.administration.users.add, status: errors ? 422 : 200 },
    <NewStaff
      s={s}
      value={(name) => typedText(typed, name)}
      errors={errors ?? {}}
      offers={offersShown(offers)}
    />,
  )
}
