import type { Child } from 'hono/jsx'
import type { StaffMember, StaffRole } from '../../src/domain/staff.ts'
import { paths } from '../../src/paths.ts'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

/** The cells of one user in the list: name, username, and the roles that hold. */
export function StaffRow({
  s,
  member,
  roles,
}: {
  s: Strings
  member: StaffMember
  roles: StaffRole[]
}): Child[] {
  const words = s.administration
  const held = roles.filter(({ endedAt }) => endedAt === null)
  return [
    <a href={paths.adminEdit('nguoi-dung', member.id)}>{member.name}</a>,
    member.username,
    <>
      {held.map((role) => (
        <div key={role.id}>
          {words.roleIn(
            words.role[role.role],
            role.agencyName ? `${role.agencyName}, ${role.unitName}` : role.unitName,
          )}
        </div>
      ))}
      {member.endedAt !== null ? (
        <Mark tone="left">{words.ended}</Mark>
      ) : (
        held.length === 0 && words.users.noRole
      )}
    </>,
  ]
}
