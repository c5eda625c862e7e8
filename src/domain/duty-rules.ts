import type { Level, Rule } from './rule.ts'

const COUNTED = [
  'PARTY_RECEPTION_MIN_PROVINCE',
  'PARTY_RECEPTION_MIN_COMMUNE',
  'GOV_RECEPTION_MIN_PROVINCE',
  'GOV_RECEPTION_MIN_COMMUNE',
  'DIALOGUE_MIN_PER_YEAR',
  'DIALOGUE_LOCAL_MIN_PER_YEAR',
]

/** Every rule that duties ask for. */
export const DUTY_RULES: readonly string[] = [
  ...COUNTED,
  'RECEPTION_POST_BEFORE',
  'DIALOGUE_NOTICE_BEFORE',
  'DIALOGUE_RESULT_PUBLISH',
  'DIALOGUE_CHAIR',
]

/** The rules by which duties of these units are counted in a year, oldest first: central ones of their levels, and what a unit set for itself. */
export function dutyRulesOf(
  rules: readonly Rule[],
  year: number,
  units: readonly { id: number; level: Level }[],
): Rule[] {
  const isTheirs = ({ level, officeId }: Rule) =>
    units.some((unit) => (level === 'both' || level === unit.level) && (officeId ?? unit.id) === unit.id)
  return rules
    .filter((rule) => COUNTED.includes(rule.id) && isTheirs(rule))
    .filter(({ from, to }) => from <= `${year}-12-31` && (to === null || to >= `${year}-01-01`))
    .sort((a, b) => COUNTED.indexOf(a.id) - COUNTED.indexOf(b.id) || (a.from < b.from ? -1 : 1))
}
