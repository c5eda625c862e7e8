import { findStaffMemberWithin } from '../../../db/queries/staff.ts'
import { keepsAccount } from '../../domain/staff.ts'
import type { StaffContext } from '../../http/context.ts'
import { administeredBy, today } from './kept.ts'
import type { FoundMember } from './staff-shown.tsx'

/** The user of the address, where they hold or held a role in a unit that the actor administers. */
export async function findMember(c: StaffContext): Promise<FoundMember | null> {
  const id = Number(c.req.param('id'))
  if (!Number.isSafeInteger(id)) return null
  return findStaffMemberWithin(c.var.db, id, {
    unitIds: administeredBy(c),
    now: c.var.now,
    on: today(c),
  })
}

/** The same, where also the account itself is the actor's to change. What a user who left cannot have done to them, the writes refuse. */
export async function findKeptAccount(c: StaffContext): Promise<FoundMember | null> {
  const found = await findMember(c)
  return found && keepsAccount(found.member, administeredBy(c)) ? found : null
}
