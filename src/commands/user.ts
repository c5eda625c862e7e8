import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import type { Db } from '../../db/database.ts'
import { findUserWithRoles } from '../../db/queries/users.ts'
import { recordRole, recordRoleEnd } from '../../db/records/roles.ts'
import { recordNewUser, recordPasswordReset } from '../../db/records/users.ts'
import { newUsername } from '../domain/account-form.ts'
import { createIdentifiers } from '../domain/identifier.ts'
import { oneTimePassword } from '../domain/password.ts'
import { hashPassword } from '../http/passwords.ts'
import type { Command, Host } from './commands.ts'
import { withDatabase } from './configured.ts'
import { PASSWORD_COST, scryptBytes } from './node-platform.ts'
import { findPlaces, type Places, readRole, writeRole } from './user-roles.ts'

const HELP = `npx doithoai user add USERNAME "FULL NAME" [ROLE:UNIT[:AGENCY] …]
npx doithoai user roles USERNAME [+ROLE:UNIT[:AGENCY] …] [-ROLE:UNIT[:AGENCY] …]
npx doithoai user password USERNAME [--without-second-factor]

Adds a user with a one-time password; shows the roles of a user, gives (+) and takes (-) some; gives a new one-time password, which ends every
sign-in and, with --without-second-factor, takes off a second factor whose phone was lost.
ROLE is secretary, officer, leader, inspector or admin; UNIT as in its address (xa-dong); AGENCY, for an officer, its short name.`

export const userCommand: Command = {
  summary: 'add a user, show and change roles, give a new password',
  help: HELP,
  run: async ([verb = '', username = '', ...rest], host) => {
    const work = WORKS[verb]
    if (!work || username === '') {
      host.say(HELP)
      return 2
    }
    return withDatabase(host, (db) => work(db, host, username.toLowerCase(), rest))
  },
}

type Work = (db: Db, host: Host, username: string, rest: string[]) => Promise<number>
const WORKS: Record<string, Work> = { add, roles: changeRoles, password: resetPassword }

const random = (bytes: number) => new Uint8Array(randomBytes(bytes))
const newId = createIdentifiers(Date.now, random)
const by = () => ({ at: Date.now(), actorId: null, via: 'command' as const })

async function add(db: Db, host: Host, typed: string, [name = '', ...specs]: string[]): Promise<number> {
  const username = v.safeParse(newUsername, typed)
  if (!username.success || name.trim() === '') return fail(host, HELP, 2)
  const places = await findPlaces(db)
  const roles = specs.map((spec) => readRole(spec, places))
  const wrong = roles.find((role) => typeof role === 'string')
  if (typeof wrong === 'string') return fail(host, wrong)
  const { password, passwordHash } = await newPassword()
  const user = { id: newId(), username: username.output, name: name.trim(), passwordHash }
  const given = roles.flatMap((role) => (typeof role === 'string' ? [] : [{ id: newId(), ...role }]))
  const added = await recordNewUser(db, by(), { ...user, mustChangePassword: true, roles: given })
  if (!added.ok) return fail(host, `The username ${user.username} is taken.`)
  host.say(`Added ${user.username}. One-time password: ${password}`)
  return 0
}

async function changeRoles(db: Db, host: Host, username: string, specs: string[]): Promise<number> {
  const places = await findPlaces(db)
  for (const spec of specs) {
    const complaint = await changeRole(db, username, spec, places)
    if (complaint) return fail(host, complaint)
  }
  const found = await findUserWithRoles(db, username)
  if (!found) return fail(host, `There is no user ${username}.`)
  host.say(found.roles.length === 0 ? `${username} holds no role.` : `${username} holds:`)
  for (const role of found.roles) host.say(`  ${writeRole(role, places)}`)
  return 0
}

/** Gives or takes one role; a complaint, or null when it is done. A role that is held already is left as it is. */
async function changeRole(db: Db, username: string, spec: string, places: Places): Promise<string | null> {
  const found = await findUserWithRoles(db, username)
  if (!found) return `There is no user ${username}.`
  const role = readRole(spec.slice(1), places)
  if (!/^[+-]/.test(spec) || typeof role === 'string')
    return typeof role === 'string' ? role : `Write +${spec} to give it or -${spec} to take it.`
  const held = found.roles.find((one) => writeRole(one, places) === writeRole(role, places))
  if (spec.startsWith('+')) {
    if (found.user.endedAt !== null) return `${username} has left.`
    if (held) return null
    const given = await recordRole(db, by(), found.user.id, { id: newId(), ...role })
    return given.ok ? null : `${username} was changed by somebody else meanwhile; try again.`
  }
  if (!held) return `${username} does not hold ${spec.slice(1)}.`
  const ended = await recordRoleEnd(db, by(), found.user.id, held.id)
  return ended.ok ? null : `Nobody else administers ${spec.split(':')[1]}; give that role to somebody first.`
}

async function resetPassword(db: Db, host: Host, username: string, options: string[]): Promise<number> {
  const withSecondFactor = options.includes('--without-second-factor')
  if (options.length > (withSecondFactor ? 1 : 0)) return fail(host, HELP, 2)
  const found = await findUserWithRoles(db, username)
  if (!found) return fail(host, `There is no user ${username}.`)
  const { password, passwordHash } = await newPassword()
  const reset = { userId: found.user.id, passwordHash, withSecondFactor }
  const done = await recordPasswordReset(db, by(), reset)
  if (!done.ok) return fail(host, `${username} has left.`)
  host.say(`One-time password of ${username}: ${password}. Every sign-in of theirs has ended.`)
  if (found.user.totpSealed !== null && !withSecondFactor)
    host.say('Their second factor is still asked for; --without-second-factor takes it off.')
  return 0
}

async function newPassword(): Promise<{ password: string; passwordHash: string }> {
  const password = oneTimePassword(random)
  const platform = { random, scrypt: scryptBytes, passwordCost: PASSWORD_COST }
  return { password, passwordHash: await hashPassword(platform, password) }
}

function fail(host: Host, why: string, code = 1): number {
  host.say(why)
  return code
}
