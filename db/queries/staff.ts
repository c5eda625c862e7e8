import { and, desc, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { StaffMember } from '../../src/domain/staff.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { Db } from '../database.ts'
import { agencies, units } from '../schema/office.ts'
import { roles, signIns, users } from '../schema/people.ts'
import { inForce } from './dated.ts'
import { countHeld } from './hand-overs.ts'
import { unitsOf } from './units.ts'

/** Everybody who holds or held a role in one of these units, with all of their roles, beside the units; one trip. */
export async function findStaffWithin(
  db: Db,
  unitIds: readonly number[],
): Promise<{ staff: StaffMember[]; units: Unit[] }> {
  const [rows, found] = await db.batch([
    staffRows(db, inArray(users.id, holdersWithin(db, unitIds))),
    unitsOf(db, unitIds),
  ])
  return { staff: toStaff(rows), units: found }
}

/** One of them, with the sign-ins that hold and what roles can be given in: units and their agencies in force; one trip. */
export async function findStaffMemberWithin(
  db: Db,
  id: number,
  { unitIds, now, on }: { unitIds: readonly number[]; now: number; on: Day },
) {
  const [rows, passwords, held, [matters], offeredUnits, offeredAgencies] = await db.batch([
    staffRows(db, and(eq(users.id, id), inArray(users.id, holdersWithin(db, unitIds)))),
    db.select({ passwordHash: users.passwordHash, email: users.email }).from(users).where(eq(users.id, id)),
    db
      .select({
        id: signIns.id,
        device: signIns.device,
        createdAt: signIns.createdAt,
        seenAt: signIns.seenAt,
      })
      .from(signIns)
      .where(
        and(
          eq(signIns.userId, id),
          isNull(signIns.revokedAt),
          eq(signIns.awaitsSecondFactor, false),
          gt(signIns.expiresAt, now),
          gt(signIns.endsAt, now),
        ),
      )
      .orderBy(desc(signIns.seenAt), desc(signIns.id)),
    countHeld(db, id, unitIds),
    ...offers(db, unitIds, on),
  ])
  const [member] = toStaff(rows)
  if (!member || !passwords[0]) return null
  const { passwordHash, email } = passwords[0]
  const offered = { units: offeredUnits, agencies: offeredAgencies }
  return { member, passwordHash, email, signIns: held, matters: matters?.count ?? 0, ...offered }
}

/** The units in which roles can be given on a day, and their agencies; one trip. */
export async function findRoleOffers(db: Db, unitIds: readonly number[], on: Day) {
  const [offeredUnits, offeredAgencies] = await db.batch(offers(db, unitIds, on))
  return { units: offeredUnits, agencies: offeredAgencies }
}

function offers(db: Db, unitIds: readonly number[], on: Day) {
  return [
    db
      .select()
      .from(units)
      .where(and(inArray(units.id, [...unitIds]), inForce(units, on))),
    db
      .select()
      .from(agencies)
      .where(and(inArray(agencies.unitId, [...unitIds]), inForce(agencies, on))),
  ] as const
}

function holdersWithin(db: Db, unitIds: readonly number[]) {
  return db
    .select({ id: roles.userId })
    .from(roles)
    .where(inArray(roles.unitId, [...unitIds]))
}

function staffRows(db: Db, where: SQL | undefined) {
  return db
    .select({
      id: users.id,
      username: users.username,
      name: users.name,
      createdAt: users.createdAt,
      endedAt: users.endedAt,
      mustChangePassword: users.mustChangePassword,
      hasSecondFactor: sql<number>`${users.totpSealed} is not null`,
      role: roles,
      unitName: units.name,
      agencyName: agencies.name,
    })
    .from(users)
    .innerJoin(roles, eq(roles.userId, users.id))
    .innerJoin(units, eq(units.id, roles.unitId))
    .leftJoin(agencies, eq(agencies.id, roles.agencyId))
    .where(where)
    .orderBy(users.id, sql`${roles.endedAt} is not null`, roles.id)
}

function toStaff(rows: Awaited<ReturnType<typeof staffRows>>): StaffMember[] {
  const staff = new Map<number, StaffMember>()
  for (const { role, unitName, agencyName, hasSecondFactor, ...user } of rows) {
    const known = staff.get(user.id) ?? { ...user, hasSecondFactor: hasSecondFactor === 1, roles: [] }
    known.roles.push({ ...role, unitName, agencyName })
    staff.set(user.id, known)
  }
  return [...staff.values()]
}
