/** What a unit needs before its first session can be held, in the order in which it is usually set up. */
export const NEEDS = [
  'contact',
  'hamlets',
  'agencies',
  'venues',
  'leaders',
  'secretary',
  'officer',
  'leader',
] as const
export type Need = (typeof NEEDS)[number]

/** A unit with how many it has of each: records that have not ended, and users who hold a role in it. */
export interface UnitReadiness extends Record<Exclude<Need, 'contact'>, number> {
  id: number
  name: string
  level: 'province' | 'commune'
  phone: string
  denunciationDesk: string
}

/** What a unit still lacks; nothing when a session can be planned, held and answered. */
export function lacksOf(unit: UnitReadiness): Need[] {
  return NEEDS.filter((need) =>
    need === 'contact' ? unit.phone === '' || unit.denunciationDesk === '' : unit[need] === 0,
  )
}
