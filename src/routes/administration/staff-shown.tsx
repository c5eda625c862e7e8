import type { findStaffMemberWithin } from '../../../db/queries/staff.ts'
import type { EmailShown } from '../../../views/accounts/email-form.tsx'
import { PasswordSlip } from '../../../views/administration/password-slip.tsx'
import { asOptions } from '../../../views/administration/record-page.tsx'
import type { RoleOffers } from '../../../views/administration/role-fields.tsx'
import { StaffMemberPage, type StaffPageProps } from '../../../views/administration/staff-page.tsx'
import type { ShownSignIn } from '../../../views/administration/staff-sign-ins.tsx'
import { holds } from '../../domain/actor.ts'
import { readDevice } from '../../domain/device.ts'
import { compareNames } from '../../domain/naming.ts'
import { keepsAccount, type StaffMember } from '../../domain/staff.ts'
import type { StaffContext } from '../../http/context.ts'
import { keyedHex } from '../../http/keys.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { administeredBy } from './kept.ts'

export type FoundMember = NonNullable<Awaited<ReturnType<typeof findStaffMemberWithin>>>

type Attempt = Partial<Pick<StaffPageProps, 'name' | 'refusal'>> & {
  email?: EmailShown['attempt']
  status?: 409 | 422
  roles?: Partial<StaffPageProps['roles']>
}

/** Shows one user: as stored, or with what was tried and why it was not done. */
export async function showMember(c: StaffContext, found: FoundMember, attempt: Attempt = {}) {
  const { member } = found
  return showStaff(
    c,
    { title: member.name, status: attempt.status },
    <StaffMemberPage
      s={c.var.s}
      member={member}
      keeps={keepsAccount(member, administeredBy(c))}
      roles={{ ...rolesShown(c, found), ...attempt.roles }}
      signIns={signInsShown(c, found)}
      matters={found.matters}
      mayHandOver={holds(c.var.actor, 'secretary', 'leader')}
      seen={await passwordSeen(c, found)}
      name={attempt.name ?? { typed: member.name, isStale: false }}
      email={{ stored: found.email, attempt: attempt.email }}
      hasMailServer={c.var.platform.mail !== null}
      refusal={attempt.refusal}
    />,
  )
}

/** The roles within the units that the actor administers; what a user does elsewhere is not theirs to see. */
export function rolesShown(c: StaffContext, found: FoundMember) {
  const administered = administeredBy(c)
  return {
    roles: found.member.roles.filter(({ unitId }) => administered.includes(unitId)),
    offers: offersShown(found),
  }
}

/** Units and agencies as choices; where there are several units, an agency is told with its unit. */
export function offersShown({ units, agencies }: Pick<FoundMember, 'units' | 'agencies'>): RoleOffers {
  const sorted = [...units].sort(compareNames)
  const ofUnits = sorted.flatMap((unit) =>
    agencies
      .filter(({ unitId }) => unitId === unit.id)
      .sort(compareNames)
      .map(({ id, name }) => ({ id, name: units.length > 1 ? `${unit.name} – ${name}` : name })),
  )
  return { units: asOptions(sorted), agencies: asOptions(ofUnits) }
}

/** The sign-ins of a member of staff as the page lists them; one's own is marked. */
export function signInsShown(c: StaffContext, { signIns }: FoundMember): ShownSignIn[] {
  return signIns.map(({ device, ...signIn }) => ({
    ...signIn,
    ...readDevice(device),
    isOwn: signIn.id === c.var.actor.signInId,
  }))
}

/** Tells whether the password is still the one that stood when the page was drawn, and nothing about it. */
export async function passwordSeen(c: StaffContext, { passwordHash }: FoundMember): Promise<string> {
  return (await keyedHex(c.var.platform.secretKey, 'password-seen', passwordHash)).slice(0, 24)
}

/**
 * The slip with the one-time password. It is the answer to the post itself: the password is nowhere stored but as its hash, stands in no
 * address and no cookie, and cannot be shown a second time. A reload of the page is refused like any second press.
 */
export function showSlip(
  c: StaffContext,
  member: Pick<StaffMember, 'id' | 'name' | 'username'>,
  password: string,
) {
  const { s, platform, office } = c.var
  return showStaff(
    c,
    { title: s.administration.users.slipTitle },
    <PasswordSlip
      s={s}
      officeName={office.name}
      name={member.name}
      username={member.username}
      password={password}
      signInAddress={platform.publicUrl + paths.signIn}
      doneHref={paths.adminEdit('nguoi-dung', member.id)}
    />,
  )
}
