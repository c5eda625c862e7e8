import type { FC } from 'hono/jsx'
import { ROLES } from '../../src/domain/actor.ts'
import { Choices } from '../shell/choices.tsx'
import { type Option, Select } from '../shell/field.tsx'
import { UnitField } from './fields.tsx'
import type { FieldsProps } from './record-page.tsx'

/** Where a role can be given: units, and their agencies for officers. */
export interface RoleOffers {
  units: Option[]
  agencies: Option[]
}

/** A role in a unit, and for an officer in an agency of it. */
export const RoleFields: FC<FieldsProps & { offers: RoleOffers }> = (props) => {
  const { s, value, errors, offers } = props
  const words = s.administration
  return (
    <>
      <Choices
        s={s}
        name="role"
        label={words.users.fieldRole}
        value={value('role')}
        options={ROLES.map((role) => ({ value: role, label: words.role[role], hint: words.roleHint[role] }))}
        error={errors.role}
        required
      />
      <UnitField {...props} units={offers.units} />
      <Select
        s={s}
        name="agencyId"
        label={words.users.fieldAgency}
        hint={words.users.fieldAgencyHint}
        value={value('agencyId')}
        options={offers.agencies}
        empty={words.users.chooseAgency}
        error={errors.agencyId}
      />
    </>
  )
}
