import type { Db } from '../../db/database.ts'
import { listPlaces } from '../../db/queries/places.ts'
import { ROLES, type Role } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'

export type Places = Awaited<ReturnType<typeof listPlaces>>

interface PlacedRole {
  role: Role
  unitId: number
  agencyId: number | null
}

/** Units and agencies in force today, in which a role can be given. */
export function findPlaces(db: Db): Promise<Places> {
  return listPlaces(db, dayOf(Date.now()))
}

/** A role as an operator types it, `officer:xa-dong:KT`; a sentence when it cannot be one. */
export function readRole(spec: string, places: Places): PlacedRole | string {
  const [name = '', slug = '', shortName = ''] = spec.split(':')
  const role = ROLES.find((known) => known === name)
  if (!role) return `${name || 'A role without a name'} is no role; there are ${ROLES.join(', ')}.`
  const unit = places.units.find((known) => known.slug === slug)
  if (!unit)
    return `There is no unit ${slug}; there are: ${places.units.map((known) => known.slug).join(', ') || 'none yet'}.`
  if (role !== 'officer') return { role, unitId: unit.id, agencyId: null }
  const ofUnit = places.agencies.filter(({ unitId }) => unitId === unit.id)
  const agency = ofUnit.find((known) => known.shortName.toLowerCase() === shortName.toLowerCase())
  if (!agency) {
    const names = ofUnit.map((known) => known.shortName).join(', ') || 'none yet'
    return `An officer works in an agency, officer:${slug}:AGENCY; ${slug} has: ${names}.`
  }
  return { role, unitId: unit.id, agencyId: agency.id }
}

/** The same the other way round. What is not in force any more stands there by its id. */
export function writeRole({ role, unitId, agencyId }: PlacedRole, places: Places): string {
  const unit = places.units.find(({ id }) => id === unitId)?.slug ?? `#${unitId}`
  if (agencyId === null) return `${role}:${unit}`
  return `${role}:${unit}:${places.agencies.find(({ id }) => id === agencyId)?.shortName ?? `#${agencyId}`}`
}
