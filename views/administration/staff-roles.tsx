import type { FC } from 'hono/jsx'
import type { StaffMember, StaffRole } from '../../src/domain/staff.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, Fold, SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { RoleFields, type RoleOffers } from './role-fields.tsx'

export interface StaffRolesProps {
  s: Strings
  member: StaffMember
  /** Those of the roles that the administrator may see. */
  roles: StaffRole[]
  offers: RoleOffers
  /** What was asked for and not given. */
  typed?: { value(name: string): string; errors: FieldErrors }
  /** Why a role was not ended. */
  refusal?: string
}

/** What a user may do and where; each role can be ended, and another given while the account is in use. */
export const StaffRoles: FC<StaffRolesProps> = ({ s, member, roles, offers, typed, refusal }) => {
  const words = s.administration.users
  return (
    <section id="roles">
      <h2>{words.rolesTitle}</h2>
      {refusal && <Notice tone="error">{refusal}</Notice>}
      <RoleTable s={s} member={member} roles={roles} />
      {member.endedAt === null && (
        <Fold summary={words.giveRole} open={typed !== undefined || !roles.some(isHeld)}>
          <Form
            s={s}
            action={paths.adminUserRoles(member.id)}
            errors={typed?.errors}
            hx={{ target: '#roles' }}
          >
            <RoleFields
              s={s}
              value={typed?.value ?? (() => '')}
              errors={typed?.errors ?? {}}
              offers={offers}
            />
            <Buttons>
              <SubmitButton>{words.giveRoleButton}</SubmitButton>
            </Buttons>
          </Form>
        </Fold>
      )}
    </section>
  )
}

const RoleTable: FC<{ s: Strings; member: StaffMember; roles: StaffRole[] }> = ({ s, member, roles }) => {
  const words = s.administration.users
  return (
    <DataTable
      caption={words.rolesOf(member.name)}
      hideCaption
      columns={[
        { label: words.fieldRole, wide: true },
        { label: s.administration.columnUnit },
        { label: words.columnSince },
        { label: words.columnUntil },
      ]}
      rows={roles.map((role) => ({
        key: role.id,
        cells: [
          role.agencyName
            ? s.administration.roleIn(s.administration.role[role.role], role.agencyName)
            : s.administration.role[role.role],
          role.unitName,
          <Instant s={s} at={role.fromAt} />,
          role.endedAt === null ? (
            <EndRole s={s} member={member} role={role} />
          ) : (
            <Instant s={s} at={role.endedAt} />
          ),
        ],
      }))}
    />
  )
}

const EndRole: FC<{ s: Strings; member: StaffMember; role: StaffRole }> = ({ s, member, role }) => (
  <Form s={s} action={paths.adminUserRole(member.id, role.id)} hx={{ target: '#roles' }}>
    <SubmitButton tone="quiet">
      {s.administration.users.endRole}
      <span class="hidden-word">
        {' '}
        {s.administration.roleIn(s.administration.role[role.role], role.unitName)}
      </span>
    </SubmitButton>
  </Form>
)

const isHeld = ({ endedAt }: StaffRole) => endedAt === null
