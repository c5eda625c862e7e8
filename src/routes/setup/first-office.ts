import type { FirstOffice } from '../../../db/records/setup.ts'
import { dayOf } from '../../domain/day.ts'
import type { SetupForm } from '../../domain/setup-form.ts'
import { slugOf } from '../../domain/slug.ts'
import type { PublicContext } from '../../http/context.ts'
import { hashPassword } from '../../http/passwords.ts'
import { deviceName, heldDevice, heldSignIn, newToken, type Token } from '../../http/sign-in.ts'

/** The rows of the first unit and its administrator, and the cookies that sign this browser in. */
export async function firstOffice(
  c: PublicContext,
  values: SetupForm,
): Promise<{ office: FirstOffice; cookies: { signIn: Token; device: Token } }> {
  const { platform } = c.var
  const cookies = { signIn: await newToken(c), device: (await heldDevice(c)) ?? (await newToken(c)) }
  const units = unitsOf(c, values)
  const userId = platform.newId()
  const administrator = {
    id: userId,
    username: values.username,
    name: values.administrator,
    passwordHash: await hashPassword(platform, values.password),
    mustChangePassword: false,
    roles: [{ id: platform.newId(), role: 'admin' as const, unitId: units.at(-1)!.id, agencyId: null }],
  }
  const signIn = {
    id: platform.newId(),
    userId,
    tokenHash: cookies.signIn.hash,
    device: deviceName(c),
    heldHash: await heldSignIn(c),
    deviceHash: cookies.device.hash,
  }
  return { office: { units, administrator, signIn }, cookies }
}

/** The own unit, and above it the province whose name stands over it on paper. */
function unitsOf(c: PublicContext, { unit_name, level, parent_name }: SetupForm): FirstOffice['units'] {
  const fromOn = dayOf(c.var.now)
  const unit = (name: string, unitLevel: SetupForm['level'], parentId: number | null) => ({
    id: c.var.platform.newId(),
    slug: slugOf(name),
    name,
    level: unitLevel,
    parentId,
    fromOn,
  })
  if (level === 'province' || parent_name === '') return [unit(unit_name, level, null)]
  const parent = unit(parent_name, 'province', null)
  return [parent, unit(unit_name, 'commune', parent.id)]
}
